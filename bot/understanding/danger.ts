import { dutchChild, dutchChildWriting } from './danger/dutch-child.ts'
import { dutchMedical } from './danger/dutch-medical.ts'
import { dutchMissing, dutchWeapon } from './danger/dutch-outside.ts'
import { dutchSuicide } from './danger/dutch-suicide.ts'
import { dutchViolence } from './danger/dutch-violence.ts'
import { dutchManner, spreadDutch } from './danger/dutch-words.ts'
import type { DangerKind } from './danger/sayings.ts'
import { type Found, findIn, type Tongue, tongue } from './danger/tongue.ts'

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
  for (const each of tongues) {
    const found = first(
      each.spread(said).flatMap((words) => findIn(words, each) ?? []),
      each,
    )
    if (found === null) continue
    const about = found.group.about ?? (each.self.test(`${found.words} `) ? 'self' : 'other')
    return { kind: found.group.kind, language: each.language, about }
  }
  return null
}

/** Of what was found in several forms of the text, what wins. */
function first(found: Found[], { groups }: Tongue): Found | null {
  return found.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group))[0] ?? null
}

const tongues: Tongue[] = [
  tongue('nl', spreadDutch, dutchManner, [
    ...dutchWeapon,
    ...dutchSuicide,
    ...dutchMedical,
    ...dutchChildWriting,
    ...dutchChild,
    ...dutchMissing,
    ...dutchViolence,
  ]),
]
