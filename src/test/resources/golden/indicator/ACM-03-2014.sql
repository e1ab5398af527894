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
    and "core"."pathway"."program" = 2
    and (
      "core"."pathway"."closed" is null
      or "core"."pathway"."closed" > cast(
        (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
        as date
      )
    )
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
    and "core"."pathway"."person_key" is null
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
    count(*)
    as numeric
  ) as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from (
  select distinct on (
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."pathway"."person_key"
  ) "bucket"."period", "bucket"."month", "ref"."atom_zone"."zone_id", "ops"."deposit"."network"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."pathway"
      on "core"."pathway"."deposit_id" = "ops"."deposit"."id"
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
        and "ref"."atom_zone"."atom_id" = "core"."pathway"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "core"."pathway"."program" = 2
    and (
      "core"."pathway"."closed" is null
      or "core"."pathway"."closed" > cast(
        (cast(("ops"."month_version_deposit"."month" + 1 * interval '1 month') as date) + -1)
        as date
      )
    )
    and "ops"."deposit"."flow" = 'pathway'
    and "ops"."deposit"."network" in ('mission-locale')
    and "core"."pathway"."person_key" is not null
  )
  order by
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "core"."pathway"."person_key",
    "core"."pathway"."opened" desc,
    "ops"."month_version_deposit"."month" desc,
    num_nonnulls(
      case
        when "core"."pathway"."sex" = 0 then null
        else "core"."pathway"."sex"
      end,
      case
        when "core"."pathway"."age_band" = 0 then null
        else "core"."pathway"."age_band"
      end,
      case
        when "core"."pathway"."education" = 0 then null
        else "core"."pathway"."education"
      end,
      case
        when "core"."pathway"."status" = 0 then null
        else "core"."pathway"."status"
      end
    ) desc,
    nullif(
      "core"."pathway"."sex",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."age_band",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."education",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."status",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."cep_level",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."exit_situation",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."job_domain",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."motive",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."operator",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."placement",
      0
    ) asc nulls last,
    nullif(
      "core"."pathway"."program",
      0
    ) asc nulls last
) as "person"
group by
  1,
  2,
  3,
  4,
  5;

