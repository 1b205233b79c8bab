import { expect, test } from 'vitest'
import { readText, routeLink, safeLink, telephoneLink } from '../../channels/web/widget/text.ts'

test('paragraphs, line breaks and lists come out of plain words', () => {
  const text = 'Eerst dit.\nDan dat.\n\nWat u nu kunt doen:\n1. Bel.\n2. Kom langs.\n\n• Versa: helpt u.\n  Bel gerust.'
  expect(readText(text).map(({ kind, start, lines }) => ({ kind, start, lines: lines.map(plain) }))).toEqual([
    { kind: 'paragraph', start: 1, lines: ['Eerst dit.', 'Dan dat.'] },
    { kind: 'paragraph', start: 1, lines: ['Wat u nu kunt doen:'] },
    { kind: 'numbered', start: 1, lines: ['Bel.', 'Kom langs.'] },
    { kind: 'points', start: 1, lines: ['Versa: helpt u. Bel gerust.'] },
  ])
})

test.each([
  ['Bel 035 000 10 00 (voorbeeldnummer).', ['tel:0350001000']],
  ['Bel 0800-0113, dat is gratis.', ['tel:08000113']],
  ['Veilig Thuis: 0800 - 2000 of 0800-2000', ['tel:08002000']],
  ['Mobiel 06-12345678 of +31 6 12345678', ['tel:0612345678', 'tel:+31612345678']],
  ['Uw gemeente: 14 035', ['tel:14035']],
  ['Bel 112. Of bel 113.', ['tel:112', 'tel:113']],
  [
    'Kijk op https://www.huizen.nl/hulp. En mail naar hulp@huizen.nl!',
    ['https://www.huizen.nl/hulp', 'mailto:hulp@huizen.nl'],
  ],
  [
    '(zie https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2)',
    ['https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2'],
  ],
])('what can be rung, mailed or opened becomes a link: %s', (text, links) => {
  expect(linksIn(text)).toEqual(links)
})

test.each([
  'Dat kost € 112 per maand.',
  'Op 06-11-2026 om 10.00 uur.',
  'Tussen 2015 en 2026, artikel 2.3.2.',
  'Het bedrag is 0800,50.',
  'Nummer 1234567890123456',
])('an amount, a date or an article is no telephone number: %s', (text) => {
  expect(linksIn(text)).toEqual([])
})

test('in an emergency every 112 and 113 can be rung', () => {
  const [block] = readText('112 bij gevaar, 113 bij gedachten aan zelfmoord', { emergency: true })
  expect(block?.lines[0]?.map(({ href }) => href).filter((href) => href !== null)).toEqual(['tel:112', 'tel:113'])
})

test('no word is lost or added by making links', () => {
  const text = 'Bel 035 000 10 00 of 112, mail a@b.nl of kijk op https://x.nl/(a). € 113!'
  expect(readText(text).flatMap(({ lines }) => lines.map(plain))).toEqual([text])
})

test('a link never runs a script and never opens a file', () => {
  expect(safeLink('javascript:alert(1)')).toBeNull()
  expect(safeLink('data:text/html,x', 'https://wegwijs.example')).toBeNull()
  expect(safeLink('file:///etc/passwd')).toBeNull()
  expect(safeLink(null)).toBeNull()
  expect(safeLink('/regels/x', 'https://wegwijs.example')).toBe('https://wegwijs.example/regels/x')
})

test('a number is dialled as it is written', () => {
  expect(telephoneLink('+31 35 000 10 00')).toBe('tel:+31350001000')
})

function linksIn(text: string): (string | null)[] {
  return readText(text)
    .flatMap(({ lines }) => lines.flat())
    .map(({ href }) => href)
    .filter((href) => href !== null)
}

function plain(line: { text: string }[]): string {
  return line.map(({ text }) => text).join('')
}

test('the way to an address is a map that follows nobody, and an example address has none', () => {
  const place = 'Informatiepunt, Kerkstraat 1, Huizen'
  expect(routeLink({ place, example: false })).toBe(
    'https://www.openstreetmap.org/search?query=Kerkstraat%201%2C%20Huizen',
  )
  expect(routeLink({ place, example: true })).toBeNull()
  expect(routeLink({ place: null, example: false })).toBeNull()
})
