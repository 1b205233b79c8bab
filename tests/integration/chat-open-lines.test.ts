import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ContractTown, type Inhabitant, startContractTown } from '../town/contract-town.ts'

const MOST = 2
let town: ContractTown
let anna: Inhabitant
beforeAll(async () => {
  town = await startContractTown({ STREAMS_PER_ADDRESS: String(MOST) })
  anna = await town.inhabitant()
})
afterAll(() => town.close())

test('an address may hold so many lines open; above it is told when to come back, and asking in passing still works', async () => {
  const address = '203.0.113.50'
  const lines = [await listens(address), await listens(address)]
  for (const path of ['/stream', '/messages?after=1&wait=25']) {
    const refused = await town.call('GET', anna.path + path, from(address))
    expect(refused).toMatchObject({
      status: 429,
      body: { error: { code: 'too_many_open', message: expect.stringMatching(/Probeer het over een halve minuut/) } },
    })
    expect(refused.headers.get('retry-after')).toBe('30')
    expect(refused.headers.get('content-type')).toMatch(/json/)
  }
  // What is there already is given without waiting, so it keeps no line.
  for (const path of ['/messages?after=1', '/messages?after=0&wait=25'])
    expect(await town.call('GET', anna.path + path, from(address)), path).toMatchObject({ status: 200 })
  // Others do not notice, and neither does a program on the computer of the server itself.
  for (const other of ['203.0.113.51', '2001:db8::1', null, null, null]) lines.push(await listens(other))
  expect(lines.map(({ status }) => status)).toEqual(lines.map(() => 200))
  for (const line of lines) line.hangUp()
  await hasPlaces(address)
})

test('a long poll that waits holds a line too, until it is over', async () => {
  const address = '203.0.113.52'
  const line = await listens(address)
  const bert = await town.inhabitant()
  const asks = () => town.call('GET', `${bert.path}/messages?after=1&wait=25`, { ...from(address), token: bert.token })
  const statuses: number[] = []
  const asked = [asks(), asks(), asks()].map((each) => each.then(({ status }) => statuses.push(status)))
  await expect.poll(() => statuses).toEqual([429, 429])
  await bert.says('Dag')
  await Promise.all(asked)
  expect(statuses).toEqual([429, 429, 200])
  line.hangUp()
  await hasPlaces(address)
})

test('all addresses of one IPv6 network count as one', async () => {
  const lines = [await listens('2001:db8:7:7::1'), await listens('2001:db8:7:7::2'), await listens('2001:db8:7:7::3')]
  expect(lines.map(({ status }) => status)).toEqual([200, 200, 429])
  for (const line of lines) line.hangUp()
})

test('who hangs up again and again keeps no place', async () => {
  const address = '203.0.113.53'
  for (let round = 0; round < 10; round++) {
    const controller = new AbortController()
    const calls = ['/stream', '/messages?after=1&wait=25'].map((path) =>
      fetch(town.url + anna.path + path, {
        headers: { ...anna.headers, ...from(address).headers },
        signal: controller.signal,
      }),
    )
    // Now at once, then when one of them is there.
    if (round % 2 === 0) await Promise.race(calls)
    controller.abort()
    await Promise.allSettled(calls)
  }
  await hasPlaces(address)
})

test('whose proxy is not trusted speaks for itself alone', async () => {
  const alone = await startContractTown({ STREAMS_PER_ADDRESS: '1', TRUST_PROXY: '192.0.2.1' })
  const bert = await alone.inhabitant()
  const lines = [await listens('203.0.113.60', bert, alone), await listens('203.0.113.61', bert, alone)]
  expect(lines.map(({ status }) => status)).toEqual([200, 429])
  for (const line of lines) line.hangUp()
  await alone.close()
})

function from(address: string | null): { token: string; headers: Record<string, string> } {
  return { token: anna.token, headers: address === null ? {} : { 'x-forwarded-for': address } }
}

interface OpenLine {
  status: number
  hangUp(): void
}

async function listens(address: string | null, who = anna, where = town): Promise<OpenLine> {
  const controller = new AbortController()
  const { status } = await fetch(`${where.url}${who.path}/stream`, {
    headers: { ...who.headers, ...from(address).headers },
    signal: controller.signal,
  })
  return { status, hangUp: () => controller.abort() }
}

/** All lines of this address can be opened at once, when those that were hung up have been noticed. */
async function hasPlaces(address: string): Promise<void> {
  const lines: OpenLine[] = []
  await expect
    .poll(async () => {
      const line = await listens(address)
      if (line.status === 200) lines.push(line)
      return lines.length
    })
    .toBe(MOST)
  for (const line of lines) line.hangUp()
}
