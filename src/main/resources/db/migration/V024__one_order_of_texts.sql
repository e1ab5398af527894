-- Texts are ordered by their characters, whatever collation the database was made with: two
-- machines write the same rows in the same order. Tables to come say it themselves.
-- [jooq ignore start]
drop view ref.region_atom;

do $$
declare
  one record;
begin
  for one in
    select n.nspname as of_schema, c.relname as of_table, a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ref', 'ops', 'core', 'mart', 'pub')
      and c.relkind in ('r', 'p')
      and not c.relispartition
      and a.attnum > 0
      and not a.attisdropped
      and a.attcollation = 'pg_catalog.default'::regcollation
    order by 1, 2, a.attnum
  loop
    execute format('alter table %I.%I alter column %I type %s collate "C"',
      one.of_schema, one.of_table, one.name, one.type);
  end loop;
end
$$;

create view ref.region_atom as
select distinct atom_zone.geography_id, atom_zone.atom_id
from ref.atom_zone
join ref.zone
  on zone.geography_id = atom_zone.geography_id
  and zone.zone_id = atom_zone.zone_id
where zone.zoning <> 'region' and zone.code <> 'HZ';
-- [jooq ignore stop]
