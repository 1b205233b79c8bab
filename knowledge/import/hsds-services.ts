import type { Region } from '../content/region.ts'
import { type LocationRecord, levels, type Referral, type Scope } from '../content/types.ts'
import { type MappedService, neverChecked } from '../social-map/hsds.ts'
import { isUuid, uuidOf } from '../social-map/ids.ts'
import { applicationWords } from '../social-map/service.ts'
import { contactReader, languageCode } from './hsds-contact.ts'
import { hoursFrom } from './hsds-hours.ts'
import { municipalityCalled, type ReadPlace } from './hsds-places.ts'
import { cell, type Row, remark, rowsBy, type Tables } from './hsds-tables.ts'
import type { Told } from './hsds-terms.ts'
import { askForCosts, costIn, dateIn, numberIn, optionalText, ownId, plainText, webText } from './hsds-values.ts'
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
  const rowsOf = rowsOfService(reading.tables)
  const locations = new Map(reading.tables.locations.map((row) => [row.cells.id, row]))
  const contactOf = contactReader(reading.tables)
  return (row) => {
    const told = reading.told(row.cells.id ?? '')
    const rows = rowsOf(row)
    const organisation = reading.organisation(row)
    const id = serviceId(row, told, organisation.name)
    const places = placesOf(rows.at, locations, reading.place)
    const where = coverage(rows.areas, places, told, reading.region)
    tellWhatLacks(row, told.terms, where.municipalities, reading.remarks)
    const service: MappedService = {
      id,
      name: plainText(row.cells.name ?? ''),
      organisation,
      for: optionalText(cell(row, 'eligibility_description')),
      ages: { min: numberIn(cell(row, 'minimum_age')), max: numberIn(cell(row, 'maximum_age')) },
      cost: costOf(row, rows.costs, reading.remarks),
      ...wayIn(row, told),
      ...where,
      topics: told.topics,
      ...contactOf(row, rows.at),
      url: withoutOwnPage(webText(cell(row, 'url')), id),
      locations: places,
      hours: hoursFrom(rows.schedules, reading.remarks),
      languages: rows.languages.map(({ cells }) => languageCode(cells.code ?? cells.name ?? '')),
      bring: optionalText(rows.documents.map((one) => one.cells.document ?? '').join('\n')),
      ...onlyOurs(told),
      checked: checkedOn(row, rows.metadata, told.traits.size > 0),
    }
    return told.terms.length === 0 ? service : { ...service, terms: told.terms }
  }
}

/** The rows of other tables that belong to a service. */
function rowsOfService(tables: Tables) {
  const by = {
    at: rowsBy(tables.service_at_location, 'service_id'),
    areas: rowsBy(tables.service_areas, 'service_id'),
    languages: rowsBy(tables.languages, 'service_id'),
    documents: rowsBy(tables.required_documents, 'service_id'),
    schedules: rowsBy(tables.schedules, 'service_id'),
    costs: rowsBy(tables.cost_options, 'service_id'),
    metadata: rowsBy(tables.metadata, 'resource_id'),
  }
  return ({ cells: { id = '' } }: Row) => ({
    at: by.at.get(id) ?? [],
    areas: by.areas.get(id) ?? [],
    languages: by.languages.get(id) ?? [],
    documents: by.documents.get(id) ?? [],
    schedules: by.schedules.get(id) ?? [],
    costs: by.costs.get(id) ?? [],
    metadata: by.metadata.get(id) ?? [],
  })
}

/** The name under which we know it, else its own number; a number that is no UUID means something only with its owner. */
function serviceId({ cells: { id = '' } }: Row, { traits }: Told, organisation: string): string {
  return ownId(traits.get('id')) ?? (isUuid(id) ? id.toLowerCase() : uuidOf(`hsds:service:${organisation}:${id}`))
}

/** How one gets in belongs to what it is, when it is told in words of their own. */
function wayIn(row: Row, { traits }: Told): Pick<MappedService, 'description' | 'referral' | 'level'> {
  const description = plainText(row.cells.description ?? '') || plainText(row.cells.name ?? '')
  const application = optionalText(cell(row, 'application_process'))
  const inWords = referrals.find((one) => applicationWords[one] === application)
  const referral = referrals.find((one) => one === traits.get('referral')) ?? inWords ?? 'none'
  return {
    description: application === null || inWords !== undefined ? description : `${description}\n${application}`,
    referral,
    level: levels.find((one) => one === traits.get('level')) ?? (referral === 'indication' ? 'indicated' : 'basic'),
  }
}

function coverage(
  areas: readonly Row[],
  places: readonly LocationRecord[],
  { traits }: Told,
  region: Region,
): Pick<MappedService, 'municipalities' | 'scope'> {
  const municipalities = municipalitiesOf(areas, places, region)
  const scope = scopes.find((one) => one === traits.get('scope'))
  return { municipalities, scope: scope ?? scopeOf(areas, municipalities) }
}

/** What only a Wegwijs tells. */
function onlyOurs({ traits }: Told): Pick<MappedService, 'professional' | 'variants' | 'review' | 'example'> {
  return {
    professional: traits.get('professional') ?? null,
    variants: (traits.get('variants') ?? '').split('\n').filter((line) => line !== ''),
    review: dateIn(traits.get('review')),
    example: traits.get('example') === 'yes',
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
function withoutOwnPage(url: string | null, id: string): string | null {
  return url?.endsWith(`/kaart/${encodeURIComponent(id)}`) ? null : url
}

/** When it was checked; of what others wrote, else when they changed it. `own`: we would have said so. */
function checkedOn(row: Row, metadata: readonly Row[], own: boolean): string {
  const assured = dateIn(cell(row, 'assured_date'))
  if (assured !== null || own) return assured ?? neverChecked
  const changes = metadata.map((one) => dateIn(one.cells.last_action_date)).filter((date) => date !== null)
  return dateIn(cell(row, 'last_modified')) ?? changes.sort().at(-1) ?? neverChecked
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
