-- What the assistant knows. An item is what an answer can point at; a passage is the part of it that a question finds.
create table items (
  id text primary key,
  kind text not null check (kind in ('service', 'organisation', 'regulation', 'page')),
  title text not null,
  text text not null,
  url text,
  citation text,
  law text,
  article text,
  topics text[] not null default '{}',
  -- by name; what holds in the whole area names every municipality
  municipalities text[] not null,
  audience text not null check (audience in ('inhabitant', 'professional', 'both')),
  status text not null check (status in ('draft', 'published', 'withdrawn')),
  valid_from date,
  -- the last day on which it holds
  valid_to date,
  checked date,
  review date,
  origin text not null,
  data jsonb,
  -- of all that stands above: the same again changes nothing
  content_hash text not null,
  -- a next version that waits to be published: {hash, item}
  draft jsonb,
  updated_at timestamptz not null,
  check (valid_from <= valid_to)
);
create index items_topics on items using gin (topics);
create index items_law on items (law, article) where law is not null;
create index items_review on items (review) where status = 'published';

-- Only published items have passages. What the search filters on is repeated here: a join for every candidate would
-- cost more than the ranking itself.
create table passages (
  id integer generated always as identity primary key,
  item text not null references items on delete cascade,
  part integer not null,
  title text not null,
  text text not null,
  kind text not null,
  audience text not null,
  municipalities text[] not null,
  valid_from date,
  valid_to date,
  -- numbers of the stems in this passage, to find candidates; and their BM25 weights, to rank them
  terms integer[] not null,
  weights sparsevec(1000000000) not null,
  unique (item, part)
);
create index passages_terms on passages using gin (terms);

-- The stems that stand in the passages, each with the number of passages that it stands in.
create table search_terms (
  term integer primary key,
  stem text not null,
  passages integer not null,
  version integer not null
);
create index search_terms_version on search_terms (version);

-- The words as they were written, for the repair of misspelt questions.
create table search_words (
  word text primary key,
  term integer not null,
  version integer not null
);
create index search_words_version on search_words (version);

-- One row: goes up with every change, so that a process knows when what it remembers is old.
create table search_state (
  only_one boolean primary key default true check (only_one),
  version integer not null,
  passages integer not null,
  analyser integer not null
);
insert into search_state (version, passages, analyser) values (0, 0, 0);

-- The lists of a region that are no items: topics, laws, terms, amounts, words, lexicon; and which content was loaded.
create table region_lists (
  name text primary key,
  list jsonb not null
);
