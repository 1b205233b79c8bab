import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runImport } from '../../knowledge/import/command.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { finishReviews } from '../../knowledge/regulations/reviews.ts'
import { act } from '../town/import-files.ts'
import { MONDAY, type PagesTown, pagesTown, SETTING_UP_MS, wordsOf } from './pages-town.ts'

let town: PagesTown
beforeAll(async () => {
  town = await pagesTown()
}, SETTING_UP_MS)
beforeEach(() => town.becomes(MONDAY))
afterAll(() => town.close())

describe('the explanations', () => {
  test('stand by topic, those for professionals only for professionals', async () => {
    const text = await town.reads('/regels')
    expect(text).toContain('Uw rechten Bezwaar en beroep')
    expect(text).toContain('Ik zorg voor een ander en het wordt te zwaar. Wie helpt mij?')
    expect(text).not.toContain('Ik zie een overbelaste mantelzorger.')
    expect(await town.reads('/regels?voor=professional')).toContain('Ik zie een overbelaste mantelzorger.')
  })

  test('of one municipality are those that hold there', async () => {
    const eemnes = await town.reads('/regels?gemeente=Eemnes&onderwerp=jeugdhulp')
    const huizen = await town.reads('/regels?gemeente=Huizen&onderwerp=jeugdhulp')
    expect(eemnes).toContain('Jeugdhulp')
    expect(eemnes).not.toBe(huizen)
    expect(await town.reads('/regels?onderwerp=jeugdhulp')).toContain('Huizen, Blaricum en Laren')
  })

  test('are found by a question, the explanation before the law', async () => {
    const { page } = await town.visits('/regels?q=hoe%20lang%20duurt%20een%20bezwaar')
    const links = [...page.matchAll(/<h3><a href="([^"]*)"/g)].map(([, href = '']) => href)
    expect(links).toContain('/regels/bezwaar-hoe-lang')
    expect(page).toMatch(/<mark>bezwaar<\/mark>/i)
    const laws = links.map((href) => href.startsWith('/regels/wet/'))
    expect(laws.indexOf(true)).toBeGreaterThan(laws.lastIndexOf(false))
  })

  test('tell search engines the question and its answer', async () => {
    const { page } = await town.visits('/regels/hulp-bij-het-huishouden')
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'FAQPage',
      '@id': 'https://wegwijs.example/regels/hulp-bij-het-huishouden',
      mainEntity: [{ '@type': 'Question', name: 'Hoe regel ik hulp bij het huishouden?' }],
    })
  })

  test.each([
    ['/regels?onderwerp=heksen', 'Wij kennen het onderwerp “heksen” niet.'],
    ['/regels?gemeente=Atlantis&q=bijstand', 'Wij kennen de gemeente “Atlantis” niet.'],
    ['/regels?q=xqzvw%20kjhgf', 'Gebruik een ander woord'],
  ])('answer nonsense with a page that helps: %s', async (path, remark) => {
    const { status, page } = await town.visits(path)
    expect(status).toBe(200)
    expect(wordsOf(page)).toContain('Niets gevonden')
    expect(wordsOf(page)).toContain(remark)
  })
})

describe('the page of an explanation', () => {
  test('goes from the core by the steps of the funnel to what it rests on', async () => {
    const text = await town.reads('/regels/hulp-bij-het-huishouden')
    const order = [
      'Hoe regel ik hulp bij het huishouden?',
      'Wat u zelf kunt doen, met mensen om u heen',
      'Hulp zonder besluit van de gemeente',
      'Hulp na een besluit van de gemeente',
      'Wie kan helpen',
      'Hoe lang het mag duren',
      'Moeilijke woorden',
      'Waar dit op rust',
      'Andere vragen over hulp bij het huishouden',
      'Nagekeken op',
    ].map((part) => text.indexOf(part))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThanOrEqual(0)
    expect(text).toContain('Onderzoek na uw melding: 6 weken, vanaf uw melding. Wmo 2015, artikel 2.3.2, lid 1')
    expect(text).toContain('melding u laat de gemeente weten dat u hulp nodig heeft')
    expect(text).toMatch(/Nagekeken op \d+ \w+ 2026\. Wij kijken dit opnieuw na vóór \d+ \w+ 2027\./)
  })

  test('links to the article, to who helps and to the chat about it', async () => {
    const { page } = await town.visits('/regels/hulp-bij-het-huishouden')
    expect(page).toContain('href="/regels/wet/BWBR0035362/2.3.2#lid-1"')
    expect(page).toContain('href="/kaart/informatiepunt-hbel"')
    expect(page).toContain('href="/chat?over=hulp-bij-het-huishouden"')
  })

  test('says so when it holds for a part of the area only', async () => {
    expect(await town.reads('/regels/jongere-niet-lekker-in-vel-eemnes')).toContain('Dit geldt voor Eemnes')
  })

  test('never shows an amount that has expired', async () => {
    const now = await town.reads('/regels/eigen-bijdrage-hoeveel')
    expect(now).not.toContain('euro')
    expect(now).toContain(
      'Eigen bijdrage Wmo per maand: wij hebben het bedrag van nu niet nagekeken. Vraag het aan het CAK',
    )
    town.becomes('2025-06-02T10:00:00+02:00')
    expect(await town.reads('/regels/eigen-bijdrage-hoeveel')).toContain(
      'Eigen bijdrage Wmo per maand: 21 euro per maand.',
    )
  })

  test('leads on for the id of a service, and is not there for an unknown one', async () => {
    expect((await town.visits('/regels/versa-mantelzorg')).location).toBe('/kaart/versa-mantelzorg')
    expect((await town.visits('/regels/bestaat-niet')).status).toBe(404)
  })
})

describe('the page of an article', () => {
  test('tells in plain words what it says and which explanations rest on it', async () => {
    const { page } = await town.visits('/regels/wet/BWBR0035362/2.3.2')
    const text = wordsOf(page)
    expect(text).toContain('De hele tekst van dit artikel staat op wetten.overheid.nl. In gewone woorden')
    expect(page).toContain('href="https://wetten.overheid.nl/jci1.3:c:BWBR0035362&amp;artikel=2.3.2"')
    expect(page).toContain('href="/regels/hulp-bij-het-huishouden"')
  })

  test('shows its own words by paragraph once the act is there, and warns that they are old', async () => {
    const paragraphs = [
      { number: '1', text: 'Het college onderzoekt.' },
      { number: '2', text: 'Het plan bevat:\na. een doel;' },
    ]
    const heading = ['Hoofdstuk 2. Maatschappelijke ondersteuning', '§ 3. Maatwerkvoorzieningen']
    const known = await town.knowledge.item('BWBR0035362:2.3.5')
    if (known?.kind !== 'regulation' || known.data === null) throw new Error('the article is not there')
    const id = 'BWBR0035362:9.9'
    const data = { ...known.data, article: '9.9', paragraphs, heading }
    const act: Item = { ...known, id, article: '9.9', citation: 'Wmo 2015, artikel 9.9', validFrom: '2017-01-01', data }
    await storeItems(town.db, [{ ...act, origin: 'bwb' }], new Map(), new Date(MONDAY))
    const { page } = await town.visits('/regels/wet/BWBR0035362/9.9')
    const text = wordsOf(page)
    expect(page).toContain('id="lid-2"')
    expect(text).toContain('Hoofdstuk 2. Maatschappelijke ondersteuning › § 3. Maatwerkvoorzieningen')
    expect(text).toContain('Dit is een oudere tekst. Zo stond het in de wet van 1 januari 2017.')
    expect(text).toContain('Lid 1 Het college onderzoekt. Lid 2 Het plan bevat: a. een doel;')
  })

  test('has an address also when its number has a colon, and is not there when unknown', async () => {
    expect(await town.reads('/regels/wet/BWBR0005537/6%3A7')).toContain('Awb, artikel 6:7')
    expect((await town.visits('/regels/wet/BWBR0005537/99:99')).status).toBe(404)
    expect((await town.visits('/regels/wet/onzin/1')).status).toBe(404)
  })
})

describe('an article through time', () => {
  const wgs = (from: string, text: string) =>
    act(
      `<artikel><kop><label>Artikel</label><nr>7</nr><titel>Proef</titel></kop>
       <lid><lidnr>1</lidnr><al>${text}</al></lid>
       <lid><lidnr>2</lidnr><al>Zie <intref doc="jci1.3:c:BWBR0031331&amp;artikel=8">artikel 8</intref>, niet artikel 88, en
         <extref doc="jci1.3:c:BWBR0099999&amp;artikel=3&amp;lid=2">artikel 3, tweede lid</extref>.</al></lid></artikel>
     <artikel><kop><label>Artikel</label><nr>8</nr></kop><al>Het gaat om zeilboten.</al></artikel>`,
      `bwb-id="BWBR0031331" inwerkingtreding="${from}"`,
    )
  const address = '/regels/wet/BWBR0031331/7'

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wegwijs-rules-'))
    for (const [from, text] of [
      ['2017-01-01', 'Zo was het.'],
      ['2026-07-01', 'Zo is het.'],
      ['2027-01-01', 'Zo wordt het.'],
    ] as const) {
      await writeFile(join(folder, `${from}.xml`), wgs(from, text))
    }
    const command = { db: town.db, region: town.region, clock: () => new Date(MONDAY), print: () => {} }
    await runImport(['bwb', folder, '--publish'], command)
    await rm(folder, { recursive: true })
  }, SETTING_UP_MS)

  test('reads as it does today, and says when it read and will read otherwise', async () => {
    const text = await town.reads(address)
    expect(text).toContain('Deze tekst geldt vanaf 1 juli 2026. Lid 1 Zo is het.')
    expect(text).toContain(
      'Hoe dit artikel was en wordt vanaf 1 januari 2027 (nog niet) 1 juli 2026 tot en met 31 december 2026 (nu) 1 januari 2017 tot en met 30 juni 2026',
    )
  })

  test('reads as it did on a day that is asked for', async () => {
    const text = await town.reads(`${address}?op=2020-05-05`)
    expect(text).toContain('Zo was of wordt de tekst op 5 mei 2020. Bekijk de tekst van vandaag.')
    expect(text).toContain('Lid 1 Zo was het.')
    expect(await town.reads(`${address}?op=2027-02-01`)).toContain('Lid 1 Zo wordt het.')
    expect(await town.reads(`${address}?op=2001-01-01`)).toContain('Op 1 januari 2001 geldt dit artikel niet')
    expect(await town.reads(`${address}?op=onzin`)).toContain('Lid 1 Zo is het.')
  })

  test('is cited down to the paragraph, for people and for machines', async () => {
    const { page } = await town.visits(address)
    expect(wordsOf(page)).toContain('Wgs, artikel 7, lid 2 jci1.3:c:BWBR0031331&artikel=7&lid=2')
    expect((await town.visits(`${address}?op=2020-05-05`)).page).toContain(
      'https://wetten.overheid.nl/jci1.3:c:BWBR0031331&amp;artikel=7&amp;lid=1&amp;z=2020-05-05&amp;g=2020-05-05',
    )
  })

  test('leads to what it refers to, and shows it on the spot when we have it', async () => {
    // What is on the shelf is trusted for a moment.
    await expect
      .poll(() => town.reads(address), { timeout: 5_000 })
      .toContain('Artikelen die hierin staan Wgs, artikel 8 Het gaat om zeilboten.')
    const { page } = await town.visits(address)
    expect(page).toContain('Zie <a href="/regels/wet/BWBR0031331/8">artikel 8</a>, niet artikel 88, en')
    expect(page).toContain(
      '<a href="https://wetten.overheid.nl/jci1.3:c:BWBR0099999&amp;artikel=3&amp;lid=2">artikel 3, tweede lid</a>',
    )
  })

  test('is found by its words', async () => {
    expect(await town.reads('/regels?q=zeilboten')).toContain('Wgs, artikel 8')
  })

  test('that changed under an explanation is told with it until somebody has looked', async () => {
    const [explanation] = await town.db.query<{ id: string }>(
      `select id from items where kind = 'page' and status = 'published' and origin = 'content' order by id limit 1`,
    )
    const id = explanation?.id ?? ''
    await town.db.query(
      `insert into explanation_reviews (explanation, law, article, paragraph, valid_from, before, after, marked_at)
       values ($1, 'BWBR0031331', '7', '1', '2026-07-01', 'Zo was het.', 'Zo is het.', $2)`,
      [id, new Date(MONDAY)],
    )
    expect(await town.reads(`/regels/${id}`)).toContain(
      'Een regel hieronder is veranderd. Het gaat om Wgs, artikel 7, lid 1 (vanaf 1 juli 2026).',
    )
    await finishReviews(town.db, id, 'Anna', new Date(MONDAY))
    expect(await town.reads(`/regels/${id}`)).not.toContain('Een regel hieronder is veranderd')
  })
})

test('a part of a document shows its lists and for whom it holds, at an address of its own', async () => {
  await town.db.query(
    `insert into items (id, kind, title, text, url, topics, municipalities, audience, status, origin, content_hash, updated_at)
     values ('docx:huizen-nl:beleid#melden', 'page', 'Beleid: Melden', E'Zo gaat het:\\n– bel ons\\n– of mail\\nSoort | Wie', null,
             '{mantelzorg}', '{Huizen}', 'both', 'published', 'docx', 'x', $1)`,
    [new Date(MONDAY)],
  )
  await town.db.query('update search_state set version = version + 1')
  const { page } = await town.visits(`/regels/${encodeURIComponent('docx:huizen-nl:beleid#melden')}`)
  expect(page).toContain('<ul><li>bel ons</li><li>of mail</li></ul>')
  expect(wordsOf(page)).toContain('Beleid: Melden Dit geldt voor Huizen Zo gaat het: bel ons of mail Soort Wie')
})

test('a page that was imported shows its text and where it came from', async () => {
  await town.db.query(
    `insert into items (id, kind, title, text, url, topics, municipalities, audience, status, origin, content_hash, updated_at)
     values ('folder', 'page', 'Folder <over> zorg', E'Eerste regel.\\nTweede regel.', 'https://zorg.example/folder',
             '{mantelzorg}', '{Huizen}', 'both', 'published', 'jsonl', 'x', $1)`,
    [new Date(MONDAY)],
  )
  await town.db.query('update search_state set version = version + 1')
  const { page } = await town.visits('/regels/folder')
  expect(wordsOf(page)).toContain('Eerste regel. Tweede regel. Lees verder op zorg.example')
  expect(page).toContain('Folder &lt;over&gt; zorg')
})
