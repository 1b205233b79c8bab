import type { Source } from '../channels/message.ts'
import type { Item } from './items/item.ts'

/** What an answer shows of an item that it rests on; `paragraph` makes the citation exact. */
export function sourceOf(item: Item, paragraph: string | null = null): Source {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    url: item.url,
    citation: item.citation === null || paragraph === null ? item.citation : `${item.citation}, lid ${paragraph}`,
    topics: item.topics,
    municipalities: item.municipalities,
    checked: item.checked,
  }
}
