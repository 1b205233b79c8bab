import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Call, type ContractTown, type Inhabitant, startContractTown } from '../town/contract-town.ts'

let town: ContractTown
let anna: Inhabitant
beforeAll(async () => {
  town = await startContractTown()
  anna = await town.inhabitant()
})
afterAll(() => town.close())

const id = () => randomUUID()
const json = { 'content-type': 'application/json' }
const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

test.each<[string, () => Call, number, string, RegExp]>([
  ['an empty text', () => ({ json: { id: id(), text: '' } }), 400, 'empty_message', /leeg/],
  ['only spaces', () => ({ json: { id: id(), text: ' \n\t ' } }), 400, 'empty_message', /leeg/],
  [
    'only signs that nobody sees',
    () => ({ json: { id: id(), text: '\u200b\u202e\u0000' } }),
    400,
    'empty_message',
    /leeg/,
  ],
  ['ten thousand signs', () => ({ json: { id: id(), text: 'a'.repeat(10_000) } }), 413, 'long_message', /8\.000/],
  ['more than a body may be', () => ({ json: { id: id(), text: 'a'.repeat(300_000) } }), 413, 'too_large', /korter/],
  ['JSON that breaks off', () => ({ body: '{"id":', headers: json }), 400, 'malformed_json', /JSON/],
  ['JSON of nothing', () => ({ body: '', headers: json }), 400, 'malformed_json', /JSON/],
  ['JSON that is a list', () => ({ json: [] }), 400, 'invalid', /soort/],
  ['JSON that is null', () => ({ body: 'null', headers: json }), 400, 'invalid', /soort/],
  ['JSON in fifty thousand boxes', () => ({ body: deep, headers: json }), 400, 'invalid', /soort/],
  [
    'a way to change what all objects are',
    () => ({ body: `{"__proto__":{"x":1},"id":"${id()}","text":"a"}`, headers: json }),
    400,
    'malformed_json',
    /JSON/,
  ],
  ['no id', () => ({ json: { text: 'Hallo' } }), 400, 'invalid', /“id” ontbreekt/],
  ['an id that is none', () => ({ json: { id: '1; drop table', text: 'Hallo' } }), 400, 'invalid', /“id”/],
  ['a number as text', () => ({ json: { id: id(), text: 5 } }), 400, 'wrong_kind', /tekst/],
  ['a list as text', () => ({ json: { id: id(), text: ['Hallo'] } }), 400, 'wrong_kind', /tekst/],
  [
    'a text and a choice',
    () => ({ json: { id: id(), text: 'a', choice: 'b' } }),
    400,
    'wrong_message',
    /één van de twee/,
  ],
  ['neither', () => ({ json: { id: id() } }), 400, 'wrong_message', /één van de twee/],
  ['plain text', () => ({ body: 'Hallo', headers: { 'content-type': 'text/plain' } }), 415, 'wrong_media_type', /JSON/],
  [
    'a picture',
    () => ({ body: new Uint8Array(9), headers: { 'content-type': 'image/png' } }),
    415,
    'wrong_media_type',
    /JSON/,
  ],
])('a message of %s is refused in Dutch', async (_, more, status, code, message) => {
  const answer = await town.call('POST', `${anna.path}/messages`, {
    token: anna.token,
    ...more(),
    headers: { ...anna.headers, ...more().headers },
  })
  expect(answer).toMatchObject({ status, body: { error: { code, message: expect.stringMatching(message) } } })
  expect(Object.keys(answer.body)).toEqual(['error'])
})

test('what was refused is nowhere, and who was refused can go on', async () => {
  const heard = await town.call('GET', `${anna.path}/messages?after=0`, { token: anna.token })
  expect(heard.body.messages).toHaveLength(1)
  await anna.says('Hallo')
  expect((await anna.hears(2)).messages).toHaveLength(1)
})

test('somebody without the right key, or with a conversation that is not there, hears the same', async () => {
  const other = await town.inhabitant()
  const paths = [
    ['GET', ''],
    ['DELETE', ''],
    ['GET', '/messages'],
    ['GET', '/stream'],
    ['POST', '/messages'],
    ['POST', '/typing'],
    ['POST', '/code'],
    ['POST', '/feedback'],
  ] as const
  const keys = [undefined, 'wrong', other.token, `${anna.token}x`, anna.token.slice(1), 'a'.repeat(5_000)]
  const bodies: Record<string, unknown> = {
    '/messages': { id: id(), text: 'Hallo' },
    '/feedback': { seq: 1, helped: true },
  }
  for (const [method, rest] of paths) {
    const body = method === 'POST' ? { json: bodies[rest] ?? {} } : {}
    const answers = [
      ...(await Promise.all(
        keys.map((token) =>
          town.call(method, `${anna.path}${rest}`, { ...body, ...(token === undefined ? {} : { token }) }),
        ),
      )),
      await town.call(method, `/api/chat/conversations/${id()}${rest}`, { ...body, token: anna.token }),
      await town.call(method, `/api/chat/conversations/nowhere${rest}`, { ...body, token: anna.token }),
      await town.call(method, `/api/chat/conversations/%00${rest}`, { ...body, token: anna.token }),
    ]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)), `${method} ${rest}`).toEqual(
      new Set([
        '404 {"error":{"code":"unknown_conversation","message":"Dit gesprek is er niet (meer). Begin gerust een nieuw gesprek."}}',
      ]),
    )
  }
  expect((await town.call('GET', anna.path, { token: anna.token })).status).toBe(200)
})

test.each([
  ['?after=-1', /“after”/],
  ['?after=nu', /“after”/],
  ['?after=99999999999', /“after”/],
  ['?wait=-1', /“wait”/],
  ['?wait=lang', /“wait”/],
])('reading with %s is refused', async (query, message) => {
  const answer = await town.call('GET', `${anna.path}/messages${query}`, { token: anna.token })
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { code: 'invalid', message: expect.stringMatching(message) } },
  })
})

test('markup and commands for a database come back as they were typed, and do nothing', async () => {
  const piet = await town.inhabitant()
  const text = `<script>alert(1)</script><img src=x onerror=alert(1)> '; drop table messages; -- {{vars}} \${x} %s \\u0000`
  expect((await piet.says(text)).text).toBe(text)
  const { messages } = await piet.hears(2)
  expect(messages).toHaveLength(1)
  const page = await fetch(`${town.url}/chat`, {
    headers: { cookie: `gesprek=${piet.conversation}.${piet.token}` },
  })
  const shown = await page.text()
  expect(shown).toContain('&lt;script&gt;alert(1)')
  expect(shown).not.toContain('<script>alert(1)')
})

test('one address opens thirty conversations a minute, then it is asked to wait and for how long', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.40' }
  const opened = await Promise.all(
    Array.from({ length: 31 }, () => town.call('POST', '/api/chat/conversations', { headers })),
  )
  const refused = opened.filter(({ status }) => status !== 201)
  expect(refused).toMatchObject([
    { status: 429, body: { error: { code: 'too_many_requests', message: expect.stringContaining('Wacht even') } } },
  ])
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('one address says sixty things a minute, and no more', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.41' }
  const sent = await Promise.all(
    Array.from({ length: 61 }, () =>
      town.call('POST', `${anna.path}/messages`, { token: anna.token, headers, json: { id: id(), text: '' } }),
    ),
  )
  expect(sent.map(({ status }) => status).sort()).toEqual([...Array(60).fill(400), 429])
})

test('an address that nobody has is told in JSON to a program and as a page to a browser', async () => {
  for (const path of [
    '/api/nope',
    '/api/chat/conversations/../../../etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/app.ts',
    '/.env',
    '/server/main.ts',
  ]) {
    const answer = await town.call('GET', path)
    expect(answer, path).toMatchObject({
      status: 404,
      body: { error: { code: 'not_found', message: expect.stringMatching(/bestaat niet/) } },
    })
  }
  const page = await town.call('GET', '/nergens', { headers: { accept: 'text/html' } })
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.text).toContain('Dat lukt niet')
})

test.each([
  ...['/api/knowledge/search?q=%00hulp', '/api/knowledge/search?q=hulp&municipality=%00', '/regels/%00', '/kaart/%00'],
  ...['/kaart?zoek=%00', '/kaart/%ff', '/chat?vraag=%00', '/afspraak?type=%00', '/taal/__proto__', '/kaart/__proto__'],
  ...[
    '/api/hsds/services?page=99999999999999999999',
    '/api/appointments/slots?type=a&from=%00',
    '//elsewhere.example/',
  ],
])('the address %s is no trouble of ours', async (path) => {
  expect((await town.call('GET', path)).status).toBeLessThan(500)
})

test('the way in leads to no other website', async () => {
  for (const to of [
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\\\elsewhere.example',
    '/\t/elsewhere.example',
  ])
    expect((await town.call('GET', `/aanmelden?naar=${encodeURIComponent(to)}`)).text, to).not.toMatch(
      /(value|href)="(https?:)?[/\\\s]*[/\\]elsewhere/,
    )
})

test('who sends a request bit by bit is not waited for without end', async () => {
  const socket = connect(Number(new URL(town.url).port), '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nno colon\r\n\r\n')
  const answered = new Promise<string>((resolve) => socket.once('data', (part) => resolve(part.toString())))
  expect(await answered).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"bad_request"/)
  socket.destroy()
  expect(town.app.server.requestTimeout).toBe(30_000)
})
