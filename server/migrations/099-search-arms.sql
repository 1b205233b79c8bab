-- The passages that a question looks at, as before, with how much each counts and what it reads like.
drop function search_passages(sparsevec, sparsevec, integer[], text, text, text[], date, text[], float8, integer, integer);
drop function passages_looked_at(sparsevec, sparsevec, integer[], text, text, text[], date, text[]);
create function passages_looked_at(
  by_words sparsevec, by_grams sparsevec, candidates integer[], for_municipality text, for_audience text,
  of_kinds text[], on_day date, about text[]
) returns table (
  id integer, item text, words float8, grams float8, lifted boolean, counts real, likeness bigint
)
language plpgsql stable parallel safe rows 100
as $$
#variable_conflict use_column
begin
  if 'regulation' <> all(of_kinds) then
    return query
    select p.id, p.item, -(p.weights <#> by_words), -(p.weights <#> by_grams), p.topics && about, p.counts, p.likeness
    from passages p
    where p.terms && candidates and p.kind <> 'regulation'
      and p.kind = any(of_kinds)
      and (for_audience = 'professional' or p.audience <> 'professional')
      and (for_municipality is null or for_municipality = any(p.municipalities))
      and (p.valid_from is null or p.valid_from <= on_day)
      and (p.valid_to is null or p.valid_to >= on_day);
  else
    return query
    select p.id, p.item, -(p.weights <#> by_words), -(p.weights <#> by_grams), p.topics && about, p.counts, p.likeness
    from passages p
    where p.terms && candidates
      and (of_kinds is null or p.kind = any(of_kinds))
      and (for_audience = 'professional' or p.audience <> 'professional')
      and (for_municipality is null or for_municipality = any(p.municipalities))
      and (p.valid_from is null or p.valid_from <= on_day)
      and (p.valid_to is null or p.valid_to >= on_day);
  end if;
end
$$;

-- Three arms, each ranked on its own and fused by rank: words, runs of characters, and meaning, which takes part when the
-- vector of the question is there (by_meaning) and the model that made it (meaning). The filters hold in every arm; the
-- index on vectors goes on looking until enough passages pass them.
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
    select * from passages_looked_at(
      by_words, by_grams, candidates, for_municipality, for_audience, of_kinds, on_day, about)
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
