-- numerator, MONTH
select
  "ops"."month_version_deposit"."month",
  "ref"."atom_zone"."zone_id",
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
  end,
  cast(null as smallint),
  cast(
    count(*)
    as numeric
  )
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "core"."place"
    on "core"."place"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "core"."place"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2014-12-01' and date '2015-12-01'
)
group by 1, 2, 3, 4;

-- numerator, MONTH, by kind
select
  date '2015-12-01',
  "ref"."atom_zone"."zone_id",
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
  end,
  "core"."place"."kind",
  cast(
    count(*)
    as numeric
  )
from "ops"."month_version_deposit"
  join "ops"."deposit"
    on "ops"."deposit"."id" = "ops"."month_version_deposit"."deposit_id"
  join "core"."place"
    on "core"."place"."deposit_id" = "ops"."month_version_deposit"."deposit_id"
  join "ref"."atom_zone"
    on (
      "ref"."atom_zone"."geography_id" = 1
      and "ref"."atom_zone"."atom_id" = "core"."place"."atom_id"
    )
where (
  "ops"."month_version_deposit"."version_id" = 1
  and "ops"."month_version_deposit"."month" between date '2015-12-01' and date '2015-12-01'
)
group by 1, 2, 3, 4;

