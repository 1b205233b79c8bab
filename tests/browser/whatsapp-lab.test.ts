import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { remedyFor } from '../../channels/whatsapp/failures.ts'
import { axeFindings, openBrowser, openPage, overflow, takePicture } from '../town/browser.ts'
import { signsIn } from '../town/desk-browser.ts'
import type { Failure } from '../town/graph-api.ts'
import { type RunningTown, startTown } from '../town/server.ts'
import { type Phone, startPhone } from '../whatsapp-lab/phone.ts'

/** The telephone of `npm run whatsapp-lab`, with a whole Wegwijs behind it. */
let browser: Browser
let phone: Phone
let town: RunningTown
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  phone = await startPhone({ pause: { usual: 20, late: 1_500 } })
  town = await startTown(phone.settings)
  phone.connect(town.url)
  page = (await openPage(browser, { viewport: { width: 1280, height: 900 } })).page
  await page.goto(phone.url)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await phone?.close()
})

test('what is typed on the telephone is answered there, with choices that can be pressed', async () => {
  await types('mijn moeder kan niet meer zelf schoonmaken')
  await ours().filter({ hasText: 'U begint met een melding' }).first().waitFor()
  await page.getByLabel('Gebruikers-id').fill('NL.7')
  await page.getByLabel('Nummer (leeg: verborgen)').fill('')
  await types('ik wil iemand spreken')
  await page.getByRole('button', { name: 'Een afspraak maken', exact: true }).click()
  await page.locator('.bubble.theirs').filter({ hasText: 'Een afspraak maken' }).waitFor()
  await expect.poll(() => ours().count()).toBe(3)
  await ours().last().getByText('gelezen').waitFor()
  await page.getByLabel('Gebruikers-id').fill('NL.1000001')
  expect(await axeFindings(page)).toEqual([])
  await takePicture(page, 'whatsapp-lab-1280')
  await page.setViewportSize({ width: 360, height: 740 })
  await takePicture(page, 'whatsapp-lab-360')
  await page.getByRole('heading', { name: 'Laat het misgaan' }).scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await takePicture(page, 'whatsapp-lab-360-panel')
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('every known way to fail can be chosen', async () => {
  const values = await page
    .locator('#failure option')
    .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value))
  const failures = values.filter((value) => value !== '').map((value) => JSON.parse(value) as Failure)
  expect(new Set(failures.map(({ kind }) => kind))).toEqual(
    new Set(['lost', 'cut', 'dead', 'slow', 'gateway', 'error', 'fails later']),
  )
  const remedies = failures.flatMap((failure) => (failure.kind === 'error' ? [remedyFor(failure.code)] : []))
  expect([...new Set(remedies)].sort()).toEqual(
    [
      'access',
      'account',
      'again',
      'media',
      'refused',
      'slow-all',
      'slow-person',
      'stopped',
      'template',
      'unreachable',
      'window',
    ].sort(),
  )
})

test('what Meta refuses for a moment is seen on the page, and comes all the same', async () => {
  await chooses('131016 storing bij Meta')
  const before = await ours().count()
  await types('dank u wel')
  await page.getByText('131016 storing bij Meta').last().waitFor()
  await expect.poll(() => ours().count(), { timeout: 30_000 }).toBe(before + 1)
})

test('an answer that was taken, and of which the answer was lost, comes once, and what follows comes after it', async () => {
  await chooses('aangenomen, antwoord kwijt')
  const before = await ours().count()
  await types('hallo')
  await types('tot ziens')
  await expect.poll(() => ours().count(), { timeout: 30_000 }).toBe(before + 2)
  await settles()
  expect(await ours().count()).toBe(before + 2)
})

test('a message that is told to have failed is marked, and staff gets a task', async () => {
  await page.getByLabel('Gebruikers-id').fill('NL.2000002')
  await page.getByLabel('Nummer (leeg: verborgen)').fill('')
  await page.getByLabel('Bij het versturen').selectOption({ value: '{"kind":"fails later","code":131026}' })
  await types('hallo')
  await ours().last().getByText('mislukt').waitFor()
  await expect
    .poll(() => town.town.db.query('select reason from handovers'))
    .toContainEqual({ reason: 'Via WhatsApp niet te bereiken: bel of mail' })
})

test('statuses that come late, twice or in the wrong order leave the right one', async () => {
  for (const way of ['late', 'reversed', 'twice']) {
    await page.getByLabel('Wat Meta daarna meldt').selectOption(way)
    await page.getByLabel('Wat u stuurt, meldt Meta').selectOption('twice')
    const before = await ours().count()
    await types('dank u wel')
    await expect.poll(() => ours().count()).toBe(before + 1)
    await settles()
    await expect.poll(last).toBe('read')
    expect(await ours().count()).toBe(before + 1)
  }
})

test('a file that is gone at Meta is answered, and staff sees that there was one', async () => {
  await page.getByLabel('een bestand is bij Meta al weg').check()
  const buffer = Buffer.from('89504e470d0a1a0a00', 'hex')
  await page.getByLabel('Foto, document of geluid').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
  await ours().filter({ hasText: 'Uw foto is bewaard' }).first().waitFor()
  await expect.poll(() => town.town.db.query('select status from whatsapp_media')).toEqual([{ status: 'gone' }])
})

test('what is changed after it was answered stands at the desk with the words of then and the new ones', async () => {
  await page.getByLabel('Gebruikers-id').fill('NL.3000003')
  await types('hulp bij schulden')
  await ours().filter({ hasText: 'schulden' }).last().waitFor()
  await settles()
  await page.getByRole('button', { name: 'Laatste aanpassen' }).click()
  await expect.poll(() => town.town.db.query('select from whatsapp_edits')).toHaveLength(1)
  await types('ik wil een mens spreken')
  await expect.poll(asksForPerson).toMatch(/^[0-9a-f-]{36}$/)
  const { page: desk } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await signsIn(desk, town, 'Joost')
  await desk.goto(`${town.url}/desk#${await asksForPerson()}`)
  await desk.getByText(/^Later gewijzigd, .*“hulp bij schulden \(aangepast\)”$/).waitFor()
  await desk.getByText(/^Nieuwe woorden voor het bericht van /).waitFor()
  await takePicture(desk, 'desk-later-changed-1280')
  await desk.setViewportSize({ width: 360, height: 740 })
  await takePicture(desk, 'desk-later-changed-360')
  expect([await overflow(desk), await axeFindings(desk)]).toEqual([0, []])
})

async function asksForPerson(): Promise<string | undefined> {
  const [row] = await town.town.db.query<{ conversation: string }>(
    `select w.conversation from whatsapp_people p
     join whatsapp_conversations w on w.person = p.id join handovers h on h.conversation = w.conversation
     where p.user_id = 'NL.3000003'`,
  )
  return row?.conversation
}

function ours() {
  return page.locator('.bubble.ours')
}

async function types(text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Bericht' }).fill(text)
  await page.getByRole('button', { name: 'Stuur' }).click()
  await page.locator('.bubble.theirs').filter({ hasText: text }).last().waitFor()
}

async function chooses(label: string): Promise<void> {
  const taken = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByLabel('Bij het versturen').selectOption({ label })
  await taken
}

/** Nothing is on its way, and of nothing is it unknown whether it went. */
async function settles(): Promise<void> {
  const open = `select from whatsapp_outbox where status in ('waiting', 'sending', 'unknown', 'sent', 'delivered')`
  await expect.poll(async () => (await town.town.db.query(open)).length, { timeout: 30_000 }).toBe(0)
}

async function last(): Promise<string | undefined> {
  const [row] = await town.town.db.query<{ status: string }>(
    'select status from whatsapp_outbox order by n desc limit 1',
  )
  return row?.status
}
