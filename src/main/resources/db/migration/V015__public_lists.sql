-- The places that a zone's register lists in the month of a version, one row per zone and place.
create table pub.place (
  version_id int not null,
  zoning varchar not null,
  zone varchar not null,
  network varchar not null,
  structure varchar not null,
  kind varchar not null,
  place_id int not null,
  all_publics boolean not null,
  label_since date
);
create index place_zone_idx on pub.place (version_id, zoning, zone);

-- The joint actions of the months of a version, one row each; a number of participants that may not
-- be read is no number at all.
create table pub.joint_action (
  version_id int not null,
  day date not null,
  kind varchar not null,
  theme varchar not null,
  networks varchar[] not null,
  place_id int not null,
  zones varchar[] not null,
  status varchar not null,
  participants int,
  constraint joint_action_hidden_check check (status = 'PUBLISHED' or participants is null)
);
create index joint_action_version_idx on pub.joint_action (version_id);
