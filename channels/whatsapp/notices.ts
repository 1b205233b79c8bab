import { parse, type Thing, thing, word } from './json.ts'

/** What Meta tells of our account and our templates, and of what people set in WhatsApp itself. */
export type Notice =
  | {
      what: 'template'
      name: string
      language: string
      status: string | null
      quality: string | null
      category: string | null
    }
  /** Something of the account that people must look at. */
  | { what: 'account'; event: string; serious: boolean }
  | { what: 'other'; field: string }

export function readNotice(content: string): Notice {
  const { field, value } = thing(parse(content))
  const told = thing(value)
  const name = word(told.message_template_name, 512)
  if (name !== null) {
    return {
      what: 'template',
      name,
      language: word(told.message_template_language, 20) ?? '',
      status: statusIn(told, word(field)),
      quality: word(told.new_quality_score, 40),
      category: word(told.new_category, 40) ?? word(told.message_template_category, 40),
    }
  }
  const event = word(told.event, 80)
  if (event !== null) return { what: 'account', event, serious: serious.test(event) }
  return { what: 'other', field: word(field, 80) ?? 'unknown' }
}

function statusIn(told: Thing, field: string | null): string | null {
  return field === 'message_template_status_update' ? word(told.event, 40) : null
}

const serious = /DISABLED|RESTRICT|VIOLATION|DELETED|OFFBOARDED|BAN|REMOVED|DISCONNECT|FLAGGED/

export interface Preference {
  phoneNumberId: string
  phone: string | null
  userId: string | null
  wants: boolean
}

/** Null for a preference about something else than being written to. */
export function readPreference(content: string): Preference | null {
  const { phoneNumberId, preference, contact } = thing(parse(content))
  const told = thing(preference)
  const value = word(told.value, 40)
  if (value !== 'stop' && value !== 'resume') return null
  return {
    phoneNumberId: word(phoneNumberId) ?? '',
    phone: word(told.wa_id, 200),
    userId: word(told.user_id, 200) ?? word(thing(contact).user_id, 200),
    wants: value === 'resume',
  }
}

/** What a colleague wrote to somebody in the WhatsApp Business app. */
export function readEcho(content: string): {
  phoneNumberId: string
  id: string
  phone: string | null
  userId: string | null
  text: string | null
} {
  const { phoneNumberId, echo } = thing(parse(content))
  const told = thing(echo)
  return {
    phoneNumberId: word(phoneNumberId) ?? '',
    id: word(told.id) ?? '',
    phone: word(told.to, 200),
    userId: word(told.to_user_id, 200),
    text: word(thing(told.text).body, 4_096),
  }
}
