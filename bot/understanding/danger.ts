import { arabic } from './danger/arabic.ts'
import { dutch } from './danger/dutch.ts'
import { english } from './danger/english.ts'
import { german } from './danger/german.ts'
import { polish } from './danger/polish.ts'
import type { DangerKind } from './danger/sayings.ts'
import { tigrinya } from './danger/tigrinya.ts'
import { type Found, findIn, type Tongue } from './danger/tongue.ts'
import { turkish } from './danger/turkish.ts'
import { ukrainian } from './danger/ukrainian.ts'
import { readLanguage } from './language.ts'

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
    if (first !== null && !isLoanword(first.words, said, tongue.language)) return dangerOf(first, tongue)
  }
  return null
}

/** Dutch first: it is asked most, and its words are in no other list. */
const tongues: Tongue[] = [dutch, english, turkish, polish, german, arabic, ukrainian, tigrinya]

/** Of what was found in several forms of the text, what wins. */
function firstOf(found: Found[], { groups }: Tongue): Found | null {
  return found.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group))[0] ?? null
}

/** A single word such as "suicide" is in several languages; only in the language of the text it means what it says. */
function isLoanword(words: string, text: string, language: string): boolean {
  if ((words.match(/\p{L}+/gu) ?? []).length > 1) return false
  const spoken = readLanguage(text)
  return spoken !== null && spoken !== 'other' && spoken !== language
}

function dangerOf({ group, words }: Found, { language, self }: Tongue): Danger {
  return { kind: group.kind, language, about: group.about ?? (self.test(`${words} `) ? 'self' : 'other') }
}
