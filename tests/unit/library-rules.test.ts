import { expect, test } from 'vitest'
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
