import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSendMail } from '../../server/appointments/mail.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, secret } from './appointments-town.ts'

const monday = '2026-11-23'
let town: AppointmentsTown
let letterbox: Letterbox
beforeAll(async () => {
  letterbox = await openLetterbox()
  const mail = { url: letterbox.url, from: 'Wegwijs <post@voorbeeld.example>' }
  const config = { publicUrl: 'https://wegwijs.example', sessionSecret: secret, mail }
  town = await appointmentsTown({ sendMail: createSendMail(mail), config })
})
beforeEach(async () => {
  await town.empty()
  letterbox.empty()
})
afterAll(async () => {
  await letterbox.close()
  await town.db.close()
})

async function books(time = '10.00', more: object = {}) {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), time).id
  const result = await town.calendar.book({ ...anna, slot, by: { holder: 'anna' }, key: randomUUID(), ...more })
  if (!result.booked) throw new Error(result.reason)
  return result.appointment
}

function later(minutes: number): void {
  town.now = new Date(town.now.getTime() + minutes * 60_000)
}

test('a confirmation arrives once, with an invitation', async () => {
  const appointment = await books()
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 1, failed: 0, waiting: 0 })
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 0, waiting: 0 })
  expect(letterbox.mails).toHaveLength(1)
  const [mail] = letterbox.mails
  expect(mail?.to).toEqual(['anna@voorbeeld.nl'])
  expect(mail?.header('To')).toBe('Anna de Vries <anna@voorbeeld.nl>')
  expect(mail?.header('From')).toBe('Wegwijs <post@voorbeeld.example>')
  expect(mail?.header('Subject')).toBe('Uw afspraak op maandag 23 november, 10.00 uur')
  expect(mail?.header('Auto-Submitted')).toBe('auto-generated')
  expect(mail?.text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(mail?.text).toContain('filename=afspraak.ics')
  expect(mail?.text).toContain(town.calendar.linkTo(appointment).slice(0, 50))
})

test('two senders at once send one mail once', async () => {
  await books()
  const counts = await Promise.all([1, 2, 3, 4].map(() => town.calendar.sendDueMail()))
  expect(counts.reduce((sum, count) => sum + count.sent, 0)).toBe(1)
  expect(letterbox.mails).toHaveLength(1)
})

test('moving and cancelling are told with the same uid and a higher sequence', async () => {
  const { id, uid } = await books()
  await town.calendar.sendDueMail()
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '14.00').id
  await town.calendar.move({ id, slot, by: { link: true } })
  await town.calendar.sendDueMail()
  await town.calendar.cancel({ id, by: { link: true } })
  await town.calendar.sendDueMail()
  expect(letterbox.mails.map((mail) => mail.header('Subject'))).toEqual([
    'Uw afspraak op maandag 23 november, 10.00 uur',
    'Uw afspraak is verplaatst naar maandag 23 november, 14.00 uur',
    'Uw afspraak van maandag 23 november, 14.00 uur is afgezegd',
  ])
  const files = letterbox.mails.map((mail) => mail.calendar())
  expect(files.map((file) => /^METHOD:(.*)$/m.exec(file)?.[1]?.trim())).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
  expect(files.map((file) => /^SEQUENCE:(.*)$/m.exec(file)?.[1]?.trim())).toEqual(['0', '1', '2'])
  expect(files.every((file) => file.includes(`UID:${uid}`))).toBe(true)
})

test('what was overtaken before it was sent is not sent', async () => {
  const { id } = await books()
  await town.calendar.cancel({ id, by: { link: true } })
  await town.calendar.sendDueMail()
  expect(letterbox.mails.map((mail) => mail.header('Subject'))).toEqual([
    'Uw afspraak van maandag 23 november, 10.00 uur is afgezegd',
  ])
})

test('a mail server that is away for a while loses nothing', async () => {
  await books()
  letterbox.refuse(451)
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 0, waiting: 1 })
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 0, waiting: 0 })
  expect(town.logged.join()).not.toMatch(/anna/i)
  letterbox.empty()
  later(1)
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 1, failed: 0, waiting: 0 })
  expect(letterbox.mails).toHaveLength(1)
})

test('an address that the mail server refuses is given up, and said in the log without the address', async () => {
  await books()
  letterbox.refuse(550)
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 1, waiting: 0 })
  later(600)
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 0, waiting: 0 })
  expect(town.logged.at(-1)).toContain('550')
  expect(town.logged.join()).not.toMatch(/anna/i)
})

test('a process that stopped while sending is followed up after five minutes, with the same message id', async () => {
  await books()
  await town.db.query('update appointment_mails set claimed_at = $1, attempts = 1', [town.now])
  expect((await town.calendar.sendDueMail()).sent).toBe(0)
  later(6)
  expect((await town.calendar.sendDueMail()).sent).toBe(1)
  const [row] = await town.db.query<{ id: string }>('select id from appointment_mails')
  expect(letterbox.mails[0]?.header('Message-ID')).toBe(`<${row?.id}@wegwijs.example>`)
})

test('who wants it is reminded the day before, in the daytime, and not after cancelling', async () => {
  const slots = await town.slots('kort', '2026-11-30', { location: 'huizen' })
  for (const [time, reminder] of [
    ['10.00', true],
    ['11.00', false],
    ['14.00', true],
  ] as const) {
    await town.calendar.book({ ...anna, slot: at(slots, time).id, by: { holder: time }, key: randomUUID(), reminder })
  }
  const [last] = await town.calendar.find({ holder: '14.00' })
  await town.calendar.cancel({ id: last?.id ?? '', by: { holder: '14.00' } })
  await town.calendar.sendDueMail()
  letterbox.empty()
  const sentAt: Record<string, number> = {}
  for (const time of ['2026-11-29T09:59:00', '2026-11-29T22:00:00', '2026-11-29T10:00:00', '2026-11-29T11:00:00']) {
    town.now = new Date(`${time}+01:00`)
    sentAt[time] = (await town.calendar.sendDueMail()).sent
  }
  expect(sentAt).toEqual({
    '2026-11-29T09:59:00': 0,
    '2026-11-29T22:00:00': 0,
    '2026-11-29T10:00:00': 1,
    '2026-11-29T11:00:00': 0,
  })
  expect(letterbox.mails.map((mail) => mail.header('Subject'))).toEqual(['Morgen om 10.00 uur heeft u een afspraak'])
  expect(letterbox.mails[0]?.text).not.toContain('text/calendar')
})

test('a reminder follows an appointment that was moved', async () => {
  const { id } = await books('10.00', { reminder: true })
  const slot = at(await town.slots('kort', '2026-11-30', { location: 'huizen' }), '10.00').id
  await town.calendar.move({ id, slot, by: { link: true } })
  await town.calendar.sendDueMail()
  letterbox.empty()
  town.now = new Date('2026-11-29T10:00:00+01:00')
  expect((await town.calendar.sendDueMail()).sent).toBe(1)
})

test('even a stored name with line ends makes no header, and a stored address with them gets no mail', async () => {
  const { id } = await books()
  const store = (name: string, email: string) =>
    town.db.query('update appointments set name = $2, email = $3 where id = $1', [id, name, email])
  await store('Anna', 'anna@voorbeeld.nl\r\nBcc: allen@voorbeeld.nl')
  await town.calendar.sendDueMail()
  expect(letterbox.mails).toEqual([])
  await store('Anna\r\nBcc: allen@voorbeeld.nl', 'anna@voorbeeld.nl')
  await town.db.query('update appointment_mails set due_at = $1, failed_at = null', [town.now])
  expect((await town.calendar.sendDueMail()).sent).toBe(1)
  expect(letterbox.mails[0]?.to).toEqual(['anna@voorbeeld.nl'])
  expect(letterbox.mails[0]?.header('Bcc')).toBeNull()
})

test('without an address there is no mail, and the appointment stands all the same', async () => {
  await books('10.00', { email: null })
  expect(await town.calendar.sendDueMail()).toEqual({ sent: 0, failed: 0, waiting: 0 })
  expect(town.logged.at(-1)).toContain('"mail":false')
})

interface Letterbox {
  url: string
  mails: Letter[]
  refuse(code: number): void
  empty(): void
  close(): Promise<void>
}

interface Letter {
  to: string[]
  text: string
  header(name: string): string | null
  calendar(): string
}

/** A mail server in this process that keeps what it gets, or refuses it with a code. */
async function openLetterbox(): Promise<Letterbox> {
  const mails: Letter[] = []
  let refusal: number | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(address, _session, done) {
      const error =
        refusal === null ? null : Object.assign(new Error(`no ${address.address}`), { responseCode: refusal })
      done(error)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(
          letter(
            session.envelope.rcptTo.map(({ address }) => address),
            Buffer.concat(chunks).toString(),
          ),
        )
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse(code) {
      refusal = code
    },
    empty() {
      mails.length = 0
      refusal = null
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function letter(to: string[], text: string): Letter {
  const head = (text.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ')
  return {
    to,
    text,
    header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? null,
    calendar() {
      const part = /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(text)
      const isBase64 = /Content-Transfer-Encoding: base64/i.test(part?.[0] ?? '')
      const body = part?.[1] ?? ''
      return isBase64 ? Buffer.from(body, 'base64').toString() : body.replace(/=\r\n/g, '').replace(/=3D/g, '=')
    },
  }
}
