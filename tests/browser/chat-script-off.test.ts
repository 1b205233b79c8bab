import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { countFeedback } from '../../server/conversations/feedback.ts'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, question } from '../town/chat-browser.ts'

const chat = chatInBrowser()

test('without script a question asked on the start page is answered, with a choice on the way', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await askOnStartPage(page)
  expect(page.url()).toBe(`${chat.url}/chat#laatste`)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  await takePicture(page, 'script-off')
  expect(await spoken(page)).toEqual([
    expect.stringMatching(/^Wegwijs .*computer/s),
    'U Mijn moeder kan niet meer zelf schoonmaken, wat nu?',
    expect.stringContaining('In welke gemeente woont u?'),
    'U Huizen',
    expect.stringContaining('Wat u nu kunt doen'),
  ])
  expect(await page.getByRole('button', { name: 'Huizen' }).count()).toBe(0)
  await page.context().close()
})

test('without script all is still there after a reload, and nothing is said twice', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await askOnStartPage(page)
  const before = await spoken(page)
  await page.reload()
  expect(await spoken(page)).toEqual(before)
  await page.goBack()
  await page.goForward()
  expect(await spoken(page)).toEqual(before)
  await page.context().close()
})

test('the same form that is sent twice counts once, and with other words it is another message', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await askOnStartPage(page)
  const form = { formulier: await page.locator('.ask [name=formulier]').inputValue(), tekst: 'Ik voel mij alleen' }
  const headers = { 'sec-fetch-site': 'same-origin' }
  for (const tekst of [form.tekst, form.tekst, 'En wie helpt mij?']) {
    await page.request.post(`${chat.url}/chat`, { form: { ...form, tekst }, headers })
  }
  await page.reload()
  const own = (await spoken(page)).filter((said) => said.startsWith('U '))
  expect(own.slice(1)).toEqual(['U Ik voel mij alleen', 'U En wie helpt mij?'])
  await page.context().close()
})

test('without script an empty message is refused in words, beside the box', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await page.goto(`${chat.url}/chat`)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  expect(await page.getByLabel('Wat is uw vraag').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByText('Uw bericht is leeg').isVisible()).toBe(true)
  await page.context().close()
})

test('without script a conversation can be saved and erased', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await askOnStartPage(page)
  const saved = await page.request.get(`${chat.url}/chat/bewaar`)
  expect(saved.headers()['content-disposition']).toContain('gesprek.html')
  expect(await saved.text()).toContain('Mijn moeder kan niet meer zelf schoonmaken')
  await page.getByRole('link', { name: 'Wis gesprek' }).click()
  await page.getByRole('button', { name: 'Ja, wis het gesprek' }).click()
  expect(await page.getByLabel('Wat is uw vraag').isVisible()).toBe(true)
  expect(await page.getByText('Mijn moeder').count()).toBe(0)
  await page.context().close()
})

test('what a stranger types is shown as words, never run', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await page.goto(
    `${chat.url}/chat?vraag=${encodeURIComponent('<img src=x onerror=alert(1)></textarea><script>1</script>')}`,
  )
  await page.getByRole('button', { name: 'Verstuur' }).click()
  expect(await spoken(page)).toContain('U <img src=x onerror=alert(1)></textarea><script>1</script>')
  expect(await page.locator('.message img, .message script').count()).toBe(0)
  await page.context().close()
})

test('another website can put a question in the box, but cannot ask it for someone', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await page.request.get(`${chat.url}/`)
  const asked = await page.request.post(`${chat.url}/chat`, {
    form: { tekst: 'Ik wil iemand spreken' },
    headers: { 'sec-fetch-site': 'cross-site' },
    maxRedirects: 0,
  })
  expect(asked.status()).toBe(303)
  expect(asked.headers().location).toBe('/chat?vraag=Ik%20wil%20iemand%20spreken')
  expect(asked.headers()['set-cookie']).toBeUndefined()
  await page.context().close()
})

test('a conversation that began without script goes on with script', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await askOnStartPage(page)
  const storageState = await page.context().storageState()
  await page.context().close()

  const { page: withScript } = await chat.visit({ storageState })
  await withScript.goto(`${chat.url}/chat`)
  await withScript.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await withScript.getByRole('button', { name: 'Huizen' }).click()
  await withScript.getByText('Waar dit op rust').waitFor()
  expect(await axeFindings(withScript)).toEqual([])
  await withScript.context().close()
})

async function askOnStartPage(page: Page): Promise<void> {
  await page.goto(chat.url)
  await page.getByLabel('Vertel in uw eigen woorden').fill(question)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('In welke gemeente woont u?').waitFor()
}

test('without script an answer can be said to have helped, or not and why', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const counted = () => countFeedback(chat.db, new Date(0), new Date('2100-01-01'))
  const before = await counted()
  await askOnStartPage(page)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByRole('button', { name: 'Nee', exact: true }).click()
  await page.getByLabel('Waarom niet?').fill('Ik weet nog niet wie ik bel')
  await takePicture(page, 'script-off-why')
  await page.getByRole('button', { name: 'Verstuur' }).first().click()
  expect(await page.getByText('Hiermee maken wij de antwoorden beter').isVisible()).toBe(true)
  expect(await counted()).toEqual({ helped: before.helped, not: before.not + 1 })
  await page.context().close()
})

test('without script an appointment is made in the conversation, from the wish to the confirmation', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  const says = async (words: string) => {
    await page.getByLabel(/^(Wat is uw vraag|Uw bericht)/).fill(words)
    await page.getByRole('button', { name: 'Verstuur' }).click()
  }
  const first = page.locator('.choices button').first()
  await says('Ik wil een afspraak maken in Huizen')
  await page.getByText('Hoe wilt u de afspraak?').waitFor()
  await first.click()
  await page.getByText('Op deze momenten kan het').waitFor()
  await first.click()
  await says('Anna Jansen')
  await says('anna@voorbeeld.nl')
  await page.getByRole('button', { name: 'Ja, maak de afspraak' }).click()
  await takePicture(page, 'script-off-booked')
  expect((await spoken(page)).at(-1)).toMatch(/^Wegwijs Uw afspraak staat: .*Verzetten of afzeggen kan hier: http/)
  await page.context().close()
})

test('the page without the chat window can be used by everyone too', async () => {
  const { page } = await chat.visit()
  await page.route('**/widget.js', (route) => route.abort())
  await askOnStartPage(page)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByRole('button', { name: 'Nee', exact: true }).click()
  await page.getByLabel('Waarom niet?').waitFor()
  await takePicture(page, 'script-off-desk')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

/** What was said, a line for each message, as it stands on the page. */
async function spoken(page: Page): Promise<string[]> {
  const items = await page.locator('.messages > .message').allInnerTexts()
  return items.map((text) => text.replace(/\s+/g, ' ').trim())
}
