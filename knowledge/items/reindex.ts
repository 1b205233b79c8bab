import type { Queries } from '../queries.ts'
import { addPassages, beginChange, emptyIndex, finishChange, isIndexCurrent } from '../search/passage-index.ts'
import { itemColumns } from './find.ts'
import type { Item } from './item.ts'

const PAGE = 200

/** Makes the index anew when another version of the analyser made it; a question and a text must be read alike. */
export async function ensureIndex(db: Queries): Promise<void> {
  if (await isIndexCurrent(db)) return
  await db.transaction(async (tx) => {
    const change = await beginChange(tx, await topicLabels(tx))
    await emptyIndex(change)
    let last = ''
    for (;;) {
      const items = await tx.query<Item>(
        `select ${itemColumns} from items where status = 'published' and id > $1 order by id limit ${PAGE}`,
        [last],
      )
      await addPassages(change, items)
      const next = items.at(-1)?.id
      if (next === undefined) break
      last = next
    }
    await finishChange(change)
  })
}

async function topicLabels(tx: Queries): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; label: string }>(
    `select topic ->> 'key' as key, topic ->> 'label' as label
     from region_lists, jsonb_array_elements(list) as topic where name = 'topics'`,
  )
  return new Map(rows.map(({ key, label }) => [key, label]))
}
