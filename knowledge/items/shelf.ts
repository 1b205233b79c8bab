import type { Queries } from '../queries.ts'
import { findItems, itemColumns } from './find.ts'
import { type Asker, type Item, type Kind, kinds } from './item.ts'

/** The items of the region's own content, within reach: an answer needs many of them, and they seldom change. */
export interface Shelf {
  /** In the order of `ids`; what is unknown, not published, or does not hold on `day` (YYYY-MM-DD) is left out. */
  items(ids: readonly string[], day: string): Promise<Item[]>
  /** The items of a topic: explanations first, then services in the order of the funnel. */
  about(topic: string, day: string, kind: Kind | null): Promise<Item[]>
}

/** How long what is on the shelf is trusted without looking whether it changed, in milliseconds. */
const TRUSTED = 1_000
const levels = ['network', 'basic', 'indicated', 'urgent']

/** `alongside` is called whenever something changed, before what is on the shelf is given. */
export function fillShelf(db: Queries, alongside: () => Promise<void> = async () => {}): Shelf {
  let shelf: Promise<Filled> | null = null
  let looked = Number.NEGATIVE_INFINITY

  async function current(): Promise<Filled> {
    if (shelf !== null && performance.now() - looked < TRUSTED) return await shelf
    const [state] = await db.query<{ version: number }>('select version from search_state')
    looked = performance.now()
    if (shelf === null || (await shelf).version !== state?.version) shelf = fill(db, state?.version ?? 0, alongside)
    return await shelf
  }

  return {
    async items(ids, day) {
      const { byId } = await current()
      const elsewhere = ids.filter((id) => !byId.has(id))
      const others = elsewhere.length === 0 ? [] : await findItems(db, elsewhere, day)
      const found = new Map(others.map((item) => [item.id, item]))
      return ids.flatMap((id) => {
        const item = byId.get(id) ?? found.get(id)
        return item === undefined || !holdsOn(item, day) ? [] : [item]
      })
    },
    async about(topic, day, kind) {
      const { byTopic } = await current()
      return (byTopic.get(topic) ?? []).filter((item) => (kind === null || item.kind === kind) && holdsOn(item, day))
    },
  }
}

/** Whether an item is meant for who asks. */
export function isFor(
  item: Item,
  { municipality, audience }: { municipality: string | null; audience: Asker },
): boolean {
  const there = municipality === null || item.municipalities.includes(municipality)
  return there && (audience === 'professional' || item.audience !== 'professional')
}

interface Filled {
  version: number
  byId: Map<string, Item>
  byTopic: Map<string, Item[]>
}

async function fill(db: Queries, version: number, alongside: () => Promise<void>): Promise<Filled> {
  await alongside()
  const items = await db.query<Item>(
    `select ${itemColumns} from items where items.origin in ('content', 'editor') and items.status = 'published'`,
  )
  const byTopic = new Map<string, Item[]>()
  for (const item of items.sort(inOrder)) {
    for (const topic of item.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), item])
  }
  return { version, byId: new Map(items.map((item) => [item.id, item])), byTopic }
}

const kindOrder: Kind[] = ['page', 'service', ...kinds.filter((kind) => kind !== 'page' && kind !== 'service')]

function inOrder(a: Item, b: Item): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    levelOf(a) - levelOf(b) ||
    a.title.localeCompare(b.title, 'nl')
  )
}

function levelOf(item: Item): number {
  return item.kind === 'service' && item.data !== null ? levels.indexOf(item.data.level) : 0
}

function holdsOn({ validFrom, validTo }: Item, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}
