-- What each structure of a deposit declares, counted once with its load: what the checks that
-- compare deposits look at. content is a fingerprint of the rows of tallies, null of others.
create table core.structure_count (
  deposit_id int not null,
  structure_id int not null,
  records bigint not null,
  quantity bigint not null,
  persons bigint not null,
  content bigint,
  constraint structure_count_pkey primary key (deposit_id, structure_id)
);

-- What comparing a deposit with the others of a version finds: it belongs to the version, since
-- the others may change while the deposit does not. rank orders the findings of a deposit.
create table ops.version_finding (
  version_id int not null references ops.month_version (id),
  deposit_id int not null references ops.deposit (id),
  rank int not null,
  kind varchar not null,
  severity varchar not null,
  found varchar not null,
  expected varchar not null,
  constraint version_finding_pkey primary key (version_id, deposit_id, rank)
);
