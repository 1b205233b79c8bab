import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packed, readArticleLists, unpacked, wrongCitation } from '../../knowledge/content/check/articles.ts'
import { articlesIn, listArticles } from '../../knowledge/content/check/list-articles.ts'
import { median, sentencesOf, wordCount } from '../../knowledge/content/check/sentences.ts'

const copies = fileURLToPath(new URL('../../../shared/data/laws/bwb', import.meta.url))

test('an act tells its articles and paragraphs, at any depth, without those of its appendices', () => {
  const xml = `<toestand bwb-id="BWBR0009999" inwerkingtreding="2026-01-01"><wetgeving><wettekst>
    <hoofdstuk><artikel bwb-ng-variabel-deel="/Hoofdstuk2/Artikel2:1"><lid bwb-ng-variabel-deel="/Hoofdstuk2/Artikel2:1/Lid1"/>
    <lid bwb-ng-variabel-deel="/Hoofdstuk2/Artikel2:1/Lid1a"/></artikel></hoofdstuk>
    <artikel bwb-ng-variabel-deel="/Artikel2:2"><al>Tekst.</al></artikel>
    <artikel bwb-ng-variabel-deel="/Artikel1"><lid bwb-ng-variabel-deel="/Artikel1/Lid1"/></artikel>
  </wettekst></wetgeving></toestand>`
  expect(articlesIn(xml)).toEqual({
    law: 'BWBR0009999',
    date: '2026-01-01',
    articles: { '2:1': ['1', '1a'], '2:2': [] },
  })
})

test('a list of articles is the same after packing', () => {
  const articles = { '1': [], '2.3': ['1', '2', '3', '5'], '10d': ['1', '1a', '2'] }
  expect(packed(articles)).toBe('1 2.3(1-3,5) 10d(1,1a,2)')
  expect(Object.fromEntries(unpacked(packed(articles)))).toEqual(articles)
})

test('articles that came after 2017 are known', async () => {
  const lists = await readArticleLists()
  const cited = [
    { law: 'BWBR0031331', article: '4a', paragraph: '3' },
    { law: 'BWBR0035362', article: '2.1.4b', paragraph: '1' },
    { law: 'BWBR0015703', article: '41', paragraph: '12' },
    { law: 'BWBR0034925', article: '1a.1', paragraph: null },
    { law: 'BWBR0044770', article: '14', paragraph: '3' },
    { law: 'BWBR0018451', article: '2', paragraph: '1' },
  ]
  expect(cited.map((one) => wrongCitation(lists, one))).toEqual(cited.map(() => null))
  expect(wrongCitation(lists, { law: 'BWBR0035362', article: '2.1.6', paragraph: '1' })).toBe(
    'artikel 2.1.6 heeft geen genummerde leden',
  )
  expect(wrongCitation(lists, { law: 'BWBR0000001', article: '1', paragraph: null })).toBe(
    'van de wet BWBR0000001 zijn geen artikelen bekend',
  )
})

test.skipIf(!existsSync(copies))('the list is what the copies of the acts and the additions give', async () => {
  const path = fileURLToPath(new URL('../../knowledge/content/check/articles.json', import.meta.url))
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(await listArticles(copies))
})

test('sentences are told apart, and a number or a law is no end of one', () => {
  const text = 'Volgens artikel 2.3.2 van de Wmo mag dat. "Echt waar?" Ja! Bel om 9.00 uur.'
  expect(sentencesOf(text)).toEqual([
    'Volgens artikel 2.3.2 van de Wmo mag dat.',
    '"Echt waar?"',
    'Ja!',
    'Bel om 9.00 uur.',
  ])
  expect(wordCount('Dat kan - soms - ook.')).toBe(4)
  expect([median([]), median([3]), median([1, 9]), median([5, 1, 9])]).toEqual([0, 3, 5, 5])
})
