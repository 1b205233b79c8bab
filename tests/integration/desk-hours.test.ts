import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { answerApart, askForPerson } from '../../server/conversations/apart.ts'
import { messagesAfter } from '../../server/conversations/record.ts'
import { keepPromises } from '../../server/desk/keep-promises.ts'
import { claim, giveBack, passToTeam } from '../../server/desk/owner.ts'
import { answerByAt, createPromises } from '../../server/desk/promises.ts'
import { endOfPause, snooze } from '../../server/desk/snooze.ts'
import {
  asksForPerson,
  fatima,
  hire,
  MORNING,
  minutes,
  opensChat,
  replySaying,
  wishForPerson,
  writes,
} from '../town/desk.ts'
import { deskRegion } from '../town/desk-app.ts'
import { databaseWith } from '../town/desk-here.ts'

// On Mondays the desk of Laren is closed; it opens on Tuesday at ten.
const places = [{ municipality: 'Laren', hours: { tue: ['10:00-12:00'] } }]
const region = { ...deskRegion, informationPoint: { ...deskRegion.informationPoint, places } }
const promises = createPromises(region, (municipality) => municipality === 'Huizen')
const answerBy = answerByAt(promises, MORNING)
const TUESDAY = '2026-11-24T10:05:00+01:00'
const TUESDAY_NOON = new Date('2026-11-24T12:00:00+01:00')

const db = await databaseWith()
beforeEach(async () => {
  await db.script('delete from conversations; delete from staff')
  await hire(db, fatima)
})

async function heldByFatima(municipality: string): Promise<string> {
  const conversation = await asksForPerson(db, { municipality })
  await claim(db, fatima, conversation, MORNING)
  return conversation
}

const lastSaid = async (conversation: string) => (await messagesAfter(db, conversation, 0)).at(-1)?.text

async function promised(conversation: string): Promise<Date | undefined> {
  const [row] = await db.query<{ promised_at: Date }>('select promised_at from handovers where conversation = $1', [
    conversation,
  ])
  return row?.promised_at
}

test('what is put back in the queue is promised by the hours of the own municipality', async () => {
  const [laren, huizen] = [await heldByFatima('Laren'), await heldByFatima('Huizen')]
  const back = { to: 'queue' as const, reason: null, answerBy }
  for (const conversation of [laren, huizen]) await giveBack(db, fatima, conversation, back, MORNING)
  expect(await lastSaid(laren)).toContain('U krijgt antwoord morgen vóór 12.00 uur.')
  expect(await lastSaid(huizen)).toContain('U krijgt antwoord vóór 10.30 uur.')
  expect([await promised(laren), await promised(huizen)]).toEqual([TUESDAY_NOON, minutes(120)])
})

test('what goes to a team is promised by the hours of the own municipality', async () => {
  const laren = await heldByFatima('Laren')
  const team = region.teams?.find(({ id }) => id === 'geld') ?? null
  await passToTeam(db, fatima, laren, { team, reason: 'Jullie werk', consent: false, answerBy }, MORNING)
  expect(await lastSaid(laren)).toContain('U krijgt antwoord morgen vóór 12.00 uur.')
  expect(await promised(laren)).toEqual(TUESDAY_NOON)
})

test('what a colleague leaves lying is promised by the hours and the presence of the own municipality', async () => {
  const [laren, huizen] = [await heldByFatima('Laren'), await heldByFatima('Huizen')]
  for (const conversation of [laren, huizen]) await writes(db, conversation, 'Bent u daar?', minutes(1))
  expect(await keepPromises(db, promises, minutes(40))).toMatchObject({ returned: 2 })
  expect(await lastSaid(laren)).toContain(
    'Er is nu niemand die kan antwoorden. Een medewerker antwoordt morgen vóór 12.00',
  )
  expect(await lastSaid(huizen)).toContain(
    'Een andere medewerker neemt uw vraag over. U krijgt antwoord vóór 11.10 uur.',
  )
  expect(await promised(laren)).toEqual(TUESDAY_NOON)
})

test('that it is late is said when the desk of the own municipality is open, and not before', async () => {
  const [laren, huizen] = [
    await asksForPerson(db, { municipality: 'Laren', promisedAt: minutes(-60) }),
    await asksForPerson(db, { municipality: 'Huizen', promisedAt: minutes(-60) }),
  ]
  expect(await keepPromises(db, promises, MORNING)).toEqual({ returned: 0, told: 1 })
  expect(await lastSaid(huizen)).toContain('Wij beloofden u eerder een antwoord.')
  expect(await keepPromises(db, promises, new Date(TUESDAY))).toEqual({ returned: 0, told: 1 })
  expect(await lastSaid(laren)).toContain('Wij beloofden u eerder een antwoord.')
})

test('what a team of another day left lying comes back when the own desk is open', async () => {
  const laren = await heldByFatima('Laren')
  const team = region.teams?.find(({ id }) => id === 'geld') ?? null
  await passToTeam(db, fatima, laren, { team, reason: 'Jullie werk', consent: false, answerBy }, MORNING)
  await db.query('update handovers set promised_at = $1', [minutes(30)])
  expect(await keepPromises(db, promises, minutes(60))).toMatchObject({ returned: 0 })
  expect(await keepPromises(db, promises, new Date(TUESDAY))).toMatchObject({ returned: 1 })
})

test('what is put aside until tomorrow comes back when the own desk opens', async () => {
  const [laren, huizen] = [await heldByFatima('Laren'), await heldByFatima('Huizen')]
  const until = (municipality: string | null) => endOfPause('tomorrow', MORNING, region, municipality)
  const put = await Promise.all([laren, huizen].map((conversation) => snooze(db, fatima, conversation, until)))
  expect(put).toEqual([
    { done: true, until: new Date('2026-11-24T10:00:00+01:00') },
    { done: true, until: new Date('2026-11-24T08:30:00+01:00') },
  ])
})

test('a voice note, and a message that WhatsApp refused, are promised by the hours of the own municipality', async () => {
  const spoken = await opensChat(db, { municipality: 'Laren', channel: 'whatsapp' })
  const reply = (by: string) => replySaying(`Een medewerker luistert ${by}.`, 'handover')
  const said = { reply, wishes: [wishForPerson()], name: 'Wegwijs', now: MORNING, answerBy }
  await answerApart(db, spoken, { id: randomUUID(), text: '[Gesproken bericht]' }, said)
  expect(await lastSaid(spoken)).toBe('Een medewerker luistert morgen vóór 12.00 uur.')
  const refused = await opensChat(db, { municipality: 'Laren', channel: 'whatsapp' })
  await askForPerson(db, refused, { reason: 'Niet aangekomen', now: MORNING, answerBy })
  expect([await promised(spoken), await promised(refused)]).toEqual([TUESDAY_NOON, TUESDAY_NOON])
})
