import type { SocialMap } from './current.ts'
import { type Candidate, type Filter, type Query, valuesOf } from './filters.ts'
import { metresBetween, municipalityOf, type Point, pointAt, pointOf } from './postcodes.ts'

/**
 * `postcode` alone: what holds for the municipality in which it lies. With `proximity`: what has a place within that
 * many metres of it. Null outside the region, and for a distance that is none or has no postcode to start from.
 */
export function postcodeFilter(map: SocialMap, query: Query): Filter | null {
  const municipality = municipalityOf(valuesOf(query, 'postcode')[0] ?? '', map.context.region)
  if (municipality === null) return null
  const [asked] = valuesOf(query, 'proximity')
  if (asked === undefined) return ({ service }) => service.record.municipalities.includes(municipality)
  const from = nearTo(map, query)
  if (from === null || !/^\d+(\.\d+)?$/.test(asked)) return null
  return (candidate) => metresTo(candidate, from) <= Number(asked)
}

/** The point that the query wants to be near, or null when it does not ask for that. */
export function nearTo(map: SocialMap, query: Query): Point | null {
  const [postcode] = valuesOf(query, 'postcode')
  if (postcode === undefined || valuesOf(query, 'proximity').length === 0) return null
  return pointOf(
    postcode,
    map.context.region,
    map.services.flatMap((service) => service.record.locations),
  )
}

/** To the nearest of its places; infinite without one. */
export function metresTo({ service, places }: Candidate, from: Point): number {
  const points = places
    .map((place) => service.atLocations[place]?.location)
    .flatMap((one) => (one ? pointAt(one) : null))
  return Math.min(...points.filter((point) => point !== null).map((point) => metresBetween(point, from)))
}
