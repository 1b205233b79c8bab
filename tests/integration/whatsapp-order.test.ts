import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { readCall } from '../../channels/whatsapp/call.ts'
import type { Element } from '../../channels/whatsapp/shapes.ts'
import type { Database } from '../../server/database.ts'
import { createEar, type Ear } from '../../server/whatsapp/ear.ts'
import type { Received } from '../../server/whatsapp/received.ts'
import { testDatabase } from '../town/database.ts'
import { inhabitant, NOW, recordOf, type WhatsAppTown, whatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

let db: Database
let time: { now: Date }
let ears: Ear[]
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  await db.script('truncate conversations, whatsapp_people, whatsapp_received cascade')
  time = { now: NOW }
  ears = []
})
afterEach(() => {
  for (const ear of ears) ear.stop()
})

const anna = inhabitant({ userId: 'NL.anna', phone: null, name: 'Anna' })
const piet = inhabitant({ userId: 'NL.piet', phone: null, name: 'Piet' })

/** A process that deals with what comes in as `deal` says; what it dealt with stands in `dealt`. */
function process(deal: (text: string) => Promise<void> | void, dealt: string[], aside: string[] = []): Ear {
  const ear = createEar({
    db,
    time: () => time.now,
    log: { error: () => {} },
    async deal(element) {
      await deal(textOf(element))
      dealt.push(textOf(element))
      return { result: 'text' }
    },
    putAside: async (element) => void aside.push(textOf(element)),
  })
  ears.push(ear)
  return ear
}

function said(person: ReturnType<typeof inhabitant>, ...texts: string[]): Element[] {
  return texts.flatMap((text) => readCall(Buffer.from(JSON.stringify(person.says(text)))))
}

function textOf({ content }: Received): string {
  return (JSON.parse(content) as { message: { text: { body: string } } }).message.text.body
}

async function passes(ear: Ear, seconds: number): Promise<void> {
  time.now = new Date(time.now.getTime() + seconds * 1000)
  await ear.resume()
  await ear.quiet()
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(20)
}

test('what fails is tried again before what the same person wrote after it; others do not wait', async () => {
  const dealt: string[] = []
  let failures = 3
  const ear = process((text) => {
    if (text === 'een' && failures-- > 0) throw new Error('not now')
  }, dealt)
  await ear.keep(said(anna, 'een', 'twee'))
  await ear.keep(said(piet, 'van Piet'))
  await ear.keep(said(anna, 'drie'))
  await ear.quiet()
  expect(dealt).toEqual(['van Piet'])
  for (const seconds of [1, 2, 4]) await passes(ear, seconds)
  expect(dealt).toEqual(['van Piet', 'een', 'twee', 'drie'])
})

test('what can never be dealt with is put aside within minutes, and then the rest goes on', async () => {
  const dealt: string[] = []
  const aside: string[] = []
  const ear = process(
    (text) => {
      if (text === 'een') throw new Error('never')
    },
    dealt,
    aside,
  )
  await ear.keep(said(anna, 'een', 'twee'))
  await ear.quiet()
  for (let seconds = 0; seconds < 240 && dealt.length === 0; seconds += 5) await passes(ear, 5)
  expect([aside, dealt]).toEqual([['een'], ['twee']])
  expect(time.now.getTime() - NOW.getTime()).toBeLessThan(180_000)
  const kept = await db.query('select result, content is not null as kept from whatsapp_received order by n')
  expect(kept).toEqual([
    { result: 'failed', kept: true },
    { result: 'text', kept: false },
  ])
})

test('a second process waits with what it heard until the first has dealt with what came before', async () => {
  const dealt: string[] = []
  const free = Promise.withResolvers<void>()
  const busy = Promise.withResolvers<void>()
  const first = process(async () => {
    busy.resolve()
    await free.promise
  }, dealt)
  const second = process(() => {}, dealt)
  await first.keep(said(anna, 'een'))
  await busy.promise
  await second.keep(said(anna, 'twee'))
  await second.keep(said(piet, 'van Piet'))
  await until(() => dealt.length > 0)
  expect(await second.resume()).toBe(0)
  await second.quiet()
  expect(dealt).toEqual(['van Piet'])
  free.resolve()
  await until(() => dealt.length === 3)
  expect(dealt).toEqual(['van Piet', 'een', 'twee'])
})

test('of a process that died the other takes over the whole line, in order, when its time is over', async () => {
  const dealt: string[] = []
  const began = Promise.withResolvers<void>()
  const died = process(() => {
    began.resolve()
    return new Promise(() => {})
  }, [])
  const other = process(() => {}, dealt)
  await died.keep(said(anna, 'een', 'twee'))
  await began.promise
  await other.keep(said(anna, 'drie'))
  await passes(other, 5)
  expect(dealt).toEqual([])
  await passes(other, 6)
  await until(() => dealt.length === 3)
  expect(dealt).toEqual(['een', 'twee', 'drie'])
})

test('who comes back after another took over does nothing twice', async () => {
  const dealt: string[] = []
  const free = Promise.withResolvers<void>()
  let began = Promise.withResolvers<void>()
  const slow = process(async () => {
    began.resolve()
    await free.promise
  }, dealt)
  const other = process(() => {}, dealt)
  await slow.keep(said(anna, 'een', 'twee', 'drie'))
  await began.promise
  await passes(other, 11)
  await until(() => dealt.length === 3)
  began = Promise.withResolvers<void>()
  free.resolve()
  await slow.quiet()
  // The first was in its hands when it was taken over; that one is harmless, as its id is known.
  expect(dealt).toEqual(['een', 'twee', 'drie', 'een'])
})

test('many processes and failures: of each person everything, and in order', async () => {
  const dealt: string[] = []
  const luck = lucky(7)
  const flaky = () => {
    if (luck() < 0.3) throw new Error('not now')
  }
  const processes = [process(flaky, dealt), process(flaky, dealt), process(flaky, dealt)]
  const people = [0, 1, 2, 3, 4].map((n) => inhabitant({ userId: `NL.${n}`, phone: null, name: 'X' }))
  for (let round = 0; round < 12; round++)
    for (const [n, person] of people.entries())
      await processes[Math.floor(luck() * 3)]?.keep(said(person, `${n} ${String(round).padStart(2, '0')}`))
  for (let tries = 0; tries < 200 && new Set(dealt).size < 60; tries++)
    for (const each of processes) await passes(each, 4)
  for (const n of people.keys()) {
    const ofOne = dealt.filter((text) => text.startsWith(`${n} `))
    expect(ofOne).toEqual(Array.from({ length: 12 }, (_, round) => `${n} ${String(round).padStart(2, '0')}`))
  }
})

test('a message that cannot be dealt with ends with staff, with its words, and who wrote it hears so', async () => {
  const town: WhatsAppTown = await whatsAppTown(db)
  const { receive } = town.turns
  town.turns.receive = async (conversation, inbound, language) => {
    if ('text' in inbound && inbound.text === 'Mijn vraag') throw new Error('never')
    return await receive(conversation, inbound, language)
  }
  const person = town.inhabitant()
  await town.hears(person.says('Mijn vraag'))
  await town.hears(person.says('hallo?'))
  expect(town.graph.sent).toEqual([])
  for (let seconds = 0; seconds < 240; seconds += 5) await town.passes(5)
  const said = (await recordOf(db)).filter(({ author }) => author === 'inhabitant').map(({ text }) => text)
  expect(said).toEqual(['[Bericht dat niet verwerkt kon worden] Mijn vraag', 'hallo?'])
  expect(town.graph.sent.map(wordsOf).join('\n')).toMatch(/kan ik niet lezen[\s\S]*U zei: hallo\?/)
  expect(await db.query('select reason from handovers')).toEqual([
    { reason: 'Een WhatsApp-bericht is niet verwerkt: kijk wat erin staat' },
  ])
  expect(town.troubles).toEqual(['put-aside 0'])
  await town.close()
})

/** The same numbers every time. */
function lucky(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
