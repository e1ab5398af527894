-- Whether a deposit tells persons apart is asked of nobody: only whether it counts some.
alter table mart.deposit_counting drop column by_key;
