-- numerator, MONTH
select
  "ops"."month_version_deposit"."month",
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
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."placement" in (
    1, 2
  )
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

-- denominator, MONTH
select
  "ops"."month_version_deposit"."month",
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
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
  and "mart"."activity_cube"."variables" = 4096
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE
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

-- denominator, YEAR_TO_DATE
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

