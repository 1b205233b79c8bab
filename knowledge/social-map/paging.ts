import { type Query, valuesOf } from './filters.ts'

/** A page of a list as HSDS 3.0 has it. */
export interface Page<Thing> {
  total_items: number
  total_pages: number
  page_number: number
  /** The number of things on this page. */
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Thing[]
}

const USUAL = 50
const MOST = 1_000

/** The part of the list that `page` and `per_page` ask for; of nonsense an empty page, as of a page that is not there. */
export function pageOf<Thing>(things: readonly Thing[], query: Query): Page<Thing> {
  const number = countIn(query, 'page', 1)
  const perPage = countIn(query, 'per_page', USUAL)
  if (number === null || perPage === null) return wholePage([])
  const size = Math.min(perPage, MOST)
  const pages = Math.ceil(things.length / size)
  const contents = things.slice((number - 1) * size, number * size)
  return {
    total_items: things.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** Everything on one page. */
export function wholePage<Thing>(contents: Thing[]): Page<Thing> {
  return {
    total_items: contents.length,
    total_pages: contents.length === 0 ? 0 : 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  }
}

/** The page with every thing on it made into what is shown. */
export function shownPage<Thing, Shown>(page: Page<Thing>, show: (thing: Thing) => Shown): Page<Shown> {
  return { ...page, contents: page.contents.map(show) }
}

/** A whole number from 1; null when it is none. */
function countIn(query: Query, name: string, usual: number): number | null {
  const [text] = valuesOf(query, name)
  if (text === undefined) return usual
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return number >= 1 ? number : null
}
