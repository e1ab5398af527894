-- The atoms that lie in the region, or may: all but those outside of every zoning beside the
-- region's. Places and statistics of others are not the region's.
create view ref.region_atom as
select distinct atom_zone.geography_id, atom_zone.atom_id
from ref.atom_zone
join ref.zone
  on zone.geography_id = atom_zone.geography_id
  and zone.zone_id = atom_zone.zone_id
where zone.zoning <> 'region' and zone.code <> 'HZ';
