-- What stood there before an editor published something else: to look back at, and to put back.
create table item_versions (
  item text not null references items on delete cascade,
  n integer not null check (n > 0),
  content jsonb not null,
  -- who replaced it, and when
  replaced_by text not null,
  replaced_at timestamptz not null,
  primary key (item, n)
);
