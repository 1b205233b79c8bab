import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agendaPages } from '../../server/appointments/desk/routes.ts'
import { storeRegion } from '../../server/appointments/region.ts'
import { errorHandler } from '../../server/errors.ts'
import { login } from '../../server/login.ts'
import { type Browser, browser, deskConfig, signIn } from '../town/desk-app.ts'
import { type AppointmentsTown, anna, appointmentsTown, at, smallRegion } from './appointments-town.ts'

const region = {
  ...smallRegion,
  teams: [{ id: 'versa', name: 'Versa Welzijn', partner: true }],
  developmentStaff: [
    { id: 'fatima', name: 'Fatima', roles: ['medewerker'] },
    { id: 'kim', name: 'Kim', roles: ['medewerker', 'beheerder'] },
    { id: 'anouk', name: 'Anouk', roles: ['professional'] },
    { id: 'bram', name: 'Bram', roles: ['medewerker'], teams: ['versa'] },
    { id: 'ellen', name: 'Ellen', roles: ['redacteur'] },
    { id: 'els', name: 'Els uit Eemnes', roles: ['medewerker'], municipalities: ['Eemnes'] },
  ],
}
let town: AppointmentsTown
let app: FastifyInstance

beforeAll(async () => {
  town = await appointmentsTown()
  app = Fastify()
  errorHandler(app, { region })
  await app.register(formbody)
  const { db, calendar } = town
  const clock = () => town.now
  await login(app, { config: deskConfig, db, region: region as never, clock })
  await app.register(agendaPages, {
    ...{ db, calendar, region, config: deskConfig, clock, log: { info: () => undefined } },
    topics: [{ key: 'schulden', label: 'Schulden' }],
  })
})

beforeEach(async () => {
  await town.empty()
  await town.db.query(`update professionals set source = 'region'`)
  await town.db.query(`update appointment_types set source = 'region'`)
  await storeRegion(town.db, region, town.now)
  await town.db.query(`update professionals set staff = id where id in ('fatima', 'anouk')`)
})

afterAll(async () => {
  await app.close()
  await town.db.close()
})

async function as(id: string) {
  const visitor: Browser = browser(app)
  await signIn(visitor, id)
  const get = async (url: string) => {
    const { statusCode, body } = await visitor.send({ url, headers: { accept: 'text/html' } })
    return { status: statusCode, text: body }
  }
  return {
    get,
    async post(url: string, fields: Record<string, string>, from = url) {
      const csrf = /name="_csrf" value="([^"]+)"/.exec((await get(from)).text)?.[1] ?? ''
      const { statusCode, body, headers } = await visitor.send({
        method: 'POST',
        url,
        payload: new URLSearchParams({ _csrf: csrf, ...fields }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      })
      return { status: statusCode, text: body, to: String(headers.location ?? '') }
    },
  }
}

async function booked(type: string, day: string, time: string, more: object = {}) {
  const slot = at(await town.slots(type, day, more), time).id
  const intake = { vraag: 'Mijn zoon slaapt slecht.' }
  const result = await town.calendar.book({ ...anna, slot, by: { holder: 'anna' }, key: slot, consent: true, intake })
  if (!result.booked) throw new Error(result.reason)
  return result.appointment.id
}

const pages = [
  '/desk/agenda',
  '/desk/agenda/boeken',
  '/desk/agenda/wachtlijst',
  '/desk/agenda/nazorg',
  '/desk/agenda/mensen',
  '/desk/agenda/soorten',
  '/desk/agenda/plekken',
  '/desk/agenda/mensen/anouk',
]

test('who may open which page', async () => {
  const table: Record<string, number[]> = {}
  for (const id of ['fatima', 'kim', 'anouk', 'bram', 'ellen']) {
    const person = await as(id)
    table[id] = []
    for (const url of pages) table[id].push((await person.get(url)).status)
  }
  expect(table).toEqual({
    fatima: [200, 200, 200, 200, 403, 403, 403, 403],
    kim: [200, 200, 200, 200, 200, 200, 200, 200],
    anouk: [200, 403, 403, 403, 403, 403, 403, 200],
    bram: [403, 403, 403, 403, 403, 403, 403, 403],
    ellen: [403, 403, 403, 403, 403, 403, 403, 403],
  })
  expect((await app.inject({ url: '/desk/agenda' })).headers.location).toBe('/aanmelden?naar=%2Fdesk%2Fagenda')
})

test('a professional sees only the own appointments; others look as if they are not there', async () => {
  const own = await booked('jeugd', '2026-11-26', '9.00')
  const other = await booked('kort', '2026-11-24', '9.00', { professional: 'fatima' })
  const anouk = await as('anouk')
  expect((await anouk.get('/desk/agenda')).text.match(/agenda\/afspraak/g)).toHaveLength(1)
  expect((await anouk.get(`/desk/agenda/afspraak/${own}`)).text).toContain('Mijn zoon slaapt slecht.')
  expect((await anouk.get(`/desk/agenda/afspraak/${other}`)).status).toBe(404)
  expect(
    (await anouk.post(`/desk/agenda/afspraak/${other}`, { actie: 'afzeggen' }, `/desk/agenda/afspraak/${own}`)).status,
  ).toBe(404)
})

test('everyone who read what was told stands beneath it', async () => {
  const id = await booked('jeugd', '2026-11-26', '9.00')
  await (await as('anouk')).get(`/desk/agenda/afspraak/${id}`)
  const { text } = await (await as('fatima')).get(`/desk/agenda/afspraak/${id}`)
  expect(text).toContain('Wie dit gelezen heeft (2)')
  expect(text).toMatch(/Anouk: 1 keer/)
})

test('staff of another municipality does not see it', async () => {
  const slot = at(await town.slots('jeugd', '2026-11-26', { municipality: 'Huizen' }), '9.00').id
  const result = await town.calendar.book({ ...anna, slot, by: { holder: 'anna' }, key: 'elders' })
  const id = result.booked ? result.appointment.id : ''
  const els = await as('els')
  expect((await els.get('/desk/agenda')).text).not.toContain('agenda/afspraak/')
  expect((await els.get(`/desk/agenda/afspraak/${id}`)).status).toBe(404)
})

test('staff books for someone at the counter, once, however often the form is sent', async () => {
  const fatima = await as('fatima')
  const search = await fatima.get('/desk/agenda/boeken?soort=kort&gemeente=Huizen')
  const tijd = /tijd=([^"&]+)"/.exec(search.text)?.[1] ?? ''
  const form = `/desk/agenda/boeken?tijd=${tijd}`
  const sleutel = /name="sleutel" value="([^"]+)"/.exec((await fatima.get(form)).text)?.[1] ?? ''
  const fields = { tijd, sleutel, naam: 'Piet', telefoon: '0612345678', vraag: 'Brief van het CAK', doorgeven: 'ja' }
  const wrong = await fatima.post('/desk/agenda/boeken', { ...fields, telefoon: '12' }, form)
  expect([wrong.status, wrong.text.includes('Piet')]).toEqual([400, true])
  const first = await fatima.post('/desk/agenda/boeken', fields, form)
  const again = await fatima.post('/desk/agenda/boeken', fields, form)
  expect([first.status, again.to]).toEqual([303, first.to])
  expect((await fatima.get(first.to)).text).toContain('Brief van het CAK')
  const [row] = await town.db.query(
    `select booked_by, count(*) over ()::int as n from appointments where status = 'booked'`,
  )
  expect(row).toEqual({ booked_by: 'fatima', n: 1 })
})

test('a moment that was taken while staff typed gives fresh moments, and nothing typed is lost', async () => {
  const fatima = await as('fatima')
  const path = '/desk/agenda/boeken'
  const slots = await town.slots('kort', '2026-11-23', { municipality: 'Huizen' })
  const tijd = at(slots, '10.00').id
  const sleutel = /name="sleutel" value="([^"]+)"/.exec((await fatima.get(`${path}?tijd=${tijd}`)).text)?.[1] ?? ''
  const fields = {
    ...{ naam: 'Piet van Dijk', telefoon: '0612345678', email: 'piet@voorbeeld.nl' },
    ...{ vraag: 'Brief van het CAK', doorgeven: 'ja', herinnering: 'ja' },
  }
  const typed = (text: string) =>
    ['Piet van Dijk', '0612345678', 'piet@voorbeeld.nl', 'Brief van het CAK'].map((each) => text.includes(each))
  await town.calendar.book({ ...anna, slot: tijd, by: { holder: 'anna' }, key: 'anna was sneller' })
  const late = await fatima.post(path, { ...fields, tijd, sleutel }, `${path}?tijd=${tijd}`)
  expect([late.status, typed(late.text)]).toEqual([400, [true, true, true, true]])
  expect(late.text).toContain('Deze momenten zijn vrij')
  const anders = /name="anders" value="([^"]+)"/.exec(late.text)?.[1] ?? ''
  const other = await fatima.post(path, { ...fields, tijd, sleutel, anders }, `${path}?tijd=${tijd}`)
  expect([other.status, typed(other.text)]).toEqual([200, [true, true, true, true]])
  expect(other.text.match(/checked/g)).toHaveLength(2)
  const looks = await fatima.post(path, { ...fields, tijd, sleutel, anders: 'zoek' }, `${path}?tijd=${tijd}`)
  expect([looks.text.includes('Deze momenten zijn vrij'), typed(looks.text)]).toEqual([true, [true, true, true, true]])
  const fresh = /name="sleutel" value="([^"]+)"/.exec(other.text)?.[1] ?? ''
  const done = await fatima.post(path, { ...fields, tijd: anders, sleutel: fresh }, `${path}?tijd=${tijd}`)
  expect(done.to).toContain('is=gemaakt')
})

test('an appointment is moved, cancelled, and its outcome written down once it has begun', async () => {
  const id = await booked('jeugd', '2026-11-26', '9.00')
  const path = `/desk/agenda/afspraak/${id}`
  const anouk = await as('anouk')
  expect((await anouk.post(path, { actie: 'uitkomst', uitkomst: 'came' })).to).toContain('te-vroeg')
  const tijd = at(await town.slots('jeugd', '2026-11-26', { except: id }), '10.00').id
  expect((await anouk.post(path, { actie: 'verplaatsen', tijd })).to).toContain('is=verplaatst')
  town.now = new Date('2026-11-26T10:30:00+01:00')
  const later = await as('anouk')
  expect((await later.post(path, { actie: 'uitkomst', uitkomst: 'no_show' })).to).toContain('is=vastgelegd')
  expect((await later.get('/desk/agenda')).text).toContain('Niet gekomen')
  expect((await later.post(path, { actie: 'afzeggen', reden: 'ziek' })).to).toContain('appointment_past')
})

test('aftercare is promised only when the inhabitant agrees, and comes back as a task', async () => {
  const id = await booked('jeugd', '2026-11-26', '9.00')
  const path = `/desk/agenda/afspraak/${id}`
  const anouk = await as('anouk')
  const plan = { actie: 'nazorg', weken: '6', hoe: 'task', notitie: 'Slaapt hij?' }
  expect((await anouk.post(path, plan)).to).toContain('fout=nazorg')
  expect((await anouk.post(path, { ...plan, goed: 'ja' })).to).toContain('is=nazorg')
  town.now = new Date('2027-01-07T09:00:00+01:00')
  const fatima = await as('fatima')
  const list = await fatima.get('/desk/agenda/nazorg')
  expect(list.text).toContain('Slaapt hij?')
  const wie = /name="wie" value="([^"]+)"/.exec(list.text)?.[1] ?? ''
  await fatima.post('/desk/agenda/nazorg', { wie })
  expect((await fatima.get('/desk/agenda/nazorg')).text).toContain('Er is vandaag niets te doen')
})

test('a professional changes the own hours, is away, and hears what stands in the way', async () => {
  await booked('jeugd', '2026-11-26', '9.00')
  const path = '/desk/agenda/mensen/anouk'
  const anouk = await as('anouk')
  const hours = { 'uren-4': '9.00-10:30, 13:00 - 15:00', 'plek-4': 'huizen' }
  expect((await anouk.post(path, { actie: 'uren', ...hours })).to).toContain('is=bewaard')
  expect((await town.slots('jeugd', '2026-12-03')).map(({ time }) => time)).toContain('13.00 uur')
  for (const wrong of ['9-10', '10:00-09:00', '09:00-11:00, 10:00-12:00', 'soms']) {
    expect((await anouk.post(path, { actie: 'uren', 'uren-4': wrong })).to).toContain('fout=uren')
  }
  const away = await anouk.post(path, { actie: 'afwezig', 'van-dag': '2026-11-26', reden: 'cursus' })
  expect((await anouk.get(away.to)).text).toContain('staat nog 1 afspraak')
  expect(await town.slots('jeugd', '2026-11-26')).toEqual([])
  const wie = /name="uitzondering" value="([^"]+)"/.exec((await anouk.get(path)).text)?.[1] ?? ''
  await anouk.post(path, { actie: 'uitzondering-weg', uitzondering: wie })
  expect((await town.slots('jeugd', '2026-11-26')).length).toBeGreaterThan(0)
  expect((await anouk.post(path, { actie: 'afwezig', 'van-dag': '2026-12-02', 'tot-dag': '2026-12-01' })).to).toContain(
    'fout=tijd',
  )
  expect((await anouk.post(path, { actie: 'gegevens', naam: 'Baas', organisatie: 'X' })).to).not.toContain('bewaard')
})

test('what was changed in the pages stays after a restart', async () => {
  const kim = await as('kim')
  const fields = {
    naam: 'Anouk Jansen',
    organisatie: 'Versa Welzijn',
    account: 'bram',
    talen: 'nl, tr',
    soorten: 'jeugd',
  }
  await kim.post('/desk/agenda/mensen/anouk', { actie: 'gegevens', ...fields })
  await storeRegion(town.db, region, town.now)
  const [row] = await town.db.query(`select name, organisation, languages, staff from professionals where id = 'anouk'`)
  expect(row).toEqual({ name: 'Anouk Jansen', organisation: 'Versa Welzijn', languages: ['nl', 'tr'], staff: 'bram' })
  expect((await (await as('bram')).get('/desk/agenda')).status).toBe(200)
})

test('a manager adds a person, a type and a place, and they can be booked', async () => {
  const kim = await as('kim')
  const place = { naam: 'Haven5', adres: 'Voorbeeldkade 5, Huizen', gemeente: 'Huizen', actie: 'bewaren' }
  expect((await kim.post('/desk/agenda/plekken', place)).to).toContain('bewaard')
  const kind = {
    naam: 'Kennismaken',
    wat: 'Even praten.',
    minuten: '20',
    elke: '20',
    vooraf: '0',
    achteraf: '0',
    uren: '1',
    dagen: '30',
  }
  expect((await kim.post('/desk/agenda/soorten', { ...kind, actie: 'bewaren' })).to).toContain('fout=getal')
  expect((await kim.post('/desk/agenda/soorten', { ...kind, manieren: 'place', actie: 'bewaren' })).to).toContain(
    'bewaard',
  )
  const more = { id: 'kennismaken', manieren: 'video', onderwerpen: 'schulden', plaatsen: '6', actie: 'bewaren' }
  expect((await kim.post('/desk/agenda/soorten', { ...kind, ...more })).to).toContain('bewaard')
  expect((await kim.post('/desk/agenda/soorten', { ...kind, ...more, plaatsen: '0' })).to).toContain('fout=getal')
  expect(await town.db.query(`select ways, topics, capacity from appointment_types where id = 'kennismaken'`)).toEqual([
    { ways: ['video'], topics: ['schulden'], capacity: 6 },
  ])
  expect((await town.calendar.types({ topics: ['schulden'] })).map(({ id }) => id)).not.toContain('kennismaken')
  await kim.post('/desk/agenda/soorten', { ...kind, ...more, manieren: 'place', plaatsen: '1' })
  const { to } = await kim.post('/desk/agenda/mensen', { naam: 'Zoë' })
  expect(to).toBe('/desk/agenda/mensen/zoe?is=nieuw')
  const path = '/desk/agenda/mensen/zoe'
  await kim.post(path, { actie: 'gegevens', naam: 'Zoë', organisatie: 'Haven5', soorten: 'kennismaken' })
  await kim.post(path, { actie: 'uren', 'uren-2': '09:00-10:00', 'plek-2': 'haven5' })
  const slots = await town.slots('kennismaken', '2026-11-24')
  expect(slots.map(({ time, location }) => `${time} ${location?.name}`)).toEqual([
    '9.00 uur Haven5',
    '9.20 uur Haven5',
    '9.40 uur Haven5',
  ])
  // What it is about puts it in front.
  expect((await town.calendar.types({ topics: ['schulden'] }))[0]?.id).toBe('kennismaken')
  await town.db.query(`delete from working_hours where professional = 'zoe'`)
  await town.db.query(`delete from professionals where id = 'zoe'`)
})

test('a form of another site is refused', async () => {
  const kim = await as('kim')
  expect((await kim.post('/desk/agenda/mensen', { naam: 'Indringer', _csrf: 'geraden' })).status).toBe(403)
})

test('a professional whose role was taken away sees no agenda any more', async () => {
  const anouk = await as('anouk')
  expect((await anouk.get('/desk/agenda')).status).toBe(200)
  await town.db.query(`update staff set roles = '{}' where id = 'anouk'`)
  expect((await anouk.get('/desk/agenda')).status).toBe(403)
})
