import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { claim } from '../../server/desk/owner.ts'
import { say } from '../../server/desk/say.ts'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, phone } from '../town/chat-browser.ts'
import { hire, joost } from '../town/desk.ts'

const chat = chatInBrowser()

/** axe itself is script, so a page without script is looked at with the chat's own script kept out. */
async function withoutScript() {
  const { page } = await chat.visit({ ...phone, javaScriptEnabled: false })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  return page
}

async function writes(page: Page, words: string): Promise<void> {
  await page.getByLabel(/^(Wat is uw vraag|Uw bericht)/).fill(words)
  await page.getByRole('button', { name: 'Verstuur' }).click()
}

test('without script danger gets the numbers first, as links, and staff is warned', async () => {
  const page = await withoutScript()
  await writes(page, 'Mijn man slaat mij, ik ben bang. En kan ik ook hulp bij het schoonmaken krijgen?')
  const said = await page.locator('.message.inhabitant ~ .message').allInnerTexts()
  expect(said[0]).toMatch(/Bel 112\..*Veilig Thuis: 0800-2000/s)
  const links = await page
    .locator('.message.inhabitant ~ .message a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.slice(0, 2)).toEqual(['tel:112', 'tel:08002000'])
  expect(await chat.db.query('select kind from alerts')).not.toEqual([])
  await takePicture(page, 'script-off-crisis')
  await page.context().close()
})

test('without script someone asks for a person, and reads what that person wrote when the page is loaded again', async () => {
  const page = await withoutScript()
  await writes(page, 'Ik wil iemand spreken')
  await page.getByText('Ik geef uw vraag door').waitFor()
  await page.getByText('Uw vraag ligt bij een medewerker').waitFor()
  await takePicture(page, 'script-off-waiting')
  const [row] = await chat.db.query<{ conversation: string }>(
    'select conversation from handovers order by created_at desc limit 1',
  )
  const conversation = row?.conversation ?? ''
  await hire(chat.db, joost)
  await claim(chat.db, joost, conversation, new Date())
  const text = 'Goedemorgen, met Joost. Zal ik u vanmiddag bellen?'
  await say(chat.db, joost, conversation, { id: randomUUID(), text, seen: 100 }, new Date())

  await page.getByRole('link', { name: 'Kijk of er een antwoord is' }).click()
  await page.getByText(text).waitFor()
  expect(await page.getByText('Joost van het Informatiepunt antwoordt nu.').isVisible()).toBe(true)
  await writes(page, 'Ja, graag na twee uur')
  expect((await page.locator('.message').last().innerText()).replace(/\s+/g, ' ')).toContain('Ja, graag na twee uur')
  await takePicture(page, 'script-off-staff')
  const cookies = await page.context().storageState()
  await page.context().close()

  const { page: looked } = await chat.visit({ ...phone, storageState: cookies })
  await looked.route('**/widget.js', (route) => route.abort())
  await looked.goto(`${chat.url}/chat`)
  expect(await axeFindings(looked)).toEqual([])
  await looked.context().close()
})

test('without script an appointment that was made in the conversation is moved and cancelled by its link', async () => {
  const page = await withoutScript()
  const first = page.locator('.choices button').first()
  await writes(page, 'Ik wil een afspraak maken in Huizen')
  await page.getByText('Hoe wilt u de afspraak?').waitFor()
  await first.click()
  await page.getByText('Op deze momenten kan het').waitFor()
  await first.click()
  await writes(page, 'Anna Jansen')
  await writes(page, 'anna@voorbeeld.nl')
  await page.getByRole('button', { name: 'Ja, maak de afspraak' }).click()
  const link = await page.locator('.message a[href*="/afspraak/"]').last().getAttribute('href')
  // The link has the public address of the town, which is another one in a test.
  const own = chat.url + new URL(link ?? '').pathname

  await page.goto(own)
  const before = await page.locator('main').innerText()
  await page.getByRole('link', { name: 'Kies een ander moment' }).click()
  await takePicture(page, 'script-off-move')
  await page.locator('main form button').nth(1).click()
  await page.getByRole('heading', { name: 'Uw afspraak' }).waitFor()
  expect(await page.locator('main').innerText()).not.toBe(before)

  await page.goto(own)
  await page.getByRole('link', { name: 'Zeg de afspraak af' }).click()
  await page.getByLabel('Wilt u zeggen waarom?').fill('Ik ben ziek')
  await page.getByRole('button', { name: 'Ja, zeg de afspraak af' }).click()
  await page.getByRole('heading', { name: 'Uw afspraak is afgezegd' }).waitFor()
  await takePicture(page, 'script-off-cancelled')
  const kept = await chat.db.query('select status from appointments order by created_at desc limit 1')
  expect(kept).toEqual([{ status: 'cancelled' }])
  await page.context().close()
})
