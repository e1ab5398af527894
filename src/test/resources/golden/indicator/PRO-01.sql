-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "mart"."register"."network" as "network",
  cast(null as smallint) as "code",
  cast(
    count(distinct "mart"."register"."structure_id") filter (where "core"."cooperation"."action_kind" = 2)
    as numeric
  ) as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "core"."cooperation"
    on "core"."cooperation"."deposit_id" = "ops"."deposit"."id"
  cross join lateral unnest("core"."cooperation"."structures") as "participant" ("structure_id")
  join "mart"."register"
    on (
      "mart"."register"."version_id" = "ops"."month_version_deposit"."version_id"
      and "mart"."register"."month" = "ops"."month_version_deposit"."month"
      and "mart"."register"."structure_id" = "participant"."structure_id"
    )
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
    on "ops"."month_version_deposit"."month" between "bucket"."since" and "bucket"."month"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."register"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and "ops"."deposit"."flow" = 'cooperation'
)
group by 1, 2, 3, 4;

-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "mart"."register"."network" as "network",
  cast(null as smallint) as "code",
  cast(null as numeric) as "numerator",
  cast(
    count(distinct "mart"."register"."structure_id")
    as numeric
  ) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "core"."place"
    on "core"."place"."deposit_id" = "ops"."deposit"."id"
  join "mart"."register"
    on (
      "mart"."register"."version_id" = "ops"."month_version_deposit"."version_id"
      and "mart"."register"."month" = "ops"."month_version_deposit"."month"
      and "mart"."register"."structure_id" = "core"."place"."structure_id"
    )
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
    on "ops"."month_version_deposit"."month" = "bucket"."month"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."register"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and "ops"."deposit"."flow" = 'place'
)
group by 1, 2, 3, 4;

-- aspect: participants
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select
    "ops"."month_version_deposit"."month",
    '' as "network",
    "core"."cooperation"."atom_id",
    cast(null as smallint) as "code",
    sum(cast(
      cast(
        "core"."cooperation"."participants"
        as numeric
      )
      as numeric
    )) filter (where "core"."cooperation"."action_kind" = 2) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."cooperation"
      on "core"."cooperation"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'cooperation'
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

