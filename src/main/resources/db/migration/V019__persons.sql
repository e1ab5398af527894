-- Of a tally, the distinct persons of its structure, residence and characteristics in the month,
-- whatever the service, channel, theme, level or follow-up: the same number on each row of such a
-- group; null where the file does not tell.
alter table core.activity add column distinct_persons int;

-- The persons of the rows whose group has no number of distinct persons: in cubes made before, all.
alter table mart.activity_cube add column persons_apart bigint not null default 0;
/* [jooq ignore start] */
update mart.activity_cube set persons_apart = persons;
/* [jooq ignore stop] */

-- The distinct persons of the groups of a deposit, once for each set of attendances that the rows of
-- a group have: a condition on attendance is met by a group that has a row meeting it.
create table mart.activity_group (
  deposit_id int not null,
  atom_id int not null,
  structure_id int not null,
  placement smallint not null,
  sex smallint not null,
  age_band smallint not null,
  education smallint not null,
  status smallint not null,
  vae_age smallint not null,
  host smallint not null,
  attendances smallint[] not null,
  persons bigint not null
);
create index activity_group_deposit_idx on mart.activity_group (deposit_id);

-- Which record of a person is the latest is told by another rule: persons are told apart again.
/* [jooq ignore start] */
truncate mart.activity_person, mart.deposit_person;
delete from mart.indicator_input;
/* [jooq ignore stop] */
