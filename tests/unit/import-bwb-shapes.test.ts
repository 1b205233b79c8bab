import { expect, test } from 'vitest'
import { readBwb } from '../../knowledge/import/bwb.ts'
import { act, fileOf, importContext } from '../town/import-files.ts'

const kop = (label: string, nr: string, titel = '') =>
  `<kop><label>${label}</label><nr>${nr}</nr>${titel === '' ? '' : `<titel>${titel}</titel>`}</kop>`

/** The articles of a text of the government, by their numbers, and what was left out of it. */
function read(xml: string): { told: string[][]; left: string[] } {
  const { items, skipped, refused } = readBwb(fileOf(xml), importContext)
  expect(refused).toEqual([])
  return {
    told: items.map(({ article, text }) => [article ?? '', text]),
    left: skipped.map(({ place, reason }) => `${place}: ${reason}`),
  }
}

test('an article stands at any depth, under every heading above it', () => {
  const names = [
    'boek',
    'deel',
    'titeldeel',
    'hoofdstuk',
    'afdeling',
    'paragraaf',
    'sub-paragraaf',
    'sub-sub-paragraaf',
  ]
  const open = names.map((name, at) => `<${name}>${kop(name, `${at + 1}`)}`).join('')
  const close = names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
  const { items } = readBwb(
    fileOf(act(`${open}<artikel>${kop('Artikel', '1:1')}<al>Diep.</al></artikel>${close}`)),
    importContext,
  )
  expect(items[0]?.data).toMatchObject({ article: '1:1', heading: names.map((name, at) => `${name} ${at + 1}`) })
})

test('a ministerial regulation is read as an act is, without its opening and signature', () => {
  const xml = `<toestand bwb-id="BWBR0041321" inwerkingtreding="2024-01-01"><wetgeving soort="ministeriele-regeling"><intitule>Regeling hulp</intitule>
    <regeling><aanhef><al>De Minister; gelet op artikel 1;</al></aanhef><regeling-tekst><artikel>${kop('Artikel', '1')}<al>Deze regeling geldt.</al></artikel></regeling-tekst>
    <regeling-sluiting><al>De Minister van iets.</al></regeling-sluiting></regeling></wetgeving></toestand>`
  expect(read(xml).told).toEqual([['1', 'Deze regeling geldt.']])
  expect(readBwb(fileOf(xml), importContext).items[0]?.citation).toBe('Regeling hulp, artikel 1')
})

test('of a circular a division tells its own text, and its articles theirs', () => {
  const xml = `<toestand bwb-id="BWBR0024096" inwerkingtreding="2025-01-01"><wetgeving><citeertitel>Leidraad</citeertitel><circulaire><circulaire-tekst>
    <circulaire.divisie>${kop('Artikel', '24', 'Betalen')}<tekst><al>Over betalen.</al></tekst>
      <artikel>${kop('Artikel', '24.1')}<al>Het eerste.</al></artikel>
      <circulaire.divisie>${kop('Paragraaf', '24.2')}<tekst><al>Het tweede.</al></tekst></circulaire.divisie></circulaire.divisie>
    </circulaire-tekst></circulaire></wetgeving></toestand>`
  expect(read(xml).told).toEqual([
    ['artikel 24', 'Over betalen.'],
    ['24.1', 'Het eerste.'],
    ['paragraaf 24.2', 'Het tweede.'],
  ])
})

test('a decision without articles is one text', () => {
  const xml = `<toestand bwb-id="BWBR0012345" inwerkingtreding="2020-01-01"><wetgeving><citeertitel>Besluit</citeertitel><wet-besluit><wettekst>
    <al>Er is een commissie.</al><lijst><li><li.nr>a.</li.nr><al>die adviseert.</al></li></lijst></wettekst></wet-besluit></wetgeving></toestand>`
  expect(read(xml).told).toEqual([['enig', 'Er is een commissie.\na. die adviseert.']])
})

test('an annex without a heading, a table with a head and a list within a list are read', () => {
  const xml =
    act(`<artikel>${kop('Artikel', '1')}<lid><lidnr>1</lidnr><al>Zo:</al><lijst><li><li.nr>a.</li.nr><al>een:</al>
      <lijst><li><li.nr>1°.</li.nr><al>twee;</al><lijst><li><li.nr>i.</li.nr><al>drie;</al></li></lijst></li></lijst><al>en verder.</al></li></lijst></lid></artikel>
    <bijlage><table><title>Bedragen</title><tgroup cols="2"><colspec colname="c1"/><thead><row><entry><al>Soort</al></entry><entry><al>Deel</al></entry></row></thead>
      <tbody><row><entry><al>Hulp</al></entry><entry><al>de helft</al><al>of meer</al></entry></row></tbody></tgroup></table></bijlage>`)
  expect(read(xml).told).toEqual([
    ['1', '1. Zo:\na. een:\n1°. twee;\ni. drie;\nen verder.'],
    ['bijlage', 'Bedragen\nSoort | Deel\nHulp | de helft of meer'],
  ])
})

test('what only says that it has lapsed is no text', () => {
  const xml =
    act(`<artikel>${kop('Artikel', '1')}<al>Vervallen.</al></artikel><artikel>${kop('Artikel', '2')}<al>[Vervallen per 1 januari 2015]</al></artikel>
    <artikel>${kop('Artikel', '3')}<al>Vervallen rechten worden hersteld; dat geldt voor iedereen.</al></artikel>`)
  expect(read(xml)).toEqual({
    told: [['3', 'Vervallen rechten worden hersteld; dat geldt voor iedereen.']],
    left: ['artikel 1: vervallen', 'artikel 2: vervallen'],
  })
})

test('what an article refers to is kept with where it stands, also when that is no article', () => {
  const { items } = readBwb(
    fileOf(
      act(`<artikel>${kop('Artikel', '1')}<al>Zie <extref doc="jci1.3:c:BWBR0018450&amp;afdeling=3.3.1">afdeling 3.3.1</extref>,
      <intref doc="jci1.3:c:BWBR0035362&amp;artikel=2&amp;lid=3">artikel 2, derde lid</intref> en <extref doc="https://www.svb.nl/">de SVB</extref>
      <extref doc="31995L0046">een richtlijn</extref>.</al></artikel>`),
    ),
    importContext,
  )
  expect(items[0]?.kind === 'regulation' ? items[0].data?.refers : null).toEqual([
    {
      id: 'BWBR0018450',
      text: 'afdeling 3.3.1',
      url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0018450&afdeling=3.3.1',
    },
    {
      id: 'BWBR0035362:2',
      text: 'artikel 2, derde lid',
      url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2&lid=3',
    },
    { id: 'https://www.svb.nl/', text: 'de SVB', url: 'https://www.svb.nl/' },
  ])
})
