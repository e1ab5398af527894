-- numerator, MONTH
select
  "ops"."month_version_deposit"."month",
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 393
)
group by 1, 2, 3, 4;

-- numerator, MONTH
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  cast(null as smallint),
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ops"."month_version_deposit"."month", "ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    "ops"."month_version_deposit"."month" as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  )
  order by
    "ops"."month_version_deposit"."month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, MONTH, by sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."sex",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 393
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by sex
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."sex",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, MONTH, by age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."age_band",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 649
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by age_band
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."age_band",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, MONTH, by education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."education",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by education
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."education",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, MONTH, by status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."status",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by status
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."status",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 393
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  cast(null as smallint),
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."sex",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 393
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by sex
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."sex",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."age_band",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 649
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by age_band
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."age_band",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."education",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by education
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."education",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."status",
  sum("mart"."activity_cube"."persons")
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "mart"."activity_cube"
    on "mart"."activity_cube"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "mart"."activity_cube"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  and "mart"."activity_cube"."attendance" = 1
  and (
    "mart"."activity_cube"."modality" = 2
    or "mart"."activity_cube"."service" in (
      3, 4
    )
  )
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by status
select
  "latest"."month",
  "latest"."zone_id",
  "latest"."network",
  "latest"."status",
  cast(
    count(*)
    as numeric
  )
from (
  select distinct on ("ref"."atom_zone"."zone_id", "ops"."deposit"."network", "mart"."activity_person"."person_key")
    date '2015-12-01' as "month",
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."sex",
    "mart"."activity_person"."age_band",
    "mart"."activity_person"."education",
    "mart"."activity_person"."status"
  from "ops"."month_version_deposit"
    join "ops"."deposit"
      on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
    join "mart"."activity_person"
      on (
        "mart"."activity_person"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
        and "mart"."activity_person"."filter_id" = (
          select "mart"."person_filter"."id"
          from "mart"."person_filter"
          where "mart"."person_filter"."expression" = 'attendance = ''present'' and (modality = ''collectif'' or service in (''conseil'', ''accompagnement''))'
        )
      )
    join "ref"."atom_zone"
      on (
        "ref"."atom_zone"."geography_id" = 1
        and "ref"."atom_zone"."atom_id" = "mart"."activity_person"."atom_id"
      )
  where (
    "ops"."month_version_deposit"."version_id" = 1
    and "ops"."month_version_deposit"."month" between date '2015-01-01' and date '2015-12-01'
  )
  order by
    "ref"."atom_zone"."zone_id",
    "ops"."deposit"."network",
    "mart"."activity_person"."person_key",
    "mart"."activity_person"."day" desc,
    "mart"."activity_person"."line" desc,
    "ops"."deposit"."format"
) as "latest"
group by 1, 2, 3, 4;

