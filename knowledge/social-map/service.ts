import type { Referral } from '../content/types.ts'
import {
  type HsdsAttribute,
  type HsdsLanguage,
  type HsdsService,
  type HsdsServiceAtLocation,
  type HsdsServiceInList,
  known,
  type MapContext,
  type MappedService,
  mailAddress,
  neverChecked,
  webAddress,
} from './hsds.ts'
import { hsdsId, isUuid, uuidOf } from './ids.ts'
import { exampleNote, locationInList, locationObject } from './location.ts'
import { organizationInList } from './organization.ts'
import { schedulesOf } from './schedule.ts'
import { foreignAttribute, type Trait, topicAttribute, traitAttribute } from './taxonomy.ts'

/** On both sides of an exchange: how one gets in, in words, as HSDS has it. */
export const applicationWords: Record<Referral, string> = {
  none: 'Een verwijzing is niet nodig.',
  gp: 'Een verwijzing van de huisarts is nodig.',
  indication: 'Een besluit van de gemeente is nodig.',
  professional: 'Een verwijzing van een professional is nodig.',
}

const freeWord = 'Gratis'
const byTelephone = 'Telefonisch'
const wholeCountry = 'Nederland'
const languageNames = new Intl.DisplayNames('nl', { type: 'language', fallback: 'code' })

/** A service with everything that belongs to it. `modified` is when the record was last written. */
export function serviceObject(service: MappedService, modified: Date | null, context: MapContext): HsdsService {
  const id = hsdsId('service', service.id)
  return {
    ...serviceInList(service, modified, context),
    phones: phonesOf(service, id),
    schedules: schedulesOf(id, service.hours, byTelephone, context),
    service_areas: areasOf(service, id),
    service_at_locations: service.locations.map((_, index) => atLocation(service, index, context)),
    languages: languagesOf(service.languages, id),
    cost_options: costsOf(service, id),
    required_documents: service.bring === null ? [] : [{ id: uuidOf(`document:${id}`), document: service.bring }],
    contacts: contactsOf(service, id),
    attributes: attributesOf(service, id, context),
    metadata: metadataOf(service, id, context),
  }
}

/** The fields that stand by themselves, with the organisation. */
export function serviceInList(service: MappedService, modified: Date | null, context: MapContext): HsdsServiceInList {
  return known<HsdsServiceInList>({
    id: hsdsId('service', service.id),
    name: service.name,
    description: service.description,
    url: webAddress(service.url) ?? webAddress(`${context.publicUrl}/kaart/${encodeURIComponent(service.id)}`),
    email: mailAddress(service.email),
    status: 'active',
    application_process: applicationWords[service.referral],
    fees_description: service.cost === 'free' ? freeWord : service.cost,
    eligibility_description: service.for,
    minimum_age: service.ages.min,
    maximum_age: service.ages.max,
    assured_date: service.checked === neverChecked ? null : service.checked,
    alert: service.example ? exampleNote : null,
    last_modified: modified?.toISOString(),
    organization: service.organisation.id === '' ? null : organizationInList(service.organisation),
  })
}

/** A service at the place of that number in its list, with the hours and the place written out. */
export function atLocation(service: MappedService, index: number, context: MapContext): HsdsServiceAtLocation {
  const location = service.locations[index]
  if (location === undefined) throw new Error(`${service.id} heeft geen plek ${index}`)
  const place = locationObject(location, context)
  return known<HsdsServiceAtLocation>({
    id: atLocationId(service, index),
    description: `${service.name}, ${location.name}`,
    schedules: place.schedules,
    location: place,
  })
}

export function atLocationInList(
  service: MappedService,
  index: number,
  modified: Date | null,
  context: MapContext,
): HsdsServiceAtLocation {
  const location = service.locations[index]
  if (location === undefined) throw new Error(`${service.id} heeft geen plek ${index}`)
  return {
    id: atLocationId(service, index),
    description: `${service.name}, ${location.name}`,
    location: locationInList(location),
    service: serviceInList(service, modified, context),
  }
}

export function atLocationId(service: MappedService, index: number): string {
  return uuidOf(`service_at_location:${service.id}:${service.locations[index]?.id ?? index}`)
}

function metadataOf(service: MappedService, id: string, context: MapContext): HsdsService['metadata'] {
  if (service.checked === neverChecked) return []
  return [
    {
      id: uuidOf(`metadata:${id}`),
      resource_id: id,
      resource_type: 'service',
      last_action_date: service.checked,
      last_action_type: 'update',
      field_name: 'assured_date',
      previous_value: '',
      replacement_value: service.checked,
      updated_by: context.region.name,
    },
  ]
}

function phonesOf(service: MappedService, id: string) {
  return service.phone === null ? [] : [{ id: uuidOf(`phone:${id}`), number: service.phone, type: 'voice' }]
}

function contactsOf(service: MappedService, id: string) {
  const email = mailAddress(service.email)
  if (email === undefined && service.phone === null) return []
  return [
    known<HsdsService['contacts'][number]>({
      id: uuidOf(`contact:${id}`),
      name: service.organisation.name,
      department: service.name,
      email,
      phones: phonesOf(service, id),
    }),
  ]
}

function areasOf(service: MappedService, id: string) {
  const names = service.scope === 'national' ? [wholeCountry, ...service.municipalities] : service.municipalities
  return names.map((name) => ({
    id: uuidOf(`area:${id}:${name}`),
    name,
    description: name === wholeCountry ? 'Voor heel Nederland' : `Voor inwoners van de gemeente ${name}`,
  }))
}

function languagesOf(languages: readonly string[], id: string): HsdsLanguage[] {
  return languages.map((code) => ({ id: uuidOf(`language:${id}:${code}`), name: nameOf(code), code }))
}

function nameOf(code: string): string {
  // Throws on what is no language tag; an import may bring a word there.
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) ? (languageNames.of(code) ?? code) : code
}

function costsOf(service: MappedService, id: string): HsdsService['cost_options'] {
  if (service.cost === null) return []
  const cost = { id: uuidOf(`cost:${id}`) }
  if (service.cost !== 'free') return [{ ...cost, amount_description: service.cost }]
  return [{ ...cost, option: freeWord, currency: 'EUR', amount: 0, amount_description: freeWord }]
}

function attributesOf(service: MappedService, id: string, context: MapContext): HsdsAttribute[] {
  const values: [Trait, string | null][] = [
    ['id', isUuid(service.id) ? null : service.id],
    ['level', service.level],
    ['referral', service.referral],
    ['scope', service.scope],
    ['professional', service.professional],
    ['variants', service.variants.length === 0 ? null : service.variants.join('\n')],
    ['review', service.review],
    ['example', service.example ? 'yes' : null],
  ]
  return [
    ...service.topics.map((topic) => topicAttribute(id, topic, context)),
    ...(service.terms ?? []).map((term) => foreignAttribute(id, term)),
    ...values.flatMap(([trait, value]) => (value === null ? [] : [traitAttribute(id, 'service', trait, value)])),
  ]
}
