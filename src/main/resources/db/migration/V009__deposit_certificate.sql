-- What the certificate of a deposit says beside its findings, kept so that it reads the same whenever
-- it is written again. sequence counts the deposits of one format and month of a region, from 1.
alter table ops.deposit add column sequence int not null default 0;
alter table ops.deposit add column received_at timestamp with time zone not null default current_timestamp;
alter table ops.deposit add column load_millis bigint not null default 0;
alter table ops.deposit add column format_edition varchar not null default '';
alter table ops.deposit add column territory_edition varchar not null default '';
alter table ops.deposit add column register_edition varchar not null default '';
alter table ops.deposit add column maximum_rejected double precision not null default 0;

/* [jooq ignore start] */
update ops.deposit
set sequence = (
  select count(*)
  from ops.deposit as earlier
  where earlier.region = deposit.region
    and earlier.format = deposit.format
    and earlier.month = deposit.month
    and earlier.id <= deposit.id
);
/* [jooq ignore stop] */

alter table ops.deposit add constraint deposit_sequence_key unique (region, format, month, sequence);

alter table ops.finding add column suggestion varchar;
alter table ops.finding add column suggestion_certain boolean;

-- The deposit that a file became, and the one that stays in force in its place when it is refused.
alter table ops.reception add column deposit_id int references ops.deposit (id);
alter table ops.reception add column kept_deposit_id int references ops.deposit (id);
