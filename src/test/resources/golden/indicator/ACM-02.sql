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
    "core"."pathway"."atom_id",
    cast(null as smallint) as "code",
    sum(cast("core"."pathway"."quantity" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "core"."pathway"."program" in (
      2, 3, 4, 5
    )
    and "core"."pathway"."opened" >= "ops"."month_version_deposit"."month"
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
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
    "core"."pathway"."atom_id",
    cast(null as smallint) as "code",
    sum(cast("core"."pathway"."quantity" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-01-01' and date '2015-12-01'
    and "core"."pathway"."program" in (
      2, 3, 4, 5
    )
    and "core"."pathway"."opened" >= "ops"."month_version_deposit"."month"
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
    and (
      "ops"."month_version_deposit"."month",
      "core"."pathway"."structure_id"
    ) in (
      select "mart"."heard"."month", "mart"."heard"."structure_id"
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
        and "mart"."heard"."flow" = 'pathway'
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

-- by program
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
    "core"."pathway"."atom_id",
    cast("core"."pathway"."program" as smallint) as "code",
    sum(cast("core"."pathway"."quantity" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."pathway"."program" in (
      2, 3, 4, 5
    )
    and "core"."pathway"."opened" >= "ops"."month_version_deposit"."month"
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
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

-- by age_band
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
    "core"."pathway"."atom_id",
    cast("core"."pathway"."age_band" as smallint) as "code",
    sum(cast("core"."pathway"."quantity" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."pathway"."program" in (
      2, 3, 4, 5
    )
    and "core"."pathway"."opened" >= "ops"."month_version_deposit"."month"
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
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

-- by education
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
    "core"."pathway"."atom_id",
    cast("core"."pathway"."education" as smallint) as "code",
    sum(cast("core"."pathway"."quantity" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
    and "core"."pathway"."program" in (
      2, 3, 4, 5
    )
    and "core"."pathway"."opened" >= "ops"."month_version_deposit"."month"
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
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

