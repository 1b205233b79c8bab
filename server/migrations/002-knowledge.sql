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
  topics text[] not null,
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

-- Two arms over the same candidates, each ranked on its own and fused by rank (reciprocal rank fusion, k = 60): a sum of
-- scores would let one arm drown the other. A function, because its plan is then made once, and because the planner
-- takes comparing every row for cheaper than the index on terms, which it is not.
create function search_passages(
  by_words sparsevec, by_grams sparsevec, candidates integer[], for_municipality text, for_audience text,
  of_kinds text[], on_day date, about text[], lift float8, depth integer, most integer
) returns table (item text, passage integer, score float8, words float8, grams float8)
language plpgsql stable parallel safe rows 10
set enable_seqscan = off
set jit = off
as $$
#variable_conflict use_column
begin
  return query
  with looked as materialized (
    select p.id, p.item, -(p.weights <#> by_words) as words, -(p.weights <#> by_grams) as grams,
      p.topics && about as lifted
    from passages p
    where p.terms && candidates
      and (for_municipality is null or for_municipality = any(p.municipalities))
      and (for_audience = 'professional' or p.audience <> 'professional')
      and (of_kinds is null or p.kind = any(of_kinds))
      and (p.valid_from is null or p.valid_from <= on_day)
      and (p.valid_to is null or p.valid_to >= on_day)
  ), places as (
    select 1 as arm, best.*, row_number() over () as place
    from (select * from looked l where l.words > 0 order by l.words desc, l.id limit depth) as best
    union all
    select 2, best.*, row_number() over ()
    from (select * from looked l where l.grams > 0 order by l.grams desc, l.id limit depth) as best
  )
  select p.item, (array_agg(p.id order by p.place, p.id))[1],
    (coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 1)), 0)
      + coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 2)), 0))
      * case when bool_or(p.lifted) then 1 + lift else 1 end,
    max(p.words), max(p.grams)
  from places p group by p.item
  order by 3 desc, 1 limit most;
end
$$;

-- The lists of a region that are no items: topics, laws, terms, amounts, words, lexicon; and which content was loaded.
create table region_lists (
  name text primary key,
  list jsonb not null
);
