-- What editors did to amounts: a row for every change, the last one of a day counts. The amounts of the region's files stand
-- in `region_lists`; what stands here goes before them.
create table amount_edits (
  n integer generated always as identity primary key,
  id text not null,
  -- '': everywhere
  municipality text not null,
  from_day date not null,
  -- null: taken away
  amount jsonb,
  -- what stood there before; null: nothing
  before jsonb,
  edited_by text not null,
  edited_at timestamptz not null
);
create index amount_edits_last on amount_edits (id, municipality, from_day, n desc);

-- Questions that an editor has dealt with, as a digest: what was asked goes when the conversation goes.
create table handled_questions (
  question bytea primary key,
  handled_by text not null,
  handled_at timestamptz not null
);
