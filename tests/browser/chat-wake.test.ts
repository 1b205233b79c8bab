import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tell } from '../../server/conversations/apart.ts'
import { askedInHuizen, chatInBrowser, keptIn, phone, says, spoken } from '../town/chat-browser.ts'

const chat = chatInBrowser()
const MISSED = 'Uw afspraak is verzet naar dinsdag.'

test('a stream that breaks is taken up after the last message that was heard', async () => {
  const { page } = await chat.visit(phone)
  await breakableStream(page)
  const streams = streamsOf(page)
  await askedInHuizen(page, chat.url)
  const { conversation, token } = await keptIn(page)
  const [last] = await chat.db.query<{ seq: number }>('select last_seq as seq from conversations where id = $1', [
    conversation,
  ])
  const again = page.waitForRequest((request) => request.url().endsWith('/stream'))
  await page.evaluate(() => (window as unknown as Breakable).breakStream())
  const headers = await (await again).allHeaders()
  expect([headers['last-event-id'], headers.authorization]).toEqual([String(last?.seq), `Bearer ${token}`])
  await missed(page)
  await page.getByText(MISSED).first().waitFor()
  expect(streams.every((id) => id !== undefined)).toBe(true)
  expect(await twice(page)).toEqual([])
  await page.context().close()
})

test('a telephone that slept misses nothing when it wakes: timers stood still and the stream was dead', async () => {
  const { page } = await chat.visit(phone)
  await breakableStream(page)
  await page.clock.install()
  await askedInHuizen(page, chat.url)
  // Asleep: no timer runs, and the stream says nothing any more without ever ending.
  await page.clock.pauseAt(Date.now() + 1_000)
  await page.evaluate(() => (window as unknown as Breakable).muteStream())
  await missed(page)
  const woken = page.waitForRequest((request) => request.url().endsWith('/stream'))
  await page.clock.setSystemTime(Date.now() + 3 * 3_600_000)
  await page.clock.resume()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await woken
  await page.getByText(MISSED).first().waitFor()
  expect(await twice(page)).toEqual([])
  // And the line works both ways.
  await says(page, 'Ik wil een persoon spreken')
  await page.locator('.owner.waiting').waitFor()
  await page.context().close()
})

test('a page that the browser put aside and brings back asks what was missed', async () => {
  const { page } = await chat.visit(phone)
  await askedInHuizen(page, chat.url)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await missed(page)
  expect(await page.getByText(MISSED).count()).toBe(0)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await page.getByText(MISSED).first().waitFor()
  expect(await twice(page)).toEqual([])
  await page.context().close()
})

test('a conversation id without its token opens nothing in a browser', async () => {
  const { page } = await chat.visit()
  await askedInHuizen(page, chat.url)
  const { conversation } = await keptIn(page)
  await page.context().close()

  const { page: thief } = await chat.visit()
  await thief.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `wegwijs:${chat.url}:conversation`,
    JSON.stringify({ conversation, token: 'gestolen' }),
  ] as const)
  await thief.goto(`${chat.url}/chat`)
  await thief.getByText('Uw vorige gesprek is er niet meer').waitFor()
  expect(await thief.getByText('schoonmaken').count()).toBe(0)
  await thief.context().close()
})

/** Something is said while the page cannot hear it. */
async function missed(page: Page): Promise<void> {
  const { conversation } = await keptIn(page)
  await tell(chat.db, conversation, { id: randomUUID(), text: MISSED, now: new Date() })
}

async function twice(page: Page): Promise<string[]> {
  const said = await spoken(page)
  return said.filter((words, index) => said.indexOf(words) !== index)
}

/** The `Last-Event-ID` of every stream that the page asks for. */
function streamsOf(page: Page): (string | undefined)[] {
  const asked: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/stream')) asked.push(request.headers()['last-event-id'])
  })
  return asked
}

interface Breakable {
  /** The stream that is open ends with an error, as when a network changes. */
  breakStream(): void
  /** The stream that is open stays so and brings nothing any more, as on a telephone that slept. */
  muteStream(): void
}

async function breakableStream(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.fetch.bind(window)
    const here = window as unknown as Breakable
    window.fetch = async (input, init) => {
      const response = await real(input, init)
      if (!String(input).endsWith('/stream') || response.body === null) return response
      const reader = response.body.getReader()
      let muted = false
      const body = new ReadableStream({
        async start(out) {
          here.breakStream = () => out.error(new TypeError('network error'))
          here.muteStream = () => {
            muted = true
          }
          for (;;) {
            const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
            if (done) break
            if (!muted) out.enqueue(value)
          }
        },
      })
      return new Response(body, { status: response.status, headers: response.headers })
    }
  })
}
