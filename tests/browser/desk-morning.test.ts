import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, overflow, takePicture } from '../town/browser.ts'
import { asksElsewhere, signsIn } from '../town/desk-browser.ts'
import { type RunningTown, startTown } from '../town/server.ts'

let folder: string
let browser: Browser
let town: RunningTown
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-desk-'))
  browser = await openBrowser()
  town = await startTown({ DATA_DIR: folder, NOW: '2026-11-22T22:40:00+01:00' })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await rm(folder, { recursive: true, force: true })
})

test('what was asked at 22.40 is answered at 8.30, by one colleague, with the keyboard alone', async () => {
  const { page: anna, problems } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  await anna.goto(`${town.url}/chat`)
  await writes(anna, 'Ik kan het zorgen voor mijn man niet meer aan, ik wil een mens spreken')
  await anna.getByText('Er kijkt nu niemand mee in de chat').first().waitFor()
  await anna.getByText('morgen vóór 10.30 uur').first().waitFor()
  await takePicture(anna, 'evening-inhabitant-360')
  await asksElsewhere(town, 'Ik zit zonder geld en heb niets meer te eten, kan iemand mij bellen?')
  await asksElsewhere(town, 'Ik wil niet meer leven')

  const port = new URL(town.url).port
  await town.close()
  town = await startTown({ DATA_DIR: folder, NOW: '2026-11-23T08:30:00+01:00', PORT: port })

  // She looks again in the morning.
  await anna.reload()
  await anna.getByText('morgen vóór 10.30 uur').first().waitFor()
  const { page: fatima } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
  await signsIn(fatima, town, 'Fatima')
  await fatima.getByRole('button', { name: 'Ik pak dit op' }).waitFor()
  await fatima.getByRole('region', { name: 'Wie er wacht' }).waitFor()
  await takePicture(fatima, 'morning-worklist')
  expect(await axeFindings(fatima)).toEqual([])
  const rows = await fatima.locator('[data-row]').allInnerTexts()
  expect(rows[0]).toContain('Gevaar')
  const hers = rows.findIndex((row) => row.includes('zorgen voor mijn man'))
  expect(rows[hers]).toContain('beloofd vóór 10.30')

  // From here on not a single click.
  await fatima.locator('body').press('j')
  for (let step = 0; step < hers; step++) await fatima.keyboard.press('j')
  await fatima.keyboard.press('Enter')
  await fatima.getByRole('heading', { level: 2, name: /zorgen voor mijn man/ }).waitFor()
  await fatima.keyboard.press('o')
  await fatima.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' }).waitFor()
  await expect.poll(() => fatima.evaluate(() => document.activeElement?.id), { timeout: 20_000 }).toBe('antwoord')

  const { page: joost } = await openPage(browser, { viewport: { width: 1280, height: 800 } })
  await signsIn(joost, town, 'Joost')
  await joost.goto(`${town.url}/desk#${await conversationOf('Ik kan het zorgen%')}`)
  await joost.getByText('Fatima heeft dit gesprek.').waitFor()
  await fatima.keyboard.type('Goedemorgen, ik ben Fatima. Zal ik u vandaag bellen?')
  await Promise.all([
    joost.getByText('Fatima typt…').waitFor(),
    anna
      .getByText(/(Fatima|De medewerker) schrijft/)
      .first()
      .waitFor(),
  ])
  await fatima.keyboard.press('Control+Enter')
  await anna.getByText('Goedemorgen, ik ben Fatima.').first().waitFor({ timeout: 30_000 })
  await takePicture(fatima, 'morning-conversation')
  expect(await axeFindings(fatima)).toEqual([])
  await anna.getByLabel('Uw bericht', { exact: true }).pressSequentially('Ja graag')
  await fatima.getByText('De inwoner typt…').waitFor()
  await writes(anna, 'Ja graag, na tien uur')
  await fatima.getByText('Ja graag, na tien uur').first().waitFor()

  await fatima.getByText('Notities voor collega’s').click()
  await fatima.getByRole('textbox', { name: /Nieuwe notitie/ }).fill('Ken jij mevrouw al?')
  await fatima.getByText('Collega’s vragen om mee te kijken').click()
  await fatima.getByRole('checkbox', { name: /Joost/ }).check()
  await fatima.getByRole('button', { name: 'Notitie bewaren' }).click()
  await joost.getByText('Ken jij mevrouw al?').waitFor()

  await fatima.getByRole('button', { name: 'Afronden' }).click()
  await fatima.getByRole('radio', { name: 'Gebeld en gesproken' }).check()
  await takePicture(fatima, 'morning-closing')
  await fatima.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click()
  await fatima.getByText('Het gesprek is afgerond.').waitFor()
  await anna.getByText('Dit gesprek is nu afgerond').first().waitFor()
  expect(problems).toEqual([])
})

test('on a phone the list and a conversation each have the whole screen, and nothing falls off', async () => {
  const { page, problems } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  await signsIn(page, town, 'Joost')
  await page.locator('[data-row]').first().waitFor()
  expect(await overflow(page)).toBe(0)
  await takePicture(page, 'desk-list-360')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('[data-row]').first().click()
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' }).waitFor()
  expect(await overflow(page)).toBe(0)
  await takePicture(page, 'desk-conversation-360')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Doorgeven' }).click()
  await page.getByRole('combobox', { name: 'Aan wie?' }).selectOption({ index: 5 })
  await takePicture(page, 'desk-passing-360')
  expect(await axeFindings(page)).toEqual([])
  expect(problems).toEqual([])
})

test('who was signed out in the meantime finds what was typed after signing in again', async () => {
  const { page } = await openPage(browser)
  const question = await asksElsewhere(town, 'Ik wil graag een mens spreken over mijn schulden')
  await signsIn(page, town, 'Joost')
  await page.goto(`${town.url}/desk#${question}`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' }).fill('Een heel lang antwoord')
  await town.town.db.query('update staff_sessions set ended_at = now()')
  // Whoever is signed out may be told so before pressing.
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
  await page.getByRole('button', { name: /^Joost/ }).click()
  const box = page.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' })
  await box.waitFor()
  expect(await box.inputValue()).toBe('Een heel lang antwoord')
})

test('fifty thousand pasted characters are not sent, and stay to be shortened', async () => {
  const { page } = await openPage(browser)
  const question = await asksElsewhere(town, 'Mag ik een mens spreken?')
  await signsIn(page, town, 'Joost')
  await page.goto(`${town.url}/desk#${question}`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' }).fill('a'.repeat(50_000))
  await page.getByText('Te lang: 50000 van 8000 tekens.').waitFor()
  expect(await page.getByRole('button', { name: 'Versturen' }).isDisabled()).toBe(true)
})

test('a conversation that is erased while it is open says so, and the page goes on', async () => {
  const { page } = await openPage(browser)
  const question = await asksElsewhere(town, 'Ik wil iemand spreken')
  await signsIn(page, town, 'Joost')
  await page.goto(`${town.url}/desk#${question}`)
  await page.getByRole('button', { name: 'Overnemen' }).waitFor()
  await town.town.chat.erase(question)
  await page.getByText('Dit gesprek is er niet (meer). Misschien is het gewist.').waitFor()
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click()
  await page.locator('[data-row]').first().waitFor()
})

async function writes(page: Page, text: string): Promise<void> {
  const box = page.getByLabel(/^Uw (vraag|bericht)$/)
  await box.fill(text)
  await box.press('Enter')
}

async function conversationOf(text: string): Promise<string> {
  const [row] = await town.town.db.query<{ conversation: string }>(
    'select conversation from messages where text like $1 limit 1',
    [text],
  )
  return row?.conversation ?? ''
}
