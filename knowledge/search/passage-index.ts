import type { Item } from '../items/item.ts'
import { passagesOf } from '../items/passages.ts'
import type { Queries } from '../queries.ts'
import { layWordsVersion } from '../regulations/plain-words.ts'
import { analyserVersion } from './analyser.ts'
import { type Indexed, indexFields, toVector } from './weights.ts'

/** A change of the index that is under way, within a transaction. What it counts is written once, by `finishChange`. */
export interface IndexChange {
  tx: Queries
  labels: ReadonlyMap<string, string>
  version: number
  /** Of every stem, in how many more passages it stands now. */
  counts: Map<number, number>
  stems: Map<number, string>
  words: Map<string, number>
  passages: number
}

/** Begins a change of the index. It holds the lock that lets another change wait, so that the counts stay right. */
export async function beginChange(tx: Queries, labels: ReadonlyMap<string, string>): Promise<IndexChange> {
  const [state] = await tx.query<{ version: number }>('update search_state set version = version + 1 returning version')
  const version = state?.version ?? 0
  return { tx, labels, version, counts: new Map(), stems: new Map(), words: new Map(), passages: 0 }
}

/** Puts the passages of published items in the index. What stood there of them must have been dropped. */
export async function addPassages(change: IndexChange, items: readonly Item[]): Promise<void> {
  const rows = items
    .filter((item) => item.status === 'published')
    .flatMap((item) =>
      passagesOf(item, change.labels).map((passage, part) => ({
        item,
        part,
        passage,
        indexed: indexFields(passage.fields),
      })),
    )
  if (rows.length === 0) return
  const column = <Value>(value: (row: (typeof rows)[number]) => Value) => rows.map(value)
  await change.tx.query(
    `insert into passages
       (item, part, title, text, kind, audience, municipalities, topics, valid_from, valid_to, terms, weights, counts,
        likeness)
     select item, part, title, text, kind, audience, municipalities::text[], topics::text[], valid_from::date,
            valid_to::date, terms::integer[], weights::sparsevec, counts, likeness
     from unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $11::text[], $12::text[], $13::real[], $14::bigint[])
       as new (item, part, title, text, kind, audience, municipalities, topics, valid_from, valid_to, terms, weights,
               counts, likeness)`,
    [
      column(({ item }) => item.id),
      column(({ part }) => part),
      column(({ passage }) => passage.title),
      column(({ passage }) => passage.text),
      column(({ item }) => item.kind),
      column(({ item }) => item.audience),
      column(({ item }) => arrayText(item.municipalities)),
      column(({ item }) => arrayText(item.topics)),
      column(({ item }) => item.validFrom),
      column(({ item }) => item.validTo),
      column(({ indexed }) => `{${indexed.weights.map(([term]) => term).join(',')}}`),
      column(({ indexed }) => toVector(indexed.weights)),
      column(({ passage }) => passage.counts ?? 1),
      column(({ passage }) => passage.likeness ?? null),
    ],
  )
  for (const { indexed } of rows) count(change, indexed)
}

/** Takes the passages of these items out of the index. */
export async function dropPassages(change: IndexChange, ids: readonly string[]): Promise<void> {
  const gone = await change.tx.query<{ terms: number[] }>('delete from passages where item = any($1) returning terms', [
    ids,
  ])
  for (const { terms } of gone) {
    for (const term of terms) change.counts.set(term, (change.counts.get(term) ?? 0) - 1)
  }
  change.passages -= gone.length
}

/** So many passages more or less, and the planner has to look again: the embedded database does so of itself never. */
const MANY = 100

/** Writes what was counted, and sorts new entries in: until then every search would read through them one by one. */
export async function finishChange({ tx, version, counts, stems, words, passages }: IndexChange): Promise<void> {
  const terms = [...counts].filter(([, more]) => more !== 0)
  await tx.query(
    `insert into search_terms (term, stem, passages, version)
     select term, stem, more, $4 from unnest($1::integer[], $2::text[], $3::integer[]) as new (term, stem, more)
     on conflict (term) do update set passages = search_terms.passages + excluded.passages, version = $4`,
    [terms.map(([term]) => term), terms.map(([term]) => stems.get(term) ?? ''), terms.map(([, more]) => more), version],
  )
  await tx.query(
    `insert into search_words (word, term, version)
     select word, term, $3 from unnest($1::text[], $2::integer[]) as new (word, term) on conflict (word) do nothing`,
    [[...words.keys()], [...words.values()], version],
  )
  await tx.query('update search_state set passages = passages + $1', [passages])
  await tx.query(`select gin_clean_pending_list('passages_terms'), gin_clean_pending_list('passages_terms_no_law')`)
  if (Math.abs(passages) >= MANY) await tx.query('analyze passages')
}

/** Whether the index was made by this version of the analyser, with these words of people. */
export async function isIndexCurrent(db: Queries): Promise<boolean> {
  const [state] = await db.query<{ analyser: number }>('select analyser from search_state')
  return state?.analyser === madeBy()
}

function madeBy(): number {
  return analyserVersion * 65_536 + layWordsVersion()
}

/** Empties the index, for one that is made by this version of the analyser. */
export async function emptyIndex(change: IndexChange): Promise<void> {
  for (const table of ['passages', 'search_terms', 'search_words']) await change.tx.query(`delete from ${table}`)
  await change.tx.query('update search_state set passages = 0, analyser = $1', [madeBy()])
}

function count(change: IndexChange, indexed: Indexed): void {
  for (const [term] of indexed.weights) change.counts.set(term, (change.counts.get(term) ?? 0) + 1)
  for (const [term, stem] of indexed.stems) change.stems.set(term, stem)
  for (const [word, term] of indexed.words) change.words.set(word, term)
  change.passages++
}

/** An array within an array of texts: unnest would flatten a real one. */
function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
}
