import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts'
import type { Database } from '../../server/database.ts'
import { reportAnswer } from '../../server/desk/reports.ts'
import { editorRoutes } from '../../server/editor/routes.ts'
import { errorHandler } from '../../server/errors.ts'
import { login } from '../../server/login.ts'
import { testDatabase } from '../town/database.ts'
import { asksForPerson, assistantAnswers, fatima, hire, MORNING, pendingOf, replySaying, writes } from '../town/desk.ts'
import { type Browser, browser, deskConfig, deskRegion, signIn } from '../town/desk-app.ts'
import { smallRegion, smallRegionFiles } from '../town/small-region.ts'

const id = 'hulp-bij-het-huishouden'

let db: Database
let app: FastifyInstance
let knowledge: Knowledge
let ellen: Browser
let region: Awaited<ReturnType<typeof smallRegion>>
beforeAll(async () => {
  db = await testDatabase()
  region = await smallRegion()
  const clock = () => MORNING
  knowledge = await createKnowledge({ db, region: region.region, clock })
  app = Fastify()
  errorHandler(app)
  await app.register(formbody)
  await login(app, { config: deskConfig, db, region: deskRegion, clock })
  await app.register(editorRoutes, { db, region: { ...deskRegion, folder: region.region.folder }, clock, knowledge })
  ellen = browser(app)
  await signIn(ellen, 'ellen')
})
afterAll(async () => {
  await app.close()
  await region.remove()
  await db.close()
})

async function opens(path: string) {
  return (await ellen.send({ method: 'GET', url: `/redactie${path}` })).body
}

async function does(path: string, payload: Record<string, string | string[]>) {
  const token = /name="_csrf" value="([^"]+)"/.exec(await opens(`/stuk?id=${id}`))?.[1] ?? ''
  const body = new URLSearchParams({ _csrf: token })
  for (const [name, values] of Object.entries(payload)) for (const value of [values].flat()) body.append(name, value)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return await ellen.send({ method: 'POST', url: `/redactie/${path}`, payload: body.toString(), headers })
}

const words = {
  id,
  question: 'Hoe krijg ik hulp bij het schoonmaken?',
  core: 'Lukt schoonmaken niet meer? Meld het bij de gemeente.',
  network: 'Vraag eerst uw buren.\nBel uw familie.',
  indicated: 'Doe een melding.',
  not: '',
  variants: 'stofzuigen lukt niet meer\nwie dweilt er bij mij',
  basis: 'Wmo 2015, artikel 2.3.2, lid 1: De gemeente kijkt binnen zes weken wat u nodig heeft.',
  help: ['huishoudhulp', 'jeugdconsulent'],
  amounts: ['bijdrage'],
  municipalities: ['Huizen', 'Eemnes'],
  topic: 'wmo-huishoudelijke-hulp',
  facet: 'apply',
  audience: 'inhabitant',
  review: '2027-05-01',
}

async function explanation() {
  const item = await knowledge.item(id)
  return item?.kind === 'page' ? item.data : null
}

test('a change waits as a draft, can be looked at, is published with its effect, and can be put back', async () => {
  const core = async () => (await explanation())?.core
  const before = await core()
  const kept = await does('stuk/concept', words)
  expect(kept.body).toContain('Bewaard als concept')
  expect(kept.body).toMatch(/Gewijzigd: de vraag, de kern, de stappen, de voorbeeldvragen/)
  expect(await core()).toBe(before)
  const preview = await opens(`/voorbeeld?id=${id}`)
  expect(preview).toContain('Dit is een voorbeeld.')
  expect(preview).toContain('Meld het bij de gemeente.')
  const published = await does('stuk/publiceer', { id })
  expect(published.body).toContain('Het staat op de website.')
  expect(published.body).toMatch(
    /Van de \d+ voorbeeldvragen over dit onderwerp vinden er \d+ het goede stuk als eerste/,
  )
  // What is within reach is trusted for a second.
  await expect.poll(core, { timeout: 10_000 }).toBe(words.core)
  expect(await explanation()).toMatchObject({
    steps: [
      { level: 'network', text: 'Vraag eerst uw buren.' },
      { level: 'network', text: 'Bel uw familie.' },
      { level: 'indicated', text: 'Doe een melding.' },
    ],
    basis: [{ law: 'BWBR0035362', article: '2.3.2', paragraph: '1' }],
    help: ['huishoudhulp', 'jeugdconsulent'],
    terms: ['wmo-onderzoek'],
    review: '2027-05-01',
  })
  // A start with the files of the region leaves it alone.
  await createKnowledge({ db, region: region.region, clock: () => MORNING })
  expect(await core()).toBe(words.core)
  const related = await knowledge.byTopic('wmo-huishoudelijke-hulp', { municipality: null, audience: 'inhabitant' })
  expect(related.map((item) => item.id)).toContain(id)
  expect((await does('terug', { id, n: '1' })).body).toContain('Wat er eerder stond, staat er weer.')
  await expect.poll(core, { timeout: 10_000 }).toBe(before)
})

test.for([
  [{ ...words, core: ' ' }, 'mogen niet leeg zijn'],
  [{ ...words, basis: 'ergens in de wet' }, 'Dit artikel lezen wij niet'],
  [{ ...words, municipalities: 'Parijs' }, 'Kies voor welke gemeenten'],
  [{ ...words, review: '2020-01-01' }, 'Kies een dag in de toekomst'],
] as const)('what is not right is said, and what was typed stays', async ([typed, problem]) => {
  const answer = await does('stuk/concept', { ...typed, help: [], municipalities: [typed.municipalities].flat() })
  expect(answer.body).toContain(problem)
  expect(answer.body).toContain('Hoe krijg ik hulp bij het schoonmaken?')
})

test('a question that nobody could answer becomes an explanation, which is found once it is published', async () => {
  expect(await opens('/nieuw?vraag=wie%20wast%20mijn%20ramen')).toContain('Wie wast mijn ramen')
  const made = await does('nieuw', {
    ...words,
    question: 'Wie wast mijn ramen?',
    core: 'Ramen wassen kan een vrijwilliger doen.',
    variants: 'wie wast mijn ramen\nglazenwasser gezocht',
    basis: '',
  })
  expect(made.headers.location).toBe('/redactie/stuk?id=wie-wast-mijn-ramen')
  expect(await opens('/stuk?id=wie-wast-mijn-ramen')).toContain('Dit staat nog niet op de website')
  expect(await opens('')).toContain('Wie wast mijn ramen?')
  expect(await knowledge.item('wie-wast-mijn-ramen')).toBeNull()
  await does('stuk/publiceer', { id: 'wie-wast-mijn-ramen' })
  const asked = { question: 'glazenwasser gezocht', municipality: 'Huizen', audience: 'inhabitant' as const, limit: 3 }
  await expect
    .poll(async () => (await knowledge.search(asked)).results[0]?.item.id, { timeout: 10_000 })
    .toBe('wie-wast-mijn-ramen')
  const gone = await does('van-de-website', { id: 'wie-wast-mijn-ramen' })
  expect(gone.body).toContain('Het staat niet meer op de website.')
  await expect.poll(() => knowledge.item('wie-wast-mijn-ramen'), { timeout: 10_000 }).toBeNull()
  // The second with the same words has an address of its own.
  const again = await does('nieuw', { ...words, question: 'Wie wast mijn ramen?' })
  expect(again.headers.location).toBe('/redactie/stuk?id=wie-wast-mijn-ramen-2')
})

test('new files of the region do not take away what an editor is working on', async () => {
  const youth = 'topics/jeugdhulp.yaml'
  const draft = { ...words, id: 'hulp-voor-mijn-kind', question: 'Wie helpt mijn kind?', topic: 'jeugdhulp' }
  await does('stuk/concept', draft)
  await region.write(youth, smallRegionFiles[youth]?.replace('een jeugdconsulent', 'onze jeugdconsulent') ?? null)
  await createKnowledge({ db, region: region.region, clock: () => MORNING })
  const page = await opens('/stuk?id=hulp-voor-mijn-kind')
  expect(page).toContain('Er is een concept')
  expect(page).toContain('value="Wie helpt mijn kind?"')
})

const service = {
  id: 'huishoudhulp',
  name: 'Huishoudelijke hulp',
  description: 'Een hulp maakt bij u schoon na een besluit van de gemeente.',
  cost: 'Gratis',
  phone: '035 000 01 02',
  email: 'hulp@voorbeeld.example',
  municipalities: ['Huizen', 'Eemnes'],
  review: '2027-05-01',
  'bellen-mon': '9.00-12.30, 13.30-17.00',
  'bellen-feestdagen': 'ja',
  'plek0-name': 'Kantoor',
  'plek0-street': 'Voorbeeldstraat 2',
  'plek0-postalCode': '1270 XX',
  'plek0-city': 'Huizen',
  'plek0-tue': '10-12',
  'plek0-anders': '24-12-2026 gesloten (Kerst)\n1-7-2027 t/m 31-8-2027 9.00-12.00',
}

async function record(of: string) {
  const item = await knowledge.item(of)
  return item?.kind === 'service' ? item.data : null
}

test('a service gets another number, costs and hours, with the days on which they are otherwise', async () => {
  expect(await opens('/dienst?id=huishoudhulp')).toContain('value="9.00-17.00"')
  const kept = await does('dienst/concept', service)
  expect(kept.body).toContain('Gewijzigd: de kosten, het telefoonnummer, het e-mailadres, wanneer u kunt bellen')
  expect((await record('huishoudhulp'))?.phone).toBe('035 000 01 01')
  expect(await opens('/voorbeeld?id=huishoudhulp')).toContain('Op 24 december 2026 (Kerst): dicht.')
  await does('dienst/publiceer', { id: 'huishoudhulp' })
  await expect.poll(async () => (await record('huishoudhulp'))?.phone, { timeout: 10_000 }).toBe('035 000 01 02')
  expect(await record('huishoudhulp')).toMatchObject({
    cost: 'free',
    hours: { mon: ['09:00-12:30', '13:30-17:00'], holidays: 'open' },
    checked: '2026-11-23',
    locations: [
      {
        address: { street: 'Voorbeeldstraat 2' },
        hours: {
          tue: ['10:00-12:00'],
          exceptions: [
            { from: '2026-12-24', to: '2026-12-24', hours: {}, why: 'Kerst' },
            { from: '2027-07-01', to: '2027-08-31', why: null },
          ],
        },
      },
    ],
  })
  // The hours of a place are those of everything that is there.
  const office = await knowledge.item('organisatie:uitvoeringsdienst')
  expect(JSON.stringify(office?.data)).toContain('Voorbeeldstraat 2')
  // What is read from the form again is the same.
  const again = await opens('/dienst?id=huishoudhulp')
  expect(again).toContain('24-12-2026 gesloten (Kerst)\n1-7-2027 t/m 31-8-2027 9.00-12.00</textarea>')
  await does('terug', { id: 'huishoudhulp', n: '1' })
  await expect.poll(async () => (await record('huishoudhulp'))?.phone, { timeout: 10_000 }).toBe('035 000 01 01')
})

test.for([
  [{ phone: 'bel maar' }, 'is geen telefoonnummer'],
  [{ cost: 'Ongeveer € 20' }, 'Noem bij de kosten geen bedrag'],
  [{ 'bellen-mon': 'overdag' }, 'Wanneer u kunt bellen, maandag: schrijf de tijden zo'],
  [{ 'plek0-anders': 'met kerst dicht' }, 'lezen wij niet'],
] as const)('what is not right in a service is said, and changes nothing', async ([wrong, problem]) => {
  expect((await does('dienst/concept', { ...service, ...wrong })).body).toContain(problem)
})

const added = {
  ...{ name: 'Repaircafé', description: 'Samen iets heel maken.', topic: 'jeugdhulp', topic2: '', level: 'basic' },
  ...{ organisation: '', organisationName: 'Stichting Heel', organisationWhat: 'Laat mensen elkaar helpen.' },
  ...{ municipalities: ['Huizen'], place: 'nieuw', placeName: 'Buurthuis', street: 'Voorbeeldlaan 9', city: 'Huizen' },
  ...{ placeMunicipality: 'Huizen', review: '2027-06-01' },
}

test('a new service of a new organisation waits as a draft, and comes on the map with its place when it is published', async () => {
  const { headers } = await does('aanbod/nieuw', added)
  expect(headers.location).toBe('/redactie/dienst?id=repaircafe')
  expect(await opens('/voorbeeld?id=repaircafe')).toContain('Samen iets heel maken.')
  expect([await record('repaircafe'), await knowledge.item('organisatie:stichting-heel')]).toEqual([null, null])
  expect((await does('dienst/publiceer', { id: 'repaircafe' })).body).toContain('Het staat op de website.')
  await expect.poll(async () => (await record('repaircafe'))?.name, { timeout: 10_000 }).toBe('Repaircafé')
  expect(await record('repaircafe')).toMatchObject({
    ...{ topics: ['jeugdhulp'], municipalities: ['Huizen'], level: 'basic', scope: 'local', checked: '2026-11-23' },
    organisation: { id: 'stichting-heel', name: 'Stichting Heel' },
    locations: [{ name: 'Buurthuis', address: { street: 'Voorbeeldlaan 9', city: 'Huizen' }, municipality: 'Huizen' }],
  })
  expect((await knowledge.item('organisatie:stichting-heel'))?.data).toMatchObject({ services: ['repaircafe'] })
  // A second one of the same name gets an address of its own, at the same place of the same organisation.
  const again = { ...added, organisation: 'stichting-heel', place: 'buurthuis-huizen' }
  expect((await does('aanbod/nieuw', again)).headers.location).toBe('/redactie/dienst?id=repaircafe-2')
  await does('dienst/plek-weg', { id: 'repaircafe-2', place: 'buurthuis-huizen' })
  const known = await does('dienst/plek', { id: 'repaircafe-2', place: 'buurthuis-huizen' })
  expect(known.body).toContain('Buurthuis staat in het concept.')
  await does('dienst/publiceer', { id: 'repaircafe-2' })
  await expect.poll(async () => (await record('repaircafe-2'))?.locations.length, { timeout: 10_000 }).toBe(1)
  expect((await knowledge.item('organisatie:stichting-heel'))?.data).toMatchObject({
    services: ['repaircafe', 'repaircafe-2'],
  })
  await does('van-de-website', { id: 'repaircafe-2' })
  await expect.poll(async () => await record('repaircafe-2'), { timeout: 10_000 }).toBeNull()
})

test.for([
  [{ name: '' }, 'De naam en wat het is'],
  [{ topic: 'onzin' }, 'Kies waar dit over gaat.'],
  [{ level: 'toverij' }, 'Kies wat voor steun dit is.'],
  [{ municipalities: ['Parijs'] }, 'Kies voor welke gemeenten dit is.'],
  [{ organisationName: '' }, 'Kies een organisatie'],
  [{ organisation: 'weg' }, 'Die organisatie is er niet meer.'],
  [{ place: 'weg' }, 'Die plek is er niet meer.'],
  [{ street: '' }, 'Een plek heeft een naam, een straat en een plaats.'],
  [{ placeMunicipality: 'Parijs' }, 'Kies in welke gemeente de plek is.'],
  [{ review: '2020-01-01' }, 'Kies een dag in de toekomst'],
] as const)('what a new service lacks is said, and what was typed stays: %j', async ([wrong, problem]) => {
  const before = await db.query('select count(*) as n from items')
  const other = { ...added, name: 'Andere naam', organisationName: 'Andere', street: 'Elders 1', ...wrong }
  const { body } = await does('aanbod/nieuw', other as Parameters<typeof does>[1])
  expect(body).toContain(problem)
  expect(body).toContain('Samen iets heel maken.')
  expect(await db.query('select count(*) as n from items')).toEqual(before)
})

const amount = {
  ...{ was: '', label: 'Bijdrage', euros: '21,50', per: 'maand', from: '2027-01-01', to: '', source: 'CAK 2027' },
  ...{ municipality: '', ask: '' },
}

test('an amount is seen before it counts, never twice on a day, and can be taken away and put back', async () => {
  const inFebruary = () => knowledge.amounts(new Date('2027-02-01T12:00:00Z')).map(({ euros }) => euros)
  const changes = async (path: string, payload: Record<string, string>) => (await does(`bedrag/${path}`, payload)).body
  expect(await changes('voorbeeld', { ...amount, from: '2026-06-01' })).toContain('geldt al een ander bedrag')
  expect(await changes('voorbeeld', { ...amount, euros: 'veel' })).toContain('Schrijf het bedrag in euro')
  expect(await changes('voorbeeld', amount)).toContain('21,50 euro per maand')
  expect(inFebruary()).toEqual([])
  expect(await changes('publiceer', amount)).toContain('Het bedrag staat op de website.')
  const told = async () => {
    await knowledge.item(id)
    return inFebruary()
  }
  await expect.poll(told, { timeout: 10_000 }).toEqual([21.5])
  expect(await changes('publiceer', amount)).toContain('geldt al een ander bedrag')
  expect(await changes('weg', { was: 'bijdrage||2027-01-01' })).toContain('Het bedrag is weg.')
  await expect.poll(told, { timeout: 10_000 }).toEqual([])
  expect(await changes('terug', { n: '2' })).toContain('Wat er eerder stond, staat er weer.')
  await expect.poll(told, { timeout: 10_000 }).toEqual([21.5])
  expect(
    await changes('publiceer', { ...amount, was: 'bijdrage||2025-01-01', from: '2025-01-01', to: '2025-12-31' }),
  ).toContain('Het bedrag staat op de website.')
  // The files of the region are what it was made from, and stay below it.
  const other = await createKnowledge({ db, region: region.region, clock: () => MORNING })
  expect(other.amounts(new Date('2026-02-01T12:00:00Z'))).toEqual([])
})

test('when an article changes, the explanations on it wait until somebody has looked', async () => {
  await db.query(
    `insert into explanation_reviews (explanation, law, article, paragraph, valid_from, before, after, marked_at)
     values ($1, 'BWBR0035362', '2.3.2', '1', '2027-01-01', 'binnen zes weken', 'binnen acht weken', $2)`,
    [id, new Date('2026-11-30T08:00:00Z')],
  )
  const page = await opens('')
  expect(page).toContain('Een wet of regel is veranderd')
  expect(page).toContain('binnen acht weken')
  const looked = await does('nagekeken', { id })
  expect(looked.body).toContain('Nagekeken: ')
  expect(looked.body).not.toContain('binnen acht weken')
  await expect.poll(async () => (await knowledge.item(id))?.review, { timeout: 10_000 }).toBe('2027-05-23')
})

test('what staff reported and what was not answered waits for an editor, without personal details', async () => {
  await hire(db, fatima)
  const conversation = await asksForPerson(db, { text: 'Mag ik een parkiet? Bel 06 12345678' })
  await writes(db, conversation, 'Wat kost een parkiet? Bel 06 12345678')
  await assistantAnswers(db, await pendingOf(db, conversation), replySaying('Dat weet ik niet.', 'no_answer'))
  await reportAnswer(db, fatima, conversation, { seq: 5, kind: 'unanswered', remark: 'Komt vaker voor' }, MORNING)
  const page = await ellen.send({ method: 'GET', url: '/redactie' })
  expect(page.body).toContain('Komt vaker voor')
  expect(page.body).toContain('wat kost een parkiet?')
  expect(page.body).not.toContain('12345678')
  const handled = await does('gemeld', { conversation, seq: '5' })
  expect(handled.body).toContain('De melding is afgehandeld.')
  expect(handled.body).not.toContain('Komt vaker voor')
  const digest = /name="question" value="([0-9a-f]{64})"/.exec(page.body)?.[1] ?? ''
  expect((await does('gevraagd', { question: digest })).body).not.toContain('wat kost een parkiet?')
  expect(JSON.stringify(await db.query('select * from handled_questions'))).not.toContain('parkiet')
})

test('only an editor edits, and what is not there cannot be opened', async () => {
  const joost = browser(app)
  await signIn(joost, 'joost')
  expect((await joost.send({ method: 'GET', url: '/redactie' })).statusCode).toBe(403)
  expect((await browser(app).send({ method: 'GET', url: '/redactie' })).headers.location).toBe(
    '/aanmelden?naar=%2Fredactie',
  )
  expect((await ellen.send({ method: 'GET', url: `/redactie/stuk?id=${randomUUID()}` })).statusCode).toBe(404)
  const blind = await ellen.send({ method: 'POST', url: '/redactie/stuk/publiceer', payload: { id } })
  expect(blind.statusCode).toBe(403)
})
