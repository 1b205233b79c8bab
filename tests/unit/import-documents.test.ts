import { describe, expect, test } from 'vitest'
import { readDocx } from '../../knowledge/import/docx.ts'
import { readPdf } from '../../knowledge/import/pdf.ts'
import type { ReadFile } from '../../knowledge/import/report.ts'
import { readWebPage } from '../../knowledge/import/web-page.ts'
import { fileOf, importContext, pdf, wordDocument } from '../town/import-files.ts'

const long =
  'Wie niet meer zelf kan schoonmaken, kan hulp vragen aan de gemeente. Een medewerker komt bij u langs en kijkt met u wat u zelf nog kunt. Daarna krijgt u een brief.'

function parts({ items, refused }: ReadFile): string[][] {
  expect(refused).toEqual([])
  return items.map(({ id, title, text }) => [id, title, text])
}

describe('a page of a website', () => {
  const html = `<!doctype html><html lang="nl"><head><title>Hulp bij het huishouden | Gemeente Huizen</title>
    <link rel="canonical" href="/zorg/huishouden"><style>p { color: red }</style></head><body>
    <header><a href="/">Gemeente Huizen</a></header><nav><ul><li>Home</li></ul></nav><div class="cookie-bar">Cookies</div>
    <main><h1>Hulp bij het huishouden</h1><p>Lukt schoonmaken niet meer? <strong>Wij</strong> kijken&nbsp;mee.</p>
      <h2 id="aanvragen">Aanvragen</h2><p>${long}</p><ol><li>Bel ons.<ul><li>Of mail.</li></ul></li><li>Wij komen langs.</li></ol>
      <h3>Meenemen</h3><p>Uw pas.</p>
      <h2>Kosten</h2><table><tr><th>Soort</th><th>Wie</th></tr><tr><td>Bijdrage</td><td>CAK</td></tr></table><p>${long}</p>
      <aside>Lees ook</aside><script>alert(1)</script></main><footer>Postbus 1</footer></body></html>`
  const answer = {
    asked: 'https://huizen.nl/x?utm=1',
    url: 'https://huizen.nl/x?utm=1',
    type: 'text/html; charset=utf-8',
    etag: null,
    lastModified: null,
    listedIn: null,
  }

  test('is its main text by headings, under its own address', () => {
    const read = readWebPage({ ...fileOf(html), answer }, importContext)
    expect(parts(read)).toEqual([
      ['web:huizen.nl/zorg/huishouden', 'Hulp bij het huishouden', 'Lukt schoonmaken niet meer? Wij kijken mee.'],
      [
        'web:huizen.nl/zorg/huishouden#aanvragen',
        'Hulp bij het huishouden: Aanvragen',
        `${long}\n1. Bel ons.\n  – Of mail.\n2. Wij komen langs.\nMeenemen\nUw pas.`,
      ],
      [
        'web:huizen.nl/zorg/huishouden#kosten',
        'Hulp bij het huishouden: Kosten',
        `Soort | Wie\nBijdrage | CAK\n${long}`,
      ],
    ])
    expect(read.items.map(({ url }) => url)).toEqual([
      'https://huizen.nl/zorg/huishouden',
      'https://huizen.nl/zorg/huishouden#aanvragen',
      'https://huizen.nl/zorg/huishouden',
    ])
    expect(read.speaksFor).toEqual({ is: 'document', id: 'web:huizen.nl/zorg/huishouden' })
  })

  test('without a main part is its body, without the top and bottom of the website', () => {
    const body = `<html><body><header>Top</header><div><h1>Titel</h1><p>Tekst.</p></div><footer>Onder</footer></body></html>`
    expect(parts(readWebPage({ ...fileOf(body), answer }, importContext))).toEqual([
      ['web:huizen.nl/x?utm=1', 'Titel', 'Tekst.'],
    ])
  })

  test('an address of its own on another website is not believed', () => {
    const strange = html.replace('href="/zorg/huishouden"', 'href="https://elders.example/"')
    expect(readWebPage({ ...fileOf(strange), answer }, importContext).items[0]?.id).toBe('web:huizen.nl/x?utm=1')
  })

  test('in another alphabet of bytes is read as it says', () => {
    const latin = Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><body><p>Voor cliënten</p></body></html>',
      'latin1',
    )
    expect(
      readWebPage({ ...fileOf(latin), answer: { ...answer, type: 'text/html' } }, importContext).items[0]?.text,
    ).toBe('Voor cliënten')
    expect(readWebPage({ ...fileOf(latin), answer }, importContext).refused).toMatchObject([
      { reason: expect.stringContaining('andere codering') },
    ])
  })

  test.each([
    [
      'in another language',
      '<html lang="en"><body><p>This page tells you how to get help from the municipality with your household.</p></body></html>',
      /niet in het Nederlands \(en\)/,
    ],
    [
      'that wants not to be read',
      '<html><head><meta name="robots" content="noindex, nofollow"></head><body><p>x</p></body></html>',
      /wil niet/,
    ],
    ['without text', '<html><body><script>x</script></body></html>', /geen tekst/],
    ['that is no HTML', '{"a": 1}', /geen bladzijde in HTML/],
    ['nested without end', `<body>${'<div>'.repeat(100_000)}tekst`, /te diep/],
  ])('%s is refused', (_, text, reason) => {
    expect(readWebPage({ ...fileOf(text), answer }, importContext).refused).toMatchObject([
      { reason: expect.stringMatching(reason) },
    ])
  })

  test('in Dutch that says that it is English is read', () => {
    const text = `<html lang="en"><body><h1>Hulp</h1><p>${long}</p></body></html>`
    expect(readWebPage(fileOf(text, 'hulp.html'), importContext).items.map(({ id, url }) => [id, url])).toEqual([
      ['web:hulp', null],
    ])
  })
})

describe('a document of Word', () => {
  test('is its text by headings, with lists and tables', async () => {
    const bytes = await wordDocument(
      '# Beleidsregels hulp',
      'Voor wie dit geldt.',
      '## Melden',
      long,
      '- bel ons',
      '- of mail',
      'Soort | Wie',
      '## Besluit',
      long,
    )
    expect(parts(await readDocx(fileOf(bytes, 'Beleidsregels Hulp 2026.docx'), importContext))).toEqual([
      ['docx:beleidsregels-hulp-2026', 'Beleidsregels hulp', 'Voor wie dit geldt.'],
      [
        'docx:beleidsregels-hulp-2026#melden',
        'Beleidsregels hulp: Melden',
        `${long}\n– bel ons\n– of mail\nSoort | Wie`,
      ],
      ['docx:beleidsregels-hulp-2026#besluit', 'Beleidsregels hulp: Besluit', long],
    ])
  })

  test('without headings bears the name of its file, for whom and about what it was said', async () => {
    const bytes = await wordDocument(long)
    const told = { ...importContext, holdsFor: ['Eemnes'], about: ['mantelzorg'], publish: false }
    expect((await readDocx(fileOf(bytes, 'notitie.docx'), told)).items).toMatchObject([
      { title: 'notitie', municipalities: ['Eemnes'], topics: ['mantelzorg'], status: 'draft', origin: 'docx' },
    ])
  })

  test('from a website keeps apart from one of the same name elsewhere', async () => {
    const bytes = await wordDocument(long)
    const ids = ['https://huizen.nl/x/Beleid.docx?v=2', 'https://eemnes.nl/Beleid.docx', 'map/Beleid.docx'].map(
      async (name) => (await readDocx(fileOf(bytes, name), importContext)).items.map(({ id, url }) => [id, url]),
    )
    expect((await Promise.all(ids)).flat()).toEqual([
      ['docx:huizen-nl:beleid', 'https://huizen.nl/x/Beleid.docx?v=2'],
      ['docx:eemnes-nl:beleid', 'https://eemnes.nl/Beleid.docx'],
      ['docx:beleid', null],
    ])
  })

  test('that holds gigabytes, or says less than it holds, is refused', async () => {
    const bytes = Buffer.from(await wordDocument(long))
    const sizes = [...places(bytes, 0x02014b50)]
    const bomb = Buffer.from(bytes)
    for (const at of sizes) bomb.writeUInt32LE(0x7fffffff, at + 24)
    expect((await readDocx(fileOf(bomb), importContext)).refused).toMatchObject([
      { reason: 'uitgepakt is het bestand groter dan 200 MB' },
    ])
    const liar = Buffer.from(bytes)
    for (const at of sizes) liar.writeUInt32LE(3, at + 24)
    expect((await readDocx(fileOf(liar), importContext)).refused).toMatchObject([
      { reason: 'het bestand is beschadigd' },
    ])
  })
})

function* places(bytes: Buffer, mark: number): Generator<number> {
  for (let at = 0; at < bytes.length - 4; at++) if (bytes.readUInt32LE(at) === mark) yield at
}

describe('a PDF', () => {
  test('is its text by headings, without what stands on every page, with broken words made whole', async () => {
    const sentence = 'De gemeente kijkt met u wat u zelf nog kunt doen en wie u daarbij kan helpen.'
    const lines = [
      sentence,
      sentence,
      'Na uw melding volgt een onder-',
      'zoek. Daarbij gaat het om zorg-',
      'en hulp in uw eigen huis.',
      '',
      'Een nieuwe alinea.',
    ]
    const bytes = await pdf(
      [
        ['# Beleidsregel hulp', ...lines],
        ['## Melden', ...lines],
        ['## Besluit', ...lines],
      ],
      {
        header: 'Gemeente Huizen - concept',
        footer: 'Pagina',
      },
    )
    const body = [
      `${sentence} ${sentence} Na uw melding volgt een onderzoek. Daarbij gaat het om zorg- en hulp in uw eigen huis.`,
      'Een nieuwe alinea.',
    ].join('\n')
    expect(parts(await readPdf(fileOf(bytes, 'beleid.pdf'), importContext))).toEqual([
      ['pdf:beleid', 'Beleidsregel hulp', body],
      ['pdf:beleid#melden', 'Beleidsregel hulp: Melden', body],
      ['pdf:beleid#besluit', 'Beleidsregel hulp: Besluit', body],
    ])
  })

  test('that was scanned is refused with the reason, and a single empty page is told', async () => {
    expect((await readPdf(fileOf(await pdf([[], []]), 'scan.pdf'), importContext)).refused).toMatchObject([
      { reason: expect.stringMatching(/^dit is gescand: .* \(OCR\)$/) },
    ])
    const { items, skipped } = await readPdf(
      fileOf(await pdf([[long.slice(0, 80)], [], [long.slice(80)]]), 'half.pdf'),
      importContext,
    )
    expect([items.length, skipped]).toEqual([1, [{ file: 'half.pdf', place: 'bladzijde 2', reason: 'zonder tekst' }]])
  })

  test.each([
    ['is cut off', async () => (await pdf([[long]])).subarray(0, 400), 'het bestand is afgekapt'],
    ['is no PDF', async () => Buffer.from('%!PS'), 'dit is geen PDF'],
    ['is damaged', async () => Buffer.from('%PDF-1.7\nniets\n%%EOF'), 'het bestand is beschadigd'],
  ])('that %s is refused', async (_, bytes, reason) => {
    expect((await readPdf(fileOf(await bytes()), importContext)).refused).toMatchObject([{ reason }])
  })
})
