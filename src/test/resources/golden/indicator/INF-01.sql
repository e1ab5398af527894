-- by theme
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  sum("counted"."denominator") as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select
    "ops"."month_version_deposit"."month",
    "ops"."deposit"."network" as "network",
    "mart"."activity_cube"."atom_id",
    cast("mart"."activity_cube"."theme" as smallint) as "code",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "numerator",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'activity'
    and "ops"."deposit"."network" in (
      'information-jeunesse', 'cite-des-metiers', 'espace-info-formation', 'opca', 
      'universite'
    )
    and "mart"."activity_cube"."variables" = 16
    and "mart"."activity_cube"."theme" <> 0
  )
  group by 1, 2, 3, 4
) as "counted"
  join (
    values
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
  ) as "bucket" ("period", "month", "since")
    on "counted"."month" between "bucket"."since" and "bucket"."month"
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
  5;

