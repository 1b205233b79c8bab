import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyItem } from '../../knowledge/items/item.ts'
import { passagesOf } from '../../knowledge/items/passages.ts'
import { contentWords, dimensions, gramsOf, termsOf } from '../../knowledge/search/analyser.ts'
import { isKnownWord, splitCompound } from '../../knowledge/search/compounds.ts'
import { fold, wordsOf } from '../../knowledge/search/tokens.ts'
import { idf, indexFields, toVector } from '../../knowledge/search/weights.ts'

test('accents, capitals and apostrophes make no difference', () => {
  expect(wordsOf('Cliëntondersteuning vóór baby’s én AUTO’S')).toEqual([
    'clientondersteuning',
    'voor',
    'babys',
    'en',
    'autos',
  ])
  expect(fold('ĳsbaan')).toBe('ijsbaan')
})

test('the number of an article stays whole', () => {
  expect(wordsOf('artikel 2.3.2, lid 1, en 6:7 of 18a')).toEqual([
    'artikel',
    '2.3.2',
    'lid',
    '1',
    'en',
    '6:7',
    'of',
    '18a',
  ])
})

test('words that carry no meaning are left out', () => {
  expect(contentWords('Wat moet ik doen als ik schulden heb?')).toEqual(['schulden'])
})

test('forms of one word are one term', () => {
  const stems = ['melding', 'meldingen'].map((word) => termsOf(word)[0]?.stem)
  expect(new Set(stems).size).toBe(1)
})

test.each([
  ['schuldhulpverlening', ['schuld', 'hulpverlening']],
  ['woningaanpassing', ['woning', 'aanpassing']],
  ['bijstandsuitkering', ['bijstand', 'uitkering']],
  ['kinderopvangtoeslag', ['kinder', 'opvang', 'toeslag']],
  ['melding', []],
  ['poetshulp', ['poets', 'hulp']],
])('%s is composed of %j', (word, parts) => {
  expect(splitCompound(word)).toEqual(parts)
})

test('the word list knows words with and without accents, and no rubbish', () => {
  expect(['huis', 'coordinatie', 'rijden'].map(isKnownWord)).toEqual([true, true, true])
  expect(['hius', 'zqx', ''].map(isKnownWord)).toEqual([false, false, false])
})

test('a compound can be found by its parts, with less weight', () => {
  const [whole, ...parts] = termsOf('woningaanpassing')
  expect(whole?.weight).toBe(1)
  expect(parts.map((part) => part.stem)).toEqual(['woning', 'aanpass'])
  expect(parts.every((part) => part.weight < 1)).toBe(true)
})

test('the runs of characters of a word mark where it begins and ends', () => {
  expect(gramsOf('hulp')).toEqual(['_hul', 'hulp', 'ulp_'])
  expect(gramsOf('pc')).toEqual(['_pc_'])
})

test('a word in a heavier field weighs more, and a repeated word ever less', () => {
  const weightOf = (text: string, weight: number) => indexFields([{ text, weight }]).weights[0]?.[1] ?? 0
  expect(weightOf('hulp', 2)).toBeGreaterThan(weightOf('hulp', 1))
  const once = weightOf('hulp', 1)
  const twice = weightOf('hulp hulp', 1)
  const thrice = weightOf('hulp hulp hulp', 1)
  expect(twice - once).toBeGreaterThan(thrice - twice)
})

test('a rare word tells more than a common one', () => {
  expect(idf(1, 1_000)).toBeGreaterThan(idf(500, 1_000))
  expect(idf(1_000, 1_000)).toBeGreaterThan(0)
})

test('a vector is written in order of number', () => {
  expect(toVector([[7, 0.5] as const, [3, 2] as const])).toBe(`{3:2.0000,7:0.50000}/${dimensions}`)
  expect(toVector([])).toBe(`{}/${dimensions}`)
})

test('any text at all can be analysed, and twice the same', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const first = indexFields([{ text, weight: 1 }])
      expect(indexFields([{ text, weight: 1 }])).toEqual(first)
      for (const [term, weight] of first.weights) {
        expect(term).toBeGreaterThanOrEqual(1)
        expect(term).toBeLessThanOrEqual(dimensions)
        expect(weight).toBeGreaterThan(0)
      }
    }),
    { numRuns: 200 },
  )
})

test('in an explanation a word counts most in its question, then in a way of asking, then in the steps', () => {
  const base = {
    id: 'x',
    topic: 'x',
    facet: 'apply',
    audience: 'both',
    municipalities: ['Huizen'],
    not: null,
    help: [],
    basis: [],
  }
  const rest = { terms: [], amounts: [], words: [], checked: '2026-11-01', review: '2027-05-01', level: 'basic' }
  const weightIn = (place: string) => {
    const at = (name: string) => (name === place ? 'fagot' : 'trommel')
    const data = {
      ...{ ...base, ...rest, core: 'Vraag het de gemeente.', question: `Hoe leer ik een ${at('question')} bespelen?` },
      variants: [`waar kan ik een ${at('variant')} huren`],
      steps: [{ level: 'basic', text: `Leen een ${at('step')} bij de muziekschool.` }],
    }
    const item = { ...emptyItem, id: 'x', kind: 'page', title: data.question, text: '', origin: 'content', data }
    const [passage] = passagesOf({ ...item, municipalities: ['Huizen'], status: 'published' } as never, new Map())
    const term = termsOf('fagot')[0]?.term
    return indexFields(passage?.fields ?? []).weights.find(([number]) => number === term)?.[1] ?? 0
  }
  const [question, variant, step] = ['question', 'variant', 'step'].map(weightIn)
  expect(question).toBeGreaterThan(variant ?? 0)
  expect(variant).toBeGreaterThan(step ?? 0)
  expect(step).toBeGreaterThan(0)
})
