-- Without a vector of the question there are two arms, as there were: then nothing is paid for the third, and of pages that
-- say nearly the same the best is looked for among pages only. With a vector the function with two more parameters serves.
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
    select * from passages_looked_at(
      by_words, by_grams, candidates, for_municipality, for_audience, of_kinds, on_day, about)
  ), places as (
    select 1 as arm, best.*, row_number() over () as place
    from (select * from looked l where l.words > 0 order by l.words desc, l.id limit depth) as best
    union all
    select 2, best.*, row_number() over ()
    from (select * from looked l where l.grams > 0 order by l.grams desc, l.id limit depth) as best
  ), best as materialized (
    select p.item, (array_agg(p.id order by p.place, p.id))[1] as passage,
      (array_agg(p.likeness order by p.place, p.id))[1] as likeness,
      (coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 1)), 0)
        + coalesce(1::float8 / (60 + min(p.place) filter (where p.arm = 2)), 0))
        * case when bool_or(p.lifted) then 1 + lift else 1 end * max(p.counts) as score,
      max(p.words) as words, max(p.grams) as grams
    from places p group by p.item
    order by score desc, p.item limit most + 20
  ), alike as materialized (
    select b.item, b.score, b.likeness from best b where b.likeness is not null
  )
  select b.item, b.passage, b.score, b.words, b.grams
  from best b
  where b.likeness is null or not exists (
    select from alike other
    where (other.score > b.score or (other.score = b.score and other.item < b.item))
      and bit_count((other.likeness # b.likeness)::bit(64)) <= 3
  )
  order by b.score desc, b.item limit most;
end
$$;
