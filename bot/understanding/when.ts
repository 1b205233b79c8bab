/** Placeholder. */
export interface When {
  from: string | null
  to: string | null
  partOfDay: 'morning' | 'afternoon' | 'evening' | null
  time: string | null
  afterTime: string | null
  beforeTime: string | null
}
export function readWhen(_text: string, _now: Date): When | null {
  return null
}
