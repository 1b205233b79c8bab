import { withFigures } from './figures.ts'
import { findAddresses } from './personal/address.ts'
import { findAnnounced, findSpelled } from './personal/announced.ts'
import { findMails, findPhones } from './personal/contact.ts'
import { findAccounts, findCitizenNumbers } from './personal/numbers.ts'
import { findPasswords, findSecrets } from './personal/secrets.ts'

/** A piece of personal data that stood in a text. What is gone for good (BSN, IBAN, codes, cards) never appears here. */
export interface Personal {
  kind: 'phone' | 'email' | 'address'
  /** Exactly as it was typed. */
  value: string
}

/**
 * Takes personal data out of a text. Citizen service numbers, bank account numbers, passwords and codes, numbers of cards,
 * documents and patient files, licence plates and birthdays are gone for good; telephone number, mail and address come back in `personal`, in the order in which they stood, for `unmaskPersonal`.
 * A postcode alone stays (it tells the municipality), and so do public numbers, dates, amounts and law articles.
 */
export function maskPersonal(text: string): { text: string; personal: Personal[] } {
  const figures = withFigures(text)
  // Rare figures take two places: then they are read as they stand.
  const read = figures.length === text.length ? figures : text
  const spans = withoutOverlap((/\d/.test(read) ? finders : findersOfWords).flatMap((find) => find(read)))
  const personal: Personal[] = []
  let masked = ''
  let at = 0
  for (const { start, end, kind } of spans) {
    masked += text.slice(at, start) + placeholders[kind]
    if (kind === 'phone' || kind === 'email' || kind === 'address') {
      personal.push({ kind, value: text.slice(start, end) })
    }
    at = end
  }
  return { text: masked + text.slice(at), personal }
}

/** Puts telephone number, mail and address back where they stood. */
export function unmaskPersonal(text: string, personal: Personal[]): string {
  const left = { phone: valuesOf('phone'), email: valuesOf('email'), address: valuesOf('address') }
  function valuesOf(kind: Personal['kind']): string[] {
    return personal.filter((each) => each.kind === kind).map(({ value }) => value)
  }
  return text.replace(/\[(?:telefoonnummer|e-mailadres|adres)\]/g, (placeholder) => {
    const kind = restored[placeholder]
    return (kind === undefined ? undefined : left[kind].shift()) ?? placeholder
  })
}

export type PersonalKind =
  | Personal['kind']
  | 'citizen'
  | 'account'
  | 'secret'
  | 'card'
  | 'document'
  | 'file'
  | 'plate'
  | 'birthday'

/** Where something personal stands: from `start` up to `end`. */
export interface Span {
  start: number
  end: number
  kind: PersonalKind
}

const placeholders: Record<PersonalKind, string> = {
  phone: '[telefoonnummer]',
  email: '[e-mailadres]',
  address: '[adres]',
  citizen: '[burgerservicenummer]',
  account: '[rekeningnummer]',
  secret: '[geheime code]',
  card: '[kaartnummer]',
  document: '[documentnummer]',
  file: '[dossiernummer]',
  plate: '[kenteken]',
  birthday: '[geboortedag]',
}

const restored: Record<string, Personal['kind']> = {
  '[telefoonnummer]': 'phone',
  '[e-mailadres]': 'email',
  '[adres]': 'address',
}

/** The first that claims a piece of text has it. */
const finders = [
  findTypedPlaceholders,
  findMails,
  findSecrets,
  findAccounts,
  findCitizenNumbers,
  findAnnounced,
  findPhones,
  findSpelled,
  findAddresses,
]
/** Those that find something in a text without a figure, as most are. */
const findersOfWords = [findTypedPlaceholders, findMails, findPasswords, findSpelled]

/** Someone may type a placeholder: it is kept as a value of its kind, so that the order still holds when unmasking. */
function findTypedPlaceholders(text: string): Span[] {
  return [...text.matchAll(/\[(?:telefoonnummer|e-mailadres|adres)\]/g)].flatMap((match) => {
    const kind = restored[match[0]]
    return kind === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, kind }]
  })
}

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span)
  }
  return kept.sort((one, other) => one.start - other.start)
}
