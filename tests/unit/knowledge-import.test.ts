import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBwb } from '../../knowledge/import/bwb.ts'
import { readJsonl } from '../../knowledge/import/jsonl.ts'
import type { ImportContext, ReadFile } from '../../knowledge/import/report.ts'

const laws = new URL('../../../shared/data/laws/bwb', import.meta.url).pathname
const context: ImportContext = {
  municipalities: ['Huizen', 'Eemnes'],
  holdsFor: null,
  about: [],
  topics: new Set(['mantelzorg']),
  laws: new Map([['BWBR0035362', { name: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015' }]]),
  publish: true,
}

function file(text: string | Uint8Array, name = 'bestand') {
  return { name, bytes: typeof text === 'string' ? Buffer.from(text) : text }
}

function act(articles: string, root = 'bwb-id="BWBR0035362" inwerkingtreding="2017-01-01"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<toestand ${root}><wetgeving soort="wet"><citeertitel>Wet maatschappelijke ondersteuning 2015</citeertitel>
<wet-besluit><wettekst>${articles}</wettekst></wet-besluit></wetgeving></toestand>`
}

function read(articles: string): ReadFile {
  return readBwb(file(act(articles)), context)
}

const kop = (nr: string, titel = '') =>
  `<kop><label>Artikel</label><nr>${nr}</nr>${titel === '' ? '' : `<titel>${titel}</titel>`}</kop>`

describe('an act', () => {
  test('every article is an item with number, paragraphs, headings, citation and link', () => {
    const { items } = read(`<hoofdstuk><kop><label>Hoofdstuk</label><nr>2</nr><titel>Ondersteuning</titel></kop>
      <paragraaf><kop><label>§</label><nr>3</nr><titel>Maatwerk</titel></kop>
      <artikel>${kop('2.3.2', 'Onderzoek')}
        <lid><lidnr>1</lidnr><al>Het college onderzoekt.</al></lid>
        <lid><lidnr>2.</lidnr><al>De cliënt kan een plan geven.</al></lid></artikel></paragraaf></hoofdstuk>`)
    expect(items).toEqual([
      {
        id: 'BWBR0035362:2.3.2',
        kind: 'regulation',
        title: 'Wmo 2015, artikel 2.3.2: Onderzoek',
        text: '1. Het college onderzoekt.\n2. De cliënt kan een plan geven.',
        url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2',
        citation: 'Wmo 2015, artikel 2.3.2',
        law: 'BWBR0035362',
        article: '2.3.2',
        topics: [],
        municipalities: ['Huizen', 'Eemnes'],
        audience: 'both',
        status: 'published',
        validFrom: '2017-01-01',
        validTo: null,
        checked: null,
        review: null,
        origin: 'bwb',
        data: {
          law: 'BWBR0035362',
          lawName: 'Wmo 2015',
          lawTitle: 'Wet maatschappelijke ondersteuning 2015',
          article: '2.3.2',
          heading: ['Hoofdstuk 2. Ondersteuning', '§ 3. Maatwerk', 'Onderzoek'],
          paragraphs: [
            { number: '1', text: 'Het college onderzoekt.' },
            { number: '2', text: 'De cliënt kan een plan geven.' },
          ],
          says: [],
          refers: [],
        },
      },
    ])
  })

  test('an article without paragraphs, with nested lists and a table, reads as people read it', () => {
    const { items } = read(`<artikel>${kop('1')}<al>In deze wet is:</al>
      <lijst><li><li.nr>a.</li.nr><al>hulp:</al><lijst><li><li.nr>1°.</li.nr><al>thuis;</al></li></lijst></li>
      <li><li.nr>b.</li.nr><al>zorg.</al></li></lijst>
      <table><tgroup><tbody><row><entry><al>Leeftijd</al></entry><entry><al>Bedrag</al></entry></row></tbody></tgroup></table>
      </artikel>`)
    expect(items[0]?.text).toBe('In deze wet is:\na. hulp:\n1°. thuis;\nb. zorg.\nLeeftijd | Bedrag')
  })

  test('references are kept and what is about the text is not', () => {
    const { items } =
      read(`<artikel>${kop('4')}<al>Bedoeld in <extref doc="jci1.3:c:BWBR0018450&amp;artikel=1">artikel 1
      van de Zorgverzekeringswet</extref> en <intref doc="jci1.3:c:BWBR0035362">deze wet</intref>.<noot><noot.al>Noot.</noot.al></noot></al>
      <meta-data><jcis><jci verwijzing="x"/></jcis>weg</meta-data></artikel>`)
    expect(items[0]?.text).toBe('Bedoeld in artikel 1 van de Zorgverzekeringswet en deze wet.')
    expect(items[0]?.data).toMatchObject({
      refers: [
        { id: 'BWBR0018450:1', text: 'artikel 1 van de Zorgverzekeringswet' },
        { id: 'BWBR0035362', text: 'deze wet' },
      ],
    })
  })

  test('what has lapsed, is not in force yet or is empty is left out, and told', () => {
    const { items, skipped } = read(`<artikel status="vervallen">${kop('1')}<al>Oud.</al></artikel>
      <artikel status="nogniet">${kop('2')}<al>Later.</al></artikel>
      <artikel>${kop('3')}<redactie>Vervallen</redactie></artikel>
      <hoofdstuk status="vervallen"><kop><label>Hoofdstuk</label><nr>9</nr></kop><artikel>${kop('9')}<al>Weg.</al></artikel></hoofdstuk>
      <artikel>${kop('4')}<lid status="vervallen"><lidnr>1</lidnr><al>Oud lid.</al></lid><lid><lidnr>2</lidnr><al>Geldt.</al></lid></artikel>`)
    expect(items.map((item) => [item.article, item.text])).toEqual([['4', '1. (vervallen)\n2. Geldt.']])
    expect(skipped.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      'artikel 1: vervallen',
      'artikel 2: nog niet in werking',
      'artikel 3: zonder tekst',
      'Hoofdstuk 9: vervallen',
    ])
  })

  test('an article that begins to hold later is not told before', () => {
    const { items } = read(`<artikel inwerking="2018-07-01">${kop('1')}<al>Later.</al></artikel>
      <artikel inwerking="2015-01-01">${kop('2')}<al>Al lang.</al></artikel>`)
    expect(items.map((item) => item.validFrom)).toEqual(['2018-07-01', '2017-01-01'])
  })

  test('an annex that counts from one again gets ids of its own', () => {
    const { items } = read(
      `<artikel>${kop('1')}<al>Een.</al></artikel><bijlage><artikel>${kop('1')}<al>Bijlage.</al></artikel></bijlage>`,
    )
    expect(items.map((item) => item.id)).toEqual(['BWBR0035362:1', 'BWBR0035362:1 (2)'])
  })

  test('a circular has divisions for articles', () => {
    const text = `<toestand bwb-id="BWBR0012345" inwerkingtreding="2020-01-01"><circulaire><citeertitel>Circulaire hulp</citeertitel>
      <circulaire-tekst><circulaire.divisie><kop><label>Paragraaf</label><nr>1</nr><titel>Doel</titel></kop><tekst><al>Het doel.</al></tekst>
      <circulaire.divisie><kop><nr>1.1</nr><titel>Wie</titel></kop><al>Iedereen.</al></circulaire.divisie></circulaire.divisie></circulaire-tekst></circulaire></toestand>`
    const { items } = readBwb(file(text), context)
    expect(items.map((item) => [item.citation, item.text])).toEqual([
      ['Circulaire hulp, paragraaf 1', 'Het doel.'],
      ['Circulaire hulp, 1.1', 'Iedereen.'],
    ])
  })

  test.each([
    ['cut off', act('<artikel>').slice(0, 200), /geen geldige XML/],
    ['no XML', 'Artikel 1. Hallo', /geen geldige XML/],
    ['empty', '', /leeg/],
    ['another kind of XML', '<cvdr><body/></cvdr>', /geen BWB-toestand: het eerste element is <cvdr>/],
    ['without a number', '<toestand inwerkingtreding="2017-01-01"/>', /bwb-id "" is geen nummer/],
    ['without a date', '<toestand bwb-id="BWBR0035362"/>', /inwerkingtreding "" is geen datum/],
    ['without articles', act(''), /er staat geen artikel in dat geldt/],
    ['an entity of its own', `<!DOCTYPE a [<!ENTITY x "y">]>${act('').slice(39)}`, /eigen entiteiten/],
    ['an unknown entity', act(`<artikel>${kop('1')}<al>&geheim;</al></artikel>`), /geen geldige XML/],
    ['nested too deep', act('<a>'.repeat(300) + '</a>'.repeat(300)), /dieper dan 200/],
  ])('a file that is %s is refused as a whole', (_, text, reason) => {
    const { items, refused } = readBwb(file(text, 'wet.xml'), context)
    expect(items).toEqual([])
    expect(refused).toEqual([
      { file: 'wet.xml', place: expect.toSatisfy(isPlace), reason: expect.stringMatching(reason) },
    ])
  })

  test('a file that is no UTF-8 is refused', () => {
    const latin = Buffer.from(act(`<artikel>${kop('1')}<al>cliënt</al></artikel>`), 'latin1')
    expect(readBwb(file(latin), context).refused).toMatchObject([{ reason: expect.stringContaining('geen UTF-8') }])
  })

  test('however a file is damaged, it is either read or refused', () => {
    const whole =
      act(`<hoofdstuk><kop><nr>1</nr></kop><artikel>${kop('1', 'Titel')}<lid><lidnr>1</lidnr><al>Een &amp; twee.</al>
      <lijst><li><li.nr>a.</li.nr><al>drie</al></li></lijst></lid></artikel></hoofdstuk>`)
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, drop, add) => {
        const { items, refused } = readBwb(file(whole.slice(0, at) + add + whole.slice(at + drop)), context)
        expect(refused.length > 0 ? items.length === 0 : items.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe.skipIf(!existsSync(laws))('the acts of the data folder (skipped where ../shared/data is absent)', () => {
  test('all articles come in, none is refused', () => {
    const counts = readdirSync(laws)
      .sort()
      .map((name) => {
        const { items, refused } = readBwb(file(readFileSync(join(laws, name)), name), context)
        expect(refused).toEqual([])
        return items.length
      })
    expect(counts).toEqual([538, 138, 9, 14, 182, 137])
  })
})

function isPlace(place: unknown): boolean {
  return place === null || /^regel \d+, teken \d+$/.test(String(place))
}

describe('lines of JSON', () => {
  const line = (more: object = {}) => JSON.stringify({ id: 'a', title: 'Titel', text: 'Tekst', ...more })

  test('a line is an item that keeps its id', () => {
    const { items, refused } = readJsonl(
      file(
        `${line()}\n\n${line({ id: 'b', kind: 'service', topics: ['mantelzorg'], municipalities: ['Huizen'], url: 'https://voorbeeld.example' })}\n`,
      ),
      context,
    )
    expect(refused).toEqual([])
    expect(items).toMatchObject([
      {
        id: 'a',
        kind: 'page',
        title: 'Titel',
        text: 'Tekst',
        topics: [],
        municipalities: ['Huizen', 'Eemnes'],
        url: null,
        origin: 'jsonl',
        status: 'published',
      },
      {
        id: 'b',
        kind: 'service',
        topics: ['mantelzorg'],
        municipalities: ['Huizen'],
        url: 'https://voorbeeld.example',
      },
    ])
  })

  test('without publish it is a draft', () => {
    expect(readJsonl(file(line()), { ...context, publish: false }).items[0]?.status).toBe('draft')
  })

  test.each([
    ['{"id": "a"', 'geen geldige JSON'],
    ['[1]', 'geen voorwerp met velden'],
    ['null', 'geen geldige JSON'],
    [line({ id: '' }), 'id ontbreekt'],
    [line({ id: 7 }), 'id ontbreekt'],
    [line({ title: undefined }), 'title ontbreekt'],
    [line({ text: 1 }), 'text ontbreekt'],
    [line({ kind: 'law' }), 'kind is "law"'],
    [line({ url: 'javascript:alert(1)' }), 'url is geen adres'],
    [line({ topics: 'mantelzorg' }), 'topics is geen lijst'],
    [line({ topics: ['zeilen'] }), 'onbekend: onderwerp "zeilen"'],
    [line({ municipalities: ['Hilversum'] }), 'onbekend: gemeente "Hilversum"'],
    [line({ municipalities: [] }), 'municipalities is geen lijst van namen'],
    [line({ id: 'first' }), 'id "first" staat ook op regel 1'],
  ])('%s refuses the file with line and reason', (wrong, reason) => {
    const { refused } = readJsonl(file(`${line({ id: 'first' })}\n${wrong}\n`, 'lijst.jsonl'), context)
    expect(refused).toEqual([{ file: 'lijst.jsonl', place: 'regel 2', reason: expect.stringContaining(reason) }])
  })

  test('any bytes at all end in items or in a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { items, refused } = readJsonl(file(bytes), context)
        expect(items.length + refused.length).toBeGreaterThan(0)
      }),
    )
  })
})
