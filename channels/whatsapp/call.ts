import { createHash } from 'node:crypto'
import { figure, list, parse, type Thing, thing, word, written } from './json.ts'
import type { Element } from './shapes.ts'

/**
 * Takes a webhook call apart: every message, status and notice on its own, messages of one call in the order in which
 * they were written. Never throws: what cannot be read is one notice with the whole of it.
 */
export function readCall(body: Buffer): Element[] {
  const text = body.toString('utf8')
  const call = parse(text)
  const entries = list(thing(call).entry)
  const elements = entries.flatMap((entry) =>
    list(thing(entry).changes).flatMap((change) => readChange(thing(change), thing(entry))),
  )
  return elements.length > 0 ? elements : [notice({ call: call ?? text }, 'call')]
}

function readChange(change: Thing, entry: Thing): Element[] {
  const value = thing(change.value)
  const phoneNumberId = word(thing(value.metadata).phone_number_id) ?? word(entry.id) ?? ''
  const field = word(change.field) ?? 'unknown'
  const elements = [
    ...inOrder(list(value.messages)).map((message) => messageElement(phoneNumberId, message, value)),
    ...list(value.statuses).map((status) => statusElement(phoneNumberId, thing(status), field)),
    ...list(value.message_echoes).map((echo) => echoElement(phoneNumberId, thing(echo))),
    ...list(value.user_preferences).map((preference) => preferenceElement(phoneNumberId, thing(preference), value)),
  ]
  if (elements.length > 0) return elements
  return [notice({ field, value: change.value ?? null, time: entry.time ?? null, id: entry.id ?? null }, field)]
}

/** By Meta's clock; what has no moment stays where it was. */
function inOrder(messages: unknown[]): Thing[] {
  return messages.map(thing).sort((a, b) => (figure(a.timestamp) ?? 0) - (figure(b.timestamp) ?? 0))
}

function messageElement(phoneNumberId: string, message: Thing, value: Thing): Element {
  const contact = contactOf(message, value)
  const who = word(message.from_user_id) ?? word(contact?.user_id) ?? word(message.from) ?? 'nobody'
  const id = word(message.id)
  const content = { phoneNumberId, contact, message }
  return {
    key: id === null ? keyOf(['message', phoneNumberId, content]) : messageKey(phoneNumberId, id),
    kind: 'message',
    line: `${phoneNumberId} ${who}`.slice(0, 400),
    content: written(content),
  }
}

/** The key of a message of a person, by Meta's id of it. */
export function messageKey(phoneNumberId: string, id: string): Buffer {
  return keyOf(['message', phoneNumberId, id])
}

/** The contact that wrote it: a call may name several. */
function contactOf(message: Thing, value: Thing): Thing | null {
  const contacts = list(value.contacts).map(thing)
  const from = word(message.from)
  const userId = word(message.from_user_id)
  const named = contacts.find(
    (contact) =>
      (userId !== null && word(contact.user_id) === userId) || (from !== null && word(contact.wa_id) === from),
  )
  if (named !== undefined) return named
  // Alone, and without a number that says otherwise: this is who wrote.
  const [only, ...others] = contacts
  return only !== undefined && others.length === 0 && from === null && userId === null ? only : null
}

function statusElement(phoneNumberId: string, status: Thing, field: string): Element {
  const id = word(status.id)
  const parts = [id, word(status.status), word(status.timestamp), word(status.recipient_participant_user_id)]
  return {
    key: keyOf(['status', phoneNumberId, field, id === null ? status : parts]),
    kind: 'status',
    line: `status ${id ?? ''}`.slice(0, 400),
    content: written({ phoneNumberId, field, status }),
  }
}

function echoElement(phoneNumberId: string, echo: Thing): Element {
  return {
    key: keyOf(['echo', phoneNumberId, word(echo.id) ?? echo]),
    kind: 'echo',
    line: `${phoneNumberId} ${word(echo.to_user_id) ?? word(echo.to) ?? 'nobody'}`.slice(0, 400),
    content: written({ phoneNumberId, echo }),
  }
}

function preferenceElement(phoneNumberId: string, preference: Thing, value: Thing): Element {
  const contact = contactOf({ from: preference.wa_id, from_user_id: preference.user_id }, value)
  const who = word(preference.user_id) ?? word(preference.wa_id) ?? 'nobody'
  return {
    key: keyOf(['preference', phoneNumberId, preference]),
    kind: 'preference',
    line: `${phoneNumberId} ${who}`.slice(0, 400),
    content: written({ phoneNumberId, contact, preference }),
  }
}

function notice(content: unknown, field: string): Element {
  return {
    key: keyOf(['notice', content]),
    kind: 'notice',
    line: `notice ${field}`.slice(0, 400),
    content: written(content),
  }
}

function keyOf(parts: unknown): Buffer {
  return createHash('sha256').update(written(parts)).digest()
}
