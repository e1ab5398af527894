-- numerator, MONTH, by variable: sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."sex" <> 0
  and "mart"."activity_cube"."variables" = 896
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by variable: age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."age_band" <> 0
  and "mart"."activity_cube"."variables" = 644
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by variable: education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."education" <> 0
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by variable: status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."status" <> 0
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by variable: commune
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."placement" in (
    1, 2
  )
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

-- denominator, MONTH, by variable: sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 896
)
group by 1, 2, 3, 4;

-- denominator, MONTH, by variable: age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 644
)
group by 1, 2, 3, 4;

-- denominator, MONTH, by variable: education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- denominator, MONTH, by variable: status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- denominator, MONTH, by variable: commune
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by variable: sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."sex" <> 0
  and "mart"."activity_cube"."variables" = 896
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by variable: age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."age_band" <> 0
  and "mart"."activity_cube"."variables" = 644
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by variable: education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."education" <> 0
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by variable: status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."status" <> 0
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by variable: commune
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."placement" in (
    1, 2
  )
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

-- denominator, YEAR_TO_DATE, by variable: sex
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 896
)
group by 1, 2, 3, 4;

-- denominator, YEAR_TO_DATE, by variable: age_band
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 644
)
group by 1, 2, 3, 4;

-- denominator, YEAR_TO_DATE, by variable: education
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 1161
)
group by 1, 2, 3, 4;

-- denominator, YEAR_TO_DATE, by variable: status
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 2185
)
group by 1, 2, 3, 4;

-- denominator, YEAR_TO_DATE, by variable: commune
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  cast(null as smallint),
  sum("mart"."activity_cube"."quantity")
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
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

