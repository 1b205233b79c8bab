export interface Place {
  latitude: number
  longitude: number
}

/** The names of the outlines in which a place lies. An outline is a ring of places; the last is joined to the first. */
export function outlinesAround(place: Place, outlines: Record<string, Place[]>): string[] {
  return Object.entries(outlines).flatMap(([name, ring]) => (isWithin(place, ring) ? [name] : []))
}

/** Counts how often a line to the east crosses the ring: an odd number means within. */
function isWithin({ latitude, longitude }: Place, ring: Place[]): boolean {
  let within = false
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a
    if (a.latitude > latitude === b.latitude > latitude) return
    const crossing = a.longitude + ((latitude - a.latitude) / (b.latitude - a.latitude)) * (b.longitude - a.longitude)
    if (longitude < crossing) within = !within
  })
  return within
}
