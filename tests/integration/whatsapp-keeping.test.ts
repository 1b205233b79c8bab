import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readWhatsApp } from '../../knowledge/content/whatsapp.ts'
import { aftercareToDo, planAftercare } from '../../server/appointments/aftercare.ts'
import type { Database } from '../../server/database.ts'
import { queueAftercare } from '../../server/whatsapp/aftercare.ts'
import { costsSince } from '../../server/whatsapp/costs.ts'
import { queueReminders } from '../../server/whatsapp/reminders.ts'
import { tidyWhatsApp } from '../../server/whatsapp/tidy.ts'
import { hire, joost, replySaying } from '../town/desk.ts'
import { deskApp, signedIn } from '../town/desk-app.ts'
import { echoBot } from '../town/fake-bot.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { choicesOf, exampleFolder, NOW, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

const DAY = 86_400_000

test('only who holds the conversation opens what was sent along, and that is noted', async () => {
  const png = Buffer.from('89504e470d0a1a0a00', 'hex')
  town.graph.media.set('photo', { bytes: png, type: 'image/png' })
  await town.hears(town.inhabitant().sends({ type: 'image', image: { id: 'photo', mime_type: 'image/png' } }))
  await hire(db, joost)
  const app = await deskApp(db, { time: town.time })
  const desk = await signedIn(app, 'joost')
  const [row] = await db.query<{ conversation: string; id: string }>('select conversation, id from whatsapp_media')
  const path = `/conversations/${row?.conversation}/attachments/${row?.id}`
  expect((await desk.asks(path)).statusCode).toBe(404)
  await db.query(
    `insert into handovers (id, conversation, reason, urgency, summary, created_at) values ($1, $2, 'x', 'normal', '{}', $3)`,
    [randomUUID(), row?.conversation, NOW],
  )
  expect((await desk.asks(path)).statusCode).toBe(404)
  expect((await desk.does(`/conversations/${row?.conversation}/claim`, {})).statusCode).toBe(200)
  const opened = await desk.asks(path)
  expect([opened.statusCode, opened.headers['content-type'], opened.rawPayload.equals(png)]).toEqual([
    200,
    'image/png',
    true,
  ])
  expect(opened.headers['content-security-policy']).toContain('sandbox')
  const read = (await desk.asks(`/conversations/${row?.conversation}`)).json() as {
    item: { windowUntil: string }
    messages: { attachments: { kind: string; status: string }[] }[]
  }
  expect(read.messages.flatMap(({ attachments }) => attachments)).toMatchObject([{ kind: 'image', status: 'kept' }])
  expect(read.item.windowUntil).toBe(new Date(NOW.getTime() + DAY).toISOString())
  await app.close()
})

test('who made an appointment is asked once for reminders, and gets one only after a yes', async () => {
  const bot = echoBot(({ message }) => ({ replies: [replySaying(`U zei: ${message.text}`, 'booking')] }))
  await openAnew({ bot })
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  const content = await readWhatsApp(exampleFolder)
  await books(new Date(NOW.getTime() + 2 * DAY))
  await town.hears(anna.says('dank u'))
  const asked = town.graph.sent.at(-1)
  if (asked === undefined) throw new Error('nothing was sent')
  expect(wordsOf(asked)).toMatch(/U zei: dank u[\s\S]*Wilt u de dag ervoor een herinnering/)
  expect(await queueReminders(db, content, new Date(NOW.getTime() + DAY), town.time.now)).toEqual([])
  await town.hears(anna.presses(choicesOf(asked)[0]?.id ?? '', 'Ja, graag'))
  expect(await queueReminders(db, content, new Date(NOW.getTime() + DAY), town.time.now)).toHaveLength(1)
  await queueReminders(db, content, new Date(NOW.getTime() + DAY), town.time.now)
  await town.whatsapp.resume()
  await town.whatsapp.quiet()
  const templates = town.graph.sent.filter(({ body }) => body.type === 'template')
  expect(templates.map(({ body }) => JSON.stringify(body.template))).toEqual([
    expect.stringContaining('"25-11 om 10.00 uur"'),
  ])
})

test('who cancelled is not reminded on WhatsApp, who moved only of the new day, and who is mailed not twice', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  await town.hears(anna.says('herinneringen aan'))
  const content = await readWhatsApp(exampleFolder)
  const id = await books(new Date(NOW.getTime() + 2 * DAY))
  const asks = async (days: number) => {
    const now = new Date(NOW.getTime() + days * DAY)
    return (await queueReminders(db, content, now, town.time.now)).length
  }
  await db.query(
    `update appointments set starts_at = starts_at + interval '3 days', ends_at = ends_at + interval '3 days',
       during = tstzrange(starts_at + interval '3 days', ends_at + interval '3 days'),
       local_start = local_start + interval '3 days', sequence = 1 where id = $1`,
    [id],
  )
  expect([await asks(1), await asks(4)]).toEqual([0, 1])
  await db.query(`update appointments set reminder = true, email = 'anna@voorbeeld.nl' where id = $1`, [id])
  expect(await asks(4)).toBe(0)
  await db.query(`update appointments set reminder = false, status = 'cancelled', cancelled_at = $2 where id = $1`, [
    id,
    NOW,
  ])
  expect(await asks(4)).toBe(0)
})

test('who was promised it is asked on WhatsApp how it goes, once, by day, and an answer is a task or is kept', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  const content = await readWhatsApp(exampleFolder)
  const appointment = await books(new Date(NOW.getTime() - DAY))
  const plan = { appointment, how: 'whatsapp', dueOn: '2026-11-24', by: 'joost', now: NOW } as const
  expect(await planAftercare(db, plan)).toMatchObject({ planned: true, how: 'whatsapp' })
  const day = (time: string) => new Date(`2026-11-24T${time}:00+01:00`)
  expect(await queueAftercare(db, content, day('07:30'), town.time.now)).toEqual([])
  const both = await Promise.all([1, 2].map(() => queueAftercare(db, content, day('10:00'), town.time.now)))
  expect(both.flat()).toHaveLength(1)
  await town.whatsapp.resume()
  await town.whatsapp.quiet()
  const templates = town.graph.sent.filter(({ body }) => body.type === 'template')
  expect(templates).toHaveLength(1)
  const buttons = [...JSON.stringify(templates[0]?.body).matchAll(/"(aftercare:\w+:[\w-]+)"/g)].map(
    ([, id]) => id ?? '',
  )
  const other = town.inhabitant({ phone: '31600000003' })
  await town.hears(other.presses(buttons[1] ?? '', 'Ik wil nog contact'))
  expect(await aftercareToDo(db, day('11:00'), null)).toEqual([])
  await town.hears(anna.presses(buttons[1] ?? '', 'Ik wil nog contact'))
  expect(lastWords()).toContain('Een medewerker neemt contact met u op')
  expect(await aftercareToDo(db, day('11:00'), null)).toMatchObject([{ name: 'Anna', answer: 'contact' }])
  await town.hears(anna.presses(buttons[0] ?? '', 'Het gaat goed'))
  expect(await aftercareToDo(db, day('11:00'), null)).toEqual([])
})

test('who stopped our messages, or whose conversation is gone, is called by the desk instead', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('hallo'))
  const content = await readWhatsApp(exampleFolder)
  const appointment = await books(new Date(NOW.getTime() - DAY))
  const plan = { appointment, how: 'whatsapp', dueOn: '2026-11-24', by: 'joost', now: NOW } as const
  await planAftercare(db, plan)
  await town.hears(anna.says('afmelden'))
  const due = new Date('2026-11-24T10:00:00+01:00')
  expect(await queueAftercare(db, content, due, town.time.now)).toEqual([])
  expect(await aftercareToDo(db, due, null)).toMatchObject([{ phone: '0612345678' }])
  await town.hears(anna.says('aanmelden'))
  expect(await aftercareToDo(db, due, null)).toEqual([])
  await db.query('delete from conversations')
  expect(await aftercareToDo(db, due, null)).toMatchObject([{ phone: '0612345678' }])
})

test('what was kept long enough goes, and who has no conversation any more is forgotten', async () => {
  await town.hears(town.inhabitant({ phone: '31600000001' }).says('hallo'))
  await town.hears(town.inhabitant({ phone: '31600000002' }).says('afmelden'))
  await db.query('delete from conversations')
  await tidyWhatsApp(db, new Date(NOW.getTime() + 2 * DAY))
  expect(await db.query('select phone from whatsapp_people')).toEqual([{ phone: '31600000002' }])
  await tidyWhatsApp(db, new Date(NOW.getTime() + 800 * DAY))
  expect(await db.query('select from whatsapp_people')).toEqual([])
  expect(await db.query('select from whatsapp_received')).toEqual([])
})

test('who asks for it on WhatsApp sees what is kept, and is erased with photos and all; nobody else is', async () => {
  const [anna, piet] = [town.inhabitant({ phone: '31612345678' }), town.inhabitant({ phone: '31687654321' })]
  // Of who hides the number only the id of Meta is known.
  const hidden = town.inhabitant({ userId: 'NL.2468', phone: null })
  town.graph.media.set('photo', { bytes: Buffer.from('89504e470d0a1a0a00', 'hex'), type: 'image/png' })
  await town.hears(anna.sends({ type: 'image', image: { id: 'photo', mime_type: 'image/png' } }))
  for (const person of [anna, piet, hidden]) await town.hears(person.says('hallo'))
  await db.query(
    `insert into whatsapp_received (key, kind, line, content, received_at, next_at, handled_at)
     values ('a', 'message', 'x', '{"from": "31612345678"}', $1, $1, $1), ('b', 'message', 'x', '{"from": "31687654321"}', $1, $1, $1)`,
    [NOW],
  )
  const app = await deskApp(db, { time: town.time })
  const kim = await signedIn(app, 'kim')
  const manages = async (path: string, payload: Record<string, string>) => {
    const page = await kim.send({ method: 'GET', url: '/beheer' })
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    return await kim.send({ method: 'POST', url: `/beheer/${path}`, payload: { ...payload, _csrf: token } })
  }
  const asked = { contact: '06 12345678', reason: 'Schreef ons vanaf dit nummer', sure: 'ja' }
  const given = (await manages('inzage', asked)).json()
  expect(given.whatsapp).toMatchObject([{ phone: '31612345678', name: 'Anna', noMessagesSince: null }])
  expect(given.conversations).toHaveLength(1)
  expect(given.conversations[0].attachments).toMatchObject([{ kind: 'image', content: 'iVBORw0KGgoA' }])

  expect((await manages('wissen', asked)).body).toContain('Gewist: 1 gesprekken')
  const [secret] = await db.query<{ conversation: string }>(
    `select conversation from whatsapp_conversations w join whatsapp_people p on p.id = w.person where p.user_id = 'NL.2468'`,
  )
  expect((await manages('wissen', { ...asked, contact: secret?.conversation ?? '' })).body).toContain(
    'Gewist: 1 gesprekken',
  )
  expect(await db.query('select phone from whatsapp_people')).toEqual([{ phone: '31687654321' }])
  for (const table of ['conversations', 'messages', 'whatsapp_outbox', 'whatsapp_media', 'whatsapp_received']) {
    const left = JSON.stringify(await db.query(`select * from ${table}`))
    expect(left).not.toMatch(/31612345678|NL\.2468/)
  }
  expect(await db.query('select content from whatsapp_received where content is not null')).toEqual([
    { content: '{"from": "31687654321"}' },
  ])
  expect(await db.query('select id from conversations')).toHaveLength(1)
  await app.close()
})

test('what messages cost is told by month and municipality', async () => {
  await db.query(
    `insert into whatsapp_counts values ('2026-11-01', 'Huizen', 'service', 40), ('2026-11-02', 'Huizen', 'service', 60),
     ('2026-11-02', '', 'utility', 2), ('2026-10-31', 'Laren', 'free', 5), ('2026-11-02', 'Laren', 'odd', 1)`,
  )
  expect(await costsSince(db, '2026-10-01', { service: 0.01, utility: 0.05 })).toEqual([
    { month: '2026-11', municipality: null, category: 'utility', messages: 2, euros: 0.1 },
    { month: '2026-11', municipality: 'Huizen', category: 'service', messages: 100, euros: 1 },
    { month: '2026-11', municipality: 'Laren', category: 'odd', messages: 1, euros: null },
    { month: '2026-10', municipality: 'Laren', category: 'free', messages: 5, euros: 0 },
  ])
})

/** An appointment of the only conversation, as the calendar would make it. */
function lastWords(): string {
  const last = town.graph.sent.at(-1)
  if (last === undefined) throw new Error('nothing was sent')
  return wordsOf(last)
}

/** The only appointment there is. */
async function books(at: Date): Promise<string> {
  await db.query('delete from appointments')
  const id = randomUUID()
  const [row] = await db.query<{ id: string }>('select id from conversations')
  await db.query(
    `insert into appointment_types (id, name, what, minutes, every_minutes, notice_hours, horizon_days, ways, position)
     values ('t', 'T', 't', 30, 30, 0, 30, '{phone}', 1) on conflict do nothing`,
  )
  await db.query(
    `insert into professionals (id, name, organisation, position) values ('p', 'P', 'o', 1) on conflict do nothing`,
  )
  await db.query(
    `insert into appointments (id, reference, type, professional, way, starts_at, ends_at, local_start, zone, during, status,
       holder, name, phone, uid, created_at)
     values ($1, $2, 't', 'p', 'phone', $3, $3::timestamptz + interval '30 minutes', $3::timestamptz at time zone 'Europe/Amsterdam',
       'Europe/Amsterdam', tstzrange($3::timestamptz, $3::timestamptz + interval '30 minutes'), 'booked', $4, 'Anna', '0612345678', $2, $5)`,
    [id, randomUUID().slice(0, 8), at, row?.id, NOW],
  )
  return id
}
