-- Two variables that indicators need of an act: whether it is a first reception (ACC-05), and the
-- age bands of the VAE boards, which those of the other networks do not contain (INF-03).
alter table core.activity add column contact smallint default 0 not null;
alter table core.activity add column vae_age smallint default 0 not null;

-- A pathway stands in the deposit of every month in which it is open for a day at least: entries
-- of a month are those opened in it, exits those closed in it, the stock what is not closed.
-- quantity is 1, except in tallies of pathways alike. Rows keep the line and, in a workbook, the
-- sheet that they come from; the file is the deposit's.
create table core.pathway (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  structure_id int not null,
  person_key uuid,
  quantity int not null,
  requested date,
  opened date not null,
  closed date,
  program smallint not null,
  cep_level smallint not null,
  operator smallint not null,
  motive smallint not null,
  exit_situation smallint not null,
  job_domain smallint not null,
  sex smallint not null,
  age_band smallint not null,
  education smallint not null,
  status smallint not null,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;

-- A request stands in the deposit of the month when it was received, of the following month, of
-- that of its interview, and of every month at whose end it still waits.
create table core.request (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  structure_id int not null,
  requested date not null,
  interview date,
  request_kind smallint not null,
  request_channel smallint not null,
  request_outcome smallint not null,
  sex smallint not null,
  age_band smallint not null,
  education smallint not null,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;

-- Everybody on the list of a campaign, each month, with what is known at the month's end.
create table core.early_leaver (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  structure_id int not null,
  person_key uuid,
  campaign date not null,
  contact_outcome smallint not null,
  solution smallint not null,
  track smallint not null,
  referred_to smallint not null,
  sex smallint not null,
  age_band smallint not null,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;

-- A batch of answers; satisfied leaves out the very satisfied. A null was not asked.
create table core.survey (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  structure_id int not null,
  cep_level smallint not null,
  wave smallint not null,
  surveyed int not null,
  respondents int not null,
  satisfied int,
  very_satisfied int,
  useful int,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;

-- networks: the codes of variable 'network', ascending, those of the structures among them.
create table core.cooperation (
  deposit_id int not null,
  line int not null,
  sheet varchar,
  month date not null,
  day date not null,
  action_kind smallint not null,
  theme smallint not null,
  networks smallint[] not null,
  structures int[] not null,
  participants int,
  place_id int not null,
  atom_id int not null,
  placement smallint not null
) /* [jooq ignore start] */ partition by list (deposit_id) /* [jooq ignore stop] */;
