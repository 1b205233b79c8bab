import type { WeekHours } from '../opening-hours.ts'

/** The order of the funnel: what people can do themselves first, what needs a decision last. */
export const levels = ['network', 'basic', 'indicated', 'urgent'] as const
export type Level = (typeof levels)[number]

/** `apart`: a question of its own within the topic, such as help that does not come; never a side of another one. */
export const facets = ['what', 'apply', 'duration', 'cost', 'disagree', 'apart'] as const
export type Facet = (typeof facets)[number]

export type Scope = 'local' | 'regional' | 'national'
export type Referral = 'none' | 'gp' | 'indication' | 'professional'

/** A topic of `topics.yaml`; `health` is a dimension of Positieve Gezondheid. */
export interface Topic {
  key: string
  label: string
  domain: string
  health: string
}

/** A question as somebody could type it, under the topic that a counter clerk would begin with, or under "outside". */
export interface Asked {
  topic: string
  text: string
}

/** An act that the explanations rest on; `id` is its number in the Basiswettenbestand. */
export interface Law {
  id: string
  name: string
  title: string
}

/** What an explanation rests on, and what that article says, in plain Dutch. */
export interface Basis {
  law: string
  article: string
  paragraph: string | null
  says: string
}

/** An explanation of one question within a topic. Dates are YYYY-MM-DD. */
export interface Explanation {
  id: string
  topic: string
  question: string
  facet: Facet
  audience: 'inhabitant' | 'professional'
  municipalities: string[]
  core: string
  steps: { level: Level; text: string }[]
  not: string | null
  help: string[]
  basis: Basis[]
  terms: string[]
  amounts: string[]
  words: string[]
  variants: string[]
  checked: string
  review: string
}

/** A place of an organisation. */
export interface LocationRecord {
  id: string
  name: string
  address: { street: string; postalCode: string; city: string }
  municipality: string
  latitude: number | null
  longitude: number | null
  accessibility: string[]
  hours: WeekHours | null
  example: boolean
}

/** A service of the social map, with its places written out. `cost` is 'free' or a short sentence without an amount. */
export interface ServiceRecord {
  id: string
  name: string
  organisation: { id: string; name: string; url: string | null }
  description: string
  for: string | null
  ages: { min: number | null; max: number | null }
  cost: string | null
  referral: Referral
  level: Level
  scope: Scope
  municipalities: string[]
  topics: string[]
  phone: string | null
  email: string | null
  url: string | null
  locations: LocationRecord[]
  /** By telephone; null: as the places are open. */
  hours: WeekHours | null
  languages: string[]
  bring: string | null
  professional: string | null
  variants: string[]
  checked: string
  review: string | null
  example: boolean
}

export interface OrganisationRecord {
  id: string
  name: string
  description: string
  url: string | null
  example: boolean
  locations: LocationRecord[]
  /** The ids of its services. */
  services: string[]
}

/**
 * An article of an act. `says`: what our explanations tell of it, with the questions that they answer; `paragraphs`: its
 * own words once imported.
 */
export interface Article {
  law: string
  lawName: string
  lawTitle: string
  article: string
  /** The headings above it and its own, outermost first. */
  heading: string[]
  paragraphs: { number: string | null; text: string }[]
  says: { explanation: string; paragraph: string | null; text: string; asked: string[] }[]
  /** What it refers to: the id of the item (or of the act alone, or an address), the words that name it, and where it stands. */
  refers: { id: string; text: string; url?: string }[]
}

/** A term that an act sets; `starts` is the moment from which it runs. The rule holds from `from` to and including `to`. */
export interface Term {
  id: string
  from?: string | null
  to?: string | null
  label: string
  kind: 'authority' | 'person'
  starts: string
  length: { days?: number; workingDays?: number; weeks?: number; months?: number; years?: number }
  counting: 'calendar' | 'working-days'
  law: string
  article: string
  paragraph: string | null
}

/** An amount of money that holds from `from` to and including `to` (null: until further notice). */
export interface Amount {
  id: string
  label: string
  euros: number
  per: string | null
  from: string
  to: string | null
  source: string
  municipality: string | null
  /** Who knows the amount of today, for when no record holds: "het CAK, telefoon 0800-1925". */
  ask: string | null
}

/** Words that people say, the words of the rules that they stand for, and the topics that they point to. */
export interface LexiconEntry {
  language: string
  says: string[]
  means: string
  topics: string[]
}
