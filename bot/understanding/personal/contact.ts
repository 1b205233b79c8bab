import type { Span } from '../personal.ts'

export function findMails(text: string): Span[] {
  return [...text.matchAll(mail), ...text.matchAll(spelledMail)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'email',
  }))
}

/** Telephone numbers of people. Public numbers (112, 113, 14 035, 0800, 0900, help lines) are not personal. */
export function findPhones(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(number)) {
    const phone = match[0].replace(/[^\d+]/g, '')
    if (isPublic(phone) || !isLongEnough(phone) || otherNumber.test(text.slice(0, match.index))) continue
    spans.push({ start: match.index, end: match.index + match[0].length, kind: 'phone' })
  }
  for (const match of text.matchAll(announced)) {
    const digits = (match[1] ?? '').replace(/\D/g, '')
    const start = match.index + match[0].length - (match[1] ?? '').length
    if (digits.length < 7 || isPublic(digits)) continue
    spans.push({ start, end: start + (match[1] ?? '').length, kind: 'phone' })
  }
  return spans
}

const mail =
  /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,20}|[\p{L}\p{N}._%+'-]{1,64}@(?:gmail|hotmail|outlook|live|ziggo|kpn|planet|xs4all|yahoo|icloud|casema|home)(?![\p{L}.])/giu

/** "jan punt smit apenstaartje gmail punt com" */
const spelledMail =
  /[\p{L}\p{N}._-]{1,40}(?: punt [\p{L}\p{N}_-]{1,40})?\s?(?:\(at\)|\[at\]|\(a\)|_at_| at | apenstaart(?:je)? | @ )\s?[\p{L}\p{N}-]{2,40}(?: ?\. ?| ?punt | dot )(?:com|nl|net|org|be|de|eu|pl)(?!\p{L})/giu

/** Starts with +, 00 or 0; spaces, dots, dashes, a slash and brackets may stand between the digits. */
const number = /(?<![\d.,€])(?:\+|\(\+?)?\d\d?(?:[ \u00a0./()–—-]{0,3}\d){8,13}(?!\d)/g

/** What stands before a number that is no telephone number: "klantnummer", or the start of a foreign bank account. */
const otherNumber =
  /(?:(?:klant|zaak|polis|factuur|dossier|lid|order|referentie|meter|cliënt|client|kenteken|relatie)\s?n(?:umme)?r\.?|kenmerk|referentie)\s?:?\s?$|[a-z]{2}\d{2}[ -]?[a-z]{4}[ -]?$/i

/** A number without its area code, when it is said to be one. */
const announced =
  /\b(?:tel|tel\.|telefoon|telnr|telefoonnummer|mobiel|06|gsm|whatsapp|bel(?:len)? (?:me|mij|ons)?(?: terug)?(?: op)?)[ :]{1,3}(?:is )?(\d(?:[ .-]?\d){5,8})(?![\d:])/gi

const publicNumbers = /^(?:0800|0900|0906|0909|0880767000|14\d{3,4}$|18\d\d$|112$|113$|116\d{3}$)/

/** Mobile numbers as Turks and Germans type them, and a Dutch one with the country code but without the plus. */
const foreignAtHome = /^05\d{9}$|^01[567]\d{8,9}$|^316\d{8}$/

function isPublic(phone: string): boolean {
  return publicNumbers.test(phone.replace(/^(?:\+|00)31(?=[89]00)/, '0'))
}

function isLongEnough(phone: string): boolean {
  if (phone.startsWith('+')) return phone.length >= 10
  if (phone.startsWith('00')) return phone.length >= 11
  return phone.length === 10 ? phone.startsWith('0') : foreignAtHome.test(phone)
}
