-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(
    count(distinct "place"."place_id")
    as numeric
  ) as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select
    "ops"."month_version_deposit"."month",
    "mart"."deposit_commune"."place_id",
    "mart"."deposit_commune"."atom_id",
    false as "lasting"
  from "ops"."month_version_deposit"
    join "mart"."deposit_commune"
      on "mart"."deposit_commune"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  )
) as "place"
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
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
  ) as "bucket" ("period", "month", "since")
    on (
      "place"."month" between "bucket"."since" and "bucket"."month"
      and (
        "place"."lasting" = false
        or "place"."month" = "bucket"."month"
      )
    )
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "place"."atom_id"
    )
where (1, "ref"."atom_zone"."atom_id") in (
  select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
  from "ref"."region_atom"
)
group by 1, 2, 3;

-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(null as numeric) as "numerator",
  cast("ref"."zone"."communes" as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ref"."zone"
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
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
  ) as "bucket" ("period", "month", "since")
where "ref"."zone"."geography_id" = 1;

-- aspect: lieux
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(
    count(distinct "place"."place_id")
    as numeric
  ) as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select
    "ops"."month_version_deposit"."month",
    "core"."place"."place_id",
    "core"."place"."atom_id",
    true as "lasting"
  from "ops"."month_version_deposit"
    join "core"."place"
      on "core"."place"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."place"."place_id" between 268435456 and 536870911
  )
) as "place"
  join (
    values
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
  ) as "bucket" ("period", "month", "since")
    on (
      "place"."month" between "bucket"."since" and "bucket"."month"
      and (
        "place"."lasting" = false
        or "place"."month" = "bucket"."month"
      )
    )
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "place"."atom_id"
    )
where (1, "ref"."atom_zone"."atom_id") in (
  select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
  from "ref"."region_atom"
)
group by 1, 2, 3;

-- aspect: lieux
select
  "bucket"."period",
  "bucket"."month",
  "ref"."zone"."zone_id",
  '' as "network",
  cast(null as smallint) as "code",
  cast(null as numeric) as "numerator",
  cast("ref"."zone"."communes" as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ref"."zone"
  cross join (
    values
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
  ) as "bucket" ("period", "month", "since")
where "ref"."zone"."geography_id" = 1;

