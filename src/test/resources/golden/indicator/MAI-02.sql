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
    case "core"."place"."network"
      when 1 then 'mission-locale'
      when 2 then 'pole-emploi'
      when 3 then 'cap-emploi'
      when 4 then 'apec'
      when 5 then 'cio'
      when 6 then 'information-jeunesse'
      when 7 then 'cite-des-metiers'
      when 8 then 'cibc'
      when 9 then 'point-vae'
      when 10 then 'espace-info-formation'
      when 11 then 'fongecif'
      when 12 then 'opacif'
      when 13 then 'opca'
      when 14 then 'universite'
      when 15 then 'maison-emploi'
      when 16 then 'relais-services-publics'
      when 17 then 'psad'
      when 18 then 'onisep'
      when 19 then 'region'
    end as "network",
    "core"."place"."atom_id",
    cast(null as smallint) as "code",
    sum(cast(1 as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."place"
      on "core"."place"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'place'
    and ("ops"."deposit"."geography_id", "core"."place"."atom_id") in (
      select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
      from "ref"."region_atom"
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
  5;

-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."atom_zone"."zone_id",
  "counted"."network" as "network",
  "counted"."code" as "code",
  cast(null as numeric) as "numerator",
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
    sum(cast("core"."context"."quantity" as numeric)) filter (where "core"."context"."measure" = 1) as "denominator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "core"."context"
      on "core"."context"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'context'
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
    and ("ops"."deposit"."geography_id", "core"."context"."atom_id") in (
      select "ref"."region_atom"."geography_id", "ref"."region_atom"."atom_id"
      from "ref"."region_atom"
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

