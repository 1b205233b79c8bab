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
  for (const match of text.matchAll(run)) spans.push(...phonesIn(text, match.index, match[0]))
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

/** A run may hold several numbers, "06-12345678 06-87654321", and other ones beside them. */
function phonesIn(text: string, at: number, run: string): Span[] {
  const groups = [...run.matchAll(/\+?\d+/g)]
  const spans: Span[] = []
  for (let first = 0; first < groups.length; first++) {
    const last = mayStart(run, groups, first, spans) ? lastOfPhone(groups, first) : null
    const [from, to] = [groups[first], groups[last ?? first]]
    if (last === null || from === undefined || to === undefined) continue
    const start = first === 0 ? at : at + from.index
    if (otherNumber.test(text.slice(0, start))) continue
    spans.push({ start, end: at + to.index + to[0].length, kind: 'phone' })
    first = last
  }
  return spans
}

/** Not in the middle of a date: after another telephone number, or after a space. */
function mayStart(run: string, groups: RegExpExecArray[], first: number, before: Span[]): boolean {
  const group = groups[first]
  if (first === 0 || group === undefined) return first === 0
  return before.length > 0 || /\s$/.test(run.slice(0, group.index))
}

const MOST_DIGITS = 15

/** With which group a telephone number ends that starts with `first`; null when none does. */
function lastOfPhone(groups: RegExpExecArray[], first: number): number | null {
  let phone = ''
  let best: number | null = null
  for (let last = first; last < groups.length; last++) {
    phone += groups[last]?.[0] ?? ''
    if (last === first && glued.test(phone)) return last
    if (phone.length > MOST_DIGITS + 1) break
    if (isPublic(phone) || !isLongEnough(phone)) continue
    best = last
    const next = groups[last + 1]?.[0] ?? ''
    if (isWhole(phone) || (next.startsWith('0') && lastOfPhone(groups, last + 1) !== null)) break
  }
  return best
}

/** A Dutch number has a length of its own; a foreign one goes on for as long as there are digits. */
function isWhole(phone: string): boolean {
  return /^(?:0[1-9]\d{8}|(?:\+|00)31\d{9})$/.test(phone)
}

/** Starts with +, 00 or 0; spaces, dots, dashes, a slash and brackets may stand between the digits. */
const run = /(?<![\d.,€])(?:\+|\(\+?)?\d(?:[ \u00a0./()–—-]{0,3}\d)*/g

/** Mobile numbers without anything between them. */
const glued = /^(?:06\d{8}){2,}$/

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
