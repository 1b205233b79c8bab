import type { Region } from '../content/region.ts'
import type { LocationRecord } from '../content/types.ts'
import { isUuid, uuidOf } from '../social-map/ids.ts'
import { accessWords, exampleNote, ownScheme } from '../social-map/location.ts'
import { municipalityOf } from '../social-map/postcodes.ts'
import { foldedWords } from '../social-map/words.ts'
import { hoursFrom } from './hsds-hours.ts'
import { cell, type Row, remark, rowsBy, type Tables } from './hsds-tables.ts'
import { numberIn, optionalText, ownId, plainText } from './hsds-values.ts'
import type { Remark } from './report.ts'

/** Gives the record of a location; with the id of a service at that place, with the hours of the service there. */
export type ReadPlace = (location: Row, atLocation: string | undefined) => LocationRecord

/** `owner` is the name of the organisation: an id that is no UUID means something only with it. */
export function placeReader(
  tables: Tables,
  region: Region,
  owner: (location: Row) => string,
  remarks: Remark[],
): ReadPlace {
  const addresses = rowsBy(tables.addresses, 'location_id')
  const accessibility = rowsBy(tables.accessibility, 'location_id')
  const schedules = rowsBy(tables.schedules, 'location_id')
  const atLocations = rowsBy(tables.schedules, 'service_at_location_id')
  return (location, atLocation) => {
    const id = location.cells.id ?? ''
    const address = bestOf(addresses.get(id) ?? [])
    const here = atLocations.get(atLocation ?? '') ?? schedules.get(id) ?? []
    return {
      id: placeId(location, owner(location)),
      name: optionalText(cell(location, 'name')) ?? optionalText(address?.cells.city) ?? 'Locatie',
      address: {
        street: plainText([address?.cells.address_1, address?.cells.address_2].filter((part) => part).join(', ')),
        postalCode: plainText(address?.cells.postal_code ?? ''),
        city: plainText(address?.cells.city ?? ''),
      },
      municipality: municipalityIn(address, region),
      ...pointIn(location, remarks),
      accessibility: accessIn(accessibility.get(id) ?? [], remarks),
      hours: hoursFrom(here, remarks),
      example: cell(location, 'description') === exampleNote,
    }
  }
}

/** The municipality of the region that a name of a place or a municipality stands for, or null. */
export function municipalityCalled(name: string | undefined, region: Region): string | null {
  const asked = foldedWords(name ?? '')
  const is = (other: string) => foldedWords(other) === asked
  const found =
    region.municipalities.find((one) => is(one.name) || is(`gemeente ${one.name}`)) ??
    region.municipalities.find((one) => one.places.some(is))
  return found?.name ?? null
}

function placeId(location: Row, owner: string): string {
  const { id = '', external_identifier, external_identifier_type } = location.cells
  const own = external_identifier_type === ownScheme ? ownId(external_identifier) : undefined
  if (own !== undefined) return own
  return isUuid(id) ? id.toLowerCase() : uuidOf(`hsds:location:${owner}:${id}`)
}

/** Where people go rather than where letters go. */
function bestOf(addresses: readonly Row[]): Row | undefined {
  return addresses.find((row) => row.cells.address_type !== 'postal') ?? addresses[0]
}

function municipalityIn(address: Row | undefined, region: Region): string {
  const { region: area, postal_code = '', city } = address?.cells ?? {}
  return (
    municipalityCalled(area, region) ??
    municipalityOf(postal_code.replace(/^(\d{4}).*$/, '$1'), region) ??
    municipalityCalled(city, region) ??
    plainText(city ?? '')
  )
}

function pointIn(location: Row, remarks: Remark[]): Pick<LocationRecord, 'latitude' | 'longitude'> {
  const latitude = numberIn(location.cells.latitude)
  const longitude = numberIn(location.cells.longitude)
  if (latitude === null || longitude === null) return { latitude: null, longitude: null }
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude }
  remarks.push(remark(location, `de plek ${latitude}, ${longitude} ligt niet op aarde en is niet overgenomen`))
  return { latitude: null, longitude: null }
}

const accessSigns: [RegExp, string][] = [
  [/wheelchair|rolstoel|\bramp\b/i, 'wheelchair'],
  [/toilet|restroom/i, 'toilet'],
  [/induction|ringleiding/i, 'induction-loop'],
  [/\blift\b|elevator/i, 'lift'],
]

/** Our own key, or what a description in Dutch or English says. */
function accessIn(rows: readonly Row[], remarks: Remark[]): string[] {
  const found = rows.flatMap((row) => {
    const { description = '', details } = row.cells
    if (details !== undefined && Object.hasOwn(accessWords, details)) return [details]
    const keys = accessSigns.filter(([sign]) => sign.test(description)).map(([, key]) => key)
    if (keys.length === 0) remarks.push(remark(row, `"${description}" over toegankelijkheid is niet overgenomen`))
    return keys
  })
  return [...new Set(found)]
}
