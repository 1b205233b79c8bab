import type { Browser, Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { type RunningTown, startTown } from '../town/server.ts'

const letters: string[] = []
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _, done) {
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      letters.push(Buffer.concat(pieces).toString('utf8'))
      done()
    })
  },
})

let town: RunningTown
let browser: Browser
beforeAll(async () => {
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve))
  const address = post.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  town = await startTown({
    NOW: '2026-11-23T10:00:00+01:00',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'wegwijs@voorbeeld.example',
  })
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await new Promise<void>((resolve) => post.close(() => resolve()))
})

test('a question gets a true answer, a person takes over, an appointment stands', async () => {
  const { page: anna } = await openPage(browser)
  await anna.goto(town.url)
  await anna.getByRole('textbox').first().fill('Mijn moeder kan niet meer zelf schoonmaken, wat nu?')
  await anna.getByRole('button', { name: 'Stel uw vraag' }).click()
  const municipality = anna.getByRole('button', { name: 'Huizen' })
  const answer = anna.getByText('Waar dit op rust').first()
  await municipality.or(answer).first().waitFor()
  if (await municipality.isVisible()) await municipality.click()
  await answer.waitFor()
  await answer.click()
  await anna.getByText('Wmo 2015, artikel 2.3.2, lid 1').first().waitFor()
  await anna.getByText('Informatiepunt HBEL').first().waitFor()
  await takePicture(anna, 'main-job-answer')

  await writes(anna, 'ik wil iemand spreken')
  await anna.getByText('Ik geef uw vraag door').waitFor()

  const { page: fatima } = await openPage(browser)
  await fatima.goto(`${town.url}/desk`)
  await fatima.getByRole('button', { name: /Fatima/ }).click()
  await fatima.locator('[data-row]', { hasText: 'Mijn moeder kan niet meer zelf schoonmaken' }).click()
  await fatima.getByRole('button', { name: 'Overnemen' }).click()
  const box = fatima.getByRole('textbox', { name: /antwoord/i }).first()
  await box.fill('Dag, ik ben Fatima. Ik denk met u mee.')
  await box.press('Control+Enter')
  await anna.getByText('Dag, ik ben Fatima. Ik denk met u mee.').waitFor()
  await takePicture(fatima, 'main-job-desk')
  expect(await axeFindings(fatima)).toEqual([])

  await writes(anna, 'Dank u wel')
  await fatima.getByText('Dank u wel').first().waitFor()
  await fatima.getByRole('button', { name: /Teruggeven/ }).click()
  await confirmIfAsked(fatima)
  await expect.poll(() => ownerOf()).toBe('assistant')

  await writes(anna, 'ik wil een afspraak')
  await anna.getByRole('button', { name: 'Op een locatie bij mij in de buurt' }).click()
  await anna
    .getByRole('button', { name: /^\d? ?dinsdag 24 november/ })
    .first()
    .click()
  await anna.getByText('Op welke naam').waitFor()
  await writes(anna, 'Anna de Vries')
  await anna.getByText('Op welk telefoonnummer of e-mailadres').waitFor()
  await writes(anna, 'anna@voorbeeld.example')
  await anna.getByText('Mag ik doorgeven').waitFor()
  await writes(anna, 'ja')
  await anna.getByText('Wilt u een herinnering?').waitFor()
  await writes(anna, 'ja')
  await anna.getByText('Klopt dit?').waitFor()
  await writes(anna, 'ja')
  await anna.getByText('Uw afspraak staat: dinsdag 24 november').waitFor()
  await takePicture(anna, 'main-job-appointment')
  await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(1)
  expect(letters[0]).toContain('anna@voorbeeld.example')
  expect(letters[0]).toContain('method=REQUEST')
})

async function writes(page: Page, text: string): Promise<void> {
  const box = page.getByLabel('Uw bericht', { exact: true })
  await box.fill(text)
  await box.press('Enter')
}

async function confirmIfAsked(page: Page): Promise<void> {
  const sure = page.getByRole('dialog').getByRole('button', { name: /Teruggeven/ })
  if (await sure.isVisible()) await sure.click()
}

async function ownerOf(): Promise<string | undefined> {
  const [row] = await town.town.db.query<{ owner: string }>('select owner from conversations')
  return row?.owner
}
