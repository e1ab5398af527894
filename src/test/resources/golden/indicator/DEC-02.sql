-- headline
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
    "core"."early_leaver"."atom_id",
    cast(null as smallint) as "code",
    sum(cast(1 as numeric)) filter (where "core"."early_leaver"."contact_outcome" in (
      1, 2, 7, 8, 9, 10
    )) as "numerator",
    sum(cast(1 as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."early_leaver"
      on "core"."early_leaver"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'early-leaver'
    and "ops"."deposit"."network" in ('psad')
    and "core"."early_leaver"."person_key" is null
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
      ('MONTH', date '2015-12-01', date '2015-12-01')
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

-- headline
select
  "person"."period",
  "person"."month",
  "person"."zone_id",
  "person"."network",
  cast(null as smallint) as "code",
  cast(
    count(*) filter (where "person"."contact_outcome" in (
      1, 2, 7, 8, 9, 10
    ))
    as numeric
  ) as "numerator",
  cast(
    count(*)
    as numeric
  ) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select distinct on (
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."person_key"
  )
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."contact_outcome" as "contact_outcome"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."early_leaver"
      on "core"."early_leaver"."deposit_id" = "ops"."deposit"."id"
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
      on "ops"."month_version_deposit"."month" between "bucket"."since" and "bucket"."month"
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "core"."early_leaver"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'early-leaver'
    and "ops"."deposit"."network" in ('psad')
    and "core"."early_leaver"."person_key" is not null
  )
  order by
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."person_key",
    "ops"."month_version_deposit"."month" desc,
    num_nonnulls(
      case
        when "core"."early_leaver"."sex" = 0 then null
        else "core"."early_leaver"."sex"
      end,
      case
        when "core"."early_leaver"."age_band" = 0 then null
        else "core"."early_leaver"."age_band"
      end
    ) desc,
    nullif(
      "core"."early_leaver"."sex",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."age_band",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."contact_outcome",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."placement",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."referred_to",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."solution",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."track",
      0
    ) asc nulls last
) as "person"
group by
  1,
  2,
  3,
  4,
  5;

-- by track
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
    "core"."early_leaver"."atom_id",
    cast("core"."early_leaver"."track" as smallint) as "code",
    sum(cast(1 as numeric)) filter (where "core"."early_leaver"."contact_outcome" in (
      1, 2, 7, 8, 9, 10
    )) as "numerator",
    sum(cast(1 as numeric)) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."early_leaver"
      on "core"."early_leaver"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'early-leaver'
    and "ops"."deposit"."network" in ('psad')
    and "core"."early_leaver"."person_key" is null
  )
  group by 1, 2, 3, 4
) as "counted"
  join (
    values ('MONTH', date '2015-12-01', date '2015-12-01')
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

-- by track
select
  "person"."period",
  "person"."month",
  "person"."zone_id",
  "person"."network",
  cast("person"."track" as smallint) as "code",
  cast(
    count(*) filter (where "person"."contact_outcome" in (
      1, 2, 7, 8, 9, 10
    ))
    as numeric
  ) as "numerator",
  cast(
    count(*)
    as numeric
  ) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select distinct on (
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."person_key"
  )
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."contact_outcome" as "contact_outcome",
    "core"."early_leaver"."track" as "track"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."early_leaver"
      on "core"."early_leaver"."deposit_id" = "ops"."deposit"."id"
    join (
      values ('MONTH', date '2015-12-01', date '2015-12-01')
    ) as "bucket" ("period", "month", "since")
      on "ops"."month_version_deposit"."month" between "bucket"."since" and "bucket"."month"
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "core"."early_leaver"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'early-leaver'
    and "ops"."deposit"."network" in ('psad')
    and "core"."early_leaver"."person_key" is not null
  )
  order by
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."early_leaver"."person_key",
    "ops"."month_version_deposit"."month" desc,
    num_nonnulls(
      case
        when "core"."early_leaver"."sex" = 0 then null
        else "core"."early_leaver"."sex"
      end,
      case
        when "core"."early_leaver"."age_band" = 0 then null
        else "core"."early_leaver"."age_band"
      end
    ) desc,
    nullif(
      "core"."early_leaver"."sex",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."age_band",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."contact_outcome",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."placement",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."referred_to",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."solution",
      0
    ) asc nulls last,
    nullif(
      "core"."early_leaver"."track",
      0
    ) asc nulls last
) as "person"
group by
  1,
  2,
  3,
  4,
  5;

