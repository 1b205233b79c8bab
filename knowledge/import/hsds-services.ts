import type { Region } from '../content/region.ts'
import { type Level, type LocationRecord, levels, type Referral, type Scope } from '../content/types.ts'
import { type MappedService, neverChecked } from '../social-map/hsds.ts'
import { isUuid, uuidOf } from '../social-map/ids.ts'
import { applicationWords } from '../social-map/service.ts'
import { hoursFrom } from './hsds-hours.ts'
import { municipalityCalled, type ReadPlace } from './hsds-places.ts'
import { cell, type Row, remark, rowsBy, type Tables } from './hsds-tables.ts'
import type { Told } from './hsds-terms.ts'
import {
  askForCosts,
  costIn,
  dateIn,
  mailText,
  numberIn,
  optionalText,
  ownId,
  plainText,
  webText,
} from './hsds-values.ts'
import type { Remark } from './report.ts'

const referrals = Object.keys(applicationWords) as Referral[]
const scopes: Scope[] = ['local', 'regional', 'national']

export interface ServiceReading {
  tables: Tables
  region: Region
  told: (id: string) => Told
  place: ReadPlace
  organisation: (service: Row) => { id: string; name: string; url: string | null }
  remarks: Remark[]
}

/** Gives the record of a service in the package. */
export function serviceReader(reading: ServiceReading): (row: Row) => MappedService {
  const { tables, region, remarks } = reading
  const by = {
    at: rowsBy(tables.service_at_location, 'service_id'),
    areas: rowsBy(tables.service_areas, 'service_id'),
    languages: rowsBy(tables.languages, 'service_id'),
    documents: rowsBy(tables.required_documents, 'service_id'),
    schedules: rowsBy(tables.schedules, 'service_id'),
    costs: rowsBy(tables.cost_options, 'service_id'),
    metadata: rowsBy(tables.metadata, 'resource_id'),
  }
  const locations = new Map(tables.locations.map((row) => [row.cells.id, row]))
  const contactOf = contactReader(tables)
  return (row) => {
    const id = row.cells.id ?? ''
    const { topics, terms, traits } = reading.told(id)
    const organisation = reading.organisation(row)
    const places = placesOf(by.at.get(id) ?? [], locations, reading.place)
    const areas = by.areas.get(id) ?? []
    const municipalities = municipalitiesOf(areas, places, region)
    const application = optionalText(cell(row, 'application_process'))
    const referral = referrals.find((one) => one === traits.get('referral')) ?? referralIn(application)
    tellWhatLacks(row, terms, municipalities, remarks)
    const service: MappedService = {
      id:
        ownId(traits.get('id')) ?? (isUuid(id) ? id.toLowerCase() : uuidOf(`hsds:service:${organisation.name}:${id}`)),
      name: plainText(row.cells.name ?? ''),
      organisation,
      description: descriptionOf(row, application),
      for: optionalText(cell(row, 'eligibility_description')),
      ages: { min: numberIn(cell(row, 'minimum_age')), max: numberIn(cell(row, 'maximum_age')) },
      cost: costOf(row, by.costs.get(id) ?? [], remarks),
      referral: referral ?? 'none',
      level: levelOf(traits.get('level'), referral),
      scope: scopes.find((one) => one === traits.get('scope')) ?? scopeOf(areas, municipalities),
      municipalities,
      topics,
      ...contactOf(row, by.at.get(id) ?? []),
      url: ownPage(webText(cell(row, 'url')), traits.get('id')),
      locations: places,
      hours: hoursFrom(by.schedules.get(id) ?? [], remarks),
      languages: (by.languages.get(id) ?? []).map(({ cells }) => languageCode(cells.code ?? cells.name ?? '')),
      bring: optionalText((by.documents.get(id) ?? []).map((one) => one.cells.document ?? '').join('\n')),
      professional: traits.get('professional') ?? null,
      variants: (traits.get('variants') ?? '').split('\n').filter((line) => line !== ''),
      checked: checkedOn(row, by.metadata.get(id) ?? []),
      review: dateIn(traits.get('review')),
      example: traits.get('example') === 'yes',
    }
    return terms.length === 0 ? service : { ...service, terms }
  }
}

function placesOf(at: readonly Row[], locations: Map<string | undefined, Row>, place: ReadPlace): LocationRecord[] {
  return at.flatMap((row) => {
    const location = locations.get(row.cells.location_id)
    return location === undefined ? [] : [place(location, row.cells.id)]
  })
}

/** Those that the areas name, else those of the places. What holds for the whole country holds in the whole region. */
function municipalitiesOf(areas: readonly Row[], places: readonly LocationRecord[], region: Region): string[] {
  const all = region.municipalities.map((one) => one.name)
  const named = areas.map((row) => municipalityCalled(row.cells.name, region)).filter((name) => name !== null)
  if (named.length > 0) return [...new Set(named)]
  if (areas.some(isWholeCountry)) return all
  return [...new Set(places.map((place) => place.municipality).filter((name) => all.includes(name)))]
}

function isWholeCountry(area: Row): boolean {
  return /^(heel )?nederland$|^landelijk$|^the netherlands$/i.test(area.cells.name ?? '')
}

function scopeOf(areas: readonly Row[], municipalities: readonly string[]): Scope {
  if (areas.some(isWholeCountry)) return 'national'
  return municipalities.length > 1 ? 'regional' : 'local'
}

function referralIn(application: string | null): Referral | null {
  return referrals.find((one) => applicationWords[one] === application) ?? null
}

function levelOf(told: string | undefined, referral: Referral | null): Level {
  return levels.find((one) => one === told) ?? (referral === 'indication' ? 'indicated' : 'basic')
}

/** How one gets in belongs to what it is, when it is told in words of their own. */
function descriptionOf(row: Row, application: string | null): string {
  const description = plainText(row.cells.description ?? '') || plainText(row.cells.name ?? '')
  return application === null || referralIn(application) !== null ? description : `${description}\n${application}`
}

function costOf(row: Row, options: readonly Row[], remarks: Remark[]): string | null {
  const fees = optionalText(cell(row, 'fees_description'))
  const amounts = options.map((one) => numberIn(one.cells.amount)).filter((amount) => amount !== null)
  const described = optionalText(options.map((one) => one.cells.amount_description ?? '').join(' '))
  const cost = costIn(fees) ?? (amounts.some((amount) => amount > 0) ? askForCosts : costIn(described))
  if (cost === askForCosts) {
    remarks.push(
      remark(row, `een bedrag komt niet op de kaart en is niet overgenomen: "${short(fees ?? described ?? '')}"`),
    )
  }
  return cost ?? (amounts.length > 0 ? 'free' : null)
}

/** Our own page is no address of the service. */
function ownPage(url: string | null, ownId: string | undefined): string | null {
  return ownId !== undefined && url?.endsWith(`/kaart/${encodeURIComponent(ownId)}`) ? null : url
}

/** The telephone number and mail address that are nearest to the service. */
function contactReader(
  tables: Tables,
): (row: Row, at: readonly Row[]) => { phone: string | null; email: string | null } {
  const voices = tables.phones.filter(({ cells }) => !/fax|text|tty|modem/i.test(cells.type ?? ''))
  const columns = ['service_id', 'service_at_location_id', 'location_id', 'organization_id'] as const
  const phones = columns.map((column) => rowsBy(voices, column))
  const contacts = columns.map((column) => rowsBy(tables.contacts, column))
  const organisations = new Map(tables.organizations.map((one) => [one.cells.id, one.cells.email]))
  return (row, at) => {
    const keys = [[row.cells.id], at.map((one) => one.cells.id), at.map((one) => one.cells.location_id)]
    const ids = [...keys, [row.cells.organization_id]].map((key) => key.filter((id) => id !== undefined))
    const nearest = (found: Map<string, Row[]>[], column: string) =>
      ids.flatMap((key, level) => key.flatMap((id) => found[level]?.get(id) ?? [])).find((one) => one.cells[column])
    const number = nearest(phones, 'number')?.cells.number
    const mail = row.cells.email ?? nearest(contacts, 'email')?.cells.email
    return {
      phone: optionalText(number?.replaceAll('"', '')),
      email: mailText(mail) ?? mailText(organisations.get(row.cells.organization_id)),
    }
  }
}

const languageCodes = new Map(
  [
    'nl',
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'pl',
    'tr',
    'ar',
    'uk',
    'ru',
    'ro',
    'bg',
    'fa',
    'ti',
    'so',
    'zh',
    'ur',
    'vi',
    'tl',
  ].flatMap((code) => ['en', 'nl'].map((inside) => [nameOf(code, inside), code] as const)),
)

function nameOf(code: string, inside: string): string {
  return (new Intl.DisplayNames(inside, { type: 'language' }).of(code) ?? code).toLowerCase()
}

/** The code of a language that is called so in Dutch or English, or the name as it was written when we know none. */
export function languageCode(text: string): string {
  const name = text.toLowerCase()
  return languageCodes.get(name) ?? languageCodes.get(name.replace(/ \(.*\)$/, '')) ?? name
}

function checkedOn(row: Row, metadata: readonly Row[]): string {
  const changes = metadata.map((one) => dateIn(one.cells.last_action_date)).filter((date) => date !== null)
  return (
    dateIn(cell(row, 'assured_date')) ?? dateIn(cell(row, 'last_modified')) ?? changes.sort().at(-1) ?? neverChecked
  )
}

function tellWhatLacks(row: Row, terms: { name: string }[], municipalities: string[], remarks: Remark[]): void {
  if (terms.length > 0) {
    const names = short(terms.map((term) => term.name).join(', '))
    remarks.push(remark(row, `geen onderwerp van ons voor: ${names}; bewaard als kenmerk, kies zelf een onderwerp`))
  }
  if (municipalities.length === 0) {
    remarks.push(remark(row, 'geen gemeente van deze regio herkend; kies zelf de gemeenten, anders vindt niemand het'))
  }
}

function short(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}
