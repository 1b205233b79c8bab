import { dutch } from './danger/dutch.ts'
import { english } from './danger/english.ts'
import { german } from './danger/german.ts'
import { polish } from './danger/polish.ts'
import type { DangerKind } from './danger/sayings.ts'
import { type Found, findIn, type Tongue } from './danger/tongue.ts'
import { turkish } from './danger/turkish.ts'

export type { DangerKind }

/** Someone may be in danger. `language`: in which it was said; `about`: the writer, or someone else. */
export interface Danger {
  kind: DangerKind
  language: string
  about: 'self' | 'other'
}

/**
 * Whether a message says that someone is in danger now: suicide, violence, a child, an injury, a weapon, someone missing,
 * or a child that writes. Null when not. Recall comes before precision: a false alarm costs a kind answer too many.
 */
export function readDanger(text: string): Danger | null {
  const said = text.slice(0, 10_000)
  for (const tongue of tongues) {
    const found = tongue.spread(said).flatMap((words) => findIn(words, tongue) ?? [])
    const first = firstOf(found, tongue)
    if (first !== null) return first
  }
  return null
}

/** Dutch first: it is asked most, and its words are in no other list. */
const tongues: Tongue[] = [dutch, english, turkish, polish, german]

/** Of what was found in several forms of the text, what wins. */
function firstOf(found: Found[], { groups, language, self }: Tongue): Danger | null {
  const [first] = found.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group))
  if (first === undefined) return null
  const about = first.group.about ?? (self.test(`${first.words} `) ? 'self' : 'other')
  return { kind: first.group.kind, language, about }
}
