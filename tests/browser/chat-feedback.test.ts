import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countFeedback } from '../../server/conversations/feedback.ts'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { startChatTown } from '../town/chat-town.ts'

let town: Awaited<ReturnType<typeof startChatTown>>
let browser: Browser
beforeAll(async () => {
  town = await startChatTown()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

test('whoever was not helped says so under the answer, with the keyboard, and may say why', async () => {
  const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  await page.goto(`${town.url}/chat?gemeente=Huizen`)
  await page.getByLabel('Uw vraag', { exact: true }).fill('Mijn moeder kan niet meer zelf schoonmaken, wat nu?')
  await page.keyboard.press('Enter')
  const question = page.getByRole('group', { name: 'Heeft dit antwoord u geholpen?' })
  await question.waitFor()
  await takePicture(page, 'feedback')
  expect(await axeFindings(page)).toEqual([])
  await question.getByRole('button', { name: 'Nee' }).press('Enter')
  const why = page.getByLabel('Waarom niet?')
  await why.waitFor()
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name'))).toBe('why')
  expect(await axeFindings(page)).toEqual([])
  await why.fill('Ik weet nog niet wie ik bel')
  await why.press('Enter')
  await page.getByText('Hiermee maken wij de antwoorden beter').first().waitFor()
  expect(await countFeedback(town.town.db, new Date(0), new Date('2100-01-01'))).toEqual({ helped: 0, not: 1 })
  await page.context().close()
})

test('a conversation of another cannot be judged without its token', async () => {
  const opened = (await (await fetch(`${town.url}/api/chat/conversations`, { method: 'POST' })).json()) as {
    conversation: string
  }
  const response = await fetch(`${town.url}/api/chat/conversations/${opened.conversation}/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer gestolen' },
    body: JSON.stringify({ seq: 1, helped: true }),
  })
  expect(response.status).toBe(404)
})
