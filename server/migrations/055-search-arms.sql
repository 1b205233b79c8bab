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

-- Three arms, each ranked on its own and fused by rank: words, runs of characters, and meaning, which takes part when the
-- vector of the question is there (by_meaning) and the model that made it (meaning). The filters hold in every arm; the
-- index on vectors goes on looking until enough passages pass them.
drop function search_passages(sparsevec, sparsevec, integer[], text, text, text[], date, text[], float8, integer, integer);
create function search_passages(
  by_words sparsevec, by_grams sparsevec, candidates integer[], for_municipality text, for_audience text,
  of_kinds text[], on_day date, about text[], lift float8, depth integer, most integer,
  by_meaning halfvec, meaning integer
) returns table (item text, passage integer, score float8, words float8, grams float8)
language plpgsql rows 10
set enable_seqscan = off
set jit = off
as $$
#variable_conflict use_column
declare
  near integer[] := '{}';
begin
  if by_meaning is not null and to_regclass('passage_vectors_' || meaning) is not null then
    perform set_config('hnsw.iterative_scan', 'strict_order', true);
    execute format(
      'select array(
         select v.passage from passage_vectors_%s v
         where ($2 is null or $2 = any(v.municipalities))
           and ($3 = ''professional'' or v.audience <> ''professional'')
           and ($4 is null or v.kind = any($4))
           and (v.valid_from is null or v.valid_from <= $5)
           and (v.valid_to is null or v.valid_to >= $5)
         order by v.embedding <=> $1 limit $6)', meaning)
      into near using by_meaning, for_municipality, for_audience, of_kinds, on_day, depth;
  end if;
  return query
  with looked as materialized (
    select p.id, p.item, -(p.weights <#> by_words) as words, -(p.weights <#> by_grams) as grams,
      p.topics && about as lifted, p.counts, p.likeness
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
    union all
    select 3, p.id, p.item, 0, 0, p.topics && about, p.counts, p.likeness, n.place
    from unnest(near) with ordinality as n (id, place) join passages p on p.id = n.id
  ), fused as (
    select p.item, (array_agg(p.id order by p.place, p.id))[1] as passage,
      (array_agg(p.likeness order by p.place, p.id))[1] as likeness,
      (coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 1)), 0)
        + coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 2)), 0)
        + coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 3)), 0))
        * case when bool_or(p.lifted) then 1 + lift else 1 end * max(p.counts) as score,
      max(p.words) as words, max(p.grams) as grams
    from places p group by p.item
  ), best as (
    select f.*, row_number() over (order by f.score desc, f.item) as place
    from fused f order by f.score desc, f.item limit most + 20
  )
  select b.item, b.passage, b.score, b.words, b.grams
  from best b
  where b.likeness is null or not exists (
    select from best other
    where other.place < b.place and bit_count((other.likeness # b.likeness)::bit(64)) <= 3
  )
  order by b.place limit most;
end
$$;
