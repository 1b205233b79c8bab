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

/** Says who it is in a conversation, as far as its channel knows. */
export async function keepPerson(db: Queries, conversation: string, person: Buffer): Promise<void> {
  await db.query('update conversations set person = $2 where id = $1', [conversation, person])
}
