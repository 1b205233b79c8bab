import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { redact } from '../../server/desk/redact.ts'
import type { Staff } from '../../server/login/staff.ts'
import { axeFindings, takePicture } from '../town/browser.ts'
import { askedWhere, chatInBrowser, keptIn, question, says, spoken } from '../town/chat-browser.ts'
import { joost } from '../town/desk.ts'

const manager: Staff = { ...joost, roles: ['beheerder'] }

const chat = chatInBrowser()

test('after a reload in the middle the whole conversation is still there, and what was typed too', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  const before = await spoken(page)
  await page.getByLabel('Uw bericht', { exact: true }).fill('Ik was nog aan het typen')
  await page.reload()
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  expect(await spoken(page)).toEqual(before)
  expect(await page.getByLabel('Uw bericht', { exact: true }).inputValue()).toBe('Ik was nog aan het typen')
  await page.context().close()
})

test('words sent without a line are kept over a reload, shown as unsent, and sent once when the line is back', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  const stopServer = await cutLine(page)
  await says(page, '1')
  await page.getByText('Nog niet verstuurd').waitFor()
  await takePicture(page, 'unsent')
  await page.reload()
  await page.getByText('Nog niet verstuurd').waitFor()
  await stopServer()
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  expect((await spoken(page)).filter((said) => said.endsWith('Huizen'))).toHaveLength(1)
  expect(await page.getByText('Nog niet verstuurd').count()).toBe(0)
  await page.context().close()
})

test('offline in the middle and back: what was typed meanwhile goes by itself', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  await page.context().setOffline(true)
  await page.getByText('Er is nu geen verbinding').waitFor()
  await says(page, '1')
  await page.getByText('Nog niet verstuurd').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Waar dit op rust').waitFor()
  expect(await page.getByText('Er is nu geen verbinding').count()).toBe(0)
  expect((await spoken(page)).filter((said) => said.endsWith('Huizen'))).toHaveLength(1)
  await page.context().close()
})

test('a network that lets no stream through still brings the answers', async () => {
  const { page } = await chat.visit()
  await page.route('**/stream', (route) => route.abort())
  await askedWhere(page, chat.url)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  await page.context().close()
})

test.each(['a stream', 'asking'])('what staff takes out disappears from a chat that is open, over %s', async (way) => {
  const { page } = await chat.visit()
  if (way === 'asking') await page.route('**/stream', (route) => route.abort())
  await askedWhere(page, chat.url)
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  const { conversation } = await keptIn(page)
  const { db } = chat
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at)
     values (gen_random_uuid(), $1, 'Wil een mens', 'normal', '{}', now())`,
    [conversation],
  )
  const out = { seq: 2, reason: 'Gaat over een ander' }
  expect(await redact(db, manager, conversation, out, new Date())).toEqual({ redacted: true })
  await page.getByText('Dit bericht is verwijderd.').waitFor()
  expect(await page.getByText(question).count()).toBe(0)
  await page.context().close()
})

test('two tabs share one conversation', async () => {
  const { page } = await chat.visit()
  await page.goto(`${chat.url}/chat`)
  const other = await page.context().newPage()
  await other.goto(`${chat.url}/chat`)
  await other.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await askedWhere(page, chat.url)
  await other.getByRole('button', { name: 'Huizen' }).waitFor()
  await says(other, '1')
  await page.getByText('Waar dit op rust').waitFor()
  expect(await spoken(page)).toEqual(await spoken(other))
  await page.context().close()
})

test('a new conversation begins empty, and an erased one is gone everywhere', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByRole('button', { name: 'Nieuw gesprek' }).click()
  await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click()
  await page.getByLabel('Uw vraag', { exact: true }).waitFor()
  expect(await page.getByText(question).count()).toBe(0)

  await askedWhere(page, chat.url)
  const kept = await keptIn(page)
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByRole('button', { name: 'Wis gesprek' }).click()
  await page.getByRole('button', { name: 'Ja, wis het gesprek' }).click()
  await page.getByText('Uw gesprek is gewist').waitFor()
  const answer = await page.request.get(`${chat.url}/api/chat/conversations/${kept.conversation}`, {
    headers: { authorization: `Bearer ${kept.token}` },
  })
  expect(answer.status()).toBe(404)
  await page.reload()
  await page.getByLabel('Uw vraag', { exact: true }).waitFor()
  expect(await page.getByText(question).count()).toBe(0)
  await page.context().close()
})

test('a conversation that was erased elsewhere does not swallow the next words', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  const { conversation, token } = await keptIn(page)
  await page.request.delete(`${chat.url}/api/chat/conversations/${conversation}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  await page.getByText('Uw vorige gesprek is er niet meer').waitFor()
  await says(page, question)
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  await page.context().close()
})

test('a saved conversation is one page that stands on its own', async () => {
  const { page } = await chat.visit()
  await askedWhere(page, chat.url)
  await page.getByRole('button', { name: 'Opties' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar gesprek' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^gesprek-\d{4}-\d{2}-\d{2}\.html$/)
  const { page: reader } = await chat.visit()
  await reader.setContent(await readFile(await download.path(), 'utf8'))
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('Gesprek met Wegwijs')
  expect(await reader.getByText(question).isVisible()).toBe(true)
  expect(await axeFindings(reader)).toEqual([])
  await reader.context().close()
  await page.context().close()
})

test('a browser that forbids storage can chat all the same', async () => {
  const { page, problems } = await chat.visit()
  await page.addInitScript(() => {
    const forbidden = {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    }
    Object.defineProperty(window, 'localStorage', forbidden)
    Object.defineProperty(window, 'sessionStorage', forbidden)
  })
  await askedWhere(page, chat.url)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('a link of our own asks its question; the same link from elsewhere only puts it in the box', async () => {
  const { page } = await chat.visit()
  await page.goto(chat.url)
  await page.getByRole('link', { name: question }).click()
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  expect(page.url()).toBe(`${chat.url}/chat`)
  await page.context().close()

  const { page: direct } = await chat.visit()
  await direct.goto(`${chat.url}/chat?vraag=${encodeURIComponent(question)}`)
  await direct.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  expect(await direct.getByLabel('Uw vraag', { exact: true }).inputValue()).toBe(question)
  await direct.context().close()
})

/** The pages still come, the chat does not answer. Gives a function that mends the line. */
async function cutLine(page: Page): Promise<() => Promise<void>> {
  await page.route('**/api/chat/**', (route) => route.abort())
  return () => page.unroute('**/api/chat/**')
}
