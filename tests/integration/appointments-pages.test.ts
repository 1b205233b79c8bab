import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { signLink } from '../../server/appointments/links.ts'
import { appointmentPages } from '../../server/appointments/page-routes.ts'
import { errorHandler } from '../../server/errors.ts'
import { type AppointmentsTown, appointmentsTown, at, secret, smallRegion } from './appointments-town.ts'

const monday = '2026-11-23'
const details = { naam: 'Anna de Vries', telefoon: '06 12345678', email: 'anna@voorbeeld.nl' }
let town: AppointmentsTown
let app: FastifyInstance
beforeAll(async () => {
  town = await appointmentsTown()
  app = Fastify()
  errorHandler(app, { region: smallRegion })
  const config = { sessionSecret: secret, mail: null, publicUrl: 'https://wegwijs.example' }
  const { db, calendar } = town
  await app.register(appointmentPages, { db, calendar, region: smallRegion, config, clock: () => town.now })
})
beforeEach(() => town.empty())
afterAll(async () => {
  await app.close()
  await town.db.close()
})

async function opens(url: string) {
  const response = await app.inject({ method: 'GET', url, headers: { accept: 'text/html' } })
  return { status: response.statusCode, text: response.body, headers: response.headers }
}

async function sends(url: string, fields: Record<string, string>) {
  const response = await app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
  })
  return { status: response.statusCode, text: response.body, to: response.headers.location ?? '' }
}

/** The address behind a link with these words. */
function link(text: string, words: string): string {
  const found = [...text.matchAll(/<a href="([^"]+)">([^<]*)</g)].find((match) => match[2] === words)
  if (found?.[1] === undefined) throw new Error(`no link "${words}"`)
  return found[1].replaceAll('&amp;', '&')
}

/** The value of the button at this time. */
function button(text: string, time: string): string {
  const found = new RegExp(`name="tijd" value="([^"]+)">${time.replace('.', '\\.')} uur<`).exec(text)
  if (found?.[1] === undefined) throw new Error(`no button at ${time}`)
  return found[1]
}

async function holds(time = '10.00'): Promise<string> {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), time)
  const { to } = await sends('/afspraak', { tijd: slot.id })
  return to
}

async function books(time = '10.00', more: Record<string, string> = {}): Promise<string> {
  const { to } = await sends(await holds(time), { ...details, actie: 'boeken', ...more })
  return to.replace(/\?.*$/, '')
}

test('an appointment is made without script: place, subject, way, moment, details, confirmation', async () => {
  const start = await opens('/afspraak')
  expect(start.text).toContain('Waar woont u?')
  const types = await opens(link(start.text, 'Huizen'))
  expect(types.text).toContain('Het gesprek duurt 30 minuten.')
  const ways = await opens(link(types.text, 'Kort gesprek'))
  expect(ways.text).toContain('Voorbeeldstraat 1, Huizen (voorbeeldadres)')
  const moments = await opens(link(ways.text, 'Informatiepunt Huizen'))
  expect(moments.text).toContain('<h2>maandag 23 november</h2>')
  const { status, to } = await sends('/afspraak', { tijd: button(moments.text, '10.00') })
  expect([status, to.length]).toEqual([303, '/afspraak/'.length + 70])
  const form = await opens(to)
  expect(form.text).toContain('Wij houden dit moment voor u vrij tot 22.50 uur.')
  const check = await sends(to, { ...details, vraag: 'Mijn moeder valt', doorgeven: 'ja', actie: 'nakijken' })
  expect(check.text).toContain('<h1>Klopt dit?</h1>')
  expect(check.text).toContain('Mijn moeder valt')
  const done = await sends(to, { ...details, vraag: 'Mijn moeder valt', doorgeven: 'ja', actie: 'boeken' })
  expect(done.status).toBe(303)
  const own = await opens(done.to)
  expect(own.text).toContain('Gelukt: uw afspraak staat.')
  expect(own.text).toContain('maandag 23 november, 10.00 uur')
  const rows = await town.db.query('select status, name, phone, municipality, consent, intake from appointments')
  expect(rows).toEqual([
    {
      status: 'booked',
      name: 'Anna de Vries',
      phone: '+31612345678',
      municipality: 'Huizen',
      consent: true,
      intake: { vraag: 'Mijn moeder valt' },
    },
  ])
})

test('pressing the button twice makes one appointment', async () => {
  const path = await holds()
  const first = await sends(path, { ...details, actie: 'boeken' })
  const second = await sends(path, { ...details, actie: 'boeken' })
  expect(second.to).toBe(first.to)
  expect((await opens(path)).status).toBe(303)
})

test('what does not fit yet is said above the form and at the field, and nothing typed is lost', async () => {
  const path = await holds()
  const page = await sends(path, { naam: '<b>Anna</b>', telefoon: '12', vraag: 'iets', actie: 'nakijken' })
  expect(page.status).toBe(400)
  expect(page.text).toContain('<a href="#telefoon">Dit telefoonnummer klopt niet. Kijk het nog eens na.</a>')
  expect(page.text).toContain('<a href="#vraag">Vink aan dat wij uw verhaal mogen doorgeven, of maak het vak leeg.</a>')
  expect(page.text).toContain('value="&lt;b&gt;Anna&lt;/b&gt;"')
  expect(page.text).toContain('aria-invalid="true" aria-describedby="telefoon-fout"')
  expect(page.text).toContain('>iets</textarea>')
  expect(page.text).not.toContain('<b>Anna')
})

test('a moment that is gone gives other moments, and what was typed goes along', async () => {
  const path = await holds('10.00')
  town.now = new Date(town.now.getTime() + 11 * 60_000)
  await holds('10.00')
  const gone = await sends(path, { ...details, vraag: 'mijn vraag', doorgeven: 'ja', actie: 'boeken' })
  expect(gone.status).toBe(409)
  expect(gone.text).toContain('De tijd is verlopen en dit moment is niet meer vrij. Kies een ander moment.')
  const hidden = Object.fromEntries(
    [...gone.text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map((match) => [match[1], match[2]]),
  )
  expect(hidden).toMatchObject({ ...details, vraag: 'mijn vraag', doorgeven: 'ja', actie: 'anders' })
  const form = await sends(path, { ...(hidden as Record<string, string>), tijd: button(gone.text, '11.00') })
  expect(form.status).toBe(200)
  expect(form.text).toContain('value="Anna de Vries"')
  const fresh = /<form method="post" action="([^"]+)"/.exec(form.text)?.[1] ?? ''
  expect((await sends(fresh, { ...details, actie: 'boeken' })).status).toBe(303)
})

test('a moment that somebody else just took is said, with other moments', async () => {
  const slot = at(await town.slots('kort', monday, { location: 'huizen' }), '10.00')
  await town.calendar.hold({ slot: slot.id, holder: 'bram' })
  const page = await sends('/afspraak', {
    tijd: slot.id,
    gemeente: 'Huizen',
    soort: 'kort',
    manier: 'place',
    plek: 'huizen',
  })
  expect(page.status).toBe(409)
  expect(page.text).toContain('role="alert">Dit moment is net door iemand anders gekozen.')
  expect(page.text.match(/name="tijd"/g)).toHaveLength(5)
})

test('opening any page changes nothing', async () => {
  const held = await holds('14.00')
  const own = await books('10.00')
  const state = () => town.db.query('select id, status, starts_at, sequence, held_until from appointments order by id')
  const before = await state()
  const queries = [
    '',
    '?wijzig=afzeggen',
    '?wijzig=verplaatsen',
    '?actie=afzeggen',
    '?actie=verplaatsen&tijd=x',
    '/afspraak.ics',
  ]
  for (const query of queries) expect((await opens(own + query)).status).toBe(200)
  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE'] as const) await app.inject({ method, url: own })
  await opens(held)
  await opens(`${held}?actie=boeken`)
  expect(await state()).toEqual(before)
})

test('an appointment is cancelled by its link, once', async () => {
  const own = await books()
  const ask = await opens(`${own}?wijzig=afzeggen`)
  expect(ask.text).toContain('Ja, zeg de afspraak af')
  await sends(own, { actie: 'afzeggen', reden: 'ziek' })
  await sends(own, { actie: 'afzeggen' })
  expect((await opens(own)).text).toContain('Uw afspraak is afgezegd')
  expect(await town.db.query('select status, sequence, reason from appointments')).toEqual([
    { status: 'cancelled', sequence: 1, reason: 'ziek' },
  ])
})

test('an appointment is moved by its link, and the page follows it', async () => {
  const own = await books()
  const choose = await opens(`${own}?wijzig=verplaatsen`)
  const moved = await sends(own, { actie: 'verplaatsen', tijd: button(choose.text, '14.00') })
  const page = await opens(moved.to)
  expect(page.text).toContain('Gelukt: uw afspraak is verplaatst.')
  expect(page.text).toContain('maandag 23 november, 14.00 uur')
})

test('a move to a moment that is taken keeps the appointment and shows others', async () => {
  const own = await books()
  const choose = await opens(`${own}?wijzig=verplaatsen`)
  await books('14.00')
  const page = await sends(own, { actie: 'verplaatsen', tijd: button(choose.text, '14.00') })
  expect(page.status).toBe(409)
  expect(page.text).toContain('Uw afspraak is nu op <strong>maandag 23 november, 10.00 uur</strong>.')
  expect((await sends(own, { actie: 'verplaatsen', tijd: 'onzin' })).status).toBe(409)
})

test('a forged link, a link for another purpose and a link that ended all lead on kindly', async () => {
  const own = await books()
  const id = ((await town.db.query<{ id: string }>('select id from appointments'))[0]?.id ?? '') as string
  const expires = new Date(town.now.getTime() + 1_000_000)
  const forged = signLink('een ander geheim van tweeëndertig tekens', { purpose: 'appointment', id, expires })
  const unknown = signLink(secret, { purpose: 'appointment', id: '0193c1a2-7d3e-4f5a-8b6c-1d2e3f4a5b6c', expires })
  const old = signLink(secret, { purpose: 'appointment', id, expires: new Date(town.now.getTime() - 1) })
  const statuses: Record<string, number[]> = {}
  for (const [name, token] of Object.entries({
    forged,
    unknown,
    old,
    short: 'x',
    long: 'x'.repeat(90),
    changed: `${own.slice(10, -1)}!`,
  })) {
    const path = `/afspraak/${token}`
    const answers = [await opens(path), await sends(path, { actie: 'afzeggen' }), await opens(`${path}/afspraak.ics`)]
    statuses[name] = answers.map(({ status }) => status)
    expect(answers.every(({ text }) => text.includes('Een nieuwe afspraak maken') && !text.includes('Anna'))).toBe(true)
  }
  expect(statuses).toEqual({
    forged: [404, 404, 404],
    unknown: [410, 410, 404],
    old: [410, 410, 404],
    short: [404, 404, 404],
    long: [404, 404, 404],
    changed: [404, 404, 404],
  })
  const hold = signLink(secret, { purpose: 'hold', id, expires })
  await sends(`/afspraak/${hold}`, { actie: 'afzeggen' })
  expect(await town.calendar.see(id, { link: true })).toMatchObject({ status: 'booked' })
})

test('the page of one person is not kept, not indexed, and its address is not told to others', async () => {
  const { headers, text } = await opens(await books())
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  expect(text).toContain('<meta name="referrer" content="no-referrer">')
})

test('the appointment can be put in a calendar from the page', async () => {
  const { headers, text } = await opens(`${await books()}/afspraak.ics`)
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="afspraak.ics"',
  })
  expect(text).toContain('DTSTART:20261123T090000Z')
})

test('whatever is in the address, there is a page', async () => {
  const odd = [
    '?gemeente=Hilversum',
    '?gemeente=Huizen&soort=niets',
    '?gemeente=anders&soort=kort&manier=vliegen',
    '?gemeente=%00&gemeente=Huizen',
  ]
  const dates = ['2026-13-45', '2026-02-30', '9999-01-01', 'morgen', '2026-12-25', '2000-01-01', '2099-12-31']
  const asked = dates.map((date) => `?gemeente=Huizen&soort=kort&manier=place&plek=huizen&vanaf=${date}`)
  for (const query of [...odd, ...asked, '?gemeente=Huizen&soort=kort&manier=place&plek=%00', '?is=constructor']) {
    expect([query, (await opens(`/afspraak${query}`)).status]).toEqual([query, 200])
  }
  expect((await sends('/afspraak', {})).status).toBe(303)
  expect((await sends('/afspraak', { tijd: 'onzin' })).status).toBe(409)
  expect((await sends(await holds(), { actie: 'onzin' })).status).toBe(400)
})

test('who rather speaks Turkish chooses somebody who does, and the professional knows', async () => {
  await town.db.query(`update professionals set languages = '{nl,tr}' where id = 'joost'`)
  const moments = await opens('/afspraak?gemeente=Huizen&soort=kort&manier=phone')
  const turkish = await opens(link(moments.text, 'Turks'))
  expect(turkish.text).toContain('U kiest iemand die deze taal spreekt: <strong>Turks</strong>')
  const hidden = { taal: /name="taal" value="(\w+)"/.exec(turkish.text)?.[1] ?? '' }
  const { to } = await sends('/afspraak', { tijd: button(turkish.text, '10.00'), ...hidden })
  const taal = /name="taal" value="(\w+)"/.exec((await opens(to)).text)?.[1] ?? ''
  await sends(to, { ...details, taal, actie: 'boeken' })
  expect(await town.db.query(`select professional, language from appointments where status = 'booked'`)).toEqual([
    { professional: 'joost', language: 'tr' },
  ])
  expect((await opens('/afspraak?gemeente=Huizen&soort=kort&manier=phone&taal=xx')).text).toContain('Toon iedereen')
  await town.db.query(`update professionals set languages = '{nl}' where id = 'joost'`)
})

test('the page of an appointment says how to get there and what to bring', async () => {
  await town.db.query(`update appointment_locations set route = 'Bus 101, halte <Plein>.' where id = 'huizen'`)
  const own = await opens(await books())
  expect(own.text).toContain(
    '<dt>Hoe komt u er</dt><dd>Bus 101, halte &lt;Plein&gt;. <a href="https://www.openstreetmap.org/',
  )
  expect(own.text).toContain('<dt>Meenemen</dt><dd>Neem uw brieven mee.</dd>')
  await town.db.query(`update appointment_locations set route = null where id = 'huizen'`)
})
