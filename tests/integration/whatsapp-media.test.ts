import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Database } from '../../server/database.ts'
import { expireMedia } from '../../server/whatsapp/media.ts'
import { whatsAppEachTest } from '../town/whatsapp-each-test.ts'
import { choicesOf, NOW, recordOf, type WhatsAppTown, wordsOf } from '../town/whatsapp-town.ts'

/** What people send that is no text: checked, kept for staff for a while, and said so. */
let db: Database
let town: WhatsAppTown
const openAnew = whatsAppEachTest((opened, database) => {
  town = opened
  db = database
})

const pdf = Buffer.from('%PDF-1.7\nbrief van de gemeente')
const docx = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(40, 7)])
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('a document', () => {
  test.each([
    ['a letter as PDF', pdf, 'application/pdf', 'brief.pdf'],
    ['a text of a word processor', docx, DOCX, 'brief.docx'],
  ])('%s is kept as it is, with its digest, for thirty days, and that is said', async (_, bytes, type, filename) => {
    town.graph.media.set('doc', { bytes, type })
    await town.hears(town.inhabitant().sends(document(bytes, type, filename)))
    const sha256 = createHash('sha256').update(bytes).digest()
    const [kept] = await db.query<{ bytes: Uint8Array; sha256: Uint8Array; expires_at: Date }>(
      'select kind, type, filename, status, size, bytes, sha256, expires_at, media_id from whatsapp_media',
    )
    expect(kept).toMatchObject({ kind: 'document', type, filename, status: 'kept', size: bytes.length, media_id: null })
    expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true)
    expect(Buffer.from(kept?.sha256 ?? []).equals(sha256)).toBe(true)
    expect(kept?.expires_at.getTime()).toBe(NOW.getTime() + 30 * 86_400_000)
    expect((await recordOf(db)).find(({ author }) => author === 'inhabitant')?.text).toBe(`[Document: ${filename}]`)
    expect(wordsOf(last())).toMatch(/Uw document is bewaard voor een medewerker, hoogstens 30 dagen/)
    await expireMedia(db, new Date(NOW.getTime() + 30 * 86_400_000 + 1))
    expect(await db.query('select status, bytes, filename from whatsapp_media')).toEqual([
      { status: 'expired', bytes: null, filename: null },
    ])
  })

  test.each([
    ['that is a program and says to be a PDF', Buffer.from('MZ\u0090program'), {}, 'refused'],
    ['of which the digest is another', pdf, { sha256: 'f'.repeat(64) }, 'refused'],
    ['that says to be larger than it may', pdf, { size: 900_000_000 }, 'refused'],
    ['that is larger than it says', Buffer.concat([pdf, Buffer.alloc(17 * 1024 * 1024)]), { size: 100 }, 'refused'],
    ['that is another type than was told', pdf, { type: 'application/x-msdownload' }, 'refused'],
  ])('%s is not kept, and staff sees that there was one', async (_, bytes, odd, status) => {
    town.graph.media.set('doc', { bytes, type: 'application/pdf', ...odd })
    const content = { type: 'document', document: { id: 'doc', mime_type: 'application/pdf', filename: 'brief.pdf' } }
    await town.hears(town.inhabitant().sends(content))
    expect(await db.query('select status, bytes from whatsapp_media')).toEqual([{ status, bytes: null }])
    expect((await recordOf(db)).some(({ text }) => text === '[Document: brief.pdf]')).toBe(true)
  })

  test('that Meta does not give now is fetched later', async () => {
    town.graph.media.set('doc', { bytes: pdf, type: 'application/pdf', failures: 1 })
    await town.hears(town.inhabitant().sends(document(pdf, 'application/pdf', 'brief.pdf')))
    expect(await db.query('select status from whatsapp_media')).toEqual([{ status: 'waiting' }])
    await town.passes(60)
    expect(await db.query('select status, size from whatsapp_media')).toEqual([{ status: 'kept', size: pdf.length }])
  })
})

describe('a voice note, where the transcription', () => {
  let service: Server
  afterEach(async () => {
    service.closeAllConnections()
    await new Promise((resolve) => service.close(resolve))
  })

  test.each<[string, RequestListener]>([
    ['fails', (_, response) => response.writeHead(500).end('oops')],
    ['is too busy', (_, response) => response.writeHead(429).end()],
    ['says nothing of use', (_, response) => response.end('<html>')],
    ['hears nothing', (_, response) => response.end(JSON.stringify({ text: '  ' }))],
    ['cuts the line', (request) => request.destroy()],
    ['does not answer in time', () => {}],
  ])('%s: kindly asked to type, and staff gets a task with the sound', async (_, answer) => {
    await hearsWith(answer)
    const anna = town.inhabitant()
    await town.hears(anna.sends(voice()))
    expect(wordsOf(last())).toMatch(/Een medewerker luistert het af en antwoordt[\s\S]*Kunt u typen\?/)
    expect(await db.query('select reason from handovers')).toEqual([{ reason: 'Gesproken bericht beluisteren' }])
    expect(await db.query('select kind, status, size from whatsapp_media')).toEqual([
      { kind: 'voice', status: 'kept', size: 8 },
    ])
    // And what is typed then is answered as always.
    await town.hears(anna.says('Ik zoek hulp'))
    expect(wordsOf(last())).toBe('U zei: Ik zoek hulp')
  })

  test('cannot get the sound from Meta: the same', async () => {
    await hearsWith((_, response) => response.end(JSON.stringify({ text: 'never heard' })))
    await town.hears(
      town.inhabitant().sends({ type: 'audio', audio: { id: 'x', mime_type: 'audio/ogg', voice: true } }),
    )
    expect(wordsOf(last())).toMatch(/Een medewerker luistert het af/)
    expect(await db.query('select status from whatsapp_media')).toEqual([{ status: 'gone' }])
  })

  async function hearsWith(answer: RequestListener): Promise<void> {
    service = createServer((request, response) => {
      request.on('error', () => {})
      request.resume().on('end', () => answer(request, response))
    })
    await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready))
    const { port } = service.address() as { port: number }
    const transcription = { url: `http://127.0.0.1:${port}/v1/audio/transcriptions`, model: 'whisper', key: null }
    await openAnew({ transcription, timeout: 400 })
  }
})

test('a contact in the middle of a question is the answer to it; else it is kept for staff', async () => {
  const contacts = [{ name: { formatted_name: 'Piet' }, phones: [{ phone: '06 12345678' }] }]
  await town.hears(town.inhabitant().sends({ type: 'contacts', contacts }))
  expect(wordsOf(last())).toMatch(/contact bij dit gesprek gezet/)
  expect(choicesOf(last()).map(({ title }) => title)).toEqual(['Medewerker spreken'])
})

function document(bytes: Buffer, type: string, filename: string) {
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  return { type: 'document', document: { id: 'doc', mime_type: type, filename, sha256 } }
}

function voice() {
  const bytes = Buffer.from('OggSvoic')
  town.graph.media.set('voice', { bytes, type: 'audio/ogg' })
  const sha256 = createHash('sha256').update(bytes).digest('base64')
  return { type: 'audio', audio: { id: 'voice', mime_type: 'audio/ogg; codecs=opus', sha256, voice: true } }
}

function last() {
  const message = town.graph.sent.at(-1)
  if (message === undefined) throw new Error('nothing was sent')
  return message
}
