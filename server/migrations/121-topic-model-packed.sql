-- The model of the topics as one packed whole. It is learned again, or read from beside the content, at the next start.
drop table topic_model;
create table topic_model (
  id integer primary key check (id = 1),
  model bytea not null
);
delete from region_lists where name = 'version';
