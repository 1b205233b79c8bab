import type { Article, Explanation, OrganisationRecord, ServiceRecord } from '../content/types.ts'

export const kinds = ['service', 'organisation', 'regulation', 'page'] as const
export type Kind = (typeof kinds)[number]

export type Asker = 'inhabitant' | 'professional'

/** Something that Wegwijs knows and can point at. Dates are YYYY-MM-DD; `data` is null for an imported page. */
export type Item = ItemFields &
  (
    | { kind: 'page'; data: Explanation | null }
    | { kind: 'service'; data: ServiceRecord | null }
    | { kind: 'organisation'; data: OrganisationRecord | null }
    | { kind: 'regulation'; data: Article | null }
  )

export interface ItemFields {
  id: string
  title: string
  text: string
  url: string | null
  /** "Wmo 2015, artikel 2.3.2" for a regulation. */
  citation: string | null
  law: string | null
  article: string | null
  topics: string[]
  /** The municipalities for which it holds, by name; what holds in the whole area names them all. */
  municipalities: string[]
  audience: Asker | 'both'
  status: 'draft' | 'published' | 'withdrawn'
  validFrom: string | null
  /** The last day on which it holds. */
  validTo: string | null
  checked: string | null
  review: string | null
  /** Where it came from: content, bwb, jsonl … */
  origin: string
}

/** What an item has when nothing else is said of it. */
export const emptyItem = {
  url: null,
  citation: null,
  law: null,
  article: null,
  topics: [],
  audience: 'both',
  validFrom: null,
  validTo: null,
  checked: null,
  review: null,
} as const satisfies Partial<ItemFields> & { topics: [] }
