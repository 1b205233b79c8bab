import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { themeRule } from '../../server/assets.ts'
import { rulesFor, usedIn } from '../../server/public/style/library.ts'
import { wholeStyle } from '../../server/public/style/sheets.ts'

const used = usedIn([
  '<html class="utrecht-html">',
  'html`<p class="utrecht-alert utrecht-alert--info"><a href="x">y</a></p><input id="q" type="search">`',
])

test('of the library only the rules remain that can apply to our pages', () => {
  const sheet = `@charset "UTF-8"; /* words {} */
.utrecht-alert { color: red }
.utrecht-alert--error, .utrecht-alert--info { content: "}" }
.utrecht-html a:hover, .utrecht-html blockquote { color: blue }
.utrecht-html input[type=week i], .utrecht-html input[type=search i]:not(.utrecht-old, [x]) { width: 1em }
@media print { .utrecht-accordion { color: black } .utrecht-html p { color: black } }
@media screen { .utrecht-accordion { color: black } }
@keyframes turn { from { top: 0 } }`
  const rules = rulesFor(sheet, used).replace(/\s+/g, ' ')
  expect(rules).toBe(
    '.utrecht-alert { color: red } .utrecht-alert--info { content: "}" } .utrecht-html a:hover { color: blue } ' +
      '.utrecht-html input[type=search i]:not(.utrecht-old, [x]) { width: 1em } ' +
      '@media print { .utrecht-html p { color: black} }'.replace('black}', 'black }'),
  )
})

test('every class of the library on our pages has its rules in the stylesheet', () => {
  const sheet = wholeStyle()
  for (const name of ['utrecht-page-header', 'utrecht-page-footer__content', 'utrecht-button--primary-action']) {
    expect(sheet).toContain(`.${name}`)
  }
  expect(sheet).not.toContain('.utrecht-calendar')
})

test('a theme is nothing but tokens', () => {
  expect(themeRule({ 'wegwijs-color-action': '#123456' })).toContain(
    ':root,.utrecht-html{--wegwijs-color-action:#123456}',
  )
  expect(themeRule(undefined)).toBe('')
})

test.each(['meent', 'heide'])('text in the example theme %s stands out seven times from its ground', async (name) => {
  const file = join(import.meta.dirname, '../../knowledge/content/themes', `${name}.yaml`)
  const theme = { ...usual, ...(parse(await readFile(file, 'utf8')) as Record<string, string>) }
  const of = (token: string) => theme[`wegwijs-color-${token}`] ?? ''
  const pairs = [
    ['on-action', 'action'],
    ['on-action', 'action-dark'],
    ['action', 'paper'],
    ['link', 'paper'],
    ['link', 'ground'],
    ['text', 'ground'],
    ['text-soft', 'paper'],
    ['staff', 'staff-soft'],
  ] as const
  const low = pairs.filter(([text, ground]) => contrast(of(text), of(ground)) < 7)
  expect(low).toEqual([])
  expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3)
})

/** What a theme does not set stays as the stylesheet has it. */
const usual = Object.fromEntries(
  [...wholeStyle().matchAll(/--(wegwijs-color-[a-z-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]),
)

/** WCAG 2: from 1 up to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const hex = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3')
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
