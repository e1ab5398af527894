-- numerator, MONTH
select
  "mart"."coverage"."month",
  "mart"."coverage"."zone_id",
  "mart"."coverage"."network",
  cast(null as smallint),
  cast("mart"."coverage"."received" as numeric)
from "mart"."coverage"
where (
  "mart"."coverage"."version_id" = 1
  and "mart"."coverage"."network" <> ''
);

-- denominator, MONTH
select
  "mart"."coverage"."month",
  "mart"."coverage"."zone_id",
  "mart"."coverage"."network",
  cast(null as smallint),
  cast("mart"."coverage"."expected" as numeric)
from "mart"."coverage"
where (
  "mart"."coverage"."version_id" = 1
  and "mart"."coverage"."network" <> ''
);

