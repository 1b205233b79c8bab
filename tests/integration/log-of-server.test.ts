import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chatRegion } from '../town/chat-town.ts'
import { databaseSettings } from '../town/database.ts'
import { freePort, startServer } from '../town/program.ts'
import { signsIn } from '../town/signing-in.ts'

/** All of it is of one made-up person; every way it can be written, as a log may write it otherwise. */
const personal = [
  '111222333',
  'NL91ABNA0417164300',
  'NL91 ABNA 0417 1643 00',
  '06-12345678',
  '0612345678',
  '+31612345678',
  'hendrika',
  'kwakernaak',
  'voorbeeldpost',
  'Zeeppoederlaan',
  '1271 AB',
  'sinterklaasgedicht',
  'fluisterwoord',
]

let database: Awaited<ReturnType<typeof databaseSettings>>
let region: string
beforeAll(async () => {
  database = await databaseSettings()
  region = await chatRegion()
})
afterAll(async () => {
  await database.clear()
  await rm(region, { recursive: true, force: true })
})

test('nothing of a conversation full of personal data stands in what the server says, at its most talkative', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = { REGION: region, PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: 'trace' }
  const program = startServer({ ...database.env, ...settings })
  await program.says('Stoppen: Ctrl+C')
  const call = (method: string, path: string, json?: unknown, token = '') =>
    fetch(url + path, {
      method,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(json === undefined ? {} : { body: typeof json === 'string' ? json : JSON.stringify(json) }),
    })

  const opened = (await (await call('POST', '/api/chat/conversations', {})).json()) as Record<string, string>
  const { conversation = '', token = '' } = opened
  const path = `/api/chat/conversations/${conversation}`
  for (const text of [
    'Ik ben Hendrika Kwakernaak, mijn bsn is 111222333 en mijn rekening NL91 ABNA 0417 1643 00',
    'Bel mij op 06-12345678 of mail hendrika.kwakernaak@voorbeeldpost.example',
    'Ik woon op de Zeeppoederlaan 12, 1271 AB Huizen. Ik kan niet meer zelf schoonmaken',
    'Ik wil niet meer leven, het staat in mijn sinterklaasgedicht',
    'Ik wil een medewerker spreken',
  ])
    expect((await call('POST', `${path}/messages`, { id: randomUUID(), text }, token)).status).toBe(202)
  const owner = async () => ((await (await call('GET', path, undefined, token)).json()) as { owner: string }).owner
  await expect.poll(owner, { timeout: 30_000 }).toBe('waiting')

  // What goes wrong is where a log most easily says too much.
  await call('POST', `${path}/messages`, '{"id": "Hendrika Kwakernaak 06-12345678', token)
  await call('POST', `${path}/messages`, { id: 'Kwakernaak', text: '111222333' }, token)
  await call('GET', '/api/knowledge/search?q=Kwakernaak%20Zeeppoederlaan%20111222333&limit=veel')
  await call('GET', '/api/knowledge/search?q=Kwakernaak%20Zeeppoederlaan%20111222333')
  await call('GET', '/hendrika.kwakernaak@voorbeeldpost.example')

  await books(call)
  const fatima = await signsIn(url, 'fatima')
  const work = `/conversations/${conversation}`
  expect((await fatima.does(`${work}/claim`)).status).toBe(200)
  const answer = { id: randomUUID(), text: 'Mevrouw Kwakernaak, het fluisterwoord is goed', seen: 99 }
  expect((await fatima.does(`${work}/messages`, answer)).ok).toBe(true)
  expect((await call('DELETE', path, undefined, token)).status).toBe(204)
  expect(await program.stop()).toBe(0)

  const said = program.said().toLowerCase()
  expect(said).toContain('server listening')
  expect(personal.filter((each) => said.includes(each.toLowerCase()))).toEqual([])
  expect(said).not.toContain(token.toLowerCase())
}, 120_000)

async function books(call: (method: string, path: string, json?: unknown) => Promise<Response>): Promise<void> {
  const { types } = (await (await call('GET', '/api/appointments/types')).json()) as { types: { id: string }[] }
  const found = await call('GET', `/api/appointments/slots?type=${types[0]?.id}&municipality=Huizen`)
  const { slots } = (await found.json()) as { slots: { id: string }[] }
  const held = await call('POST', '/api/appointments/holds', { slot: slots[0]?.id })
  const { hold } = (await held.json()) as { hold: { id: string; holder: string } }
  const person = { name: 'Hendrika Kwakernaak', phone: '0612345678', email: 'hendrika@voorbeeldpost.example' }
  const json = { ...person, id: randomUUID(), hold: hold.id, holder: hold.holder, consent: false }
  expect((await call('POST', '/api/appointments', json)).status).toBe(201)
  const wrong = { ...json, id: randomUUID(), holder: randomUUID() }
  expect((await call('POST', '/api/appointments', wrong)).ok).toBe(false)
}
