import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCutOff } from '../../knowledge/import/cut-off.ts'

test.each([
  ['closes all', '<!doctype html><html><head><title>a</title></head><body><main><p>tekst</p></main></body></html>\n'],
  [
    'leaves out what may be left out',
    '<!doctype html><html lang=nl><title>a</title><h1>Kop</h1><p>een<p>twee<ul><li>a<li>b</ul>',
  ],
  ['never closes a paragraph', '<html><body><h1>Kop</h1><p>een<p>twee'],
  ['closes one of its paragraphs', '<html><body><p>een</p><p>twee<p>drie'],
  ['leaves out the end of html only', '<html><head></head><body><p>een</p></body>'],
  ['forgot a </div> halfway', '<html><body><div><p>een</p></body></html>'],
  ['has more ends than beginnings', '<body></b></div><p>een</p></body>'],
  ['is a part of a page', '<h1>Kop</h1><p>een</p>'],
  ['has signs in its text', '<p>1 < 2, 3 > 2, a<3</p>'],
  [
    'has tags in values, comments and scripts',
    `<body><p title="</main> <div>">een</p><!-- <div> --><script>"<div>" // </body></script></body>`,
  ],
  ['has a script that closes the body', '<html><head></head><body><p>een</p></body></html><!-- gemaakt in 3 ms -->'],
  ['closes elements in themselves', '<body><svg><path d="m"/></svg><br/><p>een</p></body>'],
])('a page that %s is whole', (_, html) => {
  expect(isCutOff(html)).toBe(false)
})

test.each([
  ['in its main part', '<html><body><main><h1>Kop</h1><p>een</p>'],
  ['in an article', '<article><p>een</p><p>twee</p>'],
  ['in a tag', '<body><p>een</p></body><a hre'],
  ['in the name of a tag', '<body><p>een</p></bod'],
  ['in a value', '<body><p>een</p><a href="/weg>verder</a></body>'],
  ['in a comment', '<body><p>een</p><!-- twee </body>'],
  ['in a script', '<body><p>een</p><script>var a = "</body>'],
  ['in its title', '<html><head><title>Hulp bij'],
  ['in a list', '<body><ul><li>een<li>twee'],
  ['in a table', '<body><table><tr><td>een'],
  ['in a paragraph, where it closes all others', '<html><body><p>een</p><p>twee</p><p>dr'],
  ['after its text, where it closed even its head', '<html><head><title>a</title></head><body><p>een</p>'],
])('a page that ends %s is cut off', (_, html) => {
  expect(isCutOff(html)).toBe(true)
})

test('wherever a page that closes all is cut before the end of its text, that shows', () => {
  const part = fc.constantFrom(
    '<p>Bel ons.</p>',
    '<h2 class="kop">Kosten</h2>',
    '<ul><li>een</li><li>twee</li></ul>',
    '<table><tr><td>a</td></tr></table>',
    '<div><a href="/x?a=1&b=2">verder</a></div>',
    '<script>if (a < b) document.write("</p>")</script>',
    '<!-- let op -->',
    '<img src="a.png" alt="a > b">',
  )
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, at) => {
        const html = `<!doctype html><html lang="nl"><head><title>Hulp</title></head><body><main>${parts.join('\n')}</main></body></html>`
        expect(isCutOff(html)).toBe(false)
        const [first, end] = [html.indexOf('<main>') + 1, html.indexOf('</body>')]
        expect(isCutOff(html.slice(0, Math.floor(first + at * (end - first))))).toBe(true)
      },
    ),
  )
})

test.each([
  ['tags without end', '<b'.repeat(2_000_000)],
  ['elements that are never closed', '<b></i>'.repeat(500_000)],
  ['scripts that almost end', `<script>${'</script '.repeat(500_000)}`],
  ['values without end', '<a b="'.repeat(500_000)],
  ['comments within comments', '<!--'.repeat(500_000)],
])('a page of %s is judged in one go', (_, html) => {
  expect(isCutOff(html)).toBe(true)
})
