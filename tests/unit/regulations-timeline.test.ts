import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Span, spanOn, timelineOf } from '../../knowledge/regulations/timeline.ts'

const versions = (...days: string[]) => days.map((from) => ({ from, to: null }))
const text = (version: string, hash: string, starts = version) => ({ version, starts, hash })

function told(spans: Span[]): string[] {
  return spans.map(({ from, to, hash }) => `${hash}: ${from} - ${to ?? '…'}`)
}

test('a text holds until the day before the next one', () => {
  const spans = timelineOf(versions('2017-01-01', '2026-07-01'), [text('2017-01-01', 'old'), text('2026-07-01', 'new')])
  expect(told(spans)).toEqual(['old: 2017-01-01 - 2026-06-30', 'new: 2026-07-01 - …'])
})

test('the same text in two versions is one', () => {
  const spans = timelineOf(versions('2017-01-01', '2018-01-01'), [
    text('2017-01-01', 'same'),
    text('2018-01-01', 'same'),
  ])
  expect(told(spans)).toEqual(['same: 2017-01-01 - …'])
})

test('an article that a version no longer has holds no longer, and may come back', () => {
  const spans = timelineOf(versions('2017-01-01', '2018-01-01', '2019-01-01'), [
    text('2017-01-01', 'a'),
    text('2019-01-01', 'a'),
  ])
  expect(told(spans)).toEqual(['a: 2017-01-01 - 2017-12-31', 'a: 2019-01-01 - …'])
})

test('an article that begins later than its version leaves the text before it in place', () => {
  const spans = timelineOf(versions('2017-01-01', '2018-01-01'), [
    text('2017-01-01', 'old'),
    text('2018-01-01', 'new', '2018-07-01'),
  ])
  expect(told(spans)).toEqual(['old: 2017-01-01 - 2018-06-30', 'new: 2018-07-01 - …'])
})

test('a regulation that ends takes its articles along', () => {
  expect(told(timelineOf([{ from: '2017-01-01', to: '2017-12-31' }], [text('2017-01-01', 'a')]))).toEqual([
    'a: 2017-01-01 - 2017-12-31',
  ])
})

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const history = fc
  .uniqueArray(day, { minLength: 1, maxLength: 6 })
  .map((days) => days.sort())
  .chain((days) =>
    fc.record({
      days: fc.constant(days),
      texts: fc.tuple(
        ...days.map((version) =>
          fc.option(fc.record({ version: fc.constant(version), starts: day, hash: fc.constantFrom('a', 'b', 'c') })),
        ),
      ),
    }),
  )

test('on any day at most one text holds, and it is one that had begun by then', () => {
  fc.assert(
    fc.property(history, day, ({ days, texts }, asked) => {
      const known = texts.filter((one) => one !== null)
      const spans = timelineOf(versions(...days), known)
      const holding = spans.filter(({ from, to }) => from <= asked && (to === null || asked <= to))
      expect(holding.length).toBeLessThanOrEqual(1)
      expect(spanOn(spans, asked)).toEqual(holding[0] ?? null)
      for (const { from, to } of spans) expect(to === null || from <= to).toBe(true)
      const version = days.findLast((one) => one <= asked)
      const own = known.find((one) => one.version === version)
      if (own === undefined) expect(holding).toEqual([])
      else if (own.starts <= asked) expect(holding[0]?.hash).toBe(own.hash)
    }),
  )
})
