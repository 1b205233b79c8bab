import type { MapService, SocialMap } from './current.ts'
import { openAtFilter, weekFilter } from './filter-hours.ts'
import { metresTo, nearTo, postcodeFilter } from './filter-place.ts'
import { hsdsId } from './ids.ts'
import { topicsTaxonomyId, traitsTaxonomyId } from './taxonomy.ts'
import { matcherOf } from './words.ts'

/** A querystring: of a parameter that stands there twice, both values. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

/** A service with the numbers of those of its places that a filter may look at. */
export interface Candidate {
  service: MapService
  places: readonly number[]
}

export type Filter = (candidate: Candidate) => boolean

/** Null: what was asked makes no sense, so nothing answers to it. */
type MakeFilter = (values: string[], map: SocialMap, query: Query) => Filter | null

/** The filters of HSDS 3.0 and of its profile Open Referral UK, and three of our own: age, open_at, municipality. */
const makers: Record<string, MakeFilter> = {
  search: textFilter,
  text: textFilter,
  taxonomy_term_id: termFilter,
  taxonomy_id: taxonomyFilter,
  organization_id: (values) => {
    const ids = new Set(values.map((value) => value.toLowerCase()))
    return ({ service }) => ids.has(hsdsId('organization', service.record.organisation.id))
  },
  modified_after: (values) => {
    const after = Date.parse(values[0] ?? '')
    return Number.isNaN(after) ? null : ({ service }) => service.modified.getTime() >= after
  },
  // The profile reads: "services with a minimum age of at least the specified value".
  minimum_age: (values) => {
    const asked = ageIn(values)
    return asked === null ? null : ({ service }) => (service.record.ages.min ?? 0) >= asked
  },
  maximum_age: (values) => {
    const asked = ageIn(values)
    return asked === null ? null : ({ service }) => (service.record.ages.max ?? Number.POSITIVE_INFINITY) <= asked
  },
  age: (values) => {
    const age = ageIn(values)
    if (age === null) return null
    return ({ service: { record } }) =>
      (record.ages.min ?? 0) <= age && age <= (record.ages.max ?? Number.POSITIVE_INFINITY)
  },
  day: (_values, _map, query) => weekFilter(query),
  start_time: (_values, _map, query) => weekFilter(query),
  end_time: (_values, _map, query) => weekFilter(query),
  open_at: (values, map) => openAtFilter(values[0] ?? '', map),
  municipality: (values) => {
    const names = new Set(values.map((value) => value.toLowerCase()))
    return ({ service }) => service.record.municipalities.some((name) => names.has(name.toLowerCase()))
  },
  postcode: (_values, map, query) => postcodeFilter(map, query),
  // Done with the postcode; how far, without from where, makes no sense.
  proximity: (_values, _map, query) => (valuesOf(query, 'postcode').length > 0 ? () => true : null),
}

/** What answers to every filter in the query, the nearest first when it asks for near; an empty value is no filter. */
export function chosenBy(query: Query, candidates: readonly Candidate[], map: SocialMap): Candidate[] {
  let chosen = [...candidates]
  for (const [name, make] of Object.entries(makers)) {
    const values = valuesOf(query, name)
    if (values.length === 0) continue
    const filter = make(values, map, query)
    chosen = filter === null ? [] : chosen.filter(filter)
  }
  const from = nearTo(map, query)
  return from === null ? chosen : chosen.sort((a, b) => metresTo(a, from) - metresTo(b, from))
}

export function valuesOf(query: Query, name: string): string[] {
  const value = query[name]
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return values.map((one) => one.trim()).filter((one) => one !== '')
}

function textFilter(values: string[]): Filter {
  const matches = values.map(matcherOf)
  return ({ service }) => matches.every((match) => match(service.words))
}

function termFilter(values: string[], map: SocialMap): Filter {
  const wanted = new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim().toLowerCase()))
  const topics = new Set(
    map.context.topics
      .map((topic) => topic.key)
      .filter((key) => wanted.has(key) || wanted.has(hsdsId('taxonomy_term', `topic:${key}`))),
  )
  return ({ service: { record } }) =>
    record.topics.some((topic) => topics.has(topic)) || (record.terms ?? []).some((term) => wanted.has(term.id))
}

function taxonomyFilter(values: string[]): Filter {
  const wanted = new Set(values.map((value) => value.toLowerCase()))
  return ({ service: { record } }) =>
    wanted.has(traitsTaxonomyId) ||
    (wanted.has(topicsTaxonomyId) && record.topics.length > 0) ||
    (record.terms ?? []).some((term) => wanted.has(term.taxonomyId))
}

function ageIn([text = '']: string[]): number | null {
  return /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : null
}
