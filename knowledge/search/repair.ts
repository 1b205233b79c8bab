import { isKnownWord } from './compounds.ts'
import { pairsOf, soundOf, standsInTexts, type Vocabulary } from './vocabulary.ts'

const SHORTEST = 4
/** Share of letter pairs in common from which a word is looked at, and how good the best must be. */
const ALIKE = 0.4
const GOOD = 0.55
/** Good enough for what is no Dutch word at all. */
const FAIR = 0.45
const REMEMBERED = 5_000

/**
 * What someone meant by a word that stands in no text: the nearest word that does, or the two words that were written as
 * one; null when nothing is near. Words that do stand in a text are never touched.
 */
export function repair(word: string, vocabulary: Vocabulary): string[] | null {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word) || standsInTexts(vocabulary, word)) return null
  const known = vocabulary.repaired.get(word)
  if (known !== undefined) return known
  const meant = meantBy(word, vocabulary)
  if (vocabulary.repaired.size > REMEMBERED) vocabulary.repaired.clear()
  vocabulary.repaired.set(word, meant)
  return meant
}

function meantBy(word: string, vocabulary: Vocabulary): string[] | null {
  const best = nearest(word, vocabulary)
  if (best !== null && best.score >= GOOD) return [best.word]
  const parts = splitInTwo(word, vocabulary)
  if (parts !== null) return parts
  return best !== null && best.score >= FAIR && !isKnownWord(word) ? [best.word] : null
}

function nearest(word: string, vocabulary: Vocabulary): { word: string; score: number } | null {
  const pairs = pairsOf(word)
  const shared = new Map<number, number>()
  for (const pair of pairs) {
    for (const place of vocabulary.byPair.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  const sameSound = new Set(vocabulary.bySound.get(soundOf(word)) ?? [])
  let best: { word: string; score: number } | null = null
  for (const place of new Set([...shared.keys(), ...sameSound])) {
    const other = vocabulary.wordList[place] ?? ''
    if (Math.abs(other.length - word.length) > 3) continue
    const alike = (2 * (shared.get(place) ?? 0)) / (pairs.size + other.length + 1)
    if (alike < ALIKE && !sameSound.has(place)) continue
    const score = likeness(word, other, alike, sameSound.has(place), vocabulary)
    if (score > (best?.score ?? 0)) best = { word: other, score }
  }
  return best
}

function likeness(word: string, other: string, alike: number, sameSound: boolean, vocabulary: Vocabulary): number {
  const most = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3
  const edits = distance(word, other, most)
  const passages = vocabulary.passages.get(vocabulary.words.get(other) ?? 0) ?? 0
  if (edits > most || passages === 0) return 0
  const sameStart = word[0] === other[0] ? 0.1 : 0
  return alike + (sameSound ? 0.25 : 0) - 0.12 * edits + sameStart + 0.03 * Math.log(passages)
}

/** "huishoudelijkehulp": the split whose rarer half is the most common. */
function splitInTwo(word: string, vocabulary: Vocabulary): string[] | null {
  let best: { parts: string[]; passages: number } | null = null
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)]
    const passages = Math.min(...parts.map((part) => vocabulary.passages.get(vocabulary.words.get(part) ?? 0) ?? 0))
    if (passages > 0 && passages > (best?.passages ?? 0)) best = { parts, passages }
  }
  return best?.parts ?? null
}

/** How many letters to add, drop, change or swap with their neighbour (Damerau-Levenshtein); above `most` it gives up. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = above
    above = row
  }
  return above[b.length] ?? most + 1
}
