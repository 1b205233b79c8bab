import type { Wish } from '../../bot/wish.ts'
import type { Reply } from '../../channels/message.ts'
import { mostBytes } from '../../channels/whatsapp/media.ts'
import { outlinesAround } from '../../channels/whatsapp/outline.ts'
import type { IncomingMedia, Said } from '../../channels/whatsapp/shapes.ts'
import { answerApart, type ReplyPromising, tell } from '../conversations/apart.ts'
import { answerByAt } from '../desk/promises.ts'
import type { Dealt } from './ear.ts'
import { type Heard, hearWords, type ListenParts, opened } from './listen.ts'
import { isFetched, KEPT_DAYS, keepMedium, mediumFor } from './media.ts'
import { messageIdOf } from './message-id.ts'
import { keptFor, markOf, marks, ownWords } from './own-words.ts'

/** What people send that is no text: each has its place in the record, and an answer that says what becomes of it. */

export async function hearMedia(parts: ListenParts, heard: Heard, said: Said & { what: 'media' }): Promise<Dealt> {
  const { media, caption } = said
  const { kind } = media
  const words = ownWords(heard.person.language)
  if (kind === 'sticker') return await apart(parts, heard, marks.sticker, words.unreadable)
  if (kind === 'voice' && parts.transcribe !== null) {
    const words = await wordsIn(parts, media)
    if (words !== null) return await hearWords(parts, heard, { text: words })
  }
  const conversation = await opened(parts, heard)
  const isKept = mostBytes(kind, media.type) !== null
  if (isKept) await keepMedium(parts.db, { conversation, message: heard.message, kind, media, now: parts.time() })
  parts.mediaWaits()
  if (!isKept) return await apart(parts, heard, withCaption(markOf(media), caption), words.notKept)
  if (kind === 'voice') {
    return await apart(parts, heard, marks.voice, words.voiceForStaff, [listen])
  }
  if (caption === null) return await apart(parts, heard, markOf(media), words.kept(kind, KEPT_DAYS))
  // The words with it are the question; what became of the rest goes along with the answer.
  await tell(parts.db, conversation, {
    id: messageIdOf(`${heard.element.key} kept`),
    text: keptFor(kind, KEPT_DAYS, heard.person.language),
    language: heard.person.language,
    now: parts.clock(),
    ring: false,
  })
  return await hearWords(parts, heard, { text: caption })
}

const listen: Wish = {
  kind: 'person',
  reason: 'Gesproken bericht beluisteren',
  urgency: 'normal',
  callback: null,
  topics: [],
  question: null,
}

/** The words in a voice note; null when it could not be fetched or understood. It is not kept then: the words are. */
async function wordsIn(parts: ListenParts, media: IncomingMedia): Promise<string | null> {
  const medium = await mediumFor(parts.graph, {
    kind: media.kind,
    media_id: media.id,
    type: media.type,
    sha256_told: media.sha256,
  })
  if (!isFetched(medium) || parts.transcribe === null) return null
  return await parts.transcribe(medium.bytes, medium.type)
}

/** Where someone is becomes where they live, as that is what we ask; near a border, or elsewhere, they are asked. */
export async function hearLocation(
  parts: ListenParts,
  heard: Heard,
  said: Said & { what: 'location' },
): Promise<Dealt> {
  const names = parts.municipalities
  const found = outlinesAround(said, parts.content.outlines).filter((name) => names.includes(name))
  const [only] = found
  if (only !== undefined && found.length === 1) return await hearWords(parts, heard, { choice: only })
  const place = [said.name, said.address].filter((part) => part !== null).join(', ')
  const reply =
    found.length === 0
      ? ownWords(heard.person.language).outside(parts.area, names)
      : ownWords(heard.person.language).nearBorder(
          found,
          names.filter((name) => !found.includes(name)),
        )
  return await apart(parts, heard, place === '' ? '[Locatie]' : `[Locatie: ${place}]`, reply)
}

/** In the middle of a dialog a contact may be the number that was asked for; else it is kept for staff. */
export async function hearContacts(
  parts: ListenParts,
  heard: Heard,
  said: Said & { what: 'contacts' },
): Promise<Dealt> {
  const words = said.contacts
    .map(({ name, phones }) => [name, ...phones].filter((part) => part !== '').join(' '))
    .join('; ')
  const conversation = await opened(parts, heard)
  const [row] = await parts.db.query<{ asked: boolean }>(
    `select coalesce(jsonb_typeof(memory -> 'dialog'), 'null') <> 'null' as asked from conversations where id = $1`,
    [conversation],
  )
  if (row?.asked === true) return await hearWords(parts, heard, { text: words })
  return await apart(parts, heard, `[Contact: ${words}]`, ownWords(heard.person.language).contactKept)
}

export async function hearForm(parts: ListenParts, heard: Heard, said: Said & { what: 'form' }): Promise<Dealt> {
  const values = Object.entries(said.values ?? {}).map(([name, value]) => `${name}: ${value}`)
  return await apart(
    parts,
    heard,
    ['[Formulier]', ...values].join('\n').slice(0, 4_000),
    ownWords(heard.person.language).unreadable,
  )
}

export async function hearUnreadable(parts: ListenParts, heard: Heard): Promise<Dealt> {
  return await apart(parts, heard, marks.unreadable, ownWords(heard.person.language).unreadable)
}

/** Stored with an answer of the channel itself. */
export async function apart(
  parts: ListenParts,
  heard: Heard,
  text: string,
  reply: Reply | ReplyPromising,
  wishes: Wish[] = [],
): Promise<Dealt> {
  const conversation = await opened(parts, heard)
  const now = parts.clock()
  const promising = typeof reply === 'function' ? reply : () => reply
  const said = { reply: promising, wishes, name: parts.name, now, answerBy: answerByAt(parts.promises, now) }
  await answerApart(parts.db, conversation, { id: heard.message, text }, said)
  return { result: heard.incoming.said.what }
}

function withCaption(mark: string, caption: string | null): string {
  return caption === null ? mark : `${mark} ${caption}`
}
