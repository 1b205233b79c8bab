import { levels } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { Queries } from '../database.ts'
import type { Staff } from '../login/staff.ts'

/** An explanation as an editor changes it: the words of an answer, and until when they were looked at. */
export interface Words {
  question: string
  core: string
  /** A line each: "network: Vraag eerst uw familie." */
  steps: string
  /** What it is not; '' for nothing. */
  not: string
  review: string
}

export type Edited = Item & { kind: 'page' }

export interface Opened {
  published: Edited
  draft: Edited | null
  versions: { n: number; title: string; by: string; at: Date }[]
}

/** An explanation with its draft and what stood there before; null: no such explanation. */
export async function openExplanation(db: Queries, id: string): Promise<Opened | null> {
  const [row] = await db.query<{ item: Edited; draft: { item: Edited } | null }>(
    `select jsonb_build_object('id', id, 'kind', kind, 'title', title, 'text', text, 'url', url, 'citation', citation,
       'law', law, 'article', article, 'topics', topics, 'municipalities', municipalities, 'audience', audience,
       'status', status, 'validFrom', valid_from, 'validTo', valid_to, 'checked', checked, 'review', review,
       'origin', origin, 'data', data) as item, draft
     from items where id = $1 and kind = 'page' and data is not null and status = 'published'`,
    [id],
  )
  if (row === undefined) return null
  const versions = await db.query<{ n: number; title: string; by: string; at: Date }>(
    `select n, content ->> 'title' as title, coalesce(staff.name, replaced_by) as by, replaced_at as at
     from item_versions left join staff on staff.id = replaced_by where item = $1 order by n desc limit 20`,
    [id],
  )
  return { published: row.item, draft: row.draft?.item ?? null, versions }
}

/** The words of an explanation, for a form. */
export function wordsOf({ title, data, review }: Edited): Words {
  const steps = (data?.steps ?? []).map(({ level, text }) => `${level}: ${text}`).join('\n')
  return { question: title, core: data?.core ?? '', steps, not: data?.not ?? '', review: review ?? '' }
}

/** The explanation with these words. A string says in Dutch what is wrong with them. */
export function withWords(item: Edited, words: Words, today: string): Edited | string {
  if (item.data === null) return 'Dit stuk is hier niet te wijzigen.'
  if (words.question === '' || words.core === '') return 'De vraag en de kern mogen niet leeg zijn.'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words.review) || words.review <= today)
    return 'Kies een dag in de toekomst om het weer na te kijken.'
  const steps = []
  for (const line of words.steps
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, name = '', text = ''] = /^(\w+):\s*(.+)$/.exec(line) ?? []
    const level = levels.find((each) => each === name)
    if (level === undefined)
      return `Begin elke stap met ${levels.join(', ')} en een dubbele punt. Niet goed: “${line.slice(0, 60)}”.`
    steps.push({ level, text })
  }
  const not = words.not === '' ? null : words.not
  const dates = { checked: today, review: words.review }
  return {
    ...item,
    ...dates,
    title: words.question,
    text: [words.core, ...steps.map(({ text }) => text), not ?? ''].filter(Boolean).join('\n'),
    // From now on the editors': a start with the files of the region leaves it alone.
    origin: 'editor',
    data: { ...item.data, ...dates, question: words.question, core: words.core, steps, not },
  }
}

/** Keeps it beside what is published; nobody outside sees it. */
export async function keepDraft(
  db: Queries,
  item: Edited,
  labels: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  await db.transaction((tx) => storeItems(tx, [{ ...item, status: 'draft' }], labels, now))
}

/** Puts it in the place of what is published, which is kept as a version. */
export async function publish(
  db: Queries,
  staff: Staff,
  item: Edited,
  labels: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await openExplanation(tx, item.id)
    if (before === null) return
    await tx.query(
      `insert into item_versions (item, n, content, replaced_by, replaced_at)
       select $1, coalesce(max(n), 0) + 1, $2::jsonb, $3, $4 from item_versions where item = $1`,
      [item.id, JSON.stringify(before.published), staff.id, now],
    )
    await storeItems(tx, [{ ...item, status: 'published' }], labels, now)
  })
}

/** What stood there before, as it was; null: no such version. */
export async function versionOf(db: Queries, id: string, n: number): Promise<Edited | null> {
  const [row] = await db.query<{ content: Edited }>('select content from item_versions where item = $1 and n = $2', [
    id,
    n,
  ])
  return row?.content ?? null
}

/** Of the questions that people ask about a topic: how many find the explanation that is meant for them first. */
export interface Effect {
  asked: number
  right: number
  /** Questions that find another explanation first. */
  wrong: string[]
}

const MOST_QUESTIONS = 60
const SHOWN = 10

/** Asks the search the example questions of all explanations of a topic, as an inhabitant would. */
export async function effectOn(db: Queries, knowledge: Pick<Knowledge, 'search'>, topic: string): Promise<Effect> {
  const rows = await db.query<{ id: string; question: string }>(
    `select id, question from items, jsonb_array_elements_text(data -> 'variants') as question
     where kind = 'page' and status = 'published' and topics @> array[$1::text] order by id, question limit ${MOST_QUESTIONS}`,
    [topic],
  )
  const wrong: string[] = []
  for (const { id, question } of rows) {
    const asked = { question, municipality: null, audience: 'inhabitant' as const, kinds: ['page' as const], limit: 1 }
    const { results } = await knowledge.search(asked)
    if (results[0]?.item.id !== id) wrong.push(question)
  }
  return { asked: rows.length, right: rows.length - wrong.length, wrong: wrong.slice(0, SHOWN) }
}
