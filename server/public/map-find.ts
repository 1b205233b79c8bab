import type { DateTime } from 'luxon'
import type { Level, Topic } from '../../knowledge/content/types.ts'
import type { Hit, Knowledge } from '../../knowledge/knowledge.ts'
import type { MapOrganisation, MapService, SocialMap } from '../../knowledge/social-map/current.ts'
import { foldedWords, matcherOf } from '../../knowledge/social-map/words.ts'
import { openTest, shownHours } from './map-hours.ts'
import type { MapQuestion } from './map-question.ts'
import { staleBefore } from './map-words.ts'

/** As many as a page shows, and as many hits as a search is asked for. */
export const PAGE_SIZE = 20
const HITS = 100
/** A hit of less than half of what the best is, only resembles the question by some letters. */
export const WORTHWHILE = 0.5
/** What nobody looked at for long still shows when it fits best by far, not when others fit about as well. */
const STALE = 0.85
/** Below this chance that the best hit is about the question, the page says that it is not sure. */
const SURE = 0.4

export interface FoundOnMap {
  /** All that answer to the question, best first. */
  services: MapService[]
  organisations: MapOrganisation[]
  /** "mantelzrog" was read as "mantelzorg". */
  repaired: { from: string; to: string }[]
  sure: boolean
}

/** What of the map answers to a question, at the moment `now` in the zone of the region. */
export async function findOnMap(
  map: SocialMap,
  knowledge: Pick<Knowledge, 'search'>,
  question: MapQuestion,
  now: DateTime,
): Promise<FoundOnMap> {
  const fits = filterFor(question, now)
  const services = question.nonsense.length > 0 ? [] : map.services.filter(fits)
  if (question.text === '' || services.length === 0) {
    return { services: inOrder(services, question, now), organisations: [], repaired: [], sure: true }
  }
  const found = await knowledge.search({
    question: question.text,
    municipality: question.municipality,
    audience: question.professional ? 'professional' : 'inhabitant',
    kinds: ['service'],
    topics: question.topic === null ? [] : [question.topic],
    limit: HITS,
  })
  const [best] = found.results
  const hits = found.results.filter((hit) => hit.score >= (best?.score ?? 0) * WORTHWHILE)
  const byId = new Map(services.map((service) => [service.record.id, service]))
  const limit = staleBefore(now)
  const worth = ({ item, score }: Hit) => ((item.checked ?? '') < limit ? score * STALE : score)
  return {
    services: hits.toSorted((a, b) => worth(b) - worth(a)).flatMap(({ item }) => byId.get(item.id) ?? []),
    organisations: hasFilter(question) ? [] : namedIn(question.text, map),
    repaired: found.question.repaired,
    sure: found.confidence >= SURE,
  }
}

/** The organisations that somebody means by name. */
function namedIn(text: string, map: SocialMap): MapOrganisation[] {
  const matches = matcherOf(text)
  return map.organisations.filter(({ record }) => matches(foldedWords(record.name))).slice(0, 3)
}

/** The languages that somebody of the map speaks, with the Dutch name of each. */
export function languagesOf(map: SocialMap): { code: string; name: string }[] {
  const known = languages.get(map)
  if (known !== undefined) return known
  const codes = new Set(map.services.flatMap((service) => service.record.languages))
  const found = [...codes]
    .map((code) => ({ code, name: languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
  languages.set(map, found)
  return found
}

// Worked out once for a map: the same for every page until something of the map changes.
const languages = new WeakMap<SocialMap, { code: string; name: string }[]>()

const names = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' })

/** "Turks" for tr; what is no code of a language stays as it is. */
export function languageName(code: string): string {
  try {
    const name = names.of(code) ?? code
    return name.charAt(0).toUpperCase() + name.slice(1)
  } catch {
    return code
  }
}

/** The topics with those of one domain together, as the select shows them. */
export function topicsByDomain(topics: readonly Topic[]): [string, Topic[]][] {
  return [...Map.groupBy(topics, (topic) => domainNames[topic.domain] ?? topic.domain)]
}

const domainNames: Record<string, string> = {
  wmo: 'Hulp thuis en meedoen',
  'sociale-basis': 'Elkaar ontmoeten, gezond blijven en wonen',
  rechten: 'Uw rechten',
  jeugd: 'Kinderen en jongeren',
  participatie: 'Werk en inkomen',
  schulden: 'Geld en schulden',
  veiligheid: 'Veiligheid',
  toegang: 'Het Informatiepunt',
}

function filterFor(question: MapQuestion, now: DateTime): (service: MapService) => boolean {
  const { municipality, topic, age, free, open, direct, language } = question
  const isOpen = openTest(now)
  return ({ record }) =>
    (municipality === null || record.municipalities.includes(municipality)) &&
    (topic === null || record.topics.includes(topic)) &&
    (age === null || ((record.ages.min ?? 0) <= age && age <= (record.ages.max ?? Number.POSITIVE_INFINITY))) &&
    (!free || record.cost === 'free') &&
    (!direct || record.referral === 'none') &&
    (language === null || record.languages.includes(language)) &&
    (!open || shownHours(record, municipality).some(isOpen))
}

function hasFilter({ topic, age, free, open, direct, language }: MapQuestion): boolean {
  return topic !== null || age !== null || free || open || direct || language !== null
}

const order: Level[] = ['urgent', 'network', 'basic', 'indicated']

/** A topic in the order of the funnel, the near before the far; else by name, as the map is. What is stale comes last. */
function inOrder(services: MapService[], { topic }: MapQuestion, now: DateTime): MapService[] {
  const rank = ({ record }: MapService) => order.indexOf(record.level) * 2 + (record.scope === 'national' ? 1 : 0)
  const sorted = topic === null ? services : services.toSorted((a, b) => rank(a) - rank(b))
  const limit = staleBefore(now)
  const [fresh, stale] = [true, false].map((isFresh) =>
    sorted.filter(({ record }) => record.checked >= limit === isFresh),
  )
  return [...(fresh ?? []), ...(stale ?? [])]
}
