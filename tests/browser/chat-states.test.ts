import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tell } from '../../server/conversations/apart.ts'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { chatInBrowser, events, keptIn, phone, question, says } from '../town/chat-browser.ts'

const chat = chatInBrowser()

test('while an answer is looked for that is told, and everyone can use the chat', async () => {
  const { page } = await chat.visit(phone)
  await page.route('**/stream', () => undefined)
  await page.route('**/messages?after=*', () => undefined)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, question)
  await page.getByText('Wegwijs zoekt een antwoord').waitFor()
  await holds(page, 'state-typing')
})

test('while a person is expected, and while that person writes', async () => {
  const { page } = await chat.visit(phone)
  await page.route('**/stream', (route) =>
    route.fulfill({
      contentType: 'text/event-stream',
      body: events(['owner', { owner: 'staff', name: 'Fatima' }], ['typing', { author: 'staff', name: 'Fatima' }]),
    }),
  )
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, 'Ik wil een persoon spreken')
  await page.locator('.typing', { hasText: 'Fatima schrijft' }).waitFor()
  await holds(page, 'state-staff-typing')
})

test('a conversation that waits for a person says so', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, 'Ik wil een persoon spreken')
  await page.locator('.owner.waiting').waitFor()
  await holds(page, 'state-waiting')
})

test('a conversation that has ended offers a new one', async () => {
  const { page } = await chat.visit(phone)
  await page.route('**/stream', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: events(['owner', { owner: 'closed' }]) }),
  )
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, question)
  await page.getByRole('button', { name: 'Nieuw gesprek' }).waitFor()
  await holds(page, 'state-closed')
})

test('a message that is too long stays in the box, with what is wrong beside it', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat`)
  await page.getByLabel('Uw vraag', { exact: true }).fill('a'.repeat(8_001))
  await page.getByRole('button', { name: 'Verstuur' }).click()
  const notice = page.locator('#notice')
  await notice.waitFor()
  const box = page.getByLabel('Uw vraag', { exact: true })
  expect((await box.inputValue()).length).toBe(8_001)
  expect((await box.getAttribute('aria-describedby'))?.split(' ')).toContain('notice')
  await holds(page, 'state-too-long')
})

test('what comes in while someone reads back waits below, and one press brings it', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
  await page.mouse.wheel(0, -4_000)
  await page.waitForFunction(() => scrollY === 0)
  const text = 'Uw afspraak is verzet naar dinsdag.'
  await tell(chat.db, (await keptIn(page)).conversation, { id: randomUUID(), text, now: new Date() })
  const below = page.getByRole('button', { name: '1 nieuw bericht' })
  await below.waitFor()
  await holds(page, 'state-below', { close: false })
  await below.click()
  await below.waitFor({ state: 'detached' })
  expect(await page.getByText(text).first().isVisible()).toBe(true)
  await page.context().close()
})

test('an earlier conversation that is gone is told, and nothing stands in the way of a new one', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
  await chat.db.query('delete from conversations where id = $1', [(await keptIn(page)).conversation])
  await page.reload()
  await page.getByText('Uw vorige gesprek is er niet meer').waitFor()
  await holds(page, 'state-gone')
})

/** Everyone can use what is shown now, and nothing falls off. */
async function holds(page: Page, name: string, { close = true } = {}): Promise<void> {
  await takePicture(page, name)
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  if (close) await page.context().close()
}
