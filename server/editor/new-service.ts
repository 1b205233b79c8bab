import {
  type Level,
  type LocationRecord,
  levels,
  type OrganisationRecord,
  type ServiceRecord,
} from '../../knowledge/content/types.ts'
import { emptyItem, type Item } from '../../knowledge/items/item.ts'
import { idFor } from './explanation.ts'
import { dayIn, type Fields } from './fields.ts'
import type { ServiceItem } from './pieces.ts'

/** What must be known of a service before anything else is filled in. */
export interface NewServiceWords {
  name: string
  description: string
  /** The id of a known organisation; '' for one that is new. */
  organisation: string
  organisationName: string
  organisationWhat: string
  organisationUrl: string
  level: string
  /** Keys, the first is the most important; '' is nothing. */
  topics: string[]
  municipalities: string[]
  place: PlaceChoice
  review: string
}

/** Where it is: `place` a known one, NEW for what is filled in beside it, '' for nowhere (by telephone or at home). */
export interface PlaceChoice {
  place: string
  name: string
  street: string
  postalCode: string
  city: string
  municipality: string
}

export const NEW = 'nieuw'

/** What there is already. */
export interface KnownMap {
  today: string
  municipalities: readonly string[]
  topics: ReadonlySet<string>
  organisations: readonly ServiceRecord['organisation'][]
  places: readonly LocationRecord[]
  /** Ids that are taken, of services, organisations and places. */
  taken: ReadonlySet<string>
}

export type OrganisationItem = Item & { kind: 'organisation'; data: OrganisationRecord }

export function newServiceWordsIn(fields: Fields): NewServiceWords {
  const { text } = fields
  return {
    name: text('name'),
    description: text('description'),
    organisation: text('organisation'),
    organisationName: text('organisationName'),
    organisationWhat: text('organisationWhat'),
    organisationUrl: text('organisationUrl'),
    level: text('level'),
    topics: ['topic', 'topic2', 'topic3'].map(text),
    municipalities: fields.all('municipalities'),
    place: placeChoiceIn(fields),
    review: text('review'),
  }
}

export function placeChoiceIn({ text }: Fields): PlaceChoice {
  return {
    place: text('place'),
    name: text('placeName'),
    street: text('street'),
    postalCode: text('postalCode'),
    city: text('city'),
    municipality: text('placeMunicipality'),
  }
}

export const noPlace: PlaceChoice = { place: '', name: '', street: '', postalCode: '', city: '', municipality: '' }

/** The service as a first draft, with its organisation when that is new. A string says in Dutch what is missing. */
export function newService(
  words: NewServiceWords,
  known: KnownMap,
): { service: ServiceItem; organisation: OrganisationItem | null } | string {
  const { name, description, review } = words
  if (name === '' || description === '') return 'De naam en wat het is mogen niet leeg zijn.'
  const level = levels.find((each) => each === words.level)
  if (level === undefined) return 'Kies wat voor steun dit is.'
  const topics = [...new Set(words.topics)].filter((key) => known.topics.has(key))
  if (topics.length === 0) return 'Kies waar dit over gaat.'
  const municipalities = known.municipalities.filter((each) => words.municipalities.includes(each))
  if (municipalities.length === 0) return 'Kies voor welke gemeenten dit is.'
  if ((dayIn(review) ?? '') <= known.today) return 'Kies een dag in de toekomst om het weer na te kijken.'
  const place = placeOf(words.place, known)
  if (typeof place === 'string') return place
  const organisation = organisationOf(words, known)
  if (typeof organisation === 'string') return organisation
  const id = freeId(idFor(name), known.taken)
  const data: ServiceRecord = {
    ...{ id, name, organisation: organisation.record, description, for: null, ages: { min: null, max: null } },
    ...{ cost: null, referral: level === 'indicated' ? 'indication' : 'none', level, municipalities, topics },
    ...{ scope: municipalities.length === known.municipalities.length ? 'regional' : 'local' },
    ...{ phone: null, email: null, url: null, locations: place === null ? [] : [place], hours: null },
    ...{ languages: [], bring: null, professional: null, variants: [], checked: known.today, review, example: false },
  }
  const common = {
    ...emptyItem,
    topics,
    municipalities,
    checked: known.today,
    status: 'draft',
    origin: 'editor',
  } as const
  const service: ServiceItem = {
    ...{ ...common, id, kind: 'service', title: name, text: description, url: `/kaart/${id}`, review, data },
  }
  if (!organisation.isNew) return { service, organisation: null }
  const { record } = organisation
  const made: OrganisationItem = {
    ...{ ...common, id: `organisatie:${record.id}`, kind: 'organisation', title: record.name },
    ...{ text: words.organisationWhat, url: `/kaart/organisatie/${record.id}` },
    data: { ...record, description: words.organisationWhat, example: false, locations: data.locations, services: [] },
  }
  return { service, organisation: made }
}

/** Null: nowhere. A string says in Dutch what is missing. */
export function placeOf(
  choice: PlaceChoice,
  { places, municipalities, taken }: KnownMap,
): LocationRecord | null | string {
  if (choice.place === '') return null
  if (choice.place !== NEW)
    return places.find(({ id }) => id === choice.place) ?? 'Die plek is er niet meer. Kies een andere.'
  const { name, street, postalCode, city, municipality } = choice
  if (name === '' || street === '' || city === '') return 'Een plek heeft een naam, een straat en een plaats.'
  if (!municipalities.includes(municipality)) return 'Kies in welke gemeente de plek is.'
  const same = places.find(({ address }) => sameWords(address.street, street) && sameWords(address.city, city))
  if (same !== undefined) return `Op dit adres is al een plek: ${same.name}. Kies die in de lijst.`
  return {
    ...{ id: freeId(idFor(`${name} ${city}`), taken), name, address: { street, postalCode, city }, municipality },
    ...{ latitude: null, longitude: null, accessibility: [], hours: null, example: false },
  }
}

function organisationOf(
  words: NewServiceWords,
  { organisations, taken }: KnownMap,
): { record: ServiceRecord['organisation']; isNew: boolean } | string {
  if (words.organisation !== '') {
    const record = organisations.find(({ id }) => id === words.organisation)
    return record === undefined ? 'Die organisatie is er niet meer. Kies een andere.' : { record, isNew: false }
  }
  const { organisationName: name, organisationWhat, organisationUrl: url } = words
  if (name === '') return 'Kies een organisatie, of vul in hoe de nieuwe heet.'
  const same = organisations.find((each) => sameWords(each.name, name))
  if (same !== undefined) return { record: same, isNew: false }
  if (organisationWhat === '') return 'Schrijf in één zin wat de organisatie doet.'
  if (url !== '' && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(url)) return 'De website moet beginnen met https://'
  return { record: { id: freeId(idFor(name), taken), name, url: url === '' ? null : url }, isNew: true }
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? id : `${id}-${n}`
    if (!taken.has(free) && !taken.has(`organisatie:${free}`)) return free
  }
}

/** How much it asks of somebody, in the order of the funnel. */
export const levelWords: Record<Level, string> = {
  network: 'Zelf of met bekenden',
  basic: 'Basisondersteuning: voor iedereen, zonder besluit',
  indicated: 'Geïndiceerd: na een besluit van de gemeente',
  urgent: 'Voor nood',
}
