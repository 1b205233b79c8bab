import { beforeAll, expect, test } from 'vitest'
import { createLexicon, lookUp } from '../../knowledge/search/lexicon.ts'
import { readQuestion } from '../../knowledge/search/question.ts'
import { distance, repair } from '../../knowledge/search/repair.ts'
import { wordsOf } from '../../knowledge/search/tokens.ts'
import { emptyVocabulary, refresh, soundOf, type Vocabulary } from '../../knowledge/search/vocabulary.ts'
import { indexFields } from '../../knowledge/search/weights.ts'

const texts = [
  'Schuldhulpverlening bij de gemeente',
  'Huishoudelijke hulp en schoonmaken',
  'Een traplift in huis, woningaanpassing',
  'Bezwaar maken tegen een besluit',
  'Mantelzorg voor uw moeder',
  'Jeugdhulp voor kinderen met autisme',
  'Uitkering aanvragen, bijstand en toeslagen',
]
let vocabulary: Vocabulary
const noLexicon = createLexicon([])

beforeAll(async () => {
  vocabulary = await vocabularyOf(texts)
})

/** The vocabulary that the index of these texts would have. */
async function vocabularyOf(all: string[]): Promise<Vocabulary> {
  const indexed = all.map((text) => indexFields([{ text, weight: 1 }]))
  const terms = new Map<number, { term: number; stem: string; passages: number }>()
  for (const { weights, stems } of indexed) {
    for (const [term] of weights) {
      const passages = (terms.get(term)?.passages ?? 0) + 1
      terms.set(term, { term, stem: stems.get(term) ?? '', passages })
    }
  }
  const words = indexed.flatMap(({ words }) => [...words].map(([word, term]) => ({ word, term })))
  const rows: Record<string, unknown[]> = {
    search_state: [{ version: 1, passages: all.length }],
    search_terms: [...terms.values()],
    search_words: words,
  }
  const filled = emptyVocabulary()
  const query = async <Row>(text: string) => (rows[/from (\w+)/.exec(text)?.[1] ?? ''] ?? []) as Row[]
  await refresh(filled, { query, transaction: () => Promise.reject(new Error('not here')) })
  return filled
}

test.each([
  ['schoonmaaken', 'schoonmaken', 'a doubled letter'],
  ['mantelzrog', 'mantelzorg', 'swapped letters'],
  ['bezwar', 'bezwaar', 'a dropped letter'],
  ['beswaar', 'bezwaar', 'z and s'],
  ['uytkering', 'uitkering', 'y and ij'],
  ['trablift', 'traplift', 'another letter'],
  ['bijstant', 'bijstand', 'd and t'],
  ['kinderne', 'kinderen', 'swapped letters at the end'],
])('%s is read as %s (%s)', (typed, meant) => {
  expect(repair(typed, vocabulary)).toEqual([meant])
})

test('a word that stands in the texts is never touched', () => {
  for (const word of wordsOf(texts.join(' '))) expect(repair(word, vocabulary)).toBeNull()
})

test('a good Dutch word that stands in no text is not turned into another', () => {
  expect(repair('walvis', vocabulary)).toBeNull()
  expect(repair('fietsenstalling', vocabulary)).toBeNull()
})

test('short words and numbers are left alone', () => {
  expect(['hup', 'pgb', '2.3.2', '0800'].map((word) => repair(word, vocabulary))).toEqual([null, null, null, null])
})

test('two words written as one come apart', () => {
  expect(repair('huishoudelijkehulp', vocabulary)).toEqual(['huishoudelijke', 'hulp'])
})

test('a compound written as two words is found as one too', () => {
  const { words } = readQuestion('schuld hulpverlening', vocabulary, noLexicon)
  expect(words).toContain('schuldhulpverlening')
})

test('the distance counts a swap as one', () => {
  expect([distance('hulp', 'hlup', 3), distance('hulp', 'hulp', 3), distance('hulp', 'hulpje', 3)]).toEqual([1, 0, 2])
  expect(distance('hulp', 'ondersteuning', 3)).toBe(4)
})

test.each([
  ['zij', 'zei'],
  ['fout', 'vaut'],
  ['sprak', 'spraak'],
  ['thee', 'tee'],
  ['wordt', 'wort'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other))
})

test('words of people lead to words of policy and to topics', () => {
  const lexicon = createLexicon([
    { language: 'nl', says: ['poetshulp'], means: 'huishoudelijke hulp', topics: ['huishouden'] },
    { language: 'nl', says: ['ik kan niet meer'], means: 'overbelast', topics: ['mantelzorg'] },
  ])
  expect(lookUp(lexicon, ['poetshulpen'])).toEqual({ means: ['huishoudelijke hulp'], topics: ['huishouden'] })
  expect(lookUp(lexicon, wordsOf('Help, ik kan niet meer!')).topics).toEqual(['mantelzorg'])
  expect(lookUp(lexicon, wordsOf('ik kan dit niet')).topics).toEqual([])
  const { byWords, topics } = readQuestion('poetshulp', vocabulary, lexicon)
  expect(topics).toEqual(['huishouden'])
  expect(byWords.size).toBeGreaterThan(0)
})

test('a misspelt word is looked up in the lexicon as it was meant', async () => {
  const lexicon = createLexicon([{ language: 'nl', says: ['traplift'], means: 'woningaanpassing', topics: ['wonen'] }])
  expect(readQuestion('trablift', vocabulary, lexicon).topics).toEqual(['wonen'])
})

test('what stands in no text leads nowhere and counts as said', () => {
  const question = readQuestion('ruimtevaarder', vocabulary, noLexicon)
  expect(question.candidates).toEqual([])
  expect([...question.own.values()]).toEqual([Math.log(1 + texts.length)])
})
