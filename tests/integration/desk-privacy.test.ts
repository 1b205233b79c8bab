import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { messagesAfter } from '../../server/conversations/record.ts'
import type { Klantinteracties } from '../../server/desk/klantinteracties.ts'
import { forgetOld } from '../../server/retention.ts'
import { asksForPerson, MORNING, minutes, opensChat, writes } from '../town/desk.ts'
import { type Browser, signedIn } from '../town/desk-app.ts'
import { deskHere } from '../town/desk-here.ts'

const { app, db, fatima, joost } = await deskHere()
const kim = await signedIn(app, 'kim')
beforeEach(() => db.script('delete from conversations; delete from reading_log; delete from privacy_requests'))

async function held(text = 'Ik wil een mens, bel 06 12345678'): Promise<string> {
  const wish = { question: 'Wie helpt mij?', topics: ['schulden', 'wonen'] }
  const conversation = await asksForPerson(db, { municipality: 'Huizen', text, wish })
  await fatima.does(`/conversations/${conversation}/claim`)
  return conversation
}

test('words that are taken out of a message are nowhere any more, and a sign with the reason stays', async () => {
  const conversation = await held()
  await writes(db, conversation, 'Mijn buurman Piet drinkt')
  await db.query(
    `update conversations set memory = '{"told": ["Mijn buurman Piet drinkt", "iets anders"]}' where id = $1`,
    [conversation],
  )
  await db.query(`update handovers set summary = '{"topics": [], "question": "Mijn buurman Piet drinkt"}'`)
  const at = `/conversations/${conversation}`
  const unasked = await joost.does(`${at}/redactions`, { seq: 5, reason: 'Gaat over een ander' })
  expect([unasked.statusCode, unasked.json().reason]).toEqual([409, 'not_held'])
  expect((await fatima.does(`${at}/redactions`, { seq: 5, reason: ' ' })).json().reason).toBe('no_reason_given')
  expect((await fatima.does(`${at}/redactions`, { seq: 99, reason: 'Gaat over een ander' })).statusCode).toBe(404)
  expect((await fatima.does(`${at}/redactions`, { seq: 5, reason: 'Gaat over een ander' })).statusCode).toBe(204)
  expect((await messagesAfter(db, conversation, 4)).map(({ text }) => text)).toEqual(['Dit bericht is verwijderd.'])
  const read = (await fatima.asks(at)).json()
  expect(read.messages[4]).toMatchObject({
    text: 'Dit bericht is verwijderd.',
    redacted: { by: 'Fatima', reason: 'Gaat over een ander', at: MORNING.toISOString() },
  })
  for (const table of ['messages', 'handovers', 'conversations', 'redactions']) {
    expect(JSON.stringify(await db.query(`select * from ${table}`))).not.toContain('Piet')
  }
})

test('a conversation is handed over as a page, with personal details only for who holds it', async () => {
  const conversation = await held('<script>alert(1)</script> bel 06 12345678')
  await fatima.does(`/conversations/${conversation}/notes`, { id: randomUUID(), text: 'Belt liever niet' })
  const page = await fatima.asks(`/conversations/${conversation}/export`)
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.headers['content-disposition']).toMatch(/^attachment; filename="gesprek-2026-11-23-[0-9a-f]{8}\.html"$/)
  expect(page.body).toContain('<html lang="nl">')
  expect(page.body).toContain('<th scope="row">Gemeente</th><td>Huizen</td>')
  expect(page.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; bel 06 12345678')
  expect(page.body).toContain('Belt liever niet')
  expect((await joost.asks(`/conversations/${conversation}/export`)).body).not.toContain('12345678')
  const log = await db.query('select staff, personal from reading_log order by staff')
  expect(log).toEqual([
    { staff: 'fatima', personal: true },
    { staff: 'joost', personal: false },
  ])
})

test('a conversation is handed over as klantcontacten, one per subject, with the task that came of it', async () => {
  const conversation = await held()
  await fatima.does(`/conversations/${conversation}/messages`, { id: randomUUID(), text: 'Dag', seen: 4 })
  const path = `/conversations/${conversation}/export?as=json`
  const made = (await fatima.asks(path)).json() as Klantinteracties
  expect(made.klantcontacten).toMatchObject([
    { kanaal: 'chat', onderwerp: 'Schulden', taal: 'nld', vertrouwelijk: true, indicatieContactGelukt: true },
    { kanaal: 'chat', onderwerp: 'wonen' },
  ])
  expect(made.actoren.map(({ naam, soortActor }) => [naam, soortActor])).toEqual([
    ['Wegwijs', 'geautomatiseerde_actor'],
    ['Fatima', 'medewerker'],
  ])
  const [task] = made.internetaken
  expect(task).toMatchObject({
    gevraagdeHandeling: 'Wil een medewerker spreken',
    toelichting: 'Wie helpt mij?',
    status: 'te_verwerken',
    aanleidinggevendKlantcontact: { uuid: made.klantcontacten[0]?.uuid },
    toegewezenAanActoren: [{ uuid: made.actoren[1]?.uuid }],
  })
  expect(made.betrokkenen.map(({ hadKlantcontact }) => hadKlantcontact.uuid)).toEqual(
    made.klantcontacten.map(({ uuid }) => uuid),
  )
  const uuids = [...made.klantcontacten, ...made.actoren, ...made.betrokkenen, ...made.internetaken].map(
    ({ uuid }) => uuid,
  )
  expect(new Set(uuids).size).toBe(uuids.length)
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  // Taken in once more it is the same.
  expect((await fatima.asks(path)).json()).toEqual(made)
  await fatima.does(`/conversations/${conversation}/close`, { result: 'not_reached', subjects: [] })
  const closed = (await fatima.asks(path)).json() as Klantinteracties
  expect(closed.internetaken[0]).toMatchObject({ status: 'verwerkt', afgehandeldOp: MORNING.toISOString() })
  expect(closed.klantcontacten[0]?.indicatieContactGelukt).toBe(false)
})

test('what is handed over keeps to the fields and the lengths of Klantinteracties, however long the talk was', async () => {
  const call = {
    id: randomUUID(),
    channel: 'phone',
    question: 'Lang verhaal. '.repeat(200),
    name: 'Mevrouw De Wit',
    phone: '+31 6 12345678',
  }
  await fatima.does('/contacts', call)
  const passing = { team: 'geld', reason: 'Jullie werk' }
  const path = `/conversations/${call.id}/export?as=json`
  const made = (await fatima.asks(path)).json() as Klantinteracties
  const [contact, person, address] = [made.klantcontacten[0], made.betrokkenen[0], made.digitaleAdressen[0]]
  expect(Object.keys(contact ?? {}).sort()).toEqual([
    ...['hadBetrokkenActoren', 'indicatieContactGelukt', 'inhoud', 'kanaal', 'onderwerp', 'plaatsgevondenOp', 'taal'],
    ...['uuid', 'vertrouwelijk'],
  ])
  expect([contact?.inhoud.length, contact?.kanaal, contact?.taal]).toEqual([1_000, 'telefoon', 'nld'])
  expect(made.gesprek).toContain(call.question.trim())
  expect(made.internetaken[0]?.toelichting.length).toBeLessThanOrEqual(1_000)
  expect(person).toMatchObject({ rol: 'klant', initiator: true, contactnaam: { achternaam: 'Mevrouw De Wit' } })
  expect(address).toMatchObject({
    ...{ soortDigitaalAdres: 'telefoonnummer', verstrektDoorBetrokkene: { uuid: person?.uuid } },
    adres: expect.stringMatching(/^(0[1-9][0-9]{8}|\+31[0-9]{9,10})$/),
  })
  // With a team it is the team's task.
  await fatima.does(`/conversations/${call.id}/transfer`, passing)
  const passed = (await fatima.asks(path)).json() as Klantinteracties
  const team = passed.actoren.find(({ soortActor }) => soortActor === 'organisatorische_eenheid')
  expect(team).toMatchObject({ naam: 'Team Geld en schulden' })
  expect(passed.internetaken[0]?.toegewezenAanActoren).toEqual([{ uuid: team?.uuid }])
})

async function manages(person: Browser, path: string, payload: Record<string, string>) {
  const page = await person.send({ method: 'GET', url: '/beheer' })
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return await person.send({ method: 'POST', url: `/beheer/${path}`, payload: { ...payload, _csrf: token } })
}

test('who asks what is kept about them gets all of it, and that it was given is written down', async () => {
  const conversation = await held()
  await held('Een ander, bel 06 87654321')
  await fatima.does(`/conversations/${conversation}/notes`, { id: randomUUID(), text: 'Vriendelijk' })
  await fatima.asks(`/conversations/${conversation}`)
  const found = await manages(kim, 'zoeken', { contact: '+31 6 1234 5678' })
  expect(found.body).toContain('Gevonden: 1 gesprek en 0 afspraken')
  expect((await manages(kim, 'zoeken', { contact: 'niemand@voorbeeld.example' })).body).toContain('niets gevonden')
  const unsaid = await manages(kim, 'inzage', { contact: '0612345678', reason: '' })
  expect(unsaid.body).toContain('Er is niets gedaan')
  const given = await manages(kim, 'inzage', { contact: '0612345678', reason: 'Liet een paspoort zien' })
  expect(given.headers['content-disposition']).toContain('inzage.json')
  expect(given.json().conversations).toMatchObject([
    {
      id: conversation,
      said: [{}, { author: 'inhabitant', text: 'Ik wil een mens, bel 06 12345678' }, {}, {}],
      notes: [{ name: 'Fatima', text: 'Vriendelijk' }],
      readBy: [{ name: 'Fatima', personal: true }],
    },
  ])
  expect(await db.query('select kind, staff, reason, conversations from privacy_requests')).toEqual([
    { kind: 'inspection', staff: 'kim', reason: 'Liet een paspoort zien', conversations: 1 },
  ])
})

test('who asks to be forgotten is, on every channel, and nobody else', async () => {
  const mine = await held()
  const others = await held('Een ander, bel 06 87654321')
  const call = { id: randomUUID(), channel: 'phone', question: 'Belde ook', phone: '06-12345678' }
  await fatima.does('/contacts', call)
  const unsure = await manages(kim, 'wissen', { contact: '06 12345678', reason: 'Vroeg het zelf' })
  expect(unsure.body).toContain('Er is niets gedaan')
  const gone = await manages(kim, 'wissen', { contact: '06 12345678', reason: 'Vroeg het zelf', sure: 'ja' })
  expect(gone.body).toContain('Gewist: 2 gesprekken')
  expect((await db.query('select id from conversations')).map((row) => (row as { id: string }).id)).toEqual([others])
  expect((await fatima.asks(`/conversations/${mine}`)).statusCode).toBe(404)
  expect(JSON.stringify(await db.query('select * from privacy_requests'))).not.toMatch(/12345678|Anna/)
})

test('only who manages the desk deals with requests of people', async () => {
  expect((await fatima.send({ method: 'GET', url: '/beheer' })).statusCode).toBe(403)
  const refused = await fatima.send({
    method: 'POST',
    url: '/beheer/wissen',
    payload: { contact: '06 12345678', reason: 'x', sure: 'ja', _csrf: fatima.csrf },
  })
  expect(refused.statusCode).toBe(403)
})

test('what was kept long enough goes, and a dry run tells it beforehand without doing it', async () => {
  const kept = { conversations: 30, contacts: 60, readingLog: 365 }
  await writes(db, await opensChat(db, { at: minutes(-31 * 1440) }), 'Een vraag', minutes(-31 * 1440))
  const contact = await held()
  await fatima.does(`/conversations/${contact}/close`, { result: 'answered' })
  await db.query('update conversations set updated_at = $2 where id = $1', [contact, minutes(-45 * 1440)])
  const waiting = await asksForPerson(db, { at: minutes(-500 * 1440) })
  const run = (now: Date, dryRun: boolean) => forgetOld(db, kept, now, { dryRun })
  const count = async () => (await db.query('select id from conversations')).length
  expect(await run(MORNING, true)).toEqual({ conversations: 1, contacts: 0, readingLog: 0 })
  expect(await count()).toBe(3)
  expect(await run(MORNING, false)).toEqual({ conversations: 1, contacts: 0, readingLog: 0 })
  expect(await run(minutes(16 * 1440), false)).toMatchObject({ conversations: 0, contacts: 1 })
  // Who still waits for staff is never forgotten.
  expect(await db.query('select id from conversations')).toEqual([{ id: waiting }])
})
