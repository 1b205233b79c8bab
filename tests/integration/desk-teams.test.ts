import { beforeEach, expect, test } from 'vitest'
import { messagesAfter } from '../../server/conversations/record.ts'
import { colleaguesOf, teamsAtWork } from '../../server/desk/colleagues.ts'
import { readConversation } from '../../server/desk/conversation.ts'
import { keepPromises } from '../../server/desk/keep-promises.ts'
import { countConversations, listConversations } from '../../server/desk/list.ts'
import { claim, passToTeam, transfer } from '../../server/desk/owner.ts'
import { isAway, watchPresence } from '../../server/desk/presence.ts'
import { createPromises } from '../../server/desk/promises.ts'
import { say } from '../../server/desk/say.ts'
import type { ListName } from '../../server/desk/shapes/list.ts'
import { keepActive, startSession } from '../../server/login/sessions.ts'
import type { Staff } from '../../server/login/staff.ts'
import {
  asksForPerson,
  bram,
  ellen,
  fatima,
  hire,
  joost,
  MORNING,
  mehmet,
  minutes,
  sanne,
  writes,
} from '../town/desk.ts'
import { deskRegion } from '../town/desk-app.ts'
import { databaseWith } from '../town/desk-here.ts'

const db = await databaseWith()
beforeEach(async () => {
  await db.script('delete from conversations; delete from staff')
  await hire(db, fatima, joost, mehmet, bram)
})

const teams = deskRegion.teams ?? []
const promises = createPromises(deskRegion)
const answerBy = () => ({ at: minutes(120), words: 'vóór 10.30 uur' })
const toTeam = (id: string, consent = false) => ({
  team: teams.find((team) => team.id === id) ?? null,
  reason: 'Dit is jullie werk',
  consent,
  answerBy,
})
const seenBy = async (staff: Staff, list: ListName, now = MORNING) =>
  (await listConversations(db, staff, list, now, (key) => key)).map(({ conversation }) => conversation)

async function heldByFatima(municipality = 'Huizen'): Promise<string> {
  const conversation = await asksForPerson(db, { municipality })
  await claim(db, fatima, conversation, MORNING)
  return conversation
}

test('a conversation that goes to a team waits in their queue, and stays in sight of the others', async () => {
  const conversation = await heldByFatima()
  expect(await passToTeam(db, fatima, conversation, toTeam('geld'), MORNING)).toMatchObject({ done: true })
  expect(await seenBy(mehmet, 'waiting')).toEqual([conversation])
  expect(await seenBy(mehmet, 'team')).toEqual([conversation])
  expect([await seenBy(fatima, 'waiting'), await seenBy(fatima, 'others')]).toEqual([[], [conversation]])
  expect(await countConversations(db, mehmet, MORNING)).toMatchObject({ waiting: 1, team: 1, others: 0 })
  expect((await messagesAfter(db, conversation, 0)).at(-1)?.text).toBe(
    'Uw vraag ligt nu bij Team Geld en schulden. U hoeft niets opnieuw te vertellen. U krijgt antwoord vóór 10.30 uur.',
  )
  const read = await readConversation(db, mehmet, conversation, MORNING, (key) => key)
  expect(read?.steps.at(-1)).toMatchObject({ kind: 'to_team', team: 'geld', reason: 'Dit is jullie werk' })
})

test('a partner gets a conversation only with consent, and sees that one and no other', async () => {
  const [passed, kept] = [await heldByFatima(), await heldByFatima()]
  const refused = await passToTeam(db, fatima, passed, toTeam('versa'), MORNING)
  expect(refused).toEqual({ done: false, reason: 'no_consent', by: null })
  expect(await seenBy(bram, 'waiting')).toEqual([])
  await passToTeam(db, fatima, passed, toTeam('versa', true), MORNING)
  expect(await seenBy(bram, 'waiting')).toEqual([passed])
  expect(await readConversation(db, bram, kept, MORNING, (key) => key)).toBeNull()
  expect(await claim(db, bram, kept, MORNING)).toEqual({ claimed: false, reason: 'gone', by: null })
  const worksAt = () => 'Versa Welzijn'
  expect(await claim(db, bram, passed, MORNING, null, worksAt)).toMatchObject({ claimed: true })
  expect((await messagesAfter(db, passed, 0)).at(-1)?.text).toBe(
    'U praat nu met Bram van Versa Welzijn. Bram heeft gelezen wat u al vertelde.',
  )
})

test('a team of another municipality, and one that is not there, get nothing', async () => {
  const conversation = await heldByFatima('Huizen')
  const refused = { done: false, reason: 'no_team', by: null }
  expect(await passToTeam(db, fatima, conversation, toTeam('laren'), MORNING)).toEqual(refused)
  expect(await passToTeam(db, fatima, conversation, toTeam('niemand'), MORNING)).toEqual(refused)
})

test('a conversation that was not passed on to a partner cannot be given to its people', async () => {
  const conversation = await heldByFatima()
  const passed = await transfer(db, fatima, conversation, { staff: 'bram', reason: 'Kijk jij?' }, MORNING)
  expect(passed).toMatchObject({ done: false, reason: 'no_colleague' })
})

test('what a team leaves lying comes back to the information point, and the inhabitant hears it', async () => {
  const conversation = await heldByFatima()
  await passToTeam(db, fatima, conversation, toTeam('geld'), MORNING)
  expect(await keepPromises(db, promises, minutes(119))).toMatchObject({ returned: 0 })
  expect(await keepPromises(db, promises, minutes(121))).toMatchObject({ returned: 1, told: 0 })
  expect(await seenBy(fatima, 'waiting', minutes(122))).toEqual([conversation])
  expect((await messagesAfter(db, conversation, 0)).at(-1)).toMatchObject({
    author: 'system',
    text: 'Het duurt langer dan wij wilden. Een andere medewerker neemt uw vraag over. U krijgt antwoord vóór 12.31 uur.',
  })
})

test('who has an open page and does not answer is set away, and is back by doing something', async () => {
  const conversation = await heldByFatima()
  const session = await startSession(db, fatima.id, minutes(-5))
  await writes(db, conversation, 'Bent u daar?', minutes(1))
  for (const at of [10, 20, 30]) await keepActive(db, session, minutes(at))
  expect(await keepPromises(db, promises, minutes(30))).toMatchObject({ returned: 0 })
  expect(await keepPromises(db, promises, minutes(32))).toMatchObject({ returned: 1 })
  expect(await isAway(db, fatima)).toBe(true)
  const here = async () => (await colleaguesOf(db, joost, minutes(32))).find(({ id }) => id === 'fatima')?.active
  expect(await here()).toBe(false)
  await claim(db, fatima, conversation, minutes(33))
  expect([await isAway(db, fatima), await here()]).toEqual([false, true])
})

test('an answer in time keeps the conversation where it is', async () => {
  const conversation = await heldByFatima()
  const seen = await writes(db, conversation, 'Bent u daar?', minutes(1))
  await say(db, fatima, conversation, { id: crypto.randomUUID(), text: 'Ja', seen }, minutes(10))
  expect(await keepPromises(db, promises, minutes(60))).toMatchObject({ returned: 0 })
})

test('open without anybody at work is told as nobody there', async () => {
  const log = { error() {} }
  const presence = await watchPresence(db, () => minutes(5), log)
  const real = createPromises(deskRegion, presence.someoneThere)
  expect([real.isOpen(MORNING, null), real.isSomeoneThere(MORNING, null)]).toEqual([true, false])
  await startSession(db, bram.id, MORNING)
  await presence.refresh()
  // A partner answers for itself only.
  expect(real.isSomeoneThere(MORNING, null)).toBe(false)
  expect(real.isSomeoneThere(MORNING, 'Huizen', 'versa')).toBe(true)
  await startSession(db, joost.id, MORNING)
  await presence.refresh()
  expect(real.isSomeoneThere(MORNING, null)).toBe(true)
  presence.stop()
})

test('who works for another municipality, or has another task, is nobody there', async () => {
  await hire(db, sanne, ellen)
  const presence = await watchPresence(db, () => minutes(5), { error() {} })
  const real = createPromises(deskRegion, presence.someoneThere)
  const there = () => ['Huizen', 'Laren', null].map((municipality) => real.isSomeoneThere(MORNING, municipality))
  await startSession(db, ellen.id, MORNING)
  await presence.refresh()
  expect(there()).toEqual([false, false, false])
  await startSession(db, sanne.id, MORNING)
  await presence.refresh()
  expect(there()).toEqual([false, true, true])
  // A task that is taken away is gone at once, whatever session is still open.
  await hire(db, { ...sanne, roles: ['redacteur'] })
  await presence.refresh()
  expect(there()).toEqual([false, false, false])
  presence.stop()
})

test('the work of each team is seen: what waits, since when, what is held and who is there', async () => {
  const [one, other] = [await heldByFatima(), await heldByFatima()]
  await passToTeam(db, fatima, one, toTeam('geld'), MORNING)
  await passToTeam(db, fatima, other, toTeam('geld'), MORNING)
  await claim(db, mehmet, other, MORNING)
  await startSession(db, mehmet.id, MORNING)
  const [geld, versa] = await teamsAtWork(db, teams, minutes(1))
  expect(geld).toMatchObject({ id: 'geld', waiting: 1, holding: 1, oldest: MORNING.toISOString(), here: 1 })
  expect(versa).toMatchObject({ id: 'versa', partner: true, waiting: 0, holding: 0, oldest: null, here: 0 })
  expect((await colleaguesOf(db, fatima, minutes(1)))[0]).toMatchObject({ id: 'mehmet', holding: 1, teams: ['geld'] })
  expect(await colleaguesOf(db, bram, minutes(1))).toEqual([])
})
