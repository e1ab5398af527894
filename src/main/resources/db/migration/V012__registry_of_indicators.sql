-- How a network follows up the people that another one referred to it. A row stands in the deposit
-- of the month when the person was referred, and of every month until thirty days have elapsed.
create table core.referral (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  structure_id int not null,
  referred date not null,
  contacted date,
  referred_to smallint not null,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;

-- Three more variables of an act, and its structure, for comparisons on a constant perimeter.
alter table mart.activity_cube add column contact smallint;
alter table mart.activity_cube add column vae_age smallint;
alter table mart.activity_cube add column host smallint;
alter table mart.activity_cube add column structure_id int;

-- latest packs the day, the line and the codes of the last record of a person in an atom and
-- structure (indicator.LatestRecord): the greatest of several is the last record of them all.
drop table mart.activity_person;
create table mart.activity_person (
  deposit_id int not null,
  filter_id int not null,
  person_key uuid not null,
  atom_id int not null,
  structure_id int not null,
  latest bigint not null
);
create index activity_person_deposit_idx on mart.activity_person (deposit_id, filter_id);
/* [jooq ignore start] */
delete from mart.deposit_person;
/* [jooq ignore stop] */

-- Distinct persons of a version: what the indicators that count persons are read from. Counted once
-- for each filter and period, each person with the codes of the last of their records.
create table mart.person_cube (
  version_id int not null references ops.month_version (id),
  filter_id int not null references mart.person_filter (id),
  period varchar not null,
  month date not null,
  zone_id smallint not null,
  network varchar not null,
  sex smallint not null,
  age_band smallint not null,
  education smallint not null,
  status smallint not null,
  vae_age smallint not null,
  host smallint not null,
  persons int not null
);
create index person_cube_version_idx on mart.person_cube (version_id, filter_id);

-- How a deposit counts persons: by keys, by tallies; counted with its load.
create table mart.deposit_counting (
  deposit_id int not null,
  by_key boolean not null,
  by_tally boolean not null,
  constraint deposit_counting_pkey primary key (deposit_id)
);

-- The communes that a deposit of acts speaks of, for the share of communes covered.
create table mart.deposit_commune (
  deposit_id int not null,
  place_id int not null,
  atom_id int not null,
  constraint deposit_commune_pkey primary key (deposit_id, place_id)
);

-- The register as a month of a version holds it: each structure once, where its siège is.
create table mart.register (
  version_id int not null references ops.month_version (id),
  month date not null,
  structure_id int not null,
  network varchar not null,
  atom_id int not null,
  constraint register_pkey primary key (version_id, month, structure_id)
);

-- What is subtracted (an earlier amount, the other quotient), the value itself, and why there is
-- none: cause is a word of indicator.Cause.
-- A version's values are written in one transaction with it, hundreds of thousands at a time: looking
-- the version up again for each of them would take longer than to write them.
/* [jooq ignore start] */ alter table mart.indicator_value drop constraint indicator_value_version_id_fkey; /* [jooq ignore stop] */
alter table mart.indicator_value add column other_numerator numeric(20, 4);
alter table mart.indicator_value add column other_denominator numeric(20, 4);
alter table mart.indicator_value add column value double precision;
alter table mart.indicator_value add column cause varchar;

alter table mart.indicator_value add column received int not null default 0;
alter table mart.indicator_value add column expected int not null default 0;

-- flow: the flow whose records tell that a structure reported, '' for any of them.
alter table mart.coverage add column flow varchar not null default '';
alter table mart.coverage drop constraint coverage_pkey;
alter table mart.coverage add constraint coverage_pkey
  primary key (version_id, month, zone_id, network, flow);

-- How many communes a zone has; null in geographies kept before it was counted.
alter table ref.zone add column communes int;

-- What the values of an indicator depend on: a later version of the same copies them.
create table mart.indicator_input (
  version_id int not null references ops.month_version (id),
  indicator varchar not null,
  fingerprint varchar not null,
  constraint indicator_input_pkey primary key (version_id, indicator)
);
create index indicator_input_fingerprint_idx on mart.indicator_input (fingerprint);

alter table pub.figure add column cause varchar;

-- The day on which a file reached the platform, where it is known.
alter table ops.reception add column received_on date;
