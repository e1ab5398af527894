-- aspect: sans-diplome
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  sum("counted"."denominator") as "denominator",
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
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 8) as "numerator",
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 7) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
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
    values ('MONTH', date '2015-12-01', date '2015-12-01')
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

-- aspect: cap-bep
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  sum("counted"."denominator") as "denominator",
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
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 9) as "numerator",
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 7) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
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
    values ('MONTH', date '2015-12-01', date '2015-12-01')
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

-- aspect: bac
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  sum("counted"."denominator") as "denominator",
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
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 10) as "numerator",
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 7) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
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
    values ('MONTH', date '2015-12-01', date '2015-12-01')
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

-- aspect: superieur
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  sum("counted"."numerator") as "numerator",
  sum("counted"."denominator") as "denominator",
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
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 11) as "numerator",
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 7) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
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
    values ('MONTH', date '2015-12-01', date '2015-12-01')
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

