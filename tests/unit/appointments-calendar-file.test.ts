import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile } from '../../server/appointments/calendar-file.ts'
import { writeMail } from '../../server/appointments/mail.ts'
import type { Appointment } from '../../server/appointments/shapes.ts'

const appointment: Appointment = {
  id: '0193c1a2-7d3e-4f5a-8b6c-1d2e3f4a5b6c',
  reference: 'K7FQ-2MXD',
  status: 'booked',
  type: { id: 'gesprek-geld', name: 'Gesprek over geld; schulden, en meer', what: '', bring: 'Neem uw brieven mee.' },
  start: '2026-11-24T10:00:00+01:00',
  end: '2026-11-24T10:45:00+01:00',
  day: 'dinsdag 24 november',
  time: '10.00 uur',
  words: 'dinsdag 24 november, 10.00 uur',
  way: 'place',
  location: {
    id: 'huizen',
    name: 'Informatiepunt; Huizen',
    address: 'Voorbeeldstraat 1, Huizen',
    municipality: 'Huizen',
    example: true,
    route: 'Bus 101, halte Plein.',
  },
  video: null,
  professional: { id: 'fatima', name: 'Fatima', organisation: 'Informatiepunt' },
  municipality: 'Huizen',
  name: 'Zoë "de" Vries; van den Brink, geboren te Huizen aan de haven van het oude dorp',
  email: 'zoe@voorbeeld.nl',
  phone: '+31612345678',
  address: null,
  language: 'nl',
  consent: false,
  reminder: false,
  heldUntil: null,
  reason: null,
  uid: '0193c1a2-7d3e-4f5a-8b6c-1d2e3f4a5b6c',
  sequence: 2,
  slot: 'x',
}
const about = {
  organizer: { name: 'Wegwijs', email: 'post@voorbeeld.example' },
  link: 'https://wegwijs.example/afspraak/token',
  stamp: new Date('2026-11-22T21:40:00Z'),
}

function read(method: 'REQUEST' | 'CANCEL' | 'PUBLISH', change: Partial<Appointment> = {}) {
  const text = calendarFile({ ...appointment, ...change }, { ...about, method })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const event = calendar.getFirstSubcomponent('vevent')
  if (event === null) throw new Error('no event')
  return { text, calendar, event, value: (name: string) => String(event.getFirstPropertyValue(name)) }
}

test('another program reads the invitation as it was meant', () => {
  const { calendar, event, value } = read('REQUEST')
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  const parsed = new ICAL.Event(event)
  expect([parsed.startDate.toJSDate().toISOString(), parsed.endDate.toJSDate().toISOString()]).toEqual([
    '2026-11-24T09:00:00.000Z',
    '2026-11-24T09:45:00.000Z',
  ])
  expect([value('uid'), value('sequence'), value('status'), value('class')]).toEqual([
    appointment.uid,
    '2',
    'CONFIRMED',
    'PRIVATE',
  ])
  expect(parsed.location).toBe('Informatiepunt; Huizen, Voorbeeldstraat 1, Huizen')
  expect(value('organizer')).toBe('mailto:post@voorbeeld.example')
  expect(value('attendee').toLowerCase()).toBe('mailto:zoe@voorbeeld.nl')
  expect(value('dtstamp')).toBe('2026-11-22T21:40:00Z')
})

test('the title does not tell others why somebody comes', () => {
  expect(read('REQUEST').value('summary')).toBe('Afspraak met Fatima, Informatiepunt')
})

test('a cancellation names the same appointment with a higher sequence', () => {
  const { calendar, value } = read('CANCEL', { sequence: 3 })
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect([value('uid'), value('sequence'), value('status')]).toEqual([appointment.uid, '3', 'CANCELLED'])
})

test('lines are folded at 75 bytes and end as the standard asks', () => {
  const { text } = read('REQUEST')
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('text of people cannot add lines to the file', () => {
  const evil = 'Anna\r\nATTENDEE:mailto:x@y.nl\nBEGIN:VEVENT'
  const { calendar, event } = read('REQUEST', { name: evil, type: { ...appointment.type, bring: evil } })
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
  expect(event.getAllProperties('attendee')).toHaveLength(1)
})

test('a call and a visit at home say what happens', () => {
  expect(read('REQUEST', { way: 'phone', location: null }).value('location')).toBe(
    'Telefonisch: wij bellen +31612345678',
  )
  expect(read('REQUEST', { way: 'home', location: null }).value('location')).toBe('Bij u thuis')
})

test('the mail says when, where, with whom, and escapes what people typed', () => {
  const region = {
    name: 'Wegwijs',
    informationPoint: {
      service: 'x',
      phone: '035 000 10 00',
      email: 'x@voorbeeld.example',
      example: true,
      hours: {},
      answerWithinMinutes: 1,
    },
  }
  const config = {
    publicUrl: 'https://wegwijs.example',
    sessionSecret: 's'.repeat(32),
    mail: { url: '', from: 'Wegwijs <post@voorbeeld.example>' },
  }
  const named = { ...appointment, name: '<b>Anna</b> & "zo"' }
  const mail = writeMail({ id: 'mail-1', kind: 'confirmed', appointment: named, now: about.stamp }, { region, config })
  expect(mail).toMatchObject({
    messageId: '<mail-1@wegwijs.example>',
    subject: 'Uw afspraak op dinsdag 24 november, 10.00 uur',
    to: { address: 'zoe@voorbeeld.nl' },
  })
  expect(mail.text).toContain('Waar: bij Informatiepunt; Huizen, Voorbeeldstraat 1, Huizen\n')
  expect(mail.text).toContain('Bel het Informatiepunt: 035 000 10 00 (voorbeeldnummer).')
  expect(mail.text).toContain(
    'Hoe komt u er?\nBus 101, halte Plein.\nOp de kaart: https://www.openstreetmap.org/search?query=',
  )
  expect(mail.text).toContain('Wat neemt u mee?\nNeem uw brieven mee.')
  expect(mail.html).toContain('&lt;b&gt;Anna&lt;/b&gt; &amp; &quot;zo&quot;')
  expect(mail.html).not.toContain('<b>')
  expect(mail.invitation?.content).toContain('METHOD:REQUEST')
})

test('a video call says where it is, and a visit at home that nobody has to travel', () => {
  const room = { way: 'video', location: null, video: 'https://video.voorbeeld.example/fatima' } as const
  expect(read('REQUEST', room).value('description')).toContain(
    'Beeldbellen doet u hier: https://video.voorbeeld.example',
  )
  expect(read('REQUEST', { ...room, video: null }).value('description')).toContain(
    'Wij sturen u voor het gesprek een link',
  )
  expect(read('REQUEST', { way: 'home', location: null }).value('description')).toContain('U hoeft niet te reizen')
})
