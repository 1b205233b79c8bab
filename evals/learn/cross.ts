import { NONE, type Written } from '../../bot/understanding/learned/corpus.ts'
import { type Linear, probabilitiesOf } from '../../bot/understanding/learned/linear.ts'
import { type Shown, trainLinear } from '../../bot/understanding/learned/train.ts'
import { plain } from '../../bot/understanding/words.ts'
import { misspell } from '../misspell.ts'
import type { Ordinary } from './ordinary.ts'

/** What is learned from: sentences of our own, with how much an ordinary question counts beside one of them. */
export interface Material {
  labels: string[]
  written: Written[]
  ordinary: Ordinary[]
  ordinaryWeight: number
  /** The pieces in which a text is read. */
  pieces(text: string): string[]
}

/** One text that the model had not seen, nor any of its batch. */
export interface Unseen {
  text: string
  batch: string | null
  label: string
  /** The likeliest label that is not "none" with the chance of it, and the chance that it is any of them. */
  read: string
  chance: number
  probability: number
}

const MISSPELT = 0.5
/** As many models are learned to measure with. */
const MOST_ROUNDS = 9

/** Learns from everything. Every sentence of our own is learned from a second time, misspelt. */
export function learnFrom({ labels, written, ordinary, ordinaryWeight }: Material): Linear {
  const shown: Shown[] = written.flatMap(({ text, label }) => [
    { text, label, weight: 1 },
    { text: misspell(plain(text), text), label, weight: MISSPELT },
  ])
  const beside = ordinary.map(({ text, label = NONE }) => ({ text, label, weight: ordinaryWeight }))
  return trainLinear([...shown, ...beside], labels)
}

/**
 * Every batch read by a model that learned from other batches: an honest guess at what strangers will write. Batches are
 * left out a few at a time.
 */
export function readUnseen(material: Material): Unseen[] {
  const batches = [...new Set(material.written.map(({ batch }) => batch))]
  const rounds = Math.min(MOST_ROUNDS, batches.length)
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) => {
    const leftOut = new Set(batches.filter((_, at) => at % rounds === round))
    const own = (group: string) => numberOf(group) % rounds === round
    const model = learnFrom({
      ...material,
      written: material.written.filter(({ batch }) => !leftOut.has(batch)),
      ordinary: material.ordinary.filter(({ group }) => !own(group)),
    })
    return [
      ...material.written.filter(({ batch }) => leftOut.has(batch)),
      ...material.ordinary
        .filter(({ group }) => own(group))
        .map(({ text, label = NONE }) => ({ text, label, batch: null })),
    ].map((each) => ({ ...each, ...best(model, material.pieces(each.text)) }))
  })
}

/** The piece of a text that says something most surely. */
function best(model: Linear, pieces: string[]): Pick<Unseen, 'read' | 'chance' | 'probability'> {
  const none = model.labels.indexOf(NONE)
  let found = { read: NONE, chance: 0, probability: 0 }
  for (const piece of pieces) {
    const chances = probabilitiesOf(model, piece)
    const sure = 1 - (chances[none] ?? 0)
    if (sure <= found.probability) continue
    const other = [...chances.keys()].filter((at) => at !== none)
    const most = other.reduce((one, at) => ((chances[at] ?? 0) > (chances[one] ?? 0) ? at : one), other[0] ?? 0)
    found = { read: model.labels[most] ?? NONE, chance: chances[most] ?? 0, probability: sure }
  }
  return found
}

function numberOf(group: string): number {
  let hash = 0
  for (let at = 0; at < group.length; at++) hash = (Math.imul(hash, 31) + group.charCodeAt(at)) >>> 0
  return hash
}
