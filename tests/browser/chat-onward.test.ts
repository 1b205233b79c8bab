import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { startChatTown } from '../town/chat-town.ts'

const question = 'Mijn moeder kan niet meer zelf schoonmaken, wat nu?'

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

test('a conversation goes on on another device with a code, and both see what is said', async () => {
  const { page: computer } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  const { page: phone } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  await ask(computer)
  await option(computer, 'Verder op een ander apparaat')
  await takePicture(computer, 'onward')
  expect(await axeFindings(computer)).toEqual([])
  await computer.getByRole('button', { name: 'Maak een code' }).click()
  const code = (await computer.locator('wegwijs-chat #code').textContent()) ?? ''
  expect(await focused(computer)).toBe('code')
  await takePicture(computer, 'onward-code')
  expect(await axeFindings(computer)).toEqual([])
  await computer.getByRole('button', { name: 'Sluiten' }).click()

  await phone.goto(`${town.url}/chat`)
  await option(phone, 'Verder op een ander apparaat')
  await phone.getByLabel('Code', { exact: true }).fill(code.toLowerCase().replace('-', ' '))
  await takePicture(phone, 'onward-phone')
  expect(await axeFindings(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Open het gesprek' }).click()
  await phone.getByRole('button', { name: 'Huizen' }).waitFor()
  await computer.getByText('ook open op een ander apparaat').first().waitFor()

  await phone.getByLabel('Uw bericht', { exact: true }).fill('Huizen')
  await phone.getByRole('button', { name: 'Verstuur' }).click()
  await computer.getByText('Waar dit op rust').waitFor()
  await phone.reload()
  await phone.getByText('Waar dit op rust').waitFor()
  await computer.context().close()
  await phone.context().close()
})

test('a code that does not work is told beside its box, where the keyboard is', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${town.url}/chat`)
  await option(page, 'Verder op een ander apparaat')
  await page.getByLabel('Code', { exact: true }).fill('CCCC-CCCC')
  await page.keyboard.press('Enter')
  await page.getByText('Deze code werkt niet').waitFor()
  expect(await focused(page)).toBe('have-code')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('options')
  await page.context().close()
})

test('without script a code is made, used once, and refused after that', async () => {
  const { page: computer } = await openPage(browser, { javaScriptEnabled: false })
  const { page: phone } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await computer.goto(town.url)
  await computer.getByLabel('Vertel in uw eigen woorden').fill(question)
  await computer.getByRole('button', { name: 'Stel uw vraag' }).click()
  await computer.getByRole('link', { name: 'Verder op een ander apparaat' }).click()
  await computer.getByRole('button', { name: 'Maak een code' }).click()
  const code = (await computer.locator('.code').textContent()) ?? ''
  await takePicture(computer, 'onward-script-off')

  await phone.goto(`${town.url}/chat/verder`)
  await phone.getByLabel('Code', { exact: true }).fill(code)
  await takePicture(phone, 'onward-script-off-phone')
  await phone.getByRole('button', { name: 'Open het gesprek' }).click()
  await phone.getByText('In welke gemeente woont u?').waitFor()
  expect(phone.url()).toBe(`${town.url}/chat#laatste`)

  await phone.goto(`${town.url}/chat/verder`)
  await phone.getByLabel('Code', { exact: true }).fill(code)
  await phone.getByRole('button', { name: 'Open het gesprek' }).click()
  expect(await phone.getByLabel('Code', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  expect(await phone.getByText('Deze code werkt niet').isVisible()).toBe(true)
  await computer.context().close()
  await phone.context().close()
})

test('the pages for going on elsewhere can be used by everyone', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } })
  await ask(page)
  await page.goto(`${town.url}/chat/verder`)
  await page.getByRole('button', { name: 'Maak een code' }).click()
  await page.locator('.code').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(wider)).toBe(0)
  await page.context().close()
})

async function ask(page: Page): Promise<void> {
  await page.goto(`${town.url}/chat`)
  await page.getByLabel('Uw vraag', { exact: true }).fill(question)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
}

async function option(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByRole('button', { name }).click()
}

async function focused(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)
}
