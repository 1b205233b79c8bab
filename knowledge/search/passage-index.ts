import type { Item } from '../items/item.ts'
import { passagesOf } from '../items/passages.ts'
import type { Queries } from '../queries.ts'
import { analyserVersion } from './analyser.ts'
import { type Indexed, indexFields, toVector } from './weights.ts'

/** Puts the passages of published items in the index, in place of those that stood there. Within a transaction. */
export async function indexItems(
  tx: Queries,
  items: readonly Item[],
  labels: ReadonlyMap<string, string>,
  mayReplace = true,
): Promise<void> {
  const version = await nextVersion(tx)
  if (mayReplace) {
    await drop(
      tx,
      items.map((item) => item.id),
      version,
    )
  }
  const rows = items
    .filter((item) => item.status === 'published')
    .flatMap((item) =>
      passagesOf(item, labels).map((passage, part) => ({ item, part, passage, indexed: indexFields(passage.fields) })),
    )
  if (rows.length === 0) return
  await tx.query(
    `insert into passages (item, part, title, text, kind, audience, municipalities, valid_from, valid_to, terms, weights)
     select item, part, title, text, kind, audience, municipalities::text[], valid_from::date, valid_to::date,
            terms::integer[], weights::sparsevec
     from unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $11::text[])
       as new (item, part, title, text, kind, audience, municipalities, valid_from, valid_to, terms, weights)`,
    [
      rows.map((row) => row.item.id),
      rows.map((row) => row.part),
      rows.map((row) => row.passage.title),
      rows.map((row) => row.passage.text),
      rows.map((row) => row.item.kind),
      rows.map((row) => row.item.audience),
      rows.map((row) => arrayText(row.item.municipalities)),
      rows.map((row) => row.item.validFrom),
      rows.map((row) => row.item.validTo),
      rows.map((row) => `{${row.indexed.weights.map(([term]) => term).join(',')}}`),
      rows.map((row) => toVector(row.indexed.weights)),
    ],
  )
  await addTerms(
    tx,
    rows.map((row) => row.indexed),
    version,
  )
}

/** Takes the passages of these items out of the index. Within a transaction. */
export async function removePassages(tx: Queries, ids: readonly string[]): Promise<void> {
  await drop(tx, ids, await nextVersion(tx))
}

/** Indexes every published item anew; for a new version of the analyser. Within a transaction. */
export async function forgetIndex(tx: Queries): Promise<void> {
  await nextVersion(tx)
  for (const table of ['passages', 'search_terms', 'search_words']) await tx.query(`delete from ${table}`)
  await tx.query('update search_state set passages = 0, analyser = $1', [analyserVersion])
}

/** New entries of the index wait in a list that every search reads through; this sorts them in. Once, at the end. */
export async function tidyIndex(tx: Queries): Promise<void> {
  await tx.query(`select gin_clean_pending_list('passages_terms')`)
}

/** Also the lock that lets one change of the index wait for another, so that the counts stay right. */
async function nextVersion(tx: Queries): Promise<number> {
  const [row] = await tx.query<{ version: number }>('update search_state set version = version + 1 returning version')
  return row?.version ?? 0
}

async function drop(tx: Queries, ids: readonly string[], version: number): Promise<void> {
  await tx.query(
    `with gone as (delete from passages where item = any($1) returning terms),
          counted as (select term, count(*)::integer as passages from gone, unnest(terms) as term group by term),
          lowered as (update search_terms set passages = search_terms.passages - counted.passages, version = $2
                      from counted where search_terms.term = counted.term)
     update search_state set passages = passages - (select count(*) from gone)`,
    [ids, version],
  )
}

async function addTerms(tx: Queries, indexed: readonly Indexed[], version: number): Promise<void> {
  const counts = new Map<number, number>()
  const stems = new Map<number, string>()
  const words = new Map<string, number>()
  for (const passage of indexed) {
    for (const [term] of passage.weights) counts.set(term, (counts.get(term) ?? 0) + 1)
    for (const [term, stem] of passage.stems) stems.set(term, stem)
    for (const [word, term] of passage.words) words.set(word, term)
  }
  const terms = [...counts.keys()]
  await tx.query(
    `insert into search_terms (term, stem, passages, version)
     select term, stem, passages, $4 from unnest($1::integer[], $2::text[], $3::integer[]) as new (term, stem, passages)
     on conflict (term) do update set passages = search_terms.passages + excluded.passages, version = $4`,
    [terms, terms.map((term) => stems.get(term)), terms.map((term) => counts.get(term)), version],
  )
  await tx.query(
    `insert into search_words (word, term, version)
     select word, term, $3 from unnest($1::text[], $2::integer[]) as new (word, term) on conflict (word) do nothing`,
    [[...words.keys()], [...words.values()], version],
  )
  await tx.query('update search_state set passages = passages + $1', [indexed.length])
}

/** An array within an array of texts: unnest would flatten a real one. */
function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
