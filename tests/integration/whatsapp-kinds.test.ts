import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { expireMedia } from '../../server/whatsapp/media.ts'
import { echoBot } from '../town/fake-bot.ts'
import { messageCall } from '../town/graph-api.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { choicesOf, NOW, NUMBER, recordOf, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

const payloads = resolve(import.meta.dirname, '../../../shared/data/whatsapp/pywa')
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe10008', 'hex'),
  Buffer.from('PLACE!'),
  Buffer.from('ffda0002', 'hex'),
  Buffer.from('pixels'),
])

let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

test.skipIf(!existsSync(payloads))(
  'every kind of call that Meta makes gets a 200 and a place in the record',
  async () => {
    for (const name of readdirSync(payloads).filter((file) => file.endsWith('.json'))) {
      // These samples share ids; with Meta no two messages do.
      const call = readFileSync(resolve(payloads, name), 'utf8').replaceAll(
        /"id": *"wamid\.[^"]+"/g,
        () => `"id": "wamid.${randomUUID()}"`,
      )
      expect(await town.hears(call), name).toBe(200)
    }
    await town.passes(3_600)
    const open = await db.query(`select kind, content from whatsapp_received where handled_at is null and attempts > 3`)
    expect(open).toEqual([])
    const failed = await db.query(`select kind, content from whatsapp_received where result in ('failed')`)
    expect(failed).toEqual([])
    const said = await db.query<{ text: string }>(
      `select text from messages where author = 'inhabitant' order by sent_at, seq`,
    )
    expect(said.map(({ text }) => text).sort()).toMatchInlineSnapshot(`
      [
        "BODY",
        "Body Text",
        "[Bericht van een soort die hier niet te lezen is]",
        "[Bericht van een soort die hier niet te lezen is]",
        "[Bericht van een soort die hier niet te lezen is]",
        "[Bericht van een soort die hier niet te lezen is]",
        "[Contact: Chandler Bing [telefoonnummer]; Monica [telefoonnummer]; Rachel Green [telefoonnummer]]",
        "[Formulier]
      comment_text: Comment Text
      delivery_rating: 4
      purchase_rating: 2
      recommend_radio: 0
      cs_rating: 0",
        "[Formulier]
      comment_text: Comment Text
      delivery_rating: 4
      purchase_rating: 2
      recommend_radio: 0
      cs_rating: 0",
        "[Foto]",
        "[Foto]",
        "[Geluid]",
        "[Gesproken bericht]",
        "[Locatie: Facebook HQ, 1 Hacker Way, Menlo Park, CA 94025]",
        "[Locatie]",
        "[Sticker]",
        "[Sticker]",
        "caption",
        "caption",
        "forwarded text",
        "replied text",
        "text forwarded many times",
        "title",
        "title",
        "title",
        "title",
        "title",
      ]
    `)
  },
)

test('a shared location becomes the municipality; near a border people are asked', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.sends({ type: 'location', location: { latitude: 52.2987, longitude: 5.2415 } }))
  expect((await recordOf(db)).at(-1)?.text).toBe('U zei: Huizen')
  await town.hears(anna.sends({ type: 'location', location: { latitude: 52.2655, longitude: 5.239, name: 'Thuis' } }))
  expect(choicesOf(last()).map(({ title }) => title)).toEqual(['Blaricum', 'Laren', 'Huizen', 'Eemnes'])
  await town.hears(anna.sends({ type: 'location', location: { latitude: 37.4, longitude: -122.2 } }))
  expect(wordsOf(last())).toMatch(/^Deze plek ligt niet in Huizen, Blaricum, Eemnes en Laren/)
})

test('a voice note is written out where that can be, and the sound is not kept', async () => {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    request.resume().on('end', () => response.end(JSON.stringify({ text: 'Ik heb hulp nodig in huis' })))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await openAnew({ transcription: { url: `http://127.0.0.1:${port}/v1`, model: 'whisper', key: 'key' } })
  await town.hears(town.inhabitant().sends(voice(town)))
  server.close()
  expect(heard).toEqual(['POST /v1/audio/transcriptions Bearer key'])
  expect((await recordOf(db)).at(-1)?.text).toBe('U zei: Ik heb hulp nodig in huis')
  expect(await db.query('select from whatsapp_media')).toHaveLength(0)
})

test('a voice note that cannot be written out goes to staff, with the sound, and who sent it hears so', async () => {
  await town.hears(town.inhabitant().sends(voice(town)))
  expect(wordsOf(last())).toMatch(/Een medewerker luistert het af en antwoordt/)
  expect(await db.query('select owner from conversations')).toEqual([{ owner: 'waiting' }])
  expect(await db.query('select reason from handovers')).toEqual([{ reason: 'Gesproken bericht beluisteren' }])
  expect(await db.query('select kind, status, size from whatsapp_media')).toEqual([
    { kind: 'voice', status: 'kept', size: 8 },
  ])
})

test('a photo is kept for staff without where it was taken, for thirty days, and that is said', async () => {
  town.graph.media.set('photo', { bytes: jpeg, type: 'image/jpeg' })
  await town.hears(town.inhabitant().sends(photo('photo', jpeg)))
  expect(wordsOf(last())).toMatch(/Uw foto is bewaard voor een medewerker, hoogstens 30 dagen/)
  const [kept] = await db.query<{ bytes: Uint8Array; status: string }>('select bytes, status from whatsapp_media')
  expect(kept?.status).toBe('kept')
  expect(Buffer.from(kept?.bytes ?? []).toString('latin1')).not.toContain('PLACE!')
  await expireMedia(db, new Date(NOW.getTime() + 31 * 86_400_000))
  expect(await db.query('select status, bytes from whatsapp_media')).toEqual([{ status: 'expired', bytes: null }])
})

test('who wrote in another language hears in that language what becomes of a photo, and chooses from its list', async () => {
  const bot = echoBot(() => ({ language: 'tr' }))
  await openAnew({ bot })
  const anna = town.inhabitant()
  await town.hears(anna.says('Evde yardım istiyorum'))
  town.graph.media.set('photo', { bytes: jpeg, type: 'image/jpeg' })
  await town.hears(anna.sends(photo('photo', jpeg)))
  expect(wordsOf(last())).toMatch(/^Bir çalışan için saklandı, en fazla 30 gün: fotoğraf\./)
  expect(choicesOf(last()).map(({ title }) => title)).toEqual(['Çalışanla konuşmak'])
  await town.hears(anna.sends({ type: 'location', location: { latitude: 37.4, longitude: -122.2 } }))
  expect(JSON.stringify(last().body)).toContain('"button":"Seçin"')
  await town.hears(anna.says('abonelikten çık'))
  expect(wordsOf(last())).toMatch(/^Tamam\. Bizden istemediğiniz/)
})

test('the words with a photo are answered, in the same message as what becomes of the photo', async () => {
  town.graph.media.set('photo', { bytes: jpeg, type: 'image/jpeg' })
  await town.hears(town.inhabitant().sends(photo('photo', jpeg, 'Wat is deze brief?')))
  expect(town.graph.sent).toHaveLength(1)
  expect(wordsOf(last())).toMatch(/Uw foto is bewaard[\s\S]*U zei: Wat is deze brief\?/)
})

test.each([
  ['that is gone', () => {}, 'gone'],
  [
    'that is something else',
    (t: WhatsAppTown) => t.graph.media.set('photo', { bytes: Buffer.from('MZ program'), type: 'image/jpeg' }),
    'refused',
  ],
  [
    'with another digest',
    (t: WhatsAppTown) => t.graph.media.set('photo', { bytes: Buffer.concat([jpeg, jpeg]), type: 'image/jpeg' }),
    'refused',
  ],
  [
    'that is too large',
    (t: WhatsAppTown) => t.graph.media.set('photo', { bytes: jpeg, type: 'image/jpeg', size: 900_000_000 }),
    'refused',
  ],
])('a photo %s is not kept, and nothing breaks', async (_, put, status) => {
  put(town)
  const sha256 = status === 'gone' ? null : createHash('sha256').update('MZ program').digest('base64')
  await town.hears(
    town.inhabitant().sends({
      type: 'image',
      image: { id: 'photo', mime_type: 'image/jpeg', ...(sha256 === null ? {} : { sha256 }) },
    }),
  )
  expect(await db.query('select status, bytes from whatsapp_media')).toEqual([{ status, bytes: null }])
  expect(town.graph.sent).toHaveLength(1)
})

test('a program is not kept, and that is said', async () => {
  await town.hears(
    town
      .inhabitant()
      .sends({ type: 'document', document: { id: 'x', mime_type: 'application/x-msdownload', filename: 'a.exe' } }),
  )
  expect(wordsOf(last())).toMatch(/Dit soort bestand kan ik niet bewaren/)
  expect(await db.query('select from whatsapp_media')).toHaveLength(0)
})

test('a new number or a new id, told by Meta, keeps the conversation', async () => {
  const anna = town.inhabitant({ userId: 'NL.9', phone: '31600000009' })
  await town.hears(anna.says('hallo'))
  const system = {
    from: '31600000009',
    id: 'wamid.s',
    timestamp: '1',
    type: 'system',
    system: { type: 'user_changed_number', wa_id: '31600000010' },
  }
  await town.hears(messageCall(NUMBER, {}, system))
  await town.hears(town.inhabitant({ userId: 'NL.9', phone: '31600000010' }).says('nieuw nummer'))
  expect(town.graph.sent.map(({ to }) => to)).toEqual(['31600000009', '31600000010'])
  expect(await db.query('select from conversations')).toHaveLength(1)
})

test('who asks for no more messages gets answers only, until they say otherwise', async () => {
  const anna = town.inhabitant()
  await town.hears(anna.says('Afmelden'))
  expect(wordsOf(last())).toMatch(/geen berichten meer waar u niet om vraagt/)
  expect(await db.query('select stopped_at is not null as stopped from whatsapp_people')).toEqual([{ stopped: true }])
  await town.hears(anna.says('Hoe vraag ik hulp aan?'))
  expect(wordsOf(last())).toBe('U zei: Hoe vraag ik hulp aan?')
  await town.hears(anna.says('aanmelden'))
  expect(await db.query('select stopped_at, reminders_at is not null as reminded from whatsapp_people')).toEqual([
    { stopped_at: null, reminded: true },
  ])
})

test('what a colleague writes in the app of WhatsApp stands in the record and is not sent again', async () => {
  const anna = town.inhabitant({ userId: 'NL.7', phone: '31600000007' })
  await town.hears(anna.says('hallo'))
  const value = {
    metadata: { phone_number_id: NUMBER },
    message_echoes: [
      {
        from: '1',
        to: '31600000007',
        to_user_id: 'NL.7',
        id: 'wamid.echo',
        timestamp: '1',
        type: 'text',
        text: { body: 'Hier Fatima' },
      },
    ],
  }
  await town.hears({ entry: [{ id: '1', changes: [{ field: 'smb_message_echoes', value }] }] })
  expect((await recordOf(db)).at(-1)).toMatchObject({ author: 'staff', text: 'Hier Fatima' })
  expect(town.graph.sent).toHaveLength(1)
})

test('a call with two hundred messages of ten people loses none and keeps the order of each', async () => {
  const people = Array.from({ length: 10 }, () => town.inhabitant())
  const messages = Array.from({ length: 200 }, (_, index) => {
    const person = people[index % 10] ?? town.inhabitant()
    return {
      ...person.message({ type: 'text', text: { body: `bericht ${Math.floor(index / 10)}` } }),
      timestamp: String(1_763_888_400 + index),
    }
  })
  const value = {
    metadata: { phone_number_id: NUMBER },
    contacts: people.map(({ contact }) => contact),
    messages: messages.reverse(),
  }
  expect(await town.hears({ entry: [{ id: '1', changes: [{ field: 'messages', value }] }] })).toBe(200)
  const rows = await db.query<{ conversation: string; text: string }>(
    `select conversation, text from messages where author = 'inhabitant' order by conversation, seq`,
  )
  expect(rows).toHaveLength(200)
  for (const [, said] of Map.groupBy(rows, ({ conversation }) => conversation))
    expect(said.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, index) => `bericht ${index}`))
})

function last() {
  const message = town.graph.sent.at(-1)
  if (message === undefined) throw new Error('nothing was sent')
  return message
}

function voice({ graph }: WhatsAppTown) {
  const bytes = Buffer.from('OggSvoice').subarray(0, 8)
  graph.media.set('voice', { bytes, type: 'audio/ogg' })
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  return { type: 'audio', audio: { id: 'voice', mime_type: 'audio/ogg; codecs=opus', sha256, voice: true } }
}

function photo(id: string, bytes: Buffer, caption?: string) {
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  return {
    type: 'image',
    image: { id, mime_type: 'image/jpeg', sha256, ...(caption === undefined ? {} : { caption }) },
  }
}
