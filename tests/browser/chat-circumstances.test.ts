import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { askedInHuizen, chatInBrowser, phone, question, says } from '../town/chat-browser.ts'

const HOUR = 3_600_000

const chat = chatInBrowser()

test('on a cold load someone can type before the script is there, and loses nothing when it comes', async () => {
  const { page, problems } = await chat.visit(phone)
  const held = Promise.withResolvers<void>()
  await page.route('**/widget.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`, { waitUntil: 'commit' })
  await page.getByLabel('Wat is uw vraag').fill(question)
  await takePicture(page, 'cold-load')
  held.resolve()
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  const box = page.getByLabel('Uw vraag', { exact: true })
  expect(await box.inputValue()).toBe(question)
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('words')
  await page.keyboard.press('Enter')
  await page.getByText('Waar dit op rust').waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('on slow 3G a question is seen at once as on its way, and is answered once', async () => {
  const { page } = await chat.visit(phone)
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await says(page, question)
  await page.getByText('Wordt verstuurd').waitFor()
  await takePicture(page, 'slow-3g')
  await page.getByText('Waar dit op rust').waitFor()
  expect(await said(page, 'schoonmaken, wat nu')).toBe(1)
  expect(await said(page, 'Wat u nu kunt doen')).toBe(1)
  await page.context().close()
})

test('words that waited for a day are only sent when someone asks for it', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await page.context().setOffline(true)
  await says(page, question)
  await page.getByText('Nog niet verstuurd').waitFor()
  await page.clock.setFixedTime(Date.now() + 24 * HOUR)
  await page.context().setOffline(false)
  await page.getByText('Er is nu geen verbinding').waitFor({ state: 'detached' })
  await takePicture(page, 'clock-ahead')
  expect(await page.getByText('Nog niet verstuurd').isVisible()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  await page.context().close()
})

test('a clock that is put back a year holds nothing up', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await page.clock.setFixedTime(Date.now() - 365 * 24 * HOUR)
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
  await says(page, 'Ik wil een persoon spreken')
  await page.getByText('Ik geef uw vraag door').first().waitFor()
  await page.context().close()
})

test('in a browser whose storage is full the chat works, and finds its conversation again after a reload', async () => {
  const { page, problems } = await chat.visit()
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByLabel('Uw vraag', { exact: true }).fill(question)
  const shared = page.waitForResponse((answer) => answer.url().endsWith('/chat/gesprek') && answer.status() === 204)
  await page.keyboard.press('Enter')
  await page.getByText('Waar dit op rust').waitFor()
  await shared
  await page.reload()
  await page.getByText('Waar dit op rust').waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})

test('in forced colours everything still has its edges, and nothing moves for who asked for that', async () => {
  const { page } = await chat.visit(phone)
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' })
  await askedInHuizen(page, chat.url)
  await takePicture(page, 'forced-colours')
  // The browser gives the colours here; axe still counts with those of the page.
  expect((await axeFindings(page)).filter((finding) => !finding.startsWith('color-contrast'))).toEqual([])
  const borderless = await page
    .locator('wegwijs-chat')
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility() && !button.matches('.plain, .link, .menu *'))
        .filter((button) => getComputedStyle(button).borderTopWidth === '0px')
        .map((button) => button.textContent?.trim()),
    )
  expect(borderless).toEqual([])
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
  expect(await page.evaluate(moving)).toBe(0)
  await page.context().close()
})

test('from right to left the whole conversation turns, and nothing falls off', async () => {
  const { page } = await chat.visit({ viewport: { width: 320, height: 640 } })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByLabel('Taal').selectOption('ar')
  const box = page.getByLabel('سؤالك', { exact: true })
  await box.fill('أحتاج مساعدة في البيت')
  await page.keyboard.press('Enter')
  const answer = page.locator('.message.assistant .bubble', { hasText: 'سؤالك عن' })
  await answer.waitFor()
  await page.locator('.message.inhabitant:not(.unsent)').waitFor()
  await page.locator('.typing').waitFor({ state: 'detached' })
  expect(await answer.getAttribute('dir')).toBe('rtl')
  await takePicture(page, 'right-to-left')
  const own = await page.locator('.message.inhabitant .bubble').boundingBox()
  expect(own?.x ?? 320).toBeLessThan(80)
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

async function said(page: Page, words: string): Promise<number> {
  return await page.locator('.message', { hasText: words }).count()
}
