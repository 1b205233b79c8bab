-- How much a passage counts beside others: what settles the work of ministers and councils stands behind what inhabitants
-- meet. And what it reads like (a simhash of 64 bits): of what says nearly the same, only the best is shown. Null: like nothing.
alter table passages add column counts real not null default 1;
alter table passages add column likeness bigint;

-- The embedding models whose vectors are kept: the one that answers, and one that is being filled to take its place. The
-- vectors of model 3 stand in passage_vectors_3: each model has its own number of dimensions.
create table embedding_models (
  id integer generated always as identity primary key,
  model text not null unique,
  dimensions integer not null check (dimensions between 1 and 4000),
  state text not null check (state in ('filling', 'answers')),
  -- how far filling is
  passages integer not null default 0,
  passages_total integer not null default 0,
  started_at timestamptz not null,
  answers_since timestamptz
);
create unique index embedding_models_one_answers on embedding_models (state) where state = 'answers';
