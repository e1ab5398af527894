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
  and "mart"."activity_cube"."service" in (
    1, 2
  )
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."referred_to" not in (
    0, 24, 23, 20, 21, 22
  )
  and "mart"."activity_cube"."referred_to" <> case "ops"."deposit"."network"
    when 'mission-locale' then 1
    when 'pole-emploi' then 2
    when 'cap-emploi' then 3
    when 'apec' then 4
    when 'cio' then 5
    when 'information-jeunesse' then 6
    when 'cite-des-metiers' then 7
    when 'cibc' then 8
    when 'point-vae' then 9
    when 'espace-info-formation' then 10
    when 'fongecif' then 11
    when 'opacif' then 12
    when 'opca' then 13
    when 'universite' then 14
    when 'maison-emploi' then 15
    when 'relais-services-publics' then 16
    when 'psad' then 17
    when 'onisep' then 18
    when 'region' then 19
  end
  and "mart"."activity_cube"."variables" = 161
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
  and "mart"."activity_cube"."service" in (
    1, 2
  )
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."variables" = 161
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
  and "mart"."activity_cube"."service" in (
    1, 2
  )
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."referred_to" not in (
    0, 24, 23, 20, 21, 22
  )
  and "mart"."activity_cube"."referred_to" <> case "ops"."deposit"."network"
    when 'mission-locale' then 1
    when 'pole-emploi' then 2
    when 'cap-emploi' then 3
    when 'apec' then 4
    when 'cio' then 5
    when 'information-jeunesse' then 6
    when 'cite-des-metiers' then 7
    when 'cibc' then 8
    when 'point-vae' then 9
    when 'espace-info-formation' then 10
    when 'fongecif' then 11
    when 'opacif' then 12
    when 'opca' then 13
    when 'universite' then 14
    when 'maison-emploi' then 15
    when 'relais-services-publics' then 16
    when 'psad' then 17
    when 'onisep' then 18
    when 'region' then 19
  end
  and "mart"."activity_cube"."variables" = 161
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
  and "mart"."activity_cube"."service" in (
    1, 2
  )
  and "mart"."activity_cube"."attendance" not in (
    2, 3, 4, 5
  )
  and "mart"."activity_cube"."variables" = 161
)
group by 1, 2, 3, 4;

