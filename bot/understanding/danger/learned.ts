import { wordsIn } from '../learned/features.ts'
import { readModel } from '../learned/file.ts'
import { probabilitiesOf } from '../learned/linear.ts'
import { modelPaths } from '../learned/paths.ts'
import { windowsOf } from '../learned/windows.ts'
import { kindsOf } from '../learned/word-kinds.ts'
import type { DangerKind } from './sayings.ts'

const model = readModel(modelPaths.danger)
/** Longer than anyone types in need; the patterns read on. */
const LONGEST = 4_000

/** The chance, 0 to 1, that a Dutch text tells of danger, and of which kind. */
export function learnedDanger(text: string): { kind: DangerKind; probability: number } {
  let best = { kind: 'suicide' as DangerKind, probability: 0 }
  const read = text.slice(0, LONGEST)
  for (const piece of windowsOf(read)) {
    const chances = probabilitiesOf(model, piece)
    const heard = 1 - (chances[0] ?? 1)
    if (heard < UNAIDED && !saysSomething(piece)) continue
    const probability = heard * (piece === read ? 1 : PART)
    if (probability > best.probability) best = { kind: likeliest(chances), probability }
  }
  return best
}

/** Torn from the rest, a clause sounds like danger sooner. */
const PART = 0.6

/** A name, a number or "dat klopt" is no ground for a judgement: a short text must have a word that danger is told with. */
function saysSomething(text: string): boolean {
  const words = wordsIn(text)
  return words.length > SHORT || words.some((word) => kindsOf(word).some((kind) => telling.has(kind)))
}

const SHORT = 6
/** So sure, a short text needs no such word: "opa aait raar". */
const UNAIDED = 0.65
const telling = new Set(
  'HIT GRIP THREAT SEX FEAR SHOUT FIGHT MARK DIE LIFE SUICIDE HEIGHT PILLS BREATH OUT FALL BLOOD ILL POISON DROWN FIRE AMBULANCE WEAPON LOST CONFUSED'.split(
    ' ',
  ),
)

/** The first label is that nothing is the matter. */
function likeliest(chances: Float32Array): DangerKind {
  let at = 1
  for (let other = 2; other < chances.length; other++) if ((chances[other] ?? 0) > (chances[at] ?? 0)) at = other
  return model.labels[at] as DangerKind
}
