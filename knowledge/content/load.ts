import { emptyItem, type Item } from '../items/item.ts'
import { ensureIndex } from '../items/reindex.ts'
import { storeItems, withdrawItems } from '../items/store.ts'
import type { Queries } from '../queries.ts'
import { storeTopicModel } from '../topics/store.ts'
import { learnTopics, lessonsOf } from '../topics/taught.ts'
import { articleItems, keepImportedTexts } from './articles.ts'
import type { Content } from './content.ts'
import { contentFiles, readContent } from './read.ts'
import type { Region } from './region.ts'
import type { Amount, Explanation, Law, LexiconEntry, OrganisationRecord, ServiceRecord, Term, Topic } from './types.ts'

/** Goes up when the same content would teach other topics: what was learned is then learned again. */
const learningVersion = 3

/** What a region knows besides items. */
export interface RegionLists {
  topics: Topic[]
  laws: Law[]
  terms: Term[]
  amounts: Amount[]
  words: [string, string][]
  lexicon: LexiconEntry[]
}

/**
 * Loads the content of the region when its files have changed since the last time, all or nothing, and gives the lists.
 * Throws `WrongContent` when a file is not right; what stood there then stays.
 */
export async function loadContent(db: Queries, region: Region, now: Date): Promise<RegionLists> {
  await ensureIndex(db)
  const { version: fingerprint, files } = await contentFiles(region.folder)
  const version = `${fingerprint}/${learningVersion}`
  const stored = await storedLists(db)
  if (stored !== null && stored.version === version) return stored.lists
  const content = readContent(
    files,
    region.municipalities.map((municipality) => municipality.name),
  )
  await db.transaction(async (tx) => {
    const items = await withoutOthers(tx, await keepImportedTexts(tx, itemsOf(content, region)))
    const labels = new Map(content.topics.map((topic) => [topic.key, topic.label]))
    await storeItems(tx, items, labels, now)
    const gone = await tx.query<{ id: string }>(
      `select id from items where origin = 'content' and status <> 'withdrawn' and not id = any($1)`,
      [items.map((item) => item.id)],
    )
    await withdrawItems(
      tx,
      gone.map((row) => row.id),
      now,
    )
    const lessons = lessonsOf(content)
    await storeTopicModel(tx, await learnTopics(region.folder, lessons))
    await storeLists(tx, version, listsOf(content))
  })
  return listsOf(content)
}

/**
 * The items that are the content's to tell. What a deployment imported over an example of the region, or withdrew by an
 * import, is its own: a start must not undo that. Articles are merged with their imported text before this.
 */
async function withoutOthers(tx: Queries, items: Item[]): Promise<Item[]> {
  const others = await tx.query<{ id: string }>(
    `select id from items where id = any($1) and origin <> 'content' and kind <> 'regulation'`,
    [items.map((item) => item.id)],
  )
  const taken = new Set(others.map((row) => row.id))
  return items.filter((item) => !taken.has(item.id))
}

/** Everything of the content that an answer can point at. */
export function itemsOf(content: Content, region: Region): Item[] {
  return [
    ...content.explanations.map(explanationItem),
    ...content.services.map(serviceItem),
    ...content.organisations.map((organisation) => organisationItem(organisation, content)),
    ...articleItems(
      content,
      region.municipalities.map((municipality) => municipality.name),
    ),
  ]
}

function explanationItem(explanation: Explanation): Item {
  const text = [explanation.core, ...explanation.steps.map((step) => step.text), explanation.not ?? '']
  return {
    ...contentItem,
    id: explanation.id,
    kind: 'page',
    title: explanation.question,
    text: text.filter((part) => part !== '').join('\n'),
    url: `/regels/${explanation.id}`,
    topics: [explanation.topic],
    municipalities: explanation.municipalities,
    audience: explanation.audience === 'professional' ? 'professional' : 'both',
    checked: explanation.checked,
    review: explanation.review,
    data: explanation,
  }
}

function serviceItem(service: ServiceRecord): Item {
  return {
    ...contentItem,
    id: service.id,
    kind: 'service',
    title: service.name,
    text: [service.description, service.for ?? ''].filter((part) => part !== '').join('\n'),
    url: `/kaart/${service.id}`,
    topics: service.topics,
    municipalities: service.municipalities,
    checked: service.checked,
    review: service.review,
    data: service,
  }
}

/** An organisation holds where one of its services does; its id is kept apart, as a service may bear the same name. */
function organisationItem(organisation: OrganisationRecord, content: Content): Item {
  const services = content.services.filter((service) => service.organisation.id === organisation.id)
  return {
    ...contentItem,
    id: `organisatie:${organisation.id}`,
    kind: 'organisation',
    title: organisation.name,
    text: organisation.description,
    url: `/kaart/organisatie/${organisation.id}`,
    topics: [...new Set(services.flatMap((service) => service.topics))],
    municipalities: [...new Set(services.flatMap((service) => service.municipalities))],
    checked:
      services
        .map((service) => service.checked)
        .sort()
        .at(0) ?? null,
    data: organisation,
  }
}

const contentItem = { ...emptyItem, status: 'published', origin: 'content' } as const

function listsOf(content: Content): RegionLists {
  const { topics, laws, terms, amounts, words, lexicon } = content
  return { topics, laws, terms, amounts, words, lexicon }
}

async function storedLists(db: Queries): Promise<{ version: string; lists: RegionLists } | null> {
  const rows = await db.query<{ name: string; list: unknown }>('select name, list from region_lists')
  if (rows.length === 0) return null
  const { version, ...lists } = Object.fromEntries(rows.map((row) => [row.name, row.list]))
  return { version: String(version), lists: lists as unknown as RegionLists }
}

async function storeLists(tx: Queries, version: string, lists: RegionLists): Promise<void> {
  const rows = Object.entries({ ...lists, version })
  await tx.query(
    `insert into region_lists (name, list) select name, list::jsonb from unnest($1::text[], $2::text[]) as new (name, list)
     on conflict (name) do update set list = excluded.list`,
    [rows.map(([name]) => name), rows.map(([, list]) => JSON.stringify(list))],
  )
}
