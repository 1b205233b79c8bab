-- The assistant never answers with an article itself, and most passages are articles: what is no regulation has an index
-- of its own, so that a question of an inhabitant does not read through the law.
create index passages_terms_no_law on passages using gin (terms) where kind <> 'regulation';

-- The passages that a question looks at, with what either arm says of them. Two statements, as a condition that depends
-- on a parameter cannot choose an index.
create function passages_looked_at(
  by_words sparsevec, by_grams sparsevec, candidates integer[], for_municipality text, for_audience text,
  of_kinds text[], on_day date, about text[]
) returns table (id integer, item text, words float8, grams float8, lifted boolean)
language plpgsql stable parallel safe rows 100
as $$
#variable_conflict use_column
begin
  if 'regulation' <> all(of_kinds) then
    return query
    select p.id, p.item, -(p.weights <#> by_words), -(p.weights <#> by_grams), p.topics && about
    from passages p
    where p.terms && candidates and p.kind <> 'regulation'
      and p.kind = any(of_kinds)
      and (for_audience = 'professional' or p.audience <> 'professional')
      and (for_municipality is null or for_municipality = any(p.municipalities))
      and (p.valid_from is null or p.valid_from <= on_day)
      and (p.valid_to is null or p.valid_to >= on_day);
  else
    return query
    select p.id, p.item, -(p.weights <#> by_words), -(p.weights <#> by_grams), p.topics && about
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

-- Two arms over the same candidates, each ranked on its own and fused by rank, as before. The settings hold for what it
-- calls as well: the planner takes comparing every row for cheaper than the index on terms, which it is not.
create or replace function search_passages(
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
    select * from passages_looked_at(
      by_words, by_grams, candidates, for_municipality, for_audience, of_kinds, on_day, about)
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
