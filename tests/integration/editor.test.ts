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
import { smallRegion } from '../town/small-region.ts'

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

async function does(path: string, payload: Record<string, string>) {
  const page = await ellen.send({ method: 'GET', url: `/redactie/stuk?id=${id}` })
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return await ellen.send({ method: 'POST', url: `/redactie/${path}`, payload: { id, ...payload, _csrf: token } })
}

const words = {
  question: 'Hoe krijg ik hulp bij het schoonmaken?',
  core: 'Lukt schoonmaken niet meer? Meld het bij de gemeente.',
  steps: 'network: Vraag eerst uw buren.\nindicated: Doe een melding.',
  not: '',
  review: '2027-05-01',
}

test('a change waits as a draft, is published with its effect, and can be put back', async () => {
  const core = async () => ((await knowledge.item(id))?.data as { core?: string } | undefined)?.core
  const before = await core()
  const kept = await does('concept', words)
  expect(kept.body).toContain('Bewaard als concept')
  expect(kept.body).toContain('<h2>Zo wordt het</h2>')
  expect(await core()).toBe(before)
  const published = await does('publiceer', {})
  expect(published.body).toContain('Het staat op de website.')
  expect(published.body).toMatch(
    /Van de \d+ voorbeeldvragen over dit onderwerp vinden er \d+ het goede stuk als eerste/,
  )
  // What is within reach is trusted for a second.
  await expect.poll(core, { timeout: 10_000 }).toBe(words.core)
  expect((await knowledge.item(id))?.review).toBe('2027-05-01')
  // A start with the files of the region leaves it alone.
  await createKnowledge({ db, region: region.region, clock: () => MORNING })
  expect(await core()).toBe(words.core)
  const related = await knowledge.byTopic('wmo-huishoudelijke-hulp', { municipality: null, audience: 'inhabitant' })
  expect(related.map((item) => item.id)).toContain(id)
  expect((await does('terug', { n: '1' })).body).toContain('Wat er eerder stond, staat er weer.')
  await expect.poll(core, { timeout: 10_000 }).toBe(before)
})

test.for([
  [{ ...words, core: ' ' }, 'mogen niet leeg zijn'],
  [{ ...words, steps: 'Bel maar' }, 'Begin elke stap met network'],
  [{ ...words, review: '2020-01-01' }, 'Kies een dag in de toekomst'],
] as const)('what is not right is said, and what was typed stays', async ([typed, problem]) => {
  const answer = await does('concept', typed)
  expect(answer.body).toContain(problem)
  expect(answer.body).toContain('Hoe krijg ik hulp bij het schoonmaken?')
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
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const payload = { conversation, seq: '5', _csrf: token }
  const handled = await ellen.send({ method: 'POST', url: '/redactie/gemeld', payload })
  expect(handled.body).toContain('De melding is afgehandeld.')
  expect(handled.body).not.toContain('Komt vaker voor')
})

test('only an editor edits, and what is not there cannot be opened', async () => {
  const joost = browser(app)
  await signIn(joost, 'joost')
  expect((await joost.send({ method: 'GET', url: '/redactie' })).statusCode).toBe(403)
  expect((await browser(app).send({ method: 'GET', url: '/redactie' })).headers.location).toBe(
    '/aanmelden?naar=%2Fredactie',
  )
  expect((await ellen.send({ method: 'GET', url: `/redactie/stuk?id=${randomUUID()}` })).statusCode).toBe(404)
  const blind = await ellen.send({ method: 'POST', url: '/redactie/publiceer', payload: { id } })
  expect(blind.statusCode).toBe(403)
})
