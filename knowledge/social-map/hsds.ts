import type { DateTime } from 'luxon'
import type { Region } from '../content/region.ts'
import type { ServiceRecord, Topic } from '../content/types.ts'
import type { Holiday } from './schedule.ts'

/** The version of the Human Services Data Specification that we speak (docs.openreferral.org/en/v3.0). */
export const hsdsVersion = '3.0'

/** What the outside form of a record depends on besides the record. `today` is in the zone of the region. */
export interface MapContext {
  region: Region
  topics: readonly Topic[]
  /** Without a slash at the end. */
  publicUrl: string
  today: DateTime
  now: () => DateTime
  /** The public holidays of the coming year. */
  holidays: readonly Holiday[]
}

/** A term of somebody else's taxonomy that came along with an import and that none of our topics covers. */
export interface ForeignTerm {
  /** A UUID: the one that it came with, or made from its taxonomy and code. */
  id: string
  code: string | null
  name: string
  taxonomyId: string
  taxonomy: string
}

/** The date of a record that came from elsewhere and does not say when it was checked. */
export const neverChecked = '1970-01-01'

/** A service with what an import brought and we have no word for. */
export type MappedService = ServiceRecord & { terms?: ForeignTerm[] }

/** The same object without what is null or undefined: HSDS leaves out what is not known. */
export function known<Thing extends object>(object: { [Key in keyof Thing]: Thing[Key] | null | undefined }): Thing {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  ) as Thing
}

/** An address on the web as a URI, or undefined when it is none. */
export function webAddress(text: string | null): string | undefined {
  if (text === null || !/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return undefined
  // As it was written where that is a URI already (RFC 3986), so that what goes out comes back the same.
  return /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(text) ? text : new URL(text).href
}

/** The text when it is a plain address of mail, else undefined. */
export function mailAddress(text: string | null): string | undefined {
  return text !== null && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? text : undefined
}

export interface HsdsSchedule {
  id: string
  valid_from?: string
  valid_to?: string
  /** The difference with UTC on the day that this was made, in hours. */
  timezone?: number
  wkst?: 'MO'
  freq?: 'WEEKLY'
  byday?: string
  description?: string
  /** "09:00+01:00"; without opens_at it is closed. */
  opens_at?: string
  closes_at?: string
  notes?: string
}

export interface HsdsPhone {
  id: string
  number: string
  type?: string
  description?: string
  languages?: HsdsLanguage[]
}

export interface HsdsLanguage {
  id: string
  name?: string
  code?: string
}

export interface HsdsContact {
  id: string
  name?: string
  department?: string
  email?: string
  phones?: HsdsPhone[]
}

export interface HsdsTaxonomy {
  id: string
  name: string
  description: string
  uri?: string
  version?: string
}

export interface HsdsTerm {
  id: string
  code?: string
  name: string
  description: string
  taxonomy?: string
  taxonomy_detail?: HsdsTaxonomy
  taxonomy_id?: string
  language?: string
  term_uri?: string
}

export interface HsdsAttribute {
  id: string
  link_id: string
  link_type?: string
  link_entity: string
  value?: string
  taxonomy_term_id: string
  taxonomy_term: HsdsTerm
}

export interface HsdsMetadata {
  id: string
  resource_id: string
  resource_type: string
  last_action_date: string
  last_action_type: string
  field_name: string
  previous_value: string
  replacement_value: string
  updated_by: string
}

export interface HsdsLocation {
  id: string
  location_type: 'physical'
  name?: string
  description?: string
  latitude?: number
  longitude?: number
  external_identifier?: string
  external_identifier_type?: string
  addresses: {
    id: string
    address_1: string
    city: string
    region?: string
    state_province: string
    postal_code: string
    country: string
    address_type: 'physical'
  }[]
  accessibility: { id: string; description: string; details: string }[]
  schedules: HsdsSchedule[]
  attributes: HsdsAttribute[]
}

export interface HsdsServiceAtLocation {
  id: string
  description?: string
  phones?: HsdsPhone[]
  schedules?: HsdsSchedule[]
  location: HsdsLocation | HsdsLocationInList
  service?: HsdsServiceInList
}

export type HsdsLocationInList = Omit<HsdsLocation, 'addresses' | 'accessibility' | 'schedules' | 'attributes'>

/** The fields of a service that stand by themselves, as in a list. */
export interface HsdsServiceInList {
  id: string
  name: string
  description?: string
  url?: string
  email?: string
  status: 'active'
  application_process?: string
  fees_description?: string
  eligibility_description?: string
  minimum_age?: number
  maximum_age?: number
  assured_date?: string
  alert?: string
  last_modified?: string
  organization?: HsdsOrganizationInList
}

export interface HsdsService extends HsdsServiceInList {
  phones: HsdsPhone[]
  schedules: HsdsSchedule[]
  service_areas: { id: string; name: string; description: string }[]
  service_at_locations: HsdsServiceAtLocation[]
  languages: HsdsLanguage[]
  cost_options: { id: string; option?: string; currency?: string; amount?: number; amount_description?: string }[]
  required_documents: { id: string; document: string }[]
  contacts: HsdsContact[]
  attributes: HsdsAttribute[]
  metadata: HsdsMetadata[]
}

export interface HsdsOrganizationInList {
  id: string
  name: string
  description: string
  website?: string
  organization_identifiers?: { id: string; identifier_type: string; identifier: string }[]
}

export interface HsdsOrganization extends HsdsOrganizationInList {
  locations: HsdsLocation[]
  attributes: HsdsAttribute[]
  services: HsdsServiceInList[] | HsdsService[]
}
