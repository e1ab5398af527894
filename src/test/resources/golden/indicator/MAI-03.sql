-- numerator, MONTH
select
  "ops"."month_version_deposit"."month",
  "ref"."atom_zone"."zone_id",
  '',
  cast(null as smallint),
  cast(
    count(distinct "ref"."zone"."zone_id")
    as numeric
  )
from "ops"."month_version_deposit"
  join "core"."place"
    on "core"."place"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "core"."place"."atom_id"
    )
  join "ref"."atom_zone" as "department"
    on (
      "department"."geography_id" = 1
      and "department"."atom_id" = "core"."place"."atom_id"
    )
  join "ref"."zone"
    on (
      "ref"."zone"."geography_id" = 1
      and "ref"."zone"."zone_id" = "department"."zone_id"
      and "ref"."zone"."zoning" = 'departement'
      and "ref"."zone"."code" <> 'HZ'
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and case
    when "core"."place"."all_publics" then 1
    else 0
  end = 1
)
group by "ops"."month_version_deposit"."month", "ref"."atom_zone"."zone_id";

-- denominator, MONTH
select
  "months"."month",
  "ref"."atom_zone"."zone_id",
  '',
  cast(null as smallint),
  cast(
    count(distinct "ref"."zone"."zone_id")
    as numeric
  )
from (
  select distinct "ops"."month_version_deposit"."month"
  from "ops"."month_version_deposit"
  where "ops"."month_version_deposit"."version_id" = 1
) as "months"
  join "ref"."atom_zone"
    on "ref"."atom_zone"."geography_id" = 1
  join "ref"."atom_zone" as "department"
    on (
      "department"."geography_id" = "ref"."atom_zone"."geography_id"
      and "department"."atom_id" = "ref"."atom_zone"."atom_id"
    )
  join "ref"."zone"
    on (
      "ref"."zone"."geography_id" = "department"."geography_id"
      and "ref"."zone"."zone_id" = "department"."zone_id"
      and "ref"."zone"."zoning" = 'departement'
      and "ref"."zone"."code" <> 'HZ'
    )
group by 1, 2, 3, 4;

