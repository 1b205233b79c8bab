import { expect, test } from 'vitest'
import type { AnswerParts } from '../../channels/message.ts'
import { takePicture } from '../town/browser.ts'
import { chatInBrowser, keptIn, phone, question, says } from '../town/chat-browser.ts'

const chat = chatInBrowser()

const card = {
  ...{ id: 'a', name: 'Buurthuis De Brink', organisation: 'Welzijn', what: 'Een plek om binnen te lopen.' },
  ...{ phone: '035 123 45 67', email: 'brink@welzijn.nl', url: 'https://www.welzijn.nl/brink' },
  ...{
    place: 'De Brink, Kerkstraat 1, Laren',
    hours: 'nu open tot 17.00 uur',
    cost: null,
    referral: null,
    example: false,
  },
}
const answer: AnswerParts = {
  ...{ title: 'Ontmoeten', core: 'U kunt altijd binnenlopen.', steps: [], notes: [], basis: [] },
  cards: [card, { ...card, id: 'b', name: 'Voorbeeldhuis', phone: '+31 35 765 43 21', example: true, url: null }],
}
/** An address of an example is no place to send someone to. */
const ways = [
  ['Bel 035 123 45 67', 'tel:0351234567'],
  ['Mail Buurthuis De Brink', 'mailto:brink@welzijn.nl'],
  ['Route Buurthuis De Brink', 'https://www.openstreetmap.org/search?query=Kerkstraat%201%2C%20Laren'],
  ['Website Buurthuis De Brink', 'https://www.welzijn.nl/brink'],
  ['Bel +31 35 765 43 21', 'tel:+31357654321'],
  ['Mail Voorbeeldhuis', 'mailto:brink@welzijn.nl'],
]

test.each([true, false])(
  'who can help is called, mailed, visited and looked up from the card (script: %s)',
  async (script) => {
    const { page } = await chat.visit(phone)
    await page.goto(`${chat.url}/chat?gemeente=Huizen`)
    await says(page, question)
    await page.getByText('Waar dit op rust').waitFor()
    await chat.db.query(`update messages set parts = $2::jsonb where conversation = $1 and outcome = 'answered'`, [
      (await keptIn(page)).conversation,
      JSON.stringify(answer),
    ])
    if (!script) await page.route('**/widget.js', (route) => route.abort())
    await page.reload()
    await page.getByText('U kunt altijd binnenlopen.').waitFor()
    const links = page.locator('.cards a, .help-card a')
    const found = await links.evaluateAll((all) =>
      all.map((link) => [
        link.textContent?.replace('(opent een nieuw venster)', '').replace(/\s+/g, ' ').trim(),
        link.getAttribute('href'),
      ]),
    )
    expect(found).toEqual(ways)
    const away = await links.evaluateAll((all) =>
      all
        .filter((link) => link.getAttribute('href')?.startsWith('https://www.openstreetmap.org'))
        .map((link) => link.getAttribute('rel')?.includes('noreferrer')),
    )
    expect(away).toEqual([true])
    await takePicture(page, `cards-${script ? 'script' : 'script-off'}`)
    await page.context().close()
  },
)
