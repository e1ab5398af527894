-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(
    count(distinct "ref"."zone"."zone_id")
    as numeric
  ) as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "core"."place"
    on "core"."place"."deposit_id" = "ops"."deposit"."id"
  join (
    values
      ('MONTH', date '2014-12-01', date '2014-12-01'),
      ('MONTH', date '2015-01-01', date '2015-01-01'),
      ('MONTH', date '2015-02-01', date '2015-02-01'),
      ('MONTH', date '2015-03-01', date '2015-03-01'),
      ('MONTH', date '2015-04-01', date '2015-04-01'),
      ('MONTH', date '2015-05-01', date '2015-05-01'),
      ('MONTH', date '2015-06-01', date '2015-06-01'),
      ('MONTH', date '2015-07-01', date '2015-07-01'),
      ('MONTH', date '2015-08-01', date '2015-08-01'),
      ('MONTH', date '2015-09-01', date '2015-09-01'),
      ('MONTH', date '2015-10-01', date '2015-10-01'),
      ('MONTH', date '2015-11-01', date '2015-11-01'),
      ('MONTH', date '2015-12-01', date '2015-12-01')
  ) as "bucket" ("period", "month", "since")
    on "ops"."month_version_deposit"."month" = "bucket"."month"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "core"."place"."atom_id"
    )
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
      and "ref"."zone"."code" not in (
        'HZ', 'NL'
      )
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and case
    when "core"."place"."all_publics" then 1
    else 0
  end = 1
  and "ops"."deposit"."flow" = 'place'
  and ("ops"."deposit"."geography_id", "core"."place"."atom_id") in (
    select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
    from "ref"."region_atom"
  )
)
group by 1, 2, 3;

-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(null as numeric) as "numerator",
  cast(
    count(distinct "ref"."zone"."zone_id")
    as numeric
  ) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ref"."atom_zone"
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
      and "ref"."zone"."code" not in (
        'HZ', 'NL'
      )
    )
  cross join (
    values
      ('MONTH', date '2014-12-01', date '2014-12-01'),
      ('MONTH', date '2015-01-01', date '2015-01-01'),
      ('MONTH', date '2015-02-01', date '2015-02-01'),
      ('MONTH', date '2015-03-01', date '2015-03-01'),
      ('MONTH', date '2015-04-01', date '2015-04-01'),
      ('MONTH', date '2015-05-01', date '2015-05-01'),
      ('MONTH', date '2015-06-01', date '2015-06-01'),
      ('MONTH', date '2015-07-01', date '2015-07-01'),
      ('MONTH', date '2015-08-01', date '2015-08-01'),
      ('MONTH', date '2015-09-01', date '2015-09-01'),
      ('MONTH', date '2015-10-01', date '2015-10-01'),
      ('MONTH', date '2015-11-01', date '2015-11-01'),
      ('MONTH', date '2015-12-01', date '2015-12-01')
  ) as "bucket" ("period", "month", "since")
where "ref"."atom_zone"."geography_id" = 1
group by 1, 2, 3;

