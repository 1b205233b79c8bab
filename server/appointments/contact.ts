import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Ask, Way } from './shapes.ts'

/** How an inhabitant can be reached, as it is stored: the telephone number as E.164. */
export interface Contact {
  name: string
  email: string | null
  phone: string | null
  address: string | null
}

export interface ContactProblem {
  /** Or `ask:` and the id of what the type asks. */
  field: 'name' | 'email' | 'phone' | 'address' | 'intake' | `ask:${string}`
  /** Plain Dutch: what to do. */
  message: string
}

const LONGEST_NAME = 120
const LONGEST_EMAIL = 254
const LONGEST_ADDRESS = 200
const LONGEST_ANSWER = 200
const LONGEST_INTAKE = 20_000
const DEEPEST_INTAKE = 20
/** Control and formatting characters: line ends that would make mail headers, and marks that turn text around. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u
/** One plain address. Stricter than the standard: no quotes, comments or several addresses. */
const plainAddress =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/

/** What a type asks and is not answered, or at too great a length. */
export function checkAnswers(asks: readonly Ask[], answers: Record<string, string>): ContactProblem[] {
  return asks
    .filter(({ id }) => isEmpty(answers[id]) || oneLine(answers[id] ?? '').length > LONGEST_ANSWER)
    .map(({ id, label }) => ({ field: `ask:${id}`, message: `Vul in: ${label}` }))
}

/** Checks what was typed for an appointment of this way. All that is wrong is named at once. */
export function checkContact(
  typed: { name?: string | null; email?: string | null; phone?: string | null; address?: string | null },
  way: Way,
): { contact: Contact; problems: [] } | { contact: null; problems: ContactProblem[] } {
  const problems: ContactProblem[] = []
  function wrong(field: ContactProblem['field'], message: string): null {
    problems.push({ field, message })
    return null
  }
  const contact = {
    name: readName(typed.name, wrong),
    email: readEmail(typed.email, wrong),
    phone: readPhone(typed.phone, wrong),
    address: readAddress(typed.address, wrong),
  }
  if (isEmpty(typed.phone)) {
    if (way === 'phone') wrong('phone', 'Vul uw telefoonnummer in. Op dat nummer bellen wij u.')
    else if (isEmpty(typed.email)) wrong('phone', 'Vul uw telefoonnummer of uw e-mailadres in.')
  }
  if (way === 'video' && isEmpty(typed.email))
    wrong('email', 'Vul uw e-mailadres in. Daar sturen wij de uitnodiging heen.')
  if (way === 'home' && isEmpty(typed.address)) wrong('address', 'Vul uw adres in. Daar komen wij bij u langs.')
  const { name } = contact
  return problems.length > 0 || name === null
    ? { contact: null, problems }
    : { contact: { ...contact, name }, problems: [] }
}

/** What an inhabitant told, fit to be stored: null when there is nothing. `false` when it is too much. */
export function checkIntake(intake: Record<string, unknown> | null | undefined): string | null | false {
  if (intake === null || intake === undefined || Object.keys(intake).length === 0) return null
  const text = JSON.stringify(storable(intake))
  return text.length > LONGEST_INTAKE ? false : text
}

/** Text of people that goes into one line: no control characters, no double spaces. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(new RegExp(unseen.source, 'gu'), ' ').replace(/\s+/g, ' ').trim()
}

/** The database takes neither NUL nor half a character in JSON, and nobody tells something twenty layers deep. */
function storable(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST_INTAKE) return null
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map((each) => storable(each, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [storableText(key), storable(each, depth + 1)]))
}

function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

type Wrong = (field: ContactProblem['field'], message: string) => null

function readName(typed: string | null | undefined, wrong: Wrong): string | null {
  if (isEmpty(typed)) return wrong('name', 'Vul uw naam in.')
  const name = typed.trim().toWellFormed()
  if (name.length > LONGEST_NAME) {
    return wrong('name', `Deze naam is te lang. Gebruik hoogstens ${LONGEST_NAME} tekens.`)
  }
  if (unseen.test(name)) return wrong('name', 'In deze naam staan tekens die niet kunnen. Typ de naam opnieuw.')
  return name
}

function readEmail(typed: string | null | undefined, wrong: Wrong): string | null {
  if (isEmpty(typed)) return null
  const email = typed.trim()
  if (email.length <= LONGEST_EMAIL && plainAddress.test(email) && !email.includes('..')) return email
  return wrong('email', 'Dit e-mailadres klopt niet. Een voorbeeld is naam@voorbeeld.nl.')
}

function readPhone(typed: string | null | undefined, wrong: Wrong): string | null {
  if (isEmpty(typed)) return null
  const phone = typed.length > 40 ? undefined : parsePhoneNumberFromString(typed.trim(), 'NL')
  if (phone?.isValid() && phone.ext === undefined) return phone.number
  return wrong('phone', 'Dit telefoonnummer klopt niet. Kijk het nog eens na.')
}

function readAddress(typed: string | null | undefined, wrong: Wrong): string | null {
  if (isEmpty(typed)) return null
  const address = oneLine(typed)
  if (address.length <= LONGEST_ADDRESS) return address
  return wrong('address', `Dit adres is te lang. Gebruik hoogstens ${LONGEST_ADDRESS} tekens.`)
}

function isEmpty(typed: string | null | undefined): typed is null | undefined | '' {
  return typed === null || typed === undefined || typed.trim() === ''
}
