-- The year that a public statistic is of, null where its file does not tell, and the years of those
-- that a figure is made of, in their order: '2012', '2011 2012'; null where there is none.
alter table core.context add column year int;
alter table mart.indicator_value add column years varchar;
alter table pub.figure add column years varchar;
