-- The atoms of a deposit mean something in the geography that it was coded with, and nowhere else:
-- a version holds no deposit of another one. Of deposits made before this, the beginning of the
-- geography's fingerprint is kept in territory_edition; of others it is unknown, and nothing finds
-- them again: their files are read once more from the archive.
alter table ops.deposit add column geography_id int references ref.geography (id);

/* [jooq ignore start] */
insert into ref.geography (region, fingerprint)
select distinct region, 'unknown'
from ops.deposit
where not exists (
  select 1
  from ref.geography as known
  where known.region = deposit.region
    and right(deposit.territory_edition, 14) = ', ' || left(known.fingerprint, 12)
)
on conflict do nothing;

update ops.deposit
set geography_id = coalesce(
  (
    select max(known.id)
    from ref.geography as known
    where known.region = deposit.region
      and right(deposit.territory_edition, 14) = ', ' || left(known.fingerprint, 12)
  ),
  (
    select unknown.id
    from ref.geography as unknown
    where unknown.region = deposit.region and unknown.fingerprint = 'unknown'
  )
);
/* [jooq ignore stop] */

alter table ops.deposit alter column geography_id set not null;
alter table ops.deposit add constraint deposit_geography_key unique (id, geography_id);
alter table ops.month_version add constraint month_version_geography_key unique (id, geography_id);

alter table ops.month_version_deposit add column geography_id int;

/* [jooq ignore start] */
update ops.month_version_deposit
set geography_id = version.geography_id
from ops.month_version as version, ops.deposit as deposit
where version.id = month_version_deposit.version_id
  and deposit.id = month_version_deposit.deposit_id
  and deposit.geography_id = version.geography_id;

-- Null remains where a version of before this holds a deposit of another or an unknown geography:
-- that happened, and is not rewritten. It does not happen again.
alter table ops.month_version_deposit
add constraint month_version_deposit_geography_check check (geography_id is not null) not valid;
/* [jooq ignore stop] */

alter table ops.month_version_deposit
add constraint month_version_deposit_coded_fkey
foreign key (deposit_id, geography_id) references ops.deposit (id, geography_id);
alter table ops.month_version_deposit
add constraint month_version_deposit_placed_fkey
foreign key (version_id, geography_id) references ops.month_version (id, geography_id);

-- The earlier file that counts in place of a refused one, as it is coded with today's editions, and
-- what is to be said of the earlier files, in French.
alter table ops.arrival add column kept_deposit_id int references ops.deposit (id);
alter table ops.arrival add column kept_note varchar not null default '';
alter table ops.reception add column kept_note varchar not null default '';
