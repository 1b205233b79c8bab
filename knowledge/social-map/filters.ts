import { DateTime } from 'luxon'
import type { MapService, SocialMap } from './current.ts'
import { openStretches } from './exceptions.ts'
import { hsdsId } from './ids.ts'
import { metresBetween, municipalityOf, type Point, pointAt, pointOf } from './postcodes.ts'
import { topicsTaxonomyId } from './taxonomy.ts'
import { matcherOf } from './words.ts'

/** A querystring: of a parameter that stands there twice, both values. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

/** A service, or one of its places: what a filter chooses from. Without places chosen it is about all of them. */
export interface Candidate {
  service: MapService
  /** Numbers of places in the list of the service. */
  places: number[]
}

type Filter = (candidate: Candidate) => boolean
/** Null: what was asked makes no sense, so nothing answers to it. */
type MakeFilter = (values: string[], map: SocialMap, query: Query) => Filter | null

/** The filters of HSDS 3.0 and of its profile Open Referral UK, and three of our own: age, open_at, municipality. */
const makers: Record<string, MakeFilter> = {
  search: (values) => textFilter(values),
  text: (values) => textFilter(values),
  taxonomy_term_id: (values, map) => termFilter(values, map),
  taxonomy_id: (values) => taxonomyFilter(values),
  organization_id: (values) => {
    const ids = new Set(values.map((value) => value.toLowerCase()))
    return ({ service }) => ids.has(hsdsId('organization', service.record.organisation.id))
  },
  modified_after: (values) => {
    const after = Date.parse(values[0] ?? '')
    return Number.isNaN(after) ? null : ({ service }) => service.modified.getTime() >= after
  },
  minimum_age: (values) => {
    const age = ageIn(values)
    return age === null ? null : ({ service }) => (service.record.ages.min ?? 0) >= age
  },
  maximum_age: (values) => {
    const age = ageIn(values)
    return age === null ? null : ({ service }) => (service.record.ages.max ?? Number.POSITIVE_INFINITY) <= age
  },
  age: (values) => {
    const age = ageIn(values)
    if (age === null) return null
    return ({ service: { record } }) =>
      (record.ages.min ?? 0) <= age && age <= (record.ages.max ?? Number.POSITIVE_INFINITY)
  },
  day: (_, map, query) => weekFilter(map, query),
  start_time: (_, map, query) => weekFilter(map, query),
  end_time: (_, map, query) => weekFilter(map, query),
  open_at: (values, map) => {
    const zone = map.context.region.timeZone
    const moment = values[0] === 'now' ? map.context.today : DateTime.fromISO(values[0] ?? '', { zone })
    return moment.isValid ? (candidate) => isOpenAt(candidate, moment) : null
  },
  municipality: (values) => {
    const names = new Set(values.map((value) => value.toLowerCase()))
    return ({ service }) => service.record.municipalities.some((name) => names.has(name.toLowerCase()))
  },
  postcode: (values, map, query) => postcodeFilter(values[0] ?? '', map, query),
}

/** What answers to every filter in the query; an empty value is no filter, nonsense gives nothing. */
export function chosenBy(query: Query, candidates: readonly Candidate[], map: SocialMap): Candidate[] {
  let chosen = [...candidates]
  for (const [name, make] of Object.entries(makers)) {
    const values = valuesOf(query, name)
    if (values.length === 0) continue
    const filter = make(values, map, query)
    chosen = filter === null ? [] : chosen.filter(filter)
  }
  // How far, without from where.
  if (valuesOf(query, 'proximity').length > 0 && valuesOf(query, 'postcode').length === 0) return []
  const from = nearTo(query, map)
  return from === null ? chosen : chosen.sort((a, b) => distance(a, from) - distance(b, from))
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
    record.topics.some((topic) => topics.has(topic)) ||
    (record.terms ?? []).some((term) => wanted.has(term.id.toLowerCase()) || wanted.has(foreignId(term)))
}

function foreignId(term: { id: string; taxonomy: string | null }): string {
  return hsdsId('taxonomy_term', term.id)
}

function taxonomyFilter(values: string[]): Filter {
  const wanted = new Set(values.map((value) => value.toLowerCase()))
  return ({ service: { record } }) =>
    (wanted.has(topicsTaxonomyId) && record.topics.length > 0) ||
    (record.terms ?? []).some((term) => wanted.has(hsdsId('taxonomy', `foreign:${term.taxonomy}`)))
}

function ageIn(values: string[]): number | null {
  const age = Number(values[0])
  return /^\d{1,3}(\.\d+)?$/.test(values[0] ?? '') ? age : null
}

const dayNames: Record<number, string[]> = {
  1: ['mo', 'mon', 'monday', 'ma', 'maandag'],
  2: ['tu', 'tue', 'tuesday', 'di', 'dinsdag'],
  3: ['we', 'wed', 'wednesday', 'wo', 'woensdag'],
  4: ['th', 'thu', 'thursday', 'do', 'donderdag'],
  5: ['fr', 'fri', 'friday', 'vr', 'vrijdag'],
  6: ['sa', 'sat', 'saturday', 'za', 'zaterdag'],
  7: ['su', 'sun', 'sunday', 'zo', 'zondag'],
}

/**
 * Open at some moment between start_time and end_time on one of the days: who asks for Wednesday from 18:00 to 20:00
 * also wants what is open from 9:00 to 20:00. By the usual hours of the week, whatever holiday is coming.
 */
function weekFilter(_map: SocialMap, query: Query): Filter | null {
  const asked = valuesOf(query, 'day').flatMap((value) => value.toLowerCase().split(','))
  const days = asked.map((name) => Number(Object.keys(dayNames).find((day) => dayNames[Number(day)]?.includes(name))))
  if (days.some((day) => Number.isNaN(day))) return null
  const from = timeIn(valuesOf(query, 'start_time')[0] ?? '00:00')
  const to = timeIn(valuesOf(query, 'end_time')[0] ?? '24:00')
  if (from === null || to === null || from >= to) return null
  const wanted = days.length === 0 ? [1, 2, 3, 4, 5, 6, 7] : days
  return (candidate) =>
    weeksOf(candidate).some((hours) =>
      wanted.some((day) =>
        (hours[weekdayKeys[day - 1] ?? 'mon'] ?? []).some((stretch) => {
          const [opens = '', closes = ''] = stretch.split('-')
          return opens < to && closes > from
        }),
      ),
    )
}

const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

function timeIn(text: string): string | null {
  const match = /^(\d{1,2})[:.](\d{2})(:\d{2})?(Z|[+ -]\d{2}:?\d{2})?$/i.exec(text)
  if (match === null || Number(match[1]) > 24 || Number(match[2]) > 59) return null
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`
}

function isOpenAt(candidate: Candidate, moment: DateTime): boolean {
  return weeksOf(candidate).some((hours) =>
    openStretches(moment.startOf('day'), hours).some(({ from, to }) => from <= moment && moment < to),
  )
}

/** The hours by telephone and those of the places. */
function weeksOf({ service, places }: Candidate) {
  const hours = places.map((place) => service.atLocations[place]?.location.hours ?? null)
  return [service.record.hours, ...hours].filter((one) => one !== null)
}

/** Within `proximity` metres when that is given, else what holds for the municipality of the postcode. */
function postcodeFilter(postcode: string, map: SocialMap, query: Query): Filter | null {
  const municipality = municipalityOf(postcode, map.context.region)
  if (municipality === null) return null
  const [asked] = valuesOf(query, 'proximity')
  if (asked === undefined) return ({ service }) => service.record.municipalities.includes(municipality)
  const metres = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) : Number.NaN
  const from = nearTo(query, map)
  if (Number.isNaN(metres) || from === null) return null
  return (candidate) => {
    candidate.places = candidate.places.filter((place) => metresTo(candidate, place, from) <= metres)
    return candidate.places.length > 0
  }
}

function nearTo(query: Query, map: SocialMap): Point | null {
  const [postcode] = valuesOf(query, 'postcode')
  if (postcode === undefined || valuesOf(query, 'proximity').length === 0) return null
  const locations = map.services.flatMap((service) => service.record.locations)
  return pointOf(postcode, map.context.region, locations)
}

function distance(candidate: Candidate, from: Point): number {
  return Math.min(...candidate.places.map((place) => metresTo(candidate, place, from)))
}

function metresTo({ service }: Candidate, place: number, from: Point): number {
  const location = service.atLocations[place]?.location
  const at = location === undefined ? null : pointAt(location)
  return at === null ? Number.POSITIVE_INFINITY : metresBetween(at, from)
}
