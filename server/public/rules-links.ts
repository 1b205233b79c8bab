import type { Article } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { type Html, html } from './html.ts'
import { articleAddress } from './rules-words.ts'

/** A line of a regulation with what it refers to as links: to our own page where we have the article. */
export function linkedText(line: string, refers: Article['refers'], held: readonly Item[]): Html {
  const parts: (string | Html)[] = []
  let rest = line
  for (;;) {
    const next = firstIn(rest, refers)
    if (next === null) break
    const { at, reference } = next
    const address = addressOf(reference, held)
    parts.push(rest.slice(0, at), address === null ? reference.text : html`<a href="${address}">${reference.text}</a>`)
    rest = rest.slice(at + reference.text.length)
  }
  return html`${[...parts, rest]}`
}

type Reference = Article['refers'][number]

/** The reference that comes first; of two at the same place the longest. */
function firstIn(text: string, refers: Article['refers']): { at: number; reference: Reference } | null {
  let first: { at: number; reference: Reference } | null = null
  for (const reference of refers) {
    const at = placeOf(reference.text, text)
    if (at < 0) continue
    const longer = first !== null && first.at === at && reference.text.length > first.reference.text.length
    if (first === null || at < first.at || longer) first = { at, reference }
  }
  return first
}

/** Whole words only: "artikel 1" is not in "artikel 12". */
function placeOf(words: string, text: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + words.length] ?? ' ']
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at
  }
  return -1
}

function addressOf({ id, url }: Reference, held: readonly Item[]): string | null {
  const item = held.find((one) => one.id === id)
  if (item !== undefined && item.law !== null && item.article !== null) return articleAddress(item.law, item.article)
  return url !== undefined && /^https?:\/\//.test(url) ? url : null
}
