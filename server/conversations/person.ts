import { createHmac } from 'node:crypto'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Queries } from '../database.ts'

/** Makes of a telephone number or address what is kept to know somebody again: never the number itself. */
export type PersonKey = (contact: string) => Buffer

/** The same number, however it is written, gives the same key; another secret gives other keys. */
export function createPersonKey(secret: string): PersonKey {
  return (contact) => createHmac('sha256', `person ${secret}`).update(plain(contact)).digest()
}

function plain(contact: string): string {
  if (contact.includes('@')) return contact.trim().toLowerCase()
  return parsePhoneNumberFromString(contact, 'NL')?.number ?? contact.replace(/\s/g, '')
}

/** Says by what somebody is known again: a telephone number or mail address that they left in this conversation. */
export async function keepPeople(db: Queries, conversation: string, people: readonly Buffer[]): Promise<void> {
  await db.query(
    `insert into conversation_people (conversation, person)
     select id, person from conversations, unnest($2::bytea[]) as person where id = $1
     on conflict do nothing`,
    [conversation, people],
  )
}
