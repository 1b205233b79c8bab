import { NONE } from './learned/corpus.ts'
import { readModel } from './learned/file.ts'
import { probabilitiesOf } from './learned/linear.ts'
import { modelPaths } from './learned/paths.ts'
import { asksSomewhere, plain } from './words.ts'

/**
 * What is said back in a conversation that is no question: something is told, was tried already, keeps them waiting, goes
 * wrong with help that they have, was refused to them, is felt, not wanted, not known, wanted, not what was asked, was
 * meant otherwise, or costs too much; `nothing`: thanks and the like; `next`: "wat nu?".
 */
export type Remark = (typeof remarks)[number]

const remarks = [
  'tells',
  'tried',
  'status',
  'trouble',
  'denied',
  'feeling',
  'refuses',
  'unsure',
  'agrees',
  'missed',
  'corrects',
  'cantpay',
  'nothing',
  'next',
] as const

/** Longer than this, a message is a story of its own. */
const MOST_WORDS = 40
/** From this chance on it is a remark at all; and from this chance on it is this one. */
const ANY = 0.5
const THIS = 0.3
/** A question by its form is a remark only when that is sure, and only one of these: "wanneer krijg ik nou antwoord". */
const SURELY = 0.85
const alsoAsked: ReadonlySet<Remark> = new Set(['status', 'denied', 'trouble', 'cantpay', 'missed'])

const whatNext =
  /^(en |maar |ok |oke |ja )*(wat nu( dan)?|en nu|nu dan|hoe nu verder|hoe moet (dat|het) (nu|dan)( verder)?|wat (moet|kan) ik (nu|dan)( doen)?|wat te doen)$/

const agesOnly =
  /^(?:(?:ja|nee|nou|en|maar) )?(?:ik|hij|zij|ze|we|wij) (?:ben|is|bent|zijn|word|wordt) (?:pas |al |net |nu )?\d{1,3}(?: jaar)?(?: hoor| nu)?$/

const model = readModel(modelPaths.remarks)

/** The remark in a message, by what was learned (`npm run learn -- remarks`); null for a question and for a story. */
export function remarkIn(text: string): Remark | null {
  if (text.split(/\s+/).length > MOST_WORDS) return null
  if (whatNext.test(plain(text))) return 'next'
  if (agesOnly.test(plain(text))) return 'tells'
  const chances = probabilitiesOf(model, text)
  const of = (label: string) => chances[model.labels.indexOf(label)] ?? 0
  const remark = remarks.reduce((most, each) => (of(each) > of(most) ? each : most), remarks[0])
  const any = 1 - of(NONE)
  if (asksSomewhere(text)) return any >= SURELY && alsoAsked.has(remark) ? remark : null
  return any >= ANY && of(remark) >= THIS ? remark : null
}
