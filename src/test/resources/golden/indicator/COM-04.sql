-- headline
select
  "bucket"."period",
  "bucket"."month",
  "ref"."zone"."zone_id",
  "ops"."reception"."network",
  cast(null as smallint) as "code",
  sum(cast(
    ("ops"."reception"."received_on" - cast(
      (cast(("ops"."reception"."month" + 1 * interval '1 month') as date) + -1)
      as date
    ))
    as numeric
  )) as "numerator",
  sum(cast(1 as numeric)) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "ops"."reception"
  join "ref"."zone"
    on (
      "ref"."zone"."geography_id" = 1
      and "ref"."zone"."zoning" = 'region'
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
      ('MONTH', date '2015-12-01', date '2015-12-01')
  ) as "bucket" ("period", "month", "since")
    on "ops"."reception"."month" between "bucket"."since" and "bucket"."month"
where (
  "ops"."reception"."version_id" = 1
  and "ops"."reception"."received_on" is not null
)
group by 1, 2, 3, 4;

