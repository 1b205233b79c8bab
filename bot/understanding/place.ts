/** Placeholder. */
export interface Area {
  municipalities: { name: string; places: string[]; postcodes: string[] }[]
  elsewhere: string[]
}
export type Place = { municipality: string } | { elsewhere: string } | null
export function readPlace(_text: string, _area: Area, _bare: boolean): Place {
  return null
}
