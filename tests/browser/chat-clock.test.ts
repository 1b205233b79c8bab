import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Message } from '../../channels/message.ts'
import { askedInHuizen, chatInBrowser, keptIn, phone, says, spoken } from '../town/chat-browser.ts'

const chat = chatInBrowser()
const HOUR = 3_600_000

test.each([
  ['three hours behind', -3 * HOUR],
  ['three days behind', -72 * HOUR],
  ['five hours ahead', 5 * HOUR],
  ['nine days ahead', 216 * HOUR],
])(
  'on a device whose clock is %s, the order, the days and the times are those of the conversation',
  async (_, wrong) => {
    const { page } = await chat.visit(phone)
    await page.clock.install({ time: Date.now() + wrong })
    await askedInHuizen(page, chat.url)
    await says(page, 'Ik wil een persoon spreken')
    await page.locator('.owner.waiting').waitFor()
    await page.locator('.message.assistant', { hasText: 'Ik geef uw vraag door' }).waitFor()

    const messages = await recorded(page)
    const shown = await page
      .locator('.message')
      .evaluateAll((all) => all.map((item) => Number((item as HTMLElement).dataset.seq)))
    expect(shown).toEqual(messages.map(({ seq }) => seq))
    expect(await page.locator('.unsent').count()).toBe(0)
    const times = await page.locator('.message time').allTextContents()
    const today = (moment: Date) => moment.toLocaleDateString('nl', { timeZone: 'Europe/Amsterdam' })
    const here = today(new Date(Date.now() + wrong))
    const expected = messages.map(({ sentAt }) => {
      const moment = new Date(sentAt)
      const day = moment.toLocaleDateString('nl', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short' })
      const time = moment.toLocaleTimeString('nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })
      return today(moment) === here ? time : `${day} ${time}`
    })
    expect(times.map((text) => text.trim())).toEqual(expected)
    await page.context().close()
  },
)

test('a clock that jumps while words wait leaves them in the order in which they were typed', async () => {
  const { page } = await chat.visit(phone)
  await askedInHuizen(page, chat.url)
  await page.route('**/api/chat/**', (route) => route.abort())
  await page.clock.setFixedTime(Date.now() + 2 * HOUR)
  await says(page, 'Dit is het eerste')
  await page.locator('.unsent', { hasText: 'eerste' }).waitFor()
  await page.clock.setFixedTime(Date.now() - 6 * HOUR)
  await says(page, 'Dit is het tweede')
  await page.locator('.unsent', { hasText: 'tweede' }).waitFor()
  await page.clock.setFixedTime(Date.now())
  await says(page, 'Dit is het derde')
  await page.locator('.unsent', { hasText: 'derde' }).waitFor()

  await page.reload()
  await page.locator('.unsent').nth(2).waitFor()
  expect((await spoken(page)).slice(-3)).toEqual(['Dit is het eerste', 'Dit is het tweede', 'Dit is het derde'])
  await page.unroute('**/api/chat/**')
  await page.getByRole('button', { name: 'Opnieuw versturen' }).first().click()
  await page.locator('.unsent').first().waitFor({ state: 'detached' })
  await expect
    .poll(async () => (await own(page)).slice(-3))
    .toEqual(['Dit is het eerste', 'Dit is het tweede', 'Dit is het derde'])
  await page.context().close()
})

async function own(page: Page): Promise<string[]> {
  return (await recorded(page)).filter(({ author }) => author === 'inhabitant').map(({ text }) => text)
}

/** The conversation as the server has it. */
async function recorded(page: Page): Promise<Message[]> {
  const { conversation, token } = await keptIn(page)
  const response = await fetch(`${chat.url}/api/chat/conversations/${conversation}/messages`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await response.json()) as { messages: Message[] }).messages
}
