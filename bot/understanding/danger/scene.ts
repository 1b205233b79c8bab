import { wordsIn } from '../learned/features.ts'
import { kindsOf } from '../learned/word-kinds.ts'
import type { DangerKind } from './sayings.ts'

/**
 * Whether the words of a text make up the scene of a danger: somebody, what befalls them, and that it is now. What was
 * learned is believed sooner then. Not where a story, a rule, a desk or the past is told of.
 */
export function makesScene(text: string, kind: DangerKind): boolean {
  if (besides.test(text)) return false
  const named = new Set(wordsIn(text).flatMap((word) => kindsOf(word)))
  if (elsewhere.some((each) => named.has(each))) return false
  if (kind === 'violence' && named.has('FALL')) return false
  return scenes[kind].every((part) => part.split(' ').some((each) => named.has(each)))
}

const elsewhere = ['STORY', 'PROTOCOL', 'GRIEF', 'DESK', 'PAST']
/** An animal, and dying that is decided on with a doctor. */
const besides =
  /\b(?:vogels?|duif|duiven|kat|kater|poes|hond|konijn|vis|vissen|rat|ratten|muis|muizen|egel|zwaan|euthanasie)\b/i
const people = 'PARTNER PARENT ELDER SIBLING CHILD NEIGHBOUR STRANGER'

/** Of each part one kind of word must be there. */
const scenes: Record<DangerKind, string[]> = {
  suicide: [
    'I THEY PARTNER PARENT SIBLING CHILD',
    'DIE SUICIDE HEIGHT PILLS FAREWELL BURDEN LIFE',
    'END NOTWANT WANT NOW',
  ],
  violence: ['PARTNER PARENT SIBLING NEIGHBOUR THEY ELDER', 'HIT GRIP THREAT SEX FEAR SHOUT MARK FIGHT', 'I NOW OFTEN'],
  child: [
    'CHILD',
    'HIT GRIP THREAT SEX FEAR NEGLECT MARK ALONE SHOUT',
    'THEY PARENT PARTNER NEIGHBOUR HELPER NOW OFTEN',
  ],
  'child-writing': ['I', 'PARENT ELDER SIBLING HELPER', 'HIT GRIP THREAT SEX FEAR NEGLECT MARK SHOUT FIGHT'],
  medical: [`I THEY ${people}`, 'OUT FALL BLOOD ILL BREATH POISON BODY', 'NOW'],
  weapon: [`THEY ${people}`, 'WEAPON', 'THREAT NOW FEAR I'],
  missing: [`THEY ${people}`, 'LOST CONFUSED', 'NOW ALONE'],
}
