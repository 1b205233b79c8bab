import { plain } from '../words.ts'
import { groupOf } from './groups.ts'
import { kindsOf } from './word-kinds.ts'

/** A text as numbered features with how often each occurs. */
export type Features = Map<number, number>

/** Features are hashed into this many numbers; a rare collision does no harm. */
export const FEATURES = 1 << 18

const weights = {
  word: 1,
  start: 0.4,
  pair: 0.5,
  apart: 0.25,
  triple: 0.25,
  run: 0.25,
  kind: 1.8,
  near: 1.8,
  both: 1.2,
  group: 1,
  groups: 0.7,
  beyond: 0.4,
}
const START = 5
/** Letters of a run, from and to. */
const RUNS = { from: 3, to: 5 }
/** How far apart two words still say something together. */
const NEAR = 4

/**
 * Words, beginnings of words, words together and near each other, runs of letters that survive a misspelling; and the
 * same for the kinds of thing that the words speak of, so that "mijn oom schopt" is heard where "mijn man slaat" was learned,
 * and for the groups of words that are used alike.
 */
export function featuresOf(text: string): Features {
  const features: Features = new Map()
  const add = (name: string, weight: number) => {
    const key = numberOf(name)
    features.set(key, (features.get(key) ?? 0) + weight)
  }
  const words = wordsIn(text)
  for (const word of words) {
    add(`w ${word}`, weights.word)
    if (word.length > START) add(`s ${word.slice(0, START)}`, weights.start)
    addRuns(word, add)
  }
  addTogether(words, add)
  addKinds(words.map(kindsOf), add)
  addGroups(words, add)
  return features
}

function addRuns(word: string, add: (name: string, weight: number) => void): void {
  const padded = `_${word}_`
  for (let size = RUNS.from; size <= Math.min(RUNS.to, word.length); size++)
    for (let from = 0; from + size <= padded.length; from++) add(`r ${padded.slice(from, from + size)}`, weights.run)
}

function addTogether(words: readonly string[], add: (name: string, weight: number) => void): void {
  const line = ['^', ...words, '$']
  for (let at = 1; at < line.length; at++) {
    add(`2 ${line[at - 1]} ${line[at]}`, weights.pair)
    if (at > 1) add(`3 ${line[at - 2]} ${line[at - 1]} ${line[at]}`, weights.triple)
    if (at > 1) add(`a ${line[at - 2]} ${line[at]}`, weights.apart)
    if (at > 2) add(`a ${line[at - 3]} ${line[at]}`, weights.apart)
  }
}

/** Kinds alone, in order and near each other, and anywhere in the text together. */
function addKinds(kinds: readonly (readonly string[])[], add: (name: string, weight: number) => void): void {
  const met = new Set<string>()
  for (const [at, here] of kinds.entries()) {
    for (const kind of here) {
      add(`k ${kind}`, weights.kind)
      met.add(kind)
      for (let before = Math.max(0, at - NEAR); before < at; before++)
        for (const other of kinds[before] ?? []) add(`n ${other} ${kind}`, weights.near / Math.max(1, at - before - 1))
    }
  }
  const all = [...met].sort()
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) add(`b ${one} ${other}`, weights.both)
}

/** Groups alone, one behind another, and with a word between. */
function addGroups(words: readonly string[], add: (name: string, weight: number) => void): void {
  const groups = words.map(groupOf)
  for (const [at, group] of groups.entries()) {
    if (group === null) continue
    add(`g ${group}`, weights.group)
    add(`gg ${groups[at - 1] ?? ''} ${group}`, weights.groups)
    add(`g.g ${groups[at - 2] ?? ''} ${group}`, weights.beyond)
  }
}

/** Small letters, no accents, no letter more than twice in a row. */
export function wordsIn(text: string): string[] {
  const said = plain(text).replace(/(\p{L})\1{2,}/gu, '$1$1')
  return said === '' ? [] : said.split(' ')
}

/** FNV-1a, folded into the number of features. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (FEATURES - 1)
}
