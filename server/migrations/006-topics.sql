-- Which words belong to which topic, learned from the content each time that it changes.
create table topic_model (
  id integer primary key check (id = 1),
  facts jsonb not null,
  rarity bytea not null,
  weights bytea not null
);
