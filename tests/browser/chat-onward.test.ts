import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { askedWhere, chatInBrowser, desk, focused, phone, question } from '../town/chat-browser.ts'

const chat = chatInBrowser()

test('a conversation goes on on another device with a code, and both see what is said', async () => {
  const { page: computer } = await chat.visit(desk)
  const { page: mobile } = await chat.visit(phone)
  await askedWhere(computer, chat.url)
  await option(computer, 'Verder op een ander apparaat')
  await takePicture(computer, 'onward')
  expect(await axeFindings(computer)).toEqual([])
  await computer.getByRole('button', { name: 'Maak een code' }).click()
  const code = (await computer.locator('wegwijs-chat #code').textContent()) ?? ''
  expect(await focused(computer)).toBe('code')
  await takePicture(computer, 'onward-code')
  expect(await axeFindings(computer)).toEqual([])
  await computer.getByRole('button', { name: 'Sluiten' }).click()

  await mobile.goto(`${chat.url}/chat`)
  await option(mobile, 'Verder op een ander apparaat')
  await mobile.getByLabel('Code', { exact: true }).fill(code.toLowerCase().replace('-', ' '))
  await takePicture(mobile, 'onward-phone')
  expect(await axeFindings(mobile)).toEqual([])
  await mobile.getByRole('button', { name: 'Open het gesprek' }).click()
  await mobile.getByRole('button', { name: 'Huizen' }).waitFor()
  await computer.getByText('ook open op een ander apparaat').first().waitFor()

  await mobile.getByLabel('Uw bericht', { exact: true }).fill('Huizen')
  await mobile.getByRole('button', { name: 'Verstuur' }).click()
  await computer.getByText('Waar dit op rust').waitFor()
  await mobile.reload()
  await mobile.getByText('Waar dit op rust').waitFor()
  await computer.context().close()
  await mobile.context().close()
})

test('a code that does not work is told beside its box, where the keyboard is', async () => {
  const { page } = await chat.visit()
  await page.goto(`${chat.url}/chat`)
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
  const { page: computer } = await chat.visit({ javaScriptEnabled: false })
  const { page: mobile } = await chat.visit({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await computer.goto(chat.url)
  await computer.getByLabel('Vertel in uw eigen woorden').fill(question)
  await computer.getByRole('button', { name: 'Stel uw vraag' }).click()
  await computer.getByRole('link', { name: 'Verder op een ander apparaat' }).click()
  await computer.getByRole('button', { name: 'Maak een code' }).click()
  const code = (await computer.locator('.code').textContent()) ?? ''
  await takePicture(computer, 'onward-script-off')

  await mobile.goto(`${chat.url}/chat/verder`)
  await mobile.getByLabel('Code', { exact: true }).fill(code)
  await takePicture(mobile, 'onward-script-off-phone')
  await mobile.getByRole('button', { name: 'Open het gesprek' }).click()
  await mobile.getByText('In welke gemeente woont u?').waitFor()
  expect(mobile.url()).toBe(`${chat.url}/chat#laatste`)

  await mobile.goto(`${chat.url}/chat/verder`)
  await mobile.getByLabel('Code', { exact: true }).fill(code)
  await mobile.getByRole('button', { name: 'Open het gesprek' }).click()
  expect(await mobile.getByLabel('Code', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  expect(await mobile.getByText('Deze code werkt niet').isVisible()).toBe(true)
  await computer.context().close()
  await mobile.context().close()
})

test('the pages for going on elsewhere can be used by everyone', async () => {
  const { page } = await chat.visit({ viewport: { width: 320, height: 640 } })
  await askedWhere(page, chat.url)
  await page.goto(`${chat.url}/chat/verder`)
  await page.getByRole('button', { name: 'Maak een code' }).click()
  await page.locator('.code').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

async function option(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByRole('button', { name }).click()
}
