import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openReports } from '../../server/desk/reports.ts'
import { axeFindings, takePicture } from '../town/browser.ts'
import { minutes, opensChat, writes } from '../town/desk.ts'
import { asksElsewhere, saysMore, signsIn } from '../town/desk-browser.ts'
import { townInBrowser } from '../town/town-in-browser.ts'

const town = townInBrowser({ NOW: '2026-11-23T08:30:00+01:00' })

/** A busy machine may take its time; what is waited for is named. */
const patient = { timeout: 20_000 }

const isFocused = (page: Page, id: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id), patient).toBe(id)
const held = async (conversation: string) =>
  (await town.town.db.query('select owner, staff from conversations where id = $1', [conversation]))[0]

test('taking, answering, noting, passing on, putting aside and ending go with the keyboard alone', async () => {
  const question = await asksElsewhere(town, 'Ik wil iemand spreken over een traplift')
  const { page: joost } = await town.visit()
  await signsIn(joost, town, 'Joost')
  const { page, problems } = await town.visit()
  await signsIn(page, town, 'Fatima')
  const { keyboard } = page
  await page.locator(`[data-row][href="#${question}"]`).waitFor()
  // From here on nothing but keys.
  for (let row = 0; row < 30; row++) {
    await keyboard.press('j')
    if (await page.locator(`[data-row][href="#${question}"]:focus`).count()) break
  }
  await keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: /traplift/ }).waitFor()
  await keyboard.press('o')
  await isFocused(page, 'antwoord')
  await keyboard.type('Goedemorgen, ik zoek het voor u uit.')
  await keyboard.press('Control+Enter')
  await page.locator('.message.staff').getByText('Goedemorgen, ik zoek het voor u uit.').waitFor()

  await keyboard.press('Escape')
  await keyboard.press('n')
  await isFocused(page, 'notitie')
  await keyboard.type('Woont op de tweede verdieping')
  await keyboard.press('Control+Enter')
  await page.locator('.notes li').getByText('Woont op de tweede verdieping').waitFor()

  await keyboard.press('Escape')
  await keyboard.press('d')
  await isFocused(page, 'collega')
  await keyboard.type('Joost')
  await keyboard.press('Tab')
  await isFocused(page, 'reden')
  await keyboard.type('Jij kent de trapliften')
  await keyboard.press('Control+Enter')
  await page.getByText('Uw collega heeft het gesprek nu.').waitFor()
  expect(await held(question)).toEqual({ owner: 'staff', staff: 'joost' })

  // Joost goes on where she left it, with keys too.
  await joost.bringToFront()
  await joost.keyboard.press('/')
  await isFocused(joost, 'zoek')
  await joost.keyboard.type('traplift')
  const found = joost.locator(`[data-row][href="#${question}"]`)
  await found.waitFor()
  await joost.keyboard.press('Tab')
  await expect.poll(() => found.evaluate((row) => row === document.activeElement), patient).toBe(true)
  await joost.keyboard.press('Enter')
  await joost.getByText('Woont op de tweede verdieping').waitFor()
  await joost.keyboard.press('l')
  await joost.getByRole('radio', { name: 'Over een uur' }).waitFor()
  await joost.keyboard.press('ArrowDown')
  await joost.keyboard.press('Control+Enter')
  await joost.getByText('Dit gesprek komt terug: morgen 8.30.').waitFor()
  await joost.keyboard.press('r')
  const choice = joost.getByRole('dialog').getByRole('radio').first()
  await choice.waitFor()
  await joost.keyboard.press('Space')
  await joost.keyboard.press('Control+Enter')
  await joost.getByText('Het gesprek is afgerond.').waitFor()
  expect(await held(question)).toEqual({ owner: 'closed', staff: null })
  expect(problems).toEqual([])
})

test('letters do nothing for who switched them off, and the arrows still work', async () => {
  const question = await asksElsewhere(town, 'Wie helpt mij met een scootmobiel?')
  const { page } = await town.visit()
  await signsIn(page, town, 'Fatima')
  await page.locator(`[data-row][href="#${question}"]`).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Sneltoetsen/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('zoek')
  await page.locator('[data-row]').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('[data-row]:focus').count()).toBe(1)
})

test('who was signed out finds the note and the closing form as they were', async () => {
  const question = await asksElsewhere(town, 'Ik wil een mens spreken over dagbesteding')
  const { page } = await town.visit()
  await signsIn(page, town, 'Joost')
  await page.goto(`${town.url}/desk#${question}`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByText('Notities voor collega’s').click()
  await page.getByRole('textbox', { name: /Nieuwe notitie/ }).fill('Nog bellen met de dochter')
  await page.getByRole('button', { name: 'Afronden' }).click()
  await page.getByRole('radio', { name: 'Gebeld en gesproken' }).check()
  await page.getByRole('listbox').selectOption({ index: 2 })
  await comesBack(page, async () => await page.getByRole('dialog').getByRole('button', { name: 'Afronden' }).click())
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: 'Gesprek afronden' }).waitFor()
  expect(await dialog.getByRole('radio', { name: 'Gebeld en gesproken' }).isChecked()).toBe(true)
  expect(await dialog.getByRole('listbox').evaluate((list: HTMLSelectElement) => list.selectedIndex)).toBe(2)
  await page.keyboard.press('Escape')
  expect(await page.getByRole('textbox', { name: /Nieuwe notitie/ }).inputValue()).toBe('Nog bellen met de dochter')
  // Given up is given up.
  await page.reload()
  await page.getByText('Live').waitFor()
  expect(await page.locator('dialog').count()).toBe(0)
  expect(await page.getByRole('textbox', { name: /Nieuwe notitie/ }).inputValue()).toBe('Nog bellen met de dochter')
})

test('a telephone call that was being written down is there again, and is nobody else’s', async () => {
  const { page } = await town.visit()
  await signsIn(page, town, 'Joost')
  await page.getByRole('button', { name: 'Telefoontje of bezoek vastleggen' }).click()
  await page.getByRole('radio', { name: 'Bezoek' }).check()
  await page.getByLabel('Gemeente').selectOption('Laren')
  await page.getByRole('textbox', { name: 'Wat is de vraag?' }).fill('Een lang verhaal aan de balie')
  await page.getByRole('textbox', { name: /^Naam/ }).fill('Mevrouw De Wit')
  await comesBack(page, async () => await page.keyboard.press('Control+Enter'))
  const question = page.getByRole('textbox', { name: 'Wat is de vraag?' })
  await question.waitFor()
  expect([await question.inputValue(), await page.getByLabel('Gemeente').inputValue()]).toEqual([
    'Een lang verhaal aan de balie',
    'Laren',
  ])
  expect(await page.getByRole('radio', { name: 'Bezoek' }).isChecked()).toBe(true)
  expect(await page.getByRole('textbox', { name: /^Naam/ }).inputValue()).toBe('Mevrouw De Wit')
  // On the same computer, in the same tab, another colleague comes in.
  await town.town.db.query('update staff_sessions set ended_at = now()')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
  await page.getByRole('button', { name: /^Fatima/ }).click()
  await page.getByText('Live').waitFor()
  expect(await page.locator('dialog').count()).toBe(0)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('De Wit')
})

test('whose task is taken away in the meantime sees nothing any more, and is told why', async () => {
  const question = await asksElsewhere(town, 'Ik wil een mens spreken over mijn huur')
  const { page } = await town.visit()
  await signsIn(page, town, 'Joost')
  await page.goto(`${town.url}/desk#${question}`)
  await page.getByRole('button', { name: 'Overnemen' }).waitFor()
  await town.town.db.query(`update staff set roles = '{redacteur}' where id = 'joost'`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('alertdialog', { name: 'U heeft hier geen taak meer' }).waitFor()
  expect(await page.getByText('mijn huur').count()).toBe(0)
  expect(await held(question)).toEqual({ owner: 'waiting', staff: null })
  await town.town.db.query(`update staff set roles = '{medewerker}' where id = 'joost'`)
})

test('sound and notices are off until somebody wants them, and say nothing of what was asked', async () => {
  const { page } = await town.visit({ permissions: ['notifications'] })
  await page.addInitScript(hearAndSee)
  await signsIn(page, town, 'Fatima')
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: string[] }).drawn)
  const first = await asksElsewhere(town, 'Ik wil een mens spreken over mijn geheim')
  await page.locator(`[data-row][href="#${first}"]`).waitFor()
  expect(await drawn()).toEqual([])
  await page.keyboard.press('?')
  for (const name of [/geluid/, /melding van de browser/]) {
    expect(await page.getByRole('checkbox', { name }).isChecked()).toBe(false)
    await page.getByRole('checkbox', { name }).check()
  }
  await page.keyboard.press('Escape')
  const second = await asksElsewhere(town, 'Ik wil een mens spreken over mijn tweede geheim')
  await page.locator(`[data-row][href="#${second}"]`).waitFor()
  // Somebody who looks at the page needs no notice.
  expect(await drawn()).toEqual(['tone'])
  await page.evaluate(() => {
    ;(window as unknown as { away: boolean }).away = true
  })
  await asksElsewhere(town, 'Ik wil een mens spreken over mijn derde geheim')
  await expect.poll(drawn, patient).toEqual(['tone', 'tone', 'Er wacht iemand. Open de werkplek om te antwoorden.'])
  // Kept on this computer.
  await page.reload()
  await page.keyboard.press('?')
  expect(await page.getByRole('checkbox', { name: /geluid/ }).isChecked()).toBe(true)
})

test('the time that WhatsApp leaves runs down in sight, also without a line, and what is too late is said', async () => {
  const { db } = town.town
  const told = minutes(-(22 * 60 + 30))
  const conversation = await opensChat(db, { channel: 'whatsapp', municipality: 'Huizen', at: told })
  await writes(db, conversation, 'Kan iemand mij helpen?', told)
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at) values ($1, $2, 'Wil een medewerker spreken', 'normal', '{"topics": [], "question": "Kan iemand mij helpen?"}', $3)`,
    [randomUUID(), conversation, told],
  )
  await db.query(`update conversations set owner = 'waiting', answered_seq = last_seq where id = $1`, [conversation])
  const { page } = await town.visit()
  await page.clock.install()
  await signsIn(page, town, 'Fatima')
  const row = page.locator(`[data-row][href="#${conversation}"]`)
  await row.getByText('WhatsApp nog 1 uur').waitFor()
  await page.goto(`${town.url}/desk#${conversation}`)
  await page.getByRole('button', { name: 'Overnemen' }).click()
  await page.getByRole('textbox', { name: 'Uw antwoord aan de inwoner' }).waitFor()
  await page.context().setOffline(true)
  await page.clock.fastForward('15:00')
  await page.locator('.composer').getByText('WhatsApp nog 75 min').waitFor()
  await page.clock.fastForward('01:16:00')
  await page.locator('.composer').getByText('WhatsApp is dicht sinds 10.00.').waitFor()
  await page.context().setOffline(false)
})

test('after a break of the line everything that happened is there, once, and what is new is counted exactly', async () => {
  const [open, other] = [
    await asksElsewhere(town, 'Ik wil een mens spreken over de bus'),
    await asksElsewhere(town, 'Ik wil een mens spreken over de trein'),
  ]
  const { page } = await town.visit()
  await signsIn(page, town, 'Fatima')
  await page.goto(`${town.url}/desk#${other}`)
  await page.getByRole('heading', { level: 2, name: /trein/ }).waitFor()
  await expect.poll(() => seen(other), patient).toBe(true)
  await page.goto(`${town.url}/desk#${open}`)
  await page.getByRole('heading', { level: 2, name: /bus/ }).waitFor()
  await expect.poll(() => seen(open), patient).toBe(true)

  await page.context().setOffline(true)
  town.cut()
  await page.getByText('Geen verbinding. Wij proberen het opnieuw…').waitFor()
  for (const n of [1, 2, 3]) {
    await saysMore(town, open, `Bij de bus ${n}`)
    await saysMore(town, other, `Bij de trein ${n}`)
  }
  const late = await asksElsewhere(town, 'Ik wil een mens spreken over de fiets')
  await page.context().setOffline(false)
  await page.getByText('Live').waitFor()
  await page.locator(`[data-row][href="#${late}"]`).waitFor()
  await page.locator(`[data-row][href="#${other}"]`).getByText('3 nieuw').waitFor()
  for (const n of [1, 2, 3]) await page.locator('.message').getByText(`Bij de bus ${n}`, { exact: true }).waitFor()
  expect(
    await page
      .locator('.message.inhabitant')
      .getByText(/^Bij de bus/)
      .count(),
  ).toBe(3)
  await page.locator(`[data-row][href="#${other}"]`).click()
  await page.locator('.message').getByText('Bij de trein 3').waitFor()
  await page.locator(`[data-row][href="#${other}"]`).getByText('nieuw').waitFor({ state: 'detached' })
  expect(
    await page
      .locator('.message.inhabitant')
      .getByText(/^Bij de trein/)
      .count(),
  ).toBe(3)
})

test('a wrong answer is told to the editors in one click, with a remark for who has the time, and they see it', async () => {
  const question = await asksElsewhere(town, 'Wat kost huishoudelijke hulp?')
  const { page } = await town.visit()
  await signsIn(page, town, 'Fatima')
  await page.goto(`${town.url}/desk#${question}`)
  await page
    .getByRole('button', { name: /meld de redactie$/ })
    .first()
    .click()
  await page.getByText('De redactie heeft uw melding.').waitFor()
  const mine = async () => (await openReports(town.town.db)).filter(({ conversation }) => conversation === question)
  expect(await mine()).toMatchObject([{ question: 'Wat kost huishoudelijke hulp?', remark: null, by: 'Fatima' }])
  await page.getByRole('button', { name: 'Toelichten' }).click()
  await page.getByRole('textbox', { name: /Wat had het moeten zijn/ }).fill('Dit bedrag is van vorig jaar')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Melden' }).click()
  await page.getByText('De redactie heeft uw melding.').waitFor()
  expect(await mine()).toMatchObject([{ remark: 'Dit bedrag is van vorig jaar' }])
  await page.goto(`${town.url}/redactie`)
  await page.getByText('Dit bedrag is van vorig jaar').first().waitFor()
  await takePicture(page, 'editor-reported')
})

/** Signed out behind the back; something is tried, and then one signs in again. */
async function comesBack(page: Page, tries: () => Promise<void>): Promise<void> {
  await town.town.db.query('update staff_sessions set ended_at = now()')
  await tries()
  await page.getByRole('alertdialog', { name: 'U bent afgemeld' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Joost/ }).click()
  await page.getByText('Live').waitFor()
}

async function seen(conversation: string): Promise<boolean> {
  const [row] = await town.town.db.query<{ all: boolean }>(
    'select seq = last_seq as all from desk_seen join conversations on id = conversation where conversation = $1 and desk_seen.staff = $2',
    [conversation, 'fatima'],
  )
  return row?.all === true
}

/** Instead of sound and notices: what would have been heard and seen. */
function hearAndSee(): void {
  const told = { drawn: [] as string[], away: false }
  Object.assign(window, { drawn: told.drawn })
  const param = { setValueAtTime() {}, exponentialRampToValueAtTime() {}, value: 0 }
  class Silent {
    currentTime = 0
    createOscillator = () => ({
      frequency: param,
      connect: (next: unknown) => next,
      start: () => told.drawn.push('tone'),
      stop() {},
    })
    createGain = () => ({ gain: param, connect: (next: unknown) => next })
    destination = {}
    async close() {}
  }
  class Notice {
    static permission = 'granted'
    static requestPermission = async () => 'granted'
    constructor(title: string, { body }: { body: string }) {
      told.drawn.push(`${title}. ${body}`)
    }
  }
  Object.assign(window, { AudioContext: Silent, Notification: Notice })
  Object.defineProperty(document, 'visibilityState', {
    get: () => ((window as unknown as { away?: boolean }).away === true ? 'hidden' : 'visible'),
  })
}
