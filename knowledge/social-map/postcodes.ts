import type { Region } from '../content/region.ts'
import type { LocationRecord } from '../content/types.ts'

export interface Point {
  latitude: number
  longitude: number
}

const EARTH_METRES = 6_371_000

/** The four digits of a Dutch postcode ("1271 AB", "1271ab", "1271"), or null when it is none. */
function digitsOf(postcode: string): string | null {
  return /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(postcode)?.[1] ?? null
}

/** The municipality of the region in which a postcode lies, by name. */
export function municipalityOf(postcode: string, region: Region): string | null {
  const digits = digitsOf(postcode)
  if (digits === null) return null
  const found = region.municipalities.find((municipality) =>
    municipality.postcodes.some((range) => {
      const [from = '', to = from] = range.split('-').map((part) => part.trim())
      return from <= digits && digits <= to
    }),
  )
  return found?.name ?? null
}

/**
 * Roughly where a postcode is: the middle of the places on the map with the same four digits, else of those in its
 * municipality; null outside the region. No register of addresses is needed for "near me" in a village.
 */
export function pointOf(postcode: string, region: Region, locations: readonly LocationRecord[]): Point | null {
  const digits = digitsOf(postcode)
  const municipality = municipalityOf(postcode, region)
  if (digits === null || municipality === null) return null
  const near = locations.filter((location) => digitsOf(location.address.postalCode.slice(0, 4)) === digits)
  return middleOf(near) ?? middleOf(locations.filter((location) => location.municipality === municipality))
}

/** The distance as the crow flies, in metres. */
export function metresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const x = (b.longitude - a.longitude) * radians * Math.cos(((a.latitude + b.latitude) / 2) * radians)
  const y = (b.latitude - a.latitude) * radians
  return Math.hypot(x, y) * EARTH_METRES
}

export function pointAt(location: LocationRecord): Point | null {
  const { latitude, longitude } = location
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

function middleOf(locations: readonly LocationRecord[]): Point | null {
  const points = locations.map(pointAt).filter((point) => point !== null)
  if (points.length === 0) return null
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    latitude: sum(points.map((point) => point.latitude)) / points.length,
    longitude: sum(points.map((point) => point.longitude)) / points.length,
  }
}

/** Only ranges that lie in one province as a whole; HSDS wants a province, and a guess would be worse than the country. */
const provinces: [from: number, to: number, province: string][] = [
  [1000, 1299, 'Noord-Holland'],
  [1300, 1379, 'Flevoland'],
  [1500, 1999, 'Noord-Holland'],
  [2000, 2138, 'Noord-Holland'],
  [2200, 2998, 'Zuid-Holland'],
  [3000, 3299, 'Zuid-Holland'],
  [3500, 3769, 'Utrecht'],
  [3800, 3829, 'Utrecht'],
  [4300, 4599, 'Zeeland'],
  [5000, 5299, 'Noord-Brabant'],
  [5600, 5699, 'Noord-Brabant'],
  [6200, 6499, 'Limburg'],
  [6500, 6599, 'Gelderland'],
  [6800, 6999, 'Gelderland'],
  [7500, 7599, 'Overijssel'],
  [8000, 8049, 'Overijssel'],
  [8200, 8259, 'Flevoland'],
  [8900, 8999, 'Friesland'],
  [9400, 9499, 'Drenthe'],
  [9700, 9799, 'Groningen'],
]

export function provinceOf(postcode: string): string {
  const digits = Number(digitsOf(postcode.slice(0, 4)) ?? 0)
  return provinces.find(([from, to]) => from <= digits && digits <= to)?.[2] ?? 'Nederland'
}
