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
  cast(null as numeric) as "other_denominator"
from (
  select
    "ops"."month_version_deposit"."month",
    "ops"."deposit"."network" as "network",
    "core"."request"."atom_id",
    cast(null as smallint) as "code",
    sum(cast(1 as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."request"
      on "core"."request"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "core"."request"."requested" >= "ops"."month_version_deposit"."month"
    and "core"."request"."requested" <= cast(
      (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
      as date
    )
    and "ops"."deposit"."flow" = 'request'
    and "ops"."deposit"."network" in (
      'cio', 'psad'
    )
  )
  group by 1, 2, 3, 4
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

-- evolution: year-before
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
    "ops"."deposit"."network" as "network",
    "core"."request"."atom_id",
    cast(null as smallint) as "code",
    sum(cast(1 as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."request"
      on "core"."request"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-01-01' and date '2015-12-01'
    and "core"."request"."requested" >= "ops"."month_version_deposit"."month"
    and "core"."request"."requested" <= cast(
      (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
      as date
    )
    and "ops"."deposit"."flow" = 'request'
    and "ops"."deposit"."network" in (
      'cio', 'psad'
    )
    and ("ops"."month_version_deposit"."month", "ops"."deposit"."network") in (
      select "mart"."heard"."month", "mart"."heard"."network"
      from "mart"."heard"
        join (
          values
            (date '2015-12-01', date '2014-12-01'),
            (date '2014-12-01', date '2015-12-01'),
            (date '2015-01-01', date '2014-01-01'),
            (date '2014-01-01', date '2015-01-01'),
            (date '2015-02-01', date '2014-02-01'),
            (date '2014-02-01', date '2015-02-01'),
            (date '2015-03-01', date '2014-03-01'),
            (date '2014-03-01', date '2015-03-01'),
            (date '2015-04-01', date '2014-04-01'),
            (date '2014-04-01', date '2015-04-01'),
            (date '2015-05-01', date '2014-05-01'),
            (date '2014-05-01', date '2015-05-01'),
            (date '2015-06-01', date '2014-06-01'),
            (date '2014-06-01', date '2015-06-01'),
            (date '2015-07-01', date '2014-07-01'),
            (date '2014-07-01', date '2015-07-01'),
            (date '2015-08-01', date '2014-08-01'),
            (date '2014-08-01', date '2015-08-01'),
            (date '2015-09-01', date '2014-09-01'),
            (date '2014-09-01', date '2015-09-01'),
            (date '2015-10-01', date '2014-10-01'),
            (date '2014-10-01', date '2015-10-01'),
            (date '2015-11-01', date '2014-11-01'),
            (date '2014-11-01', date '2015-11-01')
        ) as "both" ("month", "other")
          on "both"."month" = "mart"."heard"."month"
        join "mart"."heard" as "heard_other"
          on (
            "heard_other"."version_id" = "mart"."heard"."version_id"
            and "heard_other"."flow" = "mart"."heard"."flow"
            and "heard_other"."network" = "mart"."heard"."network"
            and "heard_other"."structure_id" = "mart"."heard"."structure_id"
            and "heard_other"."month" = "both"."other"
          )
      where (
        "mart"."heard"."version_id" = 1
        and "mart"."heard"."flow" = 'request'
        and "mart"."heard"."structure_id" = 0
      )
    )
  )
  group by 1, 2, 3, 4
) as "counted"
  join (
    values
      ('MONTH', date '2014-12-01', date '2014-12-01'),
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('ROLLING_12', date '2014-12-01', date '2014-01-01'),
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

-- by request_channel
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
    "ops"."deposit"."network" as "network",
    "core"."request"."atom_id",
    cast("core"."request"."request_channel" as smallint) as "code",
    sum(cast(1 as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."request"
      on "core"."request"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."request"."requested" >= "ops"."month_version_deposit"."month"
    and "core"."request"."requested" <= cast(
      (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
      as date
    )
    and "ops"."deposit"."flow" = 'request'
    and "ops"."deposit"."network" in (
      'cio', 'psad'
    )
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

-- by request_kind
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
    "ops"."deposit"."network" as "network",
    "core"."request"."atom_id",
    cast("core"."request"."request_kind" as smallint) as "code",
    sum(cast(1 as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."request"
      on "core"."request"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."request"."requested" >= "ops"."month_version_deposit"."month"
    and "core"."request"."requested" <= cast(
      (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
      as date
    )
    and "ops"."deposit"."flow" = 'request'
    and "ops"."deposit"."network" in (
      'cio', 'psad'
    )
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

