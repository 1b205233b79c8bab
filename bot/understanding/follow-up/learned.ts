import { NONE } from '../learned/corpus.ts'
import { readModel } from '../learned/file.ts'
import { probabilitiesOf } from '../learned/linear.ts'
import { modelPaths } from '../learned/paths.ts'

/** What was learned about follow-ups: `npm run learn -- follow`. */
export interface FollowReading {
  /** The chance, 0 to 1, that it is a new subject; that it is a wish of the assistant itself; that nothing is asked. */
  fresh: number
  wish: number
  nothing: number
  /** The chance that it asks on about the same subject, and what it then asks most likely; null: not clear. */
  back: number
  side: LearnedSide | null
}

export type LearnedSide = (typeof sides)[number]

const sides = [
  'cost',
  'duration',
  'apply',
  'disagree',
  'place',
  'contact',
  'source',
  'simpler',
  'more',
  'same',
  'whom',
] as const

/** Of what asks on, the likeliest side must have this share. */
const CLEAR = 0.4
const LONGEST = 400

const model = readModel(modelPaths.follow)

export function readLearnedFollowUp(text: string): FollowReading {
  const chances = probabilitiesOf(model, text.slice(0, LONGEST))
  const of = (label: string) => chances[model.labels.indexOf(label)] ?? 0
  const back = sides.reduce((sum, side) => sum + of(side), 0)
  const best = sides.reduce((most, side) => (of(side) > of(most) ? side : most), sides[0])
  const side = of(best) >= CLEAR * back ? best : null
  return {
    fresh: of('new'),
    wish: of('wish'),
    nothing: of(NONE),
    back,
    side,
  }
}

/** What is known of a message in the middle of a conversation. */
export interface Standing {
  learned: Pick<FollowReading, 'fresh' | 'back'>
  /** How sure the search is of its first hit, and of the likeliest topic, for the bare text; 0 to 1. */
  confidence: number
  likely: number
  /** The search is sure enough to answer with it. */
  sure: boolean
  /** The search brings it to the subject that was spoken of. */
  sameTopic: boolean
  /** It points back: "dat", "daar", "ervoor". */
  pointing: boolean
}

/**
 * Whether a message is a new subject: by what was learned, by how sure the search is of it alone, and by what points
 * back. The weights are a logistic regression over the sentences of `learned/corpus/follow` and the questions among
 * `learned/corpus/wishes`, each read by a model that had not seen its part. Where the search has no answer to it, the
 * subject of before is the better guess.
 */
export function isNewSubject({ learned, confidence, likely, sure, sameTopic, pointing }: Standing): boolean {
  const odds = Math.log((learned.fresh + 0.01) / (learned.back + 0.01))
  const found = 1.75 * confidence + 0.88 * likely
  const points = (pointing ? 1.54 : 0) + (sameTopic ? 1 : 0)
  return BEFORE + 0.73 * odds + found - points > (sure ? 0 : UNSURE)
}

/** In a conversation most of what is said goes on about the same: less is new than among the sentences learned from. */
const BEFORE = -2.5
const UNSURE = 1.8
