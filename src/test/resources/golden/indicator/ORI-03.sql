-- numerator, MONTH, by referred_to
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."referred_to",
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
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."referred_to" <> 24
  and "mart"."activity_cube"."referred_to" <> 0
  and "mart"."activity_cube"."variables" = 161
)
group by 1, 2, 3, 4;

-- numerator, YEAR_TO_DATE, by referred_to
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
  "ops"."deposit"."network",
  "mart"."activity_cube"."referred_to",
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
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."referred_to" <> 24
  and "mart"."activity_cube"."referred_to" <> 0
  and "mart"."activity_cube"."variables" = 161
)
group by 1, 2, 3, 4;

