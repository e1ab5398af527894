-- What a reader of a figure must know besides: words of indicator.Remark, separated by a space.
alter table mart.indicator_value add column remark varchar;
alter table pub.figure add column remark varchar;
alter table pub.figure add constraint figure_remark_check check (
  remark is null or status = 'PUBLISHED');
