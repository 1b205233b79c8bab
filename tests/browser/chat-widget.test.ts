import { expect, test } from 'vitest'
import { axeFindings, type openPage, takePicture } from '../town/browser.ts'
import { chatInBrowser, events, focused, question, says } from '../town/chat-browser.ts'

/** What a careful website allows: nothing inline, no evaluation, no markup from strings but through Lit's own policy. */
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html"

const website = `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><script type="module" src="/widget.js"></script></head>
<body><main><h1>Gemeente Voorbeeld</h1><p><a href="#">Een gewone bladzijde</a></p></main>
<wegwijs-chat name="Wegwijs" municipality="Huizen"></wegwijs-chat></body></html>`

const chat = chatInBrowser()

test('on the website of a municipality the chat opens, answers for that municipality, and closes with Escape', async () => {
  const { page, problems } = await openWebsite()
  const opener = page.getByRole('button', { name: 'Stel uw vraag' })
  expect(await axeFindings(page)).toEqual([])
  await opener.click()
  expect(await focused(page)).toBe('words')
  await page.keyboard.type(question)
  await page.keyboard.press('Enter')
  await page.getByText('Waar dit op rust').waitFor()
  expect(await page.getByText('In welke gemeente').count()).toBe(0)
  await takePicture(page, 'widget-open')
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await focused(page)).toBe('launcher')
  expect(problems).toEqual([])
  await page.context().close()
})

test('nothing is stored about who only looks', async () => {
  const { page } = await openWebsite()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('Ik ben een computer, geen mens').first().waitFor()
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.context().close()
})

test('on a telephone the window fills the screen and keeps the rest of the page out of reach', async () => {
  const { page } = await openWebsite({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  const size = await page.getByRole('dialog').boundingBox()
  expect(size).toEqual({ x: 0, y: 0, width: 320, height: 568 })
  await takePicture(page, 'widget-phone')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Stel uw vraag' }).waitFor()
  await page.context().close()
})

test('a person who takes over is named, on the screen and aloud', async () => {
  const { page } = await openWebsite()
  await page.route('**/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: takenOver }))
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await says(page, 'Ik wil iemand spreken')
  await page.locator('.change').getByText('Fatima van het Informatiepunt antwoordt nu.').waitFor()
  expect(await page.locator('.owner').textContent()).toBe('Fatima van het Informatiepunt antwoordt nu.')
  await page.getByText('Zal ik u vanmiddag bellen?').first().waitFor()
  await takePicture(page, 'widget-staff')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('a message in a language that is written from right to left is shown so', async () => {
  const { page } = await openWebsite()
  await page.route('**/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: inArabic }))
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await says(page, 'مرحبا')
  const bubble = page.locator('.message.assistant .bubble[lang=ar]').filter({ hasText: 'أهلا بك' })
  await bubble.waitFor()
  expect(await bubble.getAttribute('dir')).toBe('rtl')
  await page.context().close()
})

test('markup from whoever writes is shown as words', async () => {
  const { page, problems } = await openWebsite()
  await page.route('**/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: hostile }))
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await says(page, '<img src=x onerror=alert(1)>')
  await page.getByText('<script>alert(2)</script>').first().waitFor()
  const hrefs = await page
    .locator('wegwijs-chat a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.filter((href) => href?.startsWith('javascript:'))).toEqual([])
  expect(await page.locator('.bubble img, .bubble script').count()).toBe(0)
  expect(problems).toEqual([])
  await page.context().close()
})

const staffSays = {
  id: '5a0f6f0e-3a43-4c5f-9c6b-6f6a2b1c0d01',
  seq: 40,
  author: 'staff',
  name: 'Fatima',
  sentAt: '2026-11-23T09:12:00.000Z',
  language: 'nl',
  text: 'Goedemorgen. Zal ik u vanmiddag bellen?',
  outcome: null,
  choices: [],
  sources: [],
  parts: null,
}
const takenOver = events(['owner', { owner: 'staff', name: 'Fatima' }], ['message', staffSays])
const inArabic = events(['message', { ...staffSays, author: 'assistant', name: null, language: 'ar', text: 'أهلا بك' }])
const hostile = events([
  'message',
  {
    ...staffSays,
    author: 'assistant',
    text: '<script>alert(2)</script>',
    parts: {
      title: '',
      core: '<script>alert(2)</script>',
      steps: ['<b onclick=alert(3)>stap</b>'],
      cards: [],
      basis: [{ citation: 'Wet', says: 'x', url: 'javascript:alert(4)', checked: null }],
      notes: [],
    },
  },
])

async function openWebsite(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await chat.visit(options)
  await opened.page.route('**/gemeente', (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': strict }, body: website }),
  )
  await opened.page.goto(`${chat.url}/gemeente`)
  await opened.page.getByRole('button', { name: 'Stel uw vraag' }).waitFor()
  return opened
}
