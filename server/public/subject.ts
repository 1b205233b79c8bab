import type { Item } from '../../knowledge/items/item.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'

/** What a conversation can open on: the button that asks for it, and how that button reads. */
export interface Subject {
  choice: string
  label: string
}

const EXPLAIN = 'explain:'

/** The subject of an item ("vraag hierover"): an article stands for the explanation that rests on it. Null: unknown. */
export async function subjectOf(knowledge: Pick<Knowledge, 'item'>, id: string): Promise<Subject | null> {
  const item = id === '' ? null : await knowledge.item(id)
  if (item === null) return null
  if (item.kind !== 'regulation') return { choice: `${EXPLAIN}${id}`, label: labelOf(item) }
  const [says] = item.data?.says ?? []
  const explanation = says === undefined ? null : await knowledge.item(says.explanation)
  return explanation === null ? null : { choice: `${EXPLAIN}${explanation.id}`, label: labelOf(explanation) }
}

/** How a pressed button reads that no message showed: `choice` as it came in. Null when it names nothing of ours. */
export async function labelOfChoice(knowledge: Pick<Knowledge, 'item'>, choice: string): Promise<string | null> {
  if (!choice.startsWith(EXPLAIN)) return null
  const item = await knowledge.item(choice.slice(EXPLAIN.length))
  return item === null ? null : labelOf(item)
}

function labelOf({ kind, title }: Item): string {
  return kind === 'page' ? title : `Ik heb een vraag over ${title}`
}
