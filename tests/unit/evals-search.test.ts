import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misspell } from '../../evals/misspell.ts'
import { enlarge } from '../../evals/search/collection.ts'
import { goalsOf } from '../../evals/search/goals.ts'
import { average, interval, judge, mean, percentile, type Quality } from '../../evals/search/measure.ts'
import { costTable, lossOf, qualityTables, type Result } from '../../evals/search/tables.ts'
import { distance } from '../../knowledge/search/repair.ts'

describe('what a list of found documents is worth', () => {
  test.each([
    ['the right one first', ['a', 'b'], ['a'], [1, 1, 1, 1, 1]],
    ['the right one third', ['x', 'y', 'a'], ['a'], [0, 1, 1, 1 / 3, 1 / Math.log2(4)]],
    ['the right one seventh', [...'uvwxyza'], ['a'], [0, 0, 1, 1 / 7, 1 / Math.log2(8)]],
    ['the right one eleventh', [...'klmnopqrsta'], ['a'], [0, 0, 0, 0, 0]],
    ['nothing', [], ['a'], [0, 0, 0, 0, 0]],
    ['one of two', ['x', 'b'], ['a', 'b'], [0, 1, 1, 1 / 2, 1 / Math.log2(3) / (1 + 1 / Math.log2(3))]],
    ['both, in the other order', ['b', 'a'], ['a', 'b'], [1, 1, 1, 1, 1]],
  ])('%s', (_, found, rel, [recall1, recall5, recall10, mrr, ndcg10]) => {
    const close = (value = 0) => expect.closeTo(value, 10)
    expect(judge(found, rel)).toEqual({
      recall1,
      recall5,
      recall10,
      mrr: close(mrr),
      ndcg10: close(ndcg10),
    })
  })

  test('whatever is found, all figures lie between 0 and 1 and a longer list is never worth less', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]$/), { maxLength: 15 })
    const rel = fc.uniqueArray(fc.stringMatching(/^[a-z]$/), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(ids, rel, fc.nat(15), (found, wanted, cut) => {
        const whole = judge(found, wanted)
        const part = judge(found.slice(0, cut), wanted)
        for (const name of Object.keys(whole) as (keyof Quality)[]) {
          expect(whole[name]).toBeGreaterThanOrEqual(part[name])
          expect(whole[name]).toBeLessThanOrEqual(1 + 1e-12)
        }
      }),
    )
  })
})

describe('the interval around a mean', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })

  test('is the same every time, and lies within the values', () => {
    fc.assert(
      fc.property(values, (all) => {
        const [low, high] = interval(all)
        expect(interval(all)).toEqual([low, high])
        expect(low).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9)
        expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-9)
      }),
      { numRuns: 30 },
    )
  })

  test('is as wide as theory says: for a coin thrown so often, about two standard errors to each side', () => {
    const thrown = Array.from({ length: 400 }, (_, at) => at % 2)
    const [low, high] = interval(thrown)
    const error = Math.sqrt(0.25 / 400)
    expect(low).toBeCloseTo(0.5 - 1.96 * error, 1)
    expect(high - low).toBeGreaterThan(3 * error)
    expect(high - low).toBeLessThan(5 * error)
  })

  test('of equal values is that value, and of none is nothing', () => {
    expect(interval([0.25, 0.25, 0.25])).toEqual([0.25, 0.25])
    expect(interval([])).toEqual([0, 0])
    expect([mean([]), percentile([], 0.95)]).toEqual([0, 0])
  })
})

test('a percentile is the value below which so many lie', () => {
  const values = Array.from({ length: 100 }, (_, at) => 99 - at)
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7])
})

describe('the misspeller', () => {
  const question = 'hoe vraag ik huishoudelijke hulp aan wanneer ik zelf niet meer schoonmaak tijdens ziekte'
  const twins = Array.from({ length: 400 }, (_, seed) => misspell(question, `${seed}`, { joined: true }))

  test('does the same for the same seed, and something else for another', () => {
    expect(misspell(question, 'a')).toBe(misspell(question, 'a'))
    expect(new Set(twins).size).toBeGreaterThan(100)
  })

  test('damages as people do: a word or two, by a letter or so, now and then split or joined', () => {
    for (const twin of twins) {
      expect(distance(twin.replaceAll(' ', ''), question.replaceAll(' ', ''), 8)).toBeLessThanOrEqual(6)
    }
    const has = (word: RegExp) => twins.some((twin) => word.test(twin))
    expect({
      dropped: has(/huishoudelijk hulp|huishoudelike|husihoudelijke|huishudelijke|wannee /),
      swapped: has(/wanenr|wnaneer|wannere|zietke|zikete|wanneer.*tijednst|tijdesn|tidjens/),
      doubled: has(/schoonnmaak|schoonmaaak|ziektte|tijjdens|huishoudelijkke|schhoonmaak|ziekkte|tijddens/),
      'ij/y/ei': has(/huishoudelyke|huishoudeleike|tydens|teidens/),
      sound: has(/siekte|sgoon|skhoon/),
      split: has(/huisho udelijke|huishou delijke/),
      joined: has(/huishoudelijkehulp|meerschoonmaak|nietmeer|zelfniet|vraagik|aanwanneer/),
    }).toEqual({ dropped: true, swapped: true, doubled: true, 'ij/y/ei': true, sound: true, split: true, joined: true })
  })

  test.each(['zeeën', 'een allee vol meeuwen', 'eeeeeeee', 'vijfentwintig', question])(
    'always changes something where a word is long enough: %s',
    (text) => {
      const same = Array.from({ length: 400 }, (_, seed) => misspell(text, `${seed}`, { joined: seed % 2 === 0 }))
      expect(same.filter((twin) => twin === text)).toEqual([])
    },
  )

  test('mistakes d, t and dt at the end of a word', () => {
    const ends = new Set(Array.from({ length: 200 }, (_, seed) => misspell('betaald wordt', `${seed}`)))
    expect([...ends]).toEqual(expect.arrayContaining(['betaalt wordt', 'betaald word']))
  })

  test('leaves short words and what is no word alone', () => {
    for (const text of ['', 'wmo', 'ik wil pgb', '06 12345678', '😀 ?']) expect(misspell(text, '1')).toBe(text)
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string(), (text, seed) => {
        expect(typeof misspell(text, seed, { joined: true })).toBe('string')
      }),
    )
  })
})

test('texts are mixed to any number, the same every time, each with a word of its own', () => {
  const given = [{ id: 'a', title: 'A', text: 'De gemeente helpt u bij schulden. Bel gerust met het team.' }]
  const many = enlarge(given, 300)
  expect(many).toEqual(enlarge(given, 300))
  expect([many.length, new Set(many.map(({ id }) => id)).size]).toEqual([300, 300])
  expect(new Set(many.map(({ text }) => text.split(' ').at(-1))).size).toBeGreaterThan(250)
})

const quality = (ndcg10: number): Quality => ({ recall1: 0, recall5: ndcg10, recall10: ndcg10, mrr: 0, ndcg10 })

function result(name: string, clean: number, more: object = {}): Result {
  const outcome = { system: name, passages: 10, clean: [quality(clean)], misspelt: [quality(clean)], index: 1_000 }
  return { name, outcome: { ...outcome, p50: 1, p95: 2, memory: 100, ...more } }
}

test('a goal that is missed is said so, and one that was not measured is no goal met', () => {
  const fine = [result('Wegwijs', 0.5), result('PostgreSQL FTS dutch', 0.3), result('MiniSearch', 0.4)]
  const met = (results: Result[], sized = new Map<number, Result[]>()) => goalsOf(results, sized).map(({ met }) => met)
  expect(met(fine)).toEqual([true, true, true, true, true, true, null, null])
  const slow = [result('Wegwijs', 0.5, { p95: 9, misspelt: [quality(0.4)] }), result('PostgreSQL FTS dutch', 0.38)]
  expect(met([...slow, result('lunr-nl', 0.6)])).toEqual([false, false, false, false, false, false, null, null])
  const many = new Map([[100_000, [result('Wegwijs', 0, { p95: 41, index: 100_000, memory: 1_400 })]]])
  expect(met(fine, many).slice(-2)).toEqual([false, true])
  expect(met(fine, new Map([[100_000, [{ name: 'Wegwijs', failed: 'out of memory' }]]])).slice(-2)).toEqual([
    false,
    false,
  ])
  expect(goalsOf([result('MiniSearch', 1)], new Map())).toEqual([])
})

test('who could not be measured stands in the table with the reason', () => {
  const tables = [result('Wegwijs', 0.5), { name: 'Orama', failed: 'out of memory' }]
  for (const text of [qualityTables(tables), costTable(tables)]) {
    const widths = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length)
    expect(text).toContain('| Orama | out of memory |')
    expect(new Set(widths).size).toBe(text.includes('loss') ? 2 : 1)
  }
})

test('the loss is the part of the recall that goes', () => {
  const lost = { clean: [quality(1), quality(1)], misspelt: [quality(1), quality(0)] }
  expect([lossOf(lost), lossOf({ clean: [quality(0)], misspelt: [quality(0)] })]).toEqual([0.5, 0])
  expect(average([quality(1), quality(0)]).ndcg10).toBe(0.5)
})
