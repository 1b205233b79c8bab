import type { LocationRecord } from '../content/types.ts'
import { type HsdsLocation, type HsdsLocationInList, known, type MapContext } from './hsds.ts'
import { hsdsId, isUuid, uuidOf } from './ids.ts'
import { provinceOf } from './postcodes.ts'
import { schedulesOf } from './schedule.ts'
import { traitAttribute } from './taxonomy.ts'

/** The name under which a record of ours stands in the fields that HSDS has for ids of others. */
export const ownScheme = 'Wegwijs'

/** On both sides of an exchange: what is marked as an example says so in words too. */
export const exampleNote = 'Voorbeeldgegevens, nog niet nagekeken.'

/** The words of HSDS for what we know of access, by our key. */
export const accessWords: Record<string, string> = {
  wheelchair: 'Toegankelijk met een rolstoel',
  toilet: 'Aangepast toilet',
  'induction-loop': 'Ringleiding',
  lift: 'Lift',
}

/** A place with its address, access and opening hours. */
export function locationObject(location: LocationRecord, context: MapContext): HsdsLocation {
  const id = hsdsId('location', location.id)
  return {
    ...locationInList(location),
    addresses: [
      {
        id: uuidOf(`address:${id}`),
        address_1: location.address.street,
        city: location.address.city,
        region: location.municipality,
        state_province: provinceOf(location.address.postalCode),
        postal_code: location.address.postalCode,
        country: 'NL',
        address_type: 'physical',
      },
    ],
    accessibility: location.accessibility.map((access) => ({
      id: uuidOf(`accessibility:${id}:${access}`),
      description: accessWords[access] ?? access,
      details: access,
    })),
    schedules: schedulesOf(id, location.hours, null, context),
    attributes: location.example ? [traitAttribute(id, 'location', 'example', 'yes')] : [],
  }
}

export function locationInList(location: LocationRecord): HsdsLocationInList {
  const own = !isUuid(location.id)
  return known<HsdsLocationInList>({
    id: hsdsId('location', location.id),
    location_type: 'physical',
    name: location.name,
    description: location.example ? exampleNote : null,
    latitude: location.latitude,
    longitude: location.longitude,
    external_identifier: own ? location.id : null,
    external_identifier_type: own ? ownScheme : null,
  })
}
