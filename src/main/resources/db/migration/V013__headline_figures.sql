-- Every workbook ranks its zone among the others: their headlines are few, the figures many.
/* [jooq ignore start] */
create index figure_headline_idx on pub.figure (version_id, month)
  where network = '' and period = 'MONTH' and variable in ('', 'aspect');
/* [jooq ignore stop] */
