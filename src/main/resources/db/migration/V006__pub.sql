-- What may be read, and nothing else: a figure that is not published carries no number at all.
create table pub.figure (
  version_id int not null,
  indicator varchar not null,
  zoning varchar not null,
  zone varchar not null,
  network varchar not null,
  period varchar not null,
  month date not null,
  variable varchar not null,
  modality varchar not null,
  status varchar not null,
  figure_value double precision,
  numerator double precision,
  denominator double precision,
  received int not null,
  expected int not null,
  constraint figure_hidden_check check (
    status = 'PUBLISHED' or (figure_value is null and numerator is null and denominator is null))
);
create index figure_zone_idx on pub.figure (version_id, zoning, zone);
create index figure_indicator_idx on pub.figure (version_id, indicator);
