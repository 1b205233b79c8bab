/** Placeholder. */
export interface Danger {
  kind: string
  language: string
}
export function readDanger(_text: string): Danger | null {
  return null
}
