-- A schema is one stage of the flow of data; batch holds Spring Batch's and Quartz's own tables.
create schema ref;
create schema core;
create schema mart;
create schema pub;
create schema ops;
create schema batch;
