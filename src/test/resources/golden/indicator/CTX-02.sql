-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator",
  "counted"."year"
from (
  select
    "ops"."month_version_deposit"."month",
    '' as "network",
    "core"."context"."atom_id",
    cast(null as smallint) as "code",
    "core"."context"."year",
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 2) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'context'
    and ("ops"."deposit"."geography_id", "core"."context"."atom_id") in (
      select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
      from "ref"."region_atom"
    )
    and not exists (
      select 1 as "one"
      from "core"."context" as "later"
      where (
        "later"."deposit_id" = "core"."context"."deposit_id"
        and "later"."place_id" = "core"."context"."place_id"
        and "later"."measure" = "core"."context"."measure"
        and "later"."source" = "core"."context"."source"
        and "later"."year" > "core"."context"."year"
      )
    )
  )
  group by
    1,
    2,
    3,
    4,
    5
) as "counted"
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
    on "counted"."month" = "bucket"."month"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "counted"."atom_id"
    )
group by
  1,
  2,
  3,
  4,
  5,
  10;

