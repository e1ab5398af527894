-- persons: attendance not in ('absent', 'annule', 'reporte', 'planifie')
with
  "everybody" as (
    select
      "bucket"."since",
      "bucket"."month",
      "ops"."deposit"."network",
      "mart"."activity_person"."person_key",
      min("mart"."activity_person"."atom_id") as "first_atom",
      max("mart"."activity_person"."atom_id") as "last_atom",
      max("mart"."activity_person"."latest") as "latest"
    from "ops"."month_version_deposit"
      join "ops"."deposit"
        on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
      join "mart"."activity_person"
        on (
          "mart"."activity_person"."deposit_id" = "ops"."deposit"."id"
          and "mart"."activity_person"."filter_id" = (
            select "mart"."person_filter"."id"
            from "mart"."person_filter"
            where "mart"."person_filter"."expression" = 'attendance not in (''absent'', ''annule'', ''reporte'', ''planifie'')'
          )
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
          ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01')
      ) as "bucket" ("period", "month", "since")
        on "ops"."month_version_deposit"."month" between "bucket"."since" and "bucket"."month"
    where (
      "ops"."month_version_deposit"."version_id" = 1
      and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    )
    group by "bucket"."since", "bucket"."month", "ops"."deposit"."network", "mart"."activity_person"."person_key"
  )
(
  select
    1,
    (
      select "mart"."person_filter"."id"
      from "mart"."person_filter"
      where "mart"."person_filter"."expression" = 'attendance not in (''absent'', ''annule'', ''reporte'', ''planifie'')'
    ),
    "bucket"."period",
    "bucket"."month",
    "ref"."atom_zone"."zone_id",
    "settled"."network",
    "settled"."sex",
    "settled"."age_band",
    "settled"."education",
    "settled"."status",
    "settled"."vae_age",
    "settled"."host",
    cast(
      sum("settled"."persons")
      as int
    )
  from (
    select
      "everybody"."since",
      "everybody"."month",
      "everybody"."network",
      "everybody"."first_atom" as "atom_id",
      cast(
        (-(("everybody"."latest" >> 19)) & 3)
        as smallint
      ) as "sex",
      cast(
        (-(("everybody"."latest" >> 15)) & 15)
        as smallint
      ) as "age_band",
      cast(
        (-(("everybody"."latest" >> 11)) & 15)
        as smallint
      ) as "education",
      cast(
        (-(("everybody"."latest" >> 7)) & 15)
        as smallint
      ) as "status",
      cast(
        (-(("everybody"."latest" >> 4)) & 7)
        as smallint
      ) as "vae_age",
      cast(
        (-(("everybody"."latest" >> 0)) & 15)
        as smallint
      ) as "host",
      count(*) as "persons"
    from "everybody"
    where "everybody"."first_atom" = "everybody"."last_atom"
    group by
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10
  ) as "settled"
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "settled"."atom_id"
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
      on (
        "settled"."since" = "bucket"."since"
        and "settled"."month" = "bucket"."month"
      )
  group by
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12
)
union all (
  select
    1,
    (
      select "mart"."person_filter"."id"
      from "mart"."person_filter"
      where "mart"."person_filter"."expression" = 'attendance not in (''absent'', ''annule'', ''reporte'', ''planifie'')'
    ),
    "bucket"."period",
    "bucket"."month",
    "apart"."zone_id",
    "apart"."network",
    "apart"."sex",
    "apart"."age_band",
    "apart"."education",
    "apart"."status",
    "apart"."vae_age",
    "apart"."host",
    count(*)
  from (
    select
      "latest_of"."since",
      "latest_of"."month",
      "latest_of"."zone_id",
      "latest_of"."network",
      cast(
        (-(("latest_of"."latest" >> 19)) & 3)
        as smallint
      ) as "sex",
      cast(
        (-(("latest_of"."latest" >> 15)) & 15)
        as smallint
      ) as "age_band",
      cast(
        (-(("latest_of"."latest" >> 11)) & 15)
        as smallint
      ) as "education",
      cast(
        (-(("latest_of"."latest" >> 7)) & 15)
        as smallint
      ) as "status",
      cast(
        (-(("latest_of"."latest" >> 4)) & 7)
        as smallint
      ) as "vae_age",
      cast(
        (-(("latest_of"."latest" >> 0)) & 15)
        as smallint
      ) as "host"
    from (
      select
        "bucket"."since",
        "bucket"."month",
        "ref"."atom_zone"."zone_id",
        "ops"."deposit"."network",
        "mart"."activity_person"."person_key",
        max("mart"."activity_person"."latest") as "latest"
      from "ops"."month_version_deposit"
        join "ops"."deposit"
          on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
        join "mart"."activity_person"
          on (
            "mart"."activity_person"."deposit_id" = "ops"."deposit"."id"
            and "mart"."activity_person"."filter_id" = (
              select "mart"."person_filter"."id"
              from "mart"."person_filter"
              where "mart"."person_filter"."expression" = 'attendance not in (''absent'', ''annule'', ''reporte'', ''planifie'')'
            )
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
            ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01')
        ) as "bucket" ("period", "month", "since")
          on "ops"."month_version_deposit"."month" between "bucket"."since" and "bucket"."month"
        join "ref"."atom_zone"
          on (
            "ref"."atom_zone"."geography_id" = 1
            and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
          )
      where (
        "ops"."month_version_deposit"."version_id" = 1
        and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
        and ("bucket"."since", "bucket"."month", "ops"."deposit"."network", "mart"."activity_person"."person_key") in (
          select "everybody"."since", "everybody"."month", "everybody"."network", "everybody"."person_key"
          from "everybody"
          where "everybody"."first_atom" <> "everybody"."last_atom"
        )
      )
      group by
        "bucket"."since",
        "bucket"."month",
        "ref"."atom_zone"."zone_id",
        "ops"."deposit"."network",
        "mart"."activity_person"."person_key"
    ) as "latest_of"
  ) as "apart"
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
      on (
        "apart"."since" = "bucket"."since"
        and "apart"."month" = "bucket"."month"
      )
  group by
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12
);

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
    "mart"."activity_cube"."atom_id",
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_cube"."persons_apart" as numeric)) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_cube"
      on "mart"."activity_cube"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and not ("mart"."activity_cube"."attendance" in (
      2, 3, 4, 5
    ))
    and "ops"."deposit"."flow" = 'activity'
    and "mart"."activity_cube"."variables" = 4224
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
    "mart"."activity_group"."atom_id",
    cast(null as smallint) as "code",
    sum(cast("mart"."activity_group"."persons" as numeric)) filter (where exists (
      select 1 as "one"
      from unnest("mart"."activity_group"."attendances") as "met" ("attendance")
      where not ("met"."attendance" in (
        2, 3, 4, 5
      ))
    )) as "numerator"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_group"
      on "mart"."activity_group"."deposit_id" = "ops"."deposit"."id"
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
    and "ops"."deposit"."flow" = 'activity'
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

-- headline
select
  "mart"."person_cube"."period",
  "mart"."person_cube"."month",
  "mart"."person_cube"."zone_id",
  "mart"."person_cube"."network",
  cast(null as smallint) as "code",
  sum("mart"."person_cube"."persons") as "numerator",
  cast(null as numeric) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "mart"."person_cube"
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
    on (
      "mart"."person_cube"."period" = "bucket"."period"
      and "mart"."person_cube"."month" = "bucket"."month"
    )
where (
  "mart"."person_cube"."version_id" = 1
  and "mart"."person_cube"."filter_id" = (
    select "mart"."person_filter"."id"
    from "mart"."person_filter"
    where "mart"."person_filter"."expression" = 'attendance not in (''absent'', ''annule'', ''reporte'', ''planifie'')'
  )
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
      ('MONTH', date '2015-12-01', date '2015-12-01'),
      ('YEAR_TO_DATE', date '2015-12-01', date '2015-01-01'),
      ('ROLLING_12', date '2015-12-01', date '2015-01-01')
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

