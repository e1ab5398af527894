-- by indicator
select
  "bucket"."period",
  "bucket"."month",
  "mart"."indicator_value"."zone_id",
  '' as "network",
  case "mart"."indicator_value"."indicator"
    when 'ACC-01' then 1
    when 'ACC-02' then 2
    when 'ACC-03' then 3
    when 'ACC-04' then 4
    when 'ACC-05' then 5
    when 'ACC-06' then 6
    when 'ACC-07' then 7
    when 'ACM-01' then 8
    when 'ACM-02' then 9
    when 'ACM-03' then 10
    when 'ACM-04' then 11
    when 'ACM-05' then 12
    when 'ACM-06' then 13
    when 'ACM-07' then 14
    when 'CEP-01' then 15
    when 'CEP-02' then 16
    when 'CEP-03' then 17
    when 'CEP-04' then 18
    when 'CEP-05' then 19
    when 'CEP-06' then 20
    when 'CEP-07' then 21
    when 'CEP-08' then 22
    when 'COM-01' then 23
    when 'COM-02' then 24
    when 'COM-03' then 25
    when 'COM-04' then 26
    when 'COM-05' then 27
    when 'CTX-01' then 28
    when 'CTX-02' then 29
    when 'CTX-03' then 30
    when 'CTX-04' then 31
    when 'CTX-05' then 32
    when 'CTX-06' then 33
    when 'DEC-01' then 34
    when 'DEC-02' then 35
    when 'DEC-03' then 36
    when 'DEC-04' then 37
    when 'DEC-05' then 38
    when 'DEC-06' then 39
    when 'DEC-07' then 40
    when 'DEC-08' then 41
    when 'DEM-01' then 42
    when 'INF-01' then 43
    when 'INF-02' then 44
    when 'INF-03' then 45
    when 'INF-04' then 46
    when 'INF-05' then 47
    when 'MAI-01' then 48
    when 'MAI-02' then 49
    when 'MAI-03' then 50
    when 'MAI-04' then 51
    when 'MIX-01' then 52
    when 'MIX-02' then 53
    when 'ORI-01' then 54
    when 'ORI-02' then 55
    when 'ORI-03' then 56
    when 'PRO-01' then 57
    when 'PRO-02' then 58
    when 'PRO-03' then 59
    when 'QUA-01' then 60
    when 'SAT-01' then 61
    when 'SAT-02' then 62
    when 'SAT-03' then 63
  end as "code",
  sum(cast(
    cast(
      abs(("mart"."indicator_value"."value" - "first"."value"))
      as numeric
    )
    as numeric
  )) as "numerator",
  sum(cast(
    cast(
      abs("first"."value")
      as numeric
    )
    as numeric
  )) as "denominator",
  cast(null as numeric) as "other_numerator",
  cast(null as numeric) as "other_denominator"
from "mart"."indicator_value"
  join "ops"."month_version" as "version"
    on (
      "version"."region" = (
        select "ops"."month_version"."region"
        from "ops"."month_version"
        where "ops"."month_version"."id" = 1
      )
      and "version"."month" = date '2015-12-01'
      and "version"."version" = 1
      and "version"."id" <> 1
    )
  join "mart"."indicator_value" as "first"
    on (
      "first"."version_id" = "version"."id"
      and "first"."indicator" = "mart"."indicator_value"."indicator"
      and "first"."zone_id" = "mart"."indicator_value"."zone_id"
      and "first"."network" = "mart"."indicator_value"."network"
      and "first"."period" = "mart"."indicator_value"."period"
      and "first"."month" = "mart"."indicator_value"."month"
      and "first"."variable" = "mart"."indicator_value"."variable"
      and "first"."modality" = "mart"."indicator_value"."modality"
    )
  join (
    values ('MONTH', date '2015-12-01', date '2015-12-01')
  ) as "bucket" ("period", "month", "since")
    on (
      "mart"."indicator_value"."period" = "bucket"."period"
      and "mart"."indicator_value"."month" = "bucket"."month"
    )
where (
  "mart"."indicator_value"."version_id" = 1
  and "mart"."indicator_value"."network" = ''
  and "mart"."indicator_value"."variable" = ''
  and "mart"."indicator_value"."indicator" in (
    'ACC-01', 'ACC-02', 'ACC-03', 'ACC-04', 'ACC-05', 'ACC-06', 'ACC-07', 'ACM-01', 
    'ACM-02', 'ACM-03', 'ACM-04', 'ACM-05', 'ACM-06', 'ACM-07', 'CEP-01', 'CEP-02', 
    'CEP-03', 'CEP-04', 'CEP-05', 'CEP-06', 'CEP-07', 'CEP-08', 'COM-01', 'COM-02', 
    'COM-03', 'COM-04', 'COM-05', 'CTX-01', 'CTX-02', 'CTX-03', 'CTX-04', 'CTX-05', 
    'CTX-06', 'DEC-01', 'DEC-02', 'DEC-03', 'DEC-04', 'DEC-05', 'DEC-06', 'DEC-07', 
    'DEC-08', 'DEM-01', 'INF-01', 'INF-02', 'INF-03', 'INF-04', 'INF-05', 'MAI-01', 
    'MAI-02', 'MAI-03', 'MAI-04', 'MIX-01', 'MIX-02', 'ORI-01', 'ORI-02', 'ORI-03', 
    'PRO-01', 'PRO-02', 'PRO-03', 'QUA-01', 'SAT-01', 'SAT-02', 'SAT-03'
  )
  and "mart"."indicator_value"."value" is not null
  and "first"."value" is not null
)
group by
  1,
  2,
  3,
  4,
  5;

