import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readCases } from '../../evals/cases.ts'
import { acts } from '../../evals/stages/law.ts'
import { askedFiles, askedFor, isWrittenOut } from '../../knowledge/regulations/asked.ts'
import { inEverydayWords } from '../../knowledge/regulations/plain-words.ts'
import { concerns } from '../../knowledge/regulations/whom.ts'

interface AskedFile {
  law: string
  articles: Record<string, string>
}
const files = askedFiles().map((path) => ({ path, ...(parse(readFileSync(path, 'utf8')) as AskedFile) }))

test('the five acts that inhabitants meet are gone through article by article', () => {
  for (const law of ['BWBR0035362', 'BWBR0034925', 'BWBR0015703', 'BWBR0031331', 'BWBR0005537']) {
    expect(isWrittenOut(law), law).toBe(true)
  }
  expect(askedFor('BWBR0005537', '6:7').length).toBeGreaterThan(3)
  expect(askedFor('BWBR0005537', '99:99')).toEqual([])
})

test('every way of asking is a phrase of words, written once', () => {
  for (const { path, articles } of files) {
    for (const [article, asked] of Object.entries(articles)) {
      const ways = asked.split(/\s*;\s*/)
      expect(ways, `${path} ${article}`).toEqual([...new Set(ways)])
      for (const way of ways) expect(way, `${path} ${article}`).toMatch(/^[\p{L}\d].{2,119}$/u)
    }
  }
})

test('no lay question that is measured with stands among the ways of asking', () => {
  const ways = new Set(
    files.flatMap(({ articles }) => Object.values(articles)).flatMap((asked) => asked.toLowerCase().split(/\s*;\s*/)),
  )
  const measured = ['law', 'law-lay'].flatMap((set) => readCases<{ id: string; text: string }>(set))
  expect(measured.filter(({ text }) => ways.has(text.toLowerCase()))).toEqual([])
})

test.skipIf(!existsSync(acts))(
  'an act that is there has the articles that are asked for, but for what came later',
  () => {
    for (const { law, articles } of files) {
      const path = join(acts, `${law}_${law === 'BWBR0018451' ? '2025' : '2017'}-01-01.xml`)
      const numbers = new Set(
        [...readFileSync(path, 'utf8').matchAll(/<nr[^>]*>([^<]+)<\/nr>/g)].map((match) => match[1]?.trim()),
      )
      const absent = Object.keys(articles).filter((article) => !numbers.has(article))
      expect(absent.length, `${law}: ${absent}`).toBeLessThanOrEqual(10)
    }
  },
)

test('who has a dochter asks for the same as who has a zoon', () => {
  expect(inEverydayWords('hulp voor mijn dochter')).toContain('zoon')
})

test('what settles the work of ministers stands behind what inhabitants meet', () => {
  const article = {
    law: 'BWBR0035362',
    lawName: 'Wmo',
    lawTitle: 'Wmo',
    heading: [],
    paragraphs: [],
    says: [],
    refers: [],
  }
  expect(concerns({ ...article, article: '2.3.2' }, 'Indien bij het college melding wordt gedaan')).toBe(1)
  expect(concerns({ ...article, article: '2.5.2' }, 'Onze Minister stelt regels')).toBeLessThan(1)
  expect(concerns({ ...article, law: 'BWBR0000001', article: '1' }, 'Wie een hond houdt')).toBe(1)
})
