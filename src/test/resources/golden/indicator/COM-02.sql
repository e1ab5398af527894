-- aspect: sex
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
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) filter (where not ("mart"."activity_cube"."sex" = 0)) as "numerator",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and not ("mart"."activity_cube"."attendance" in (
      2, 3, 4, 5
    ))
    and "ops"."deposit"."flow" = 'activity'
    and "mart"."activity_cube"."variables" = 386
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

-- aspect: age_band
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
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) filter (where not ("mart"."activity_cube"."age_band" = 0)) as "numerator",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and not ("mart"."activity_cube"."attendance" in (
      2, 3, 4, 5
    ))
    and "ops"."deposit"."flow" = 'activity'
    and "mart"."activity_cube"."variables" = 642
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

-- aspect: education
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
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) filter (where not ("mart"."activity_cube"."education" = 0)) as "numerator",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and not ("mart"."activity_cube"."attendance" in (
      2, 3, 4, 5
    ))
    and "ops"."deposit"."flow" = 'activity'
    and "mart"."activity_cube"."variables" = 1154
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

-- aspect: status
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
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) filter (where not ("mart"."activity_cube"."status" = 0)) as "numerator",
    sum(cast("mart"."activity_cube"."quantity" as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and not ("mart"."activity_cube"."attendance" in (
      2, 3, 4, 5
    ))
    and "ops"."deposit"."flow" = 'activity'
    and "mart"."activity_cube"."variables" = 2178
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

