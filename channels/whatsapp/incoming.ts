import { figure, list, moment, parse, type Thing, thing, word } from './json.ts'
import type { Incoming, IncomingMedia, Said, Sender, StatusTold } from './shapes.ts'
import { readable } from './words.ts'

/** Reads the content of a message element. Whatever is missing or unknown in it, it is something that came in. */
export function readIncoming(content: string): Incoming {
  const { phoneNumberId, contact, message } = thing(parse(content))
  const told = thing(message)
  return {
    sender: senderOf(word(phoneNumberId) ?? '', told, thing(contact)),
    id: word(told.id) ?? content.slice(0, 2_000),
    at: moment(told.timestamp),
    answers: word(thing(told.context).id),
    said: saidIn(told),
  }
}

function senderOf(phoneNumberId: string, message: Thing, contact: Thing): Sender {
  const name = word(thing(contact.profile).name, 120)
  return {
    phoneNumberId,
    userId: word(message.from_user_id, 200) ?? word(contact.user_id, 200),
    phone: word(message.from, 200) ?? word(contact.wa_id, 200),
    name: name === null ? null : readable(name).slice(0, 120),
  }
}

function saidIn(message: Thing): Said {
  const type = word(message.type, 60) ?? 'unknown'
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined
  return read?.(message, type) ?? { what: 'unreadable', type }
}

type Reader = (message: Thing, type: string) => Said | null

const readers: Record<string, Reader> = {
  text(message) {
    const text = textOf(thing(message.text).body)
    return text === null ? null : { what: 'text', text }
  },
  button(message) {
    const { payload, text } = thing(message.button)
    return choiceOf(word(payload), word(text))
  },
  interactive(message) {
    const said = thing(message.interactive)
    const reply = thing(said.button_reply ?? said.list_reply)
    const choice = choiceOf(word(reply.id), word(reply.title))
    if (choice !== null) return choice
    if (said.nfm_reply !== undefined) return { what: 'form', values: formOf(thing(said.nfm_reply)) }
    return said.call_permission_reply === undefined ? null : { what: 'silent', type: 'call_permission_reply' }
  },
  image: mediaOf,
  video: mediaOf,
  audio: mediaOf,
  voice: mediaOf,
  document: mediaOf,
  sticker: mediaOf,
  location(message) {
    const { latitude, longitude, name, address } = thing(message.location)
    const [north, east] = [figure(latitude), figure(longitude)]
    if (north === null || east === null || Math.abs(north) > 90 || Math.abs(east) > 180) return null
    return {
      what: 'location',
      latitude: north,
      longitude: east,
      name: textOf(name, 200),
      address: textOf(address, 300),
    }
  },
  contacts(message) {
    const contacts = list(message.contacts).slice(0, 10).map(thing).map(cardOf)
    return contacts.length === 0 ? null : { what: 'contacts', contacts }
  },
  reaction(message) {
    const { message_id: to, emoji } = thing(message.reaction)
    const id = word(to)
    return id === null ? null : { what: 'reaction', to: id, emoji: textOf(emoji, 20) }
  },
  edit(message) {
    const edit = thing(message.edit)
    const of = word(edit.original_message_id)
    const anew = thing(edit.message)
    const within = thing(anew[word(anew.type) ?? ''])
    return of === null ? null : { what: 'edit', of, text: textOf(thing(anew.text).body) ?? textOf(within.caption) }
  },
  revoke(message) {
    const of = word(thing(message.revoke).original_message_id)
    return of === null ? null : { what: 'revoke', of }
  },
  system(message) {
    const { type, wa_id, new_wa_id, user_id, new_user_id } = thing(message.system)
    const phone = word(new_wa_id, 200) ?? word(wa_id, 200)
    const userId = word(new_user_id, 200) ?? word(user_id, 200)
    const moved = /number|user_id/.test(word(type) ?? '') && (phone !== null || userId !== null)
    return moved ? { what: 'moved', phone, userId } : { what: 'silent', type: word(type, 60) ?? 'system' }
  },
  request_welcome: () => ({ what: 'welcome' }),
}

function choiceOf(id: string | null, title: string | null): Said | null {
  const words = title === null ? '' : readable(title)
  if (id !== null) return { what: 'choice', id, title: words }
  return words === '' ? null : { what: 'text', text: words }
}

function mediaOf(message: Thing, type: string): Said | null {
  const media = thing(message[type])
  const id = word(media.id, 400)
  if (id === null) return null
  const kind = type === 'audio' && media.voice === true ? 'voice' : (type as IncomingMedia['kind'])
  return {
    what: 'media',
    caption: textOf(media.caption),
    media: {
      kind,
      id,
      type: (word(media.mime_type, 120) ?? '').toLowerCase().split(';')[0]?.trim() ?? '',
      sha256: word(media.sha256, 120),
      filename: textOf(media.filename, 200),
    },
  }
}

function cardOf(contact: Thing): { name: string; phones: string[] } {
  const phones = list(contact.phones)
    .slice(0, 5)
    .map((each) => textOf(thing(each).phone, 40))
  return {
    name: textOf(thing(contact.name).formatted_name, 120) ?? '',
    phones: phones.filter((phone) => phone !== null),
  }
}

/** Null when what the form sent is no JSON object. */
function formOf(reply: Thing): Record<string, string> | null {
  const json = word(reply.response_json, 20_000)
  const values = json === null ? undefined : parse(json)
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return null
  const said = Object.entries(values).flatMap(([name, value]) => {
    const text = textOf(typeof value === 'object' ? JSON.stringify(value) : String(value), 500)
    return name === 'flow_token' || text === null ? [] : [[readable(name).slice(0, 80), text]]
  })
  return Object.fromEntries(said) as Record<string, string>
}

/** Words of a person, without characters that make a text look like what it is not. */
function textOf(value: unknown, longest = 70_000): string | null {
  const text = typeof value === 'string' ? readable(value).slice(0, longest).toWellFormed() : ''
  return text === '' ? null : text
}

/** Reads the content of a status element. */
export function readStatus(content: string): StatusTold {
  const { phoneNumberId, field, status } = thing(parse(content))
  const told = thing(status)
  const [problem] = list(told.errors)
  const known = ['sent', 'delivered', 'read', 'failed'] as const
  const said = word(told.status)?.toLowerCase()
  const pricing = thing(told.pricing)
  // A voice message that was played was read; the status of a call is none of a message.
  const rank = said === 'played' ? 'read' : known.find((each) => each === said)
  return {
    phoneNumberId: word(phoneNumberId) ?? '',
    id: word(told.id) ?? '',
    tracker: word(told.biz_opaque_callback_data, 200),
    status: field === 'calls' ? 'other' : (rank ?? 'other'),
    at: moment(told.timestamp),
    code: figure(thing(problem).code),
    category: word(pricing.category, 40),
    billable: typeof pricing.billable === 'boolean' ? pricing.billable : null,
  }
}
