import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { appointmentPages } from '../../server/appointments/page-routes.ts'
import { calendarForBot } from '../../server/assistant/calendar.ts'
import { errorHandler } from '../../server/errors.ts'
import { secret, smallRegion } from '../integration/appointments-town.ts'
import { backOffice, calendarOver, momentOf } from '../town/back-office.ts'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

const NOW = new Date('2026-11-22T12:00:00+01:00')
const anna = { name: 'Anna', phone: '0612345678', by: { holder: 'anna' }, key: 'k' }

test('times without a zone come and go as the clock on the wall, over the change of the clock', async () => {
  const office = backOffice()
  const calendar = calendarOver(office, () => new Date('2026-10-20T12:00:00+02:00'))
  const from = new Date('2026-10-24T00:00:00+02:00')
  const slots = await calendar.slots({ type: 'P12', from, to: new Date('2026-10-27T00:00:00+01:00') })
  expect(slots.map(({ start }) => start).filter((start) => start.includes('09:00'))).toEqual([
    '2026-10-24T09:00:00+02:00',
    '2026-10-25T09:00:00+01:00',
    '2026-10-26T09:00:00+01:00',
  ])
  const night = slots.find(({ start }) => start.startsWith('2026-10-25T02:30'))
  expect(night?.start).toBe('2026-10-25T02:30:00+02:00')
  for (const slot of slots) expect(slot.id.endsWith(momentOf(slot))).toBe(true)
  const answers = { geboortedatum: '1 mei 1960' }
  await calendar.book({ ...anna, slot: slots.at(-1)?.id ?? '', answers })
  expect([...office.made.values()]).toMatchObject([{ moment: '2026-10-26T10:00' }])
})

test('without a hold a clash shows at the last moment, and gives other moments', async () => {
  const office = backOffice()
  const calendar = calendarOver(office, () => NOW)
  const [slot] = await calendar.slots({ type: 'P12', from: NOW, to: new Date('2026-12-01T00:00:00+01:00') })
  const held = await calendar.hold({ slot: slot?.id ?? '', holder: 'anna' })
  const hold = held.held ? held.hold.id : ''
  await office.create({ product: 'P12', location: 'L1', moment: '2026-11-24T09:00', fields: {} })
  const answers = { geboortedatum: '1 mei 1960' }
  const late = await calendar.book({ ...anna, hold, answers })
  expect(late).toMatchObject({ booked: false, reason: 'taken' })
  expect(late.booked ? [] : late.alternatives.map(({ time }) => time)).toEqual(['9.30 uur', '10.00 uur'])
})

test('what the back office must know is asked on the page, and kept when another was faster', async () => {
  const office = backOffice()
  const calendar = calendarOver(office, () => NOW)
  const app = Fastify()
  errorHandler(app, { region: smallRegion })
  const config = { sessionSecret: secret, mail: null, publicUrl: 'https://wegwijs.example' }
  const region = smallRegion
  await app.register(appointmentPages, { db: null as never, calendar, region, config, clock: () => NOW })
  const sends = async (url: string, fields: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
    const payload = new URLSearchParams(fields).toString()
    const { body, headers: sent } = await app.inject({ method: 'POST', url, payload, headers })
    return { text: body, to: String(sent.location ?? '') }
  }
  const opens = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body
  const moments = await opens('/afspraak?gemeente=Huizen&soort=P12&manier=place&plek=L1')
  const tijd = /name="tijd" value="([^"]+)"/.exec(moments)?.[1] ?? ''
  const { to } = await sends('/afspraak', { tijd })
  expect(await opens(to)).toContain('<label for="vraag-geboortedatum">Wat is uw geboortedatum?</label>')
  const details = { naam: 'Anna', telefoon: '0612345678' }
  const wrong = await sends(to, { ...details, actie: 'nakijken' })
  expect(wrong.text).toContain('<a href="#vraag-geboortedatum">Vul in: Wat is uw geboortedatum?</a>')
  const all = { ...details, 'vraag-geboortedatum': '1 mei 1960' }
  expect((await sends(to, { ...all, actie: 'nakijken' })).text).toContain('<dd>1 mei 1960</dd>')
  await office.create({ product: 'P12', location: 'L1', moment: '2026-11-24T09:00', fields: {} })
  const late = await sends(to, { ...all, actie: 'boeken' })
  expect(late.text).toContain('Deze momenten zijn wel vrij')
  const other = /name="tijd" value="([^"]+)"/.exec(late.text)?.[1] ?? ''
  const again = await sends(to, { ...all, actie: 'anders', tijd: other })
  expect(again.text).toContain('value="1 mei 1960"')
  const path = /<form method="post" action="([^"]+)" novalidate/.exec(again.text)?.[1] ?? ''
  await sends(path, { ...all, actie: 'boeken' })
  expect([...office.made.values()].at(-1)).toEqual({
    ...{ product: 'P12', location: 'L1', moment: '2026-11-24T09:30' },
    fields: { naam: 'Anna', geboortedatum: '1 mei 1960' },
  })
  await app.close()
})

test('what the back office must know is asked in the conversation, and an appointment is cancelled there', async () => {
  const office = backOffice()
  const calendar = calendarForBot(
    calendarOver(office, () => NOW),
    () => NOW,
  )
  const talk = talkTo(townBot(fakeAbilities({ calendar })), { municipality: 'Huizen' })
  await talk.says('Ik wil een afspraak maken')
  for (const said of ['Gesprek Wmo', 'op locatie', '1', 'Anna de Wit']) await talk.says(said)
  expect((await talk.says('06 12345678')).text).toContain('Wat is uw geboortedatum?')
  expect((await talk.says('1 mei 1960')).text).toContain('Klopt dit?')
  expect((await talk.says('ja')).text).toContain('Uw afspraak staat: dinsdag 24 november')
  const [[id, made] = ['', null]] = office.made
  expect(made?.fields).toEqual({ naam: 'Anna de Wit', geboortedatum: '1 mei 1960' })
  expect(await calendar.cancel(id, 'anna')).toEqual({ cancelled: true })
  expect(office.made.size).toBe(0)
})
