import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { createAlarm } from '../../server/desk/alarm.ts'
import { acknowledgeAlert } from '../../server/desk/alerts.ts'
import { testDatabase } from '../town/database.ts'
import { asksForPerson, fatima, hire, MORNING, minutes } from '../town/desk.ts'
import { deskRegion } from '../town/desk-app.ts'

let db: Database
let answers = 204
const calls: { body: string; signature: string }[] = []
const letters: { to: string[]; text: string }[] = []

const system = createServer((request, response) => {
  const pieces: Buffer[] = []
  request.on('data', (piece: Buffer) => pieces.push(piece))
  request.on('end', () => {
    const body = Buffer.concat(pieces).toString('utf8')
    calls.push({ body, signature: String(request.headers['x-signature-256']) })
    response.writeHead(answers).end()
  })
})
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      letters.push({ to, text: Buffer.concat(pieces).toString('utf8') })
      done()
    })
  },
})

beforeAll(async () => {
  db = await testDatabase()
  await hire(db, fatima)
  await new Promise<void>((resolve) => system.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve))
})
beforeEach(async () => {
  await db.script('delete from conversations')
  calls.splice(0)
  letters.splice(0)
  answers = 204
})
afterAll(async () => {
  await new Promise((resolve) => system.close(resolve))
  await new Promise<void>((resolve) => post.close(() => resolve()))
  await db.close()
})

const secret = 'only for the tests'
function alarmBell(webhook: { url: string; secret: string } | null = null, now: Date = MORNING) {
  const mailAt = (post.server.address() as AddressInfo).port
  const callAt = (system.address() as AddressInfo).port
  return createAlarm({
    db,
    config: {
      publicUrl: 'https://wegwijs.example',
      mail: { url: `smtp://127.0.0.1:${mailAt}`, from: 'wegwijs@voorbeeld.example' },
      alertWebhook: webhook ?? { url: `http://127.0.0.1:${callAt}/gevaar`, secret },
    },
    region: {
      name: deskRegion.name,
      alerts: {
        emails: ['piket@voorbeeld.example'],
        escalateTo: ['hoofd@voorbeeld.example'],
        escalateAfterMinutes: 10,
      },
    },
    clock: () => now,
    log: { info() {}, error() {} },
  })
}

async function danger(): Promise<string> {
  const conversation = await asksForPerson(db, { text: 'Ik wil dood', wish: { urgency: 'danger' } })
  await db.query(`insert into alerts (id, conversation, kind, created_at) values ($1, $2, 'suicide', $3)`, [
    randomUUID(),
    conversation,
    MORNING,
  ])
  return conversation
}

test('danger goes out by mail and to another system at once, signed, and says nothing of what was said', async () => {
  const conversation = await danger()
  const bell = alarmBell()
  await bell.raise(conversation, 'suicide')
  expect(letters).toMatchObject([{ to: ['piket@voorbeeld.example'] }])
  const [call] = calls
  const link = `https://wegwijs.example/desk#${conversation}`
  expect(JSON.parse(call?.body ?? '')).toEqual({ event: 'danger', conversation, escalated: false, link })
  expect(call?.signature).toBe(
    `sha256=${createHmac('sha256', secret)
      .update(call?.body ?? '')
      .digest('hex')}`,
  )
  expect(JSON.stringify([letters, calls])).not.toMatch(/suicide|dood/)
  expect(await bell.watch(minutes(2))).toEqual({ told: 0, escalated: 0 })
})

test('at three at night it goes out as by day, to who the region names, and to others when nobody looks', async () => {
  const night = new Date('2026-11-24T02:00:00Z')
  const conversation = await danger()
  const bell = alarmBell(null, night)
  await bell.raise(conversation, 'suicide')
  expect(letters).toMatchObject([{ to: ['piket@voorbeeld.example'] }])
  expect(await bell.watch(new Date(night.getTime() + 11 * 60_000))).toMatchObject({ escalated: 1 })
  expect(letters[1]?.to).toEqual(['piket@voorbeeld.example', 'hoofd@voorbeeld.example'])
})

test('a warning that did not get through is tried again until it does', async () => {
  const conversation = await danger()
  const bell = alarmBell()
  answers = 500
  await bell.raise(conversation, 'suicide')
  expect(await bell.watch(minutes(1))).toMatchObject({ told: 0 })
  answers = 204
  expect(await bell.watch(minutes(2))).toMatchObject({ told: 1 })
  expect(await bell.watch(minutes(3))).toMatchObject({ told: 0 })
})

test('a webhook that is down keeps no mail from going, sends none twice, and is tried until it answers', async () => {
  const conversation = await danger()
  const bell = alarmBell({ url: 'http://127.0.0.1:9/gevaar', secret })
  await bell.raise(conversation, 'suicide')
  expect(letters).toMatchObject([{ to: ['piket@voorbeeld.example'] }])
  expect(await bell.watch(minutes(1))).toEqual({ told: 0, escalated: 0 })
  expect(await bell.watch(minutes(2))).toEqual({ told: 0, escalated: 0 })
  expect(letters).toHaveLength(1)
  // It answers again: only what it missed is told.
  expect(await alarmBell().watch(minutes(3))).toEqual({ told: 1, escalated: 0 })
  expect([letters.length, calls.map(({ body }) => JSON.parse(body).escalated)]).toEqual([1, [false]])
})

test('that nobody has looked is told until it gets through, also when the webhook is down at that moment', async () => {
  const conversation = await danger()
  await alarmBell().raise(conversation, 'suicide')
  const down = alarmBell({ url: 'http://127.0.0.1:9/gevaar', secret })
  expect(await down.watch(minutes(11))).toEqual({ told: 0, escalated: 1 })
  expect(letters.map(({ to }) => to.length)).toEqual([1, 2])
  answers = 500
  expect(await alarmBell().watch(minutes(12))).toEqual({ told: 0, escalated: 0 })
  answers = 204
  await alarmBell().watch(minutes(13))
  await alarmBell().watch(minutes(14))
  expect(calls.map(({ body }) => JSON.parse(body).escalated)).toEqual([false, true, true])
  expect(letters).toHaveLength(2)
})

test('nobody looks for ten minutes: others are told as well, once, by whichever process', async () => {
  const conversation = await danger()
  const bell = alarmBell()
  await bell.raise(conversation, 'suicide')
  const both = await Promise.all([bell.watch(minutes(11)), alarmBell().watch(minutes(11))])
  expect(both.map(({ escalated }) => escalated).sort()).toEqual([0, 1])
  expect(letters[1]?.to).toEqual(['piket@voorbeeld.example', 'hoofd@voorbeeld.example'])
  expect(calls.map(({ body }) => JSON.parse(body).escalated)).toEqual([false, true])
})

test('a danger that somebody took up goes no further', async () => {
  const conversation = await danger()
  const bell = alarmBell()
  await bell.raise(conversation, 'suicide')
  const [alert] = await db.query<{ id: string }>('select id from alerts')
  await acknowledgeAlert(db, fatima, alert?.id ?? '', minutes(3))
  expect(await bell.watch(minutes(11))).toEqual({ told: 0, escalated: 0 })
})
