import { type Language, readLanguage } from '../language.ts'
import { arabic } from './arabic.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { german } from './german.ts'
import { polish } from './polish.ts'
import type { DangerKind } from './sayings.ts'
import { tigrinya } from './tigrinya.ts'
import { type Found, findIn, type Tongue } from './tongue.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'

/** Someone may be in danger. `language`: in which it was said; `about`: the writer, or someone else. */
export interface Danger {
  kind: DangerKind
  language: string
  about: 'self' | 'other'
  /** Something was taken or cut already: then 112 comes first, whatever else is said. */
  done?: boolean
  /** It is the writer who hits or threatens. */
  byWriter?: boolean
}

/** Danger that is said outright, by sayings in eight languages; null when none of them is there. */
export function saidDanger(text: string): Danger | null {
  for (const tongue of ownFirst(readLanguage(text))) {
    const found = tongue.spread(text).flatMap((words) => findIn(words, tongue) ?? [])
    const first = firstOf(found, tongue)
    if (first !== null && !isLoanword(first.words, text, tongue.language)) return dangerOf(first, tongue)
  }
  return null
}

/** Dutch first: it is asked most, and its words are in no other list. */
const tongues: Tongue[] = [dutch, english, turkish, polish, german, arabic, ukrainian, tigrinya]

/** In its own language words mean what they say: "he will kill me" is no Dutch figure of speech. */
function ownFirst(spoken: Language | null): Tongue[] {
  const own = tongues.find(({ language }) => language === spoken)
  return own === undefined ? tongues : [own, ...tongues.filter((each) => each !== own)]
}

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
  const own = self.test(`${words} `) && !(group.kind === 'suicide' && ofAnother.test(`${words} `))
  return { kind: group.kind, language, about: group.about ?? (own ? 'self' : 'other') }
}

/** "My sister" is somebody else, though "my" is said; in languages where it stands apart. */
const ofAnother =
  / (?:my (?:\w+ )?(?:sister|brother|mother|mom|mum|father|dad|son|daughter|friend|husband|wife|boyfriend|girlfriend|neighbou?r|cousin|uncle|aunt|grand\w+|colleague)|herself|himself|meine? (?:\w+ )?(?:schwester|bruder|mutter|vater|sohn|tochter|freund|freundin|mann|frau|nachbar|nachbarin|oma|opa)) (?!.* (?:i|me|ich|mich|mir) )/
