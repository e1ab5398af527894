-- Where an act was received, when not at the network's own address: the acts of the points info
-- conseil VAE take place at their hosts, which may declare them too.
alter table core.activity add column host smallint not null default 0;
