import { randomUUID } from 'node:crypto'
import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { townInBrowser } from '../town/town-in-browser.ts'

const id = 'hulp-bij-het-huishouden'
const now = new Date('2026-11-23T10:00:00+01:00')

const town = townInBrowser({ NOW: now.toISOString() })
/** Somebody signs in once; every test has a browser of its own. */
const sessions = new Map<string, Session>()
type Session = Awaited<ReturnType<BrowserContext['storageState']>>
beforeAll(async () => {
  await fill()
  for (const person of ['Fatima', 'Kim']) sessions.set(person, await sessionOf(person))
}, 180_000)

const pages: [string, string, string][] = [
  ['redactie', 'Fatima', '/redactie'],
  ['redactie-uitleg', 'Fatima', '/redactie/uitleg?onderwerp=mantelzorg'],
  ['redactie-stuk', 'Fatima', `/redactie/stuk?id=${id}`],
  ['redactie-nieuw', 'Fatima', '/redactie/nieuw?vraag=wie%20wast%20mijn%20ramen'],
  ['redactie-aanbod', 'Fatima', '/redactie/aanbod?q=voedselbank'],
  ['redactie-aanbod-nieuw', 'Fatima', '/redactie/aanbod/nieuw'],
  ['redactie-dienst', 'Fatima', '/redactie/dienst?id=voedselbank'],
  ['redactie-bedragen', 'Fatima', '/redactie/bedragen'],
  ['redactie-bedrag', 'Fatima', '/redactie/bedrag'],
  ['cijfers', 'Kim', '/cijfers?van=2026-11-01&tot=2026-11-30'],
  ['beheer', 'Kim', '/beheer'],
]

describe.each([
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1280, height: 900 }],
] as const)('on a %s', (device, viewport) => {
  test.each(pages)('the page %s can be used by everyone who works there', async (name, person, path) => {
    const { page, problems } = await opens(person, path, { viewport })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await takePicture(page, `staff-${name}-${device}`)
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

test('without script an editor changes hours, looks at the page as it will be, publishes and puts it back', async () => {
  const { page } = await opens('Fatima', '/redactie/aanbod?q=voedselbank', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Voedselbank', exact: true }).click()
  await page.getByLabel('Telefoon', { exact: true }).fill('035 000 26 99')
  await page.getByLabel('Dagen waarop het anders is').last().fill('24-12-2026 gesloten (Kerstavond)')
  await page.getByRole('button', { name: 'Bewaar als concept' }).click()
  await page.getByText('Bewaard als concept').waitFor()
  await page.getByRole('link', { name: 'Bekijk het voorbeeld' }).click()
  await page.getByText('Dit is een voorbeeld.').waitFor()
  await page.getByText('Op 24 december 2026 (Kerstavond): dicht.').first().waitFor({ state: 'attached' })
  await page.getByRole('link', { name: 'Terug naar de redactie' }).click()
  await page.getByRole('button', { name: 'Publiceer dit' }).click()
  await page.getByText('Het staat op de website.').waitFor()
  await page.goto(`${town.url}/kaart/voedselbank`)
  await page.getByRole('link', { name: '035 000 26 99' }).waitFor()
  await page.goto(`${town.url}/redactie/dienst?id=voedselbank`)
  await page
    .getByRole('button', { name: /^Zet terug/ })
    .first()
    .click()
  await page.getByText('Wat er eerder stond, staat er weer.').waitFor()
  await page.goto(`${town.url}/kaart/voedselbank`)
  await page.getByRole('link', { name: '035 000 26 01' }).waitFor()
  await page.context().close()
})

test('with keys alone an editor adds a service of a new organisation at a new place, and takes it away again', async () => {
  const { page } = await opens('Fatima', '/redactie/aanbod/nieuw', {})
  const { keyboard } = page
  const types = async (label: string, words: string) => {
    // Tab goes on until the field that is meant has the focus.
    const meant = page.getByLabel(label, { exact: true })
    for (let step = 0; step < 60; step++) {
      if (await meant.evaluate((field) => field === document.activeElement)) break
      await keyboard.press('Tab')
    }
    await keyboard.type(words)
  }
  await types('Naam', 'Repaircafé Bijvanck')
  await types('Wat is het?', 'Vrijwilligers maken samen met u iets heel.')
  await types('Waar gaat het over?', 'Eenzaam')
  await types('Wat voor steun is het?', 'Zelf')
  await types('Naam van de nieuwe organisatie', 'Stichting Heel')
  await types('Wat doet de nieuwe organisatie?', 'Laat mensen elkaar helpen.')
  await types('Plek', 'Een nieuwe plek')
  await types('Naam van de nieuwe plek', 'Buurthuis De Draad')
  await types('Straat en nummer', 'Voorbeeldlaan 9')
  await types('Plaats', 'Huizen')
  await types('Gemeente van de nieuwe plek', 'Huizen')
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Maak een concept' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dit staat nog niet op de website' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await takePicture(page, 'staff-redactie-dienst-concept')
  await page.getByRole('link', { name: 'Bekijk het voorbeeld' }).press('Enter')
  await page.getByText('Dit is een voorbeeld.').waitFor()
  await page.getByRole('link', { name: 'Terug naar de redactie' }).press('Enter')
  expect((await page.request.get(`${town.url}/kaart/repaircafe-bijvanck`)).status()).toBe(404)
  await page.getByRole('button', { name: 'Publiceer dit' }).press('Enter')
  await page.getByText('Het staat op de website.').waitFor()
  await page.goto(`${town.url}/kaart/repaircafe-bijvanck`)
  await page.getByText('Voorbeeldlaan 9').first().waitFor()
  await page.goto(`${town.url}/kaart/organisatie/stichting-heel`)
  await page.getByRole('link', { name: 'Repaircafé Bijvanck' }).first().waitFor()
  await page.goto(`${town.url}/redactie/dienst?id=repaircafe-bijvanck`)
  await page.getByRole('button', { name: /^Haal dit aanbod van de website/ }).press('Enter')
  await page.getByText('Het staat niet meer op de website.').waitFor()
  expect((await page.request.get(`${town.url}/kaart/repaircafe-bijvanck`)).status()).toBe(404)
  await page.context().close()
})

test('who manages finds a person, and is asked why before anything is given or erased', async () => {
  const { page } = await opens('Kim', '/beheer', { viewport: { width: 360, height: 740 } })
  await page.getByLabel('Telefoonnummer, e-mailadres of nummer van het gesprek').fill('06 12345678')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await page.getByRole('heading', { name: 'Gevonden: 1 gesprek en 0 afspraken' }).waitFor()
  await takePicture(page, 'staff-beheer-gevonden-phone')
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

async function opens(person: string, path: string, options: BrowserContextOptions) {
  const storageState = sessions.get(person)
  if (storageState === undefined) throw new Error(`${person} is not signed in`)
  const opened = await town.visit({ ...options, storageState })
  await opened.page.goto(`${town.url}${path}`)
  return opened
}

async function sessionOf(person: string): Promise<Session> {
  const { page } = await town.visit()
  await page.goto(`${town.url}/aanmelden`)
  await page.getByRole('button', { name: new RegExp(`^${person}`) }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/aanmelden'))
  const session = await page.context().storageState()
  await page.context().close()
  return session
}

/** Something of everything: reported, not answered, a law that changed, figures of a month. */
async function fill(): Promise<void> {
  const { db, chat, turns } = town.town
  const { conversation } = await chat.open({ municipality: 'Huizen', language: 'nl' })
  for (const text of ['Mijn nummer is 06 12345678', 'Mijn moeder kan niet meer zelf schoonmaken, wat nu?']) {
    await chat.receive(conversation, { id: randomUUID(), text }, 'nl')
    await turns.quiet()
  }
  await db.query(
    `insert into desk_reports (conversation, seq, kind, remark, staff, created_at)
     select conversation, max(seq), 'wrong', 'Het nummer klopt niet meer', 'fatima', $2 from messages
     where conversation = $1 and author = 'assistant' group by conversation`,
    [conversation, now],
  )
  await db.query(`update messages set outcome = 'no_answer' where conversation = $1 and seq = 3`, [conversation])
  await db.query(
    `insert into explanation_reviews (explanation, law, article, paragraph, valid_from, before, after, marked_at)
     values ($1, 'BWBR0035362', '2.3.2', '1', '2027-01-01', 'Het college onderzoekt binnen zes weken.',
             'Het college onderzoekt binnen acht weken.', $2)`,
    [id, now],
  )
  for (const [municipality, n] of Object.entries({ Huizen: 40, Blaricum: 7, Laren: 3, Eemnes: 12 })) {
    for (const [kind, key] of [
      ['channel', 'web'],
      ['channel', 'whatsapp'],
      ['outcome', 'answered'],
      ['outcome', 'no_answer'],
      ['topic', 'mantelzorg'],
      ['wait', '1-hour'],
      ['feedback', 'helped'],
    ]) {
      await db.query(`insert into figures values ('2026-11-10', $1, $2, $3, $4)`, [municipality, kind, key, n])
    }
    await db.query(`insert into whatsapp_counts values ('2026-11-10', $1, 'service', $2)`, [municipality, n])
  }
}
