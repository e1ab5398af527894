-- What a structure did where, once per deposit: whom a zone may expect, and how much of it. volume
-- adds up quantities, respondents or records, by flow (indicator.FlowTable); structure 0 is a sender
-- that has no structures, such as the Onisep.
drop table mart.deposit_structure;
create table mart.deposit_structure (
  deposit_id int not null,
  structure_id int not null,
  atom_id int not null,
  volume bigint not null,
  constraint deposit_structure_pkey primary key (deposit_id, structure_id, atom_id)
);

-- Who was heard in each of the months that a version looks at: the structures of which the files in
-- force of a flow have a row; structure 0 is the network as a whole, heard when all its formats of
-- that flow have a file in force.
create table mart.heard (
  version_id int not null references ops.month_version (id),
  month date not null,
  network varchar not null,
  flow varchar not null,
  structure_id int not null,
  constraint heard_pkey primary key (version_id, month, network, flow, structure_id)
);

-- Coverage also by usual volume; and of evolutions (compared: the evolution's id), what was received
-- both in the month and in the one that it is compared with.
alter table mart.coverage add column compared varchar not null default '';
alter table mart.coverage add column received_volume numeric(20, 6) not null default 0;
alter table mart.coverage add column expected_volume numeric(20, 6) not null default 0;
alter table mart.coverage drop constraint coverage_pkey;
alter table mart.coverage add constraint coverage_pkey
  primary key (version_id, month, zone_id, network, flow, compared);

-- The share of the usual volume that was received, from 0 to 1; null without any past volume.
alter table mart.indicator_value add column volume_share double precision;
alter table pub.figure add column volume_share double precision;
