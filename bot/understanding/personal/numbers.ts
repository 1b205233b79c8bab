import type { Span } from '../personal.ts'

/** Citizen service numbers: eight or nine digits, with dots, spaces or dashes between them or not, that pass the eleven-test. */
export function findCitizenNumbers(text: string): Span[] {
  const spans: Span[] = []
  for (const run of text.matchAll(/(?<![\d+])\d(?:[ .-]?\d)*(?!\d)/g)) {
    const groups = [...run[0].matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, at: run.index + index }))
    for (let first = 0; first < groups.length; first++) {
      const found = citizenNumberFrom(text, groups, first)
      if (found === null) continue
      spans.push(found.span)
      first = found.last
    }
  }
  return spans
}

/** Account numbers of any country: the length that the country has, and 1 as the rest of a division by 97 (ISO 13616). */
export function findAccounts(text: string): Span[] {
  const spans: Span[] = []
  for (const { index } of text.matchAll(
    /(?<![a-z])[a-z]{2}[ -]\d{2}(?=[ .-]?[a-z0-9])|[a-z]{2}\d{2}(?=[ .-]?[a-z0-9])/gi,
  )) {
    const length = accountLengths[text.slice(index, index + 2).toUpperCase()]
    const end = length === undefined ? null : endOfAccount(text, index, length)
    if (end !== null) spans.push({ start: index, end, kind: 'account' })
  }
  return spans
}

/** The eleven-test: 9, 8, … 2 and -1 times the digits, together a multiple of 11. A number of eight has a 0 before it. */
export function passesElevenTest(number: string): boolean {
  const digits = number.padStart(9, '0')
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

interface Group {
  digits: string
  at: number
}

function citizenNumberFrom(text: string, groups: Group[], first: number): { span: Span; last: number } | null {
  let digits = ''
  let best: { span: Span; last: number } | null = null
  for (let last = first; last < groups.length; last++) {
    const group = groups[last]
    const start = groups[first]?.at
    if (group === undefined || start === undefined) break
    digits += group.digits
    if (digits.length > 9) break
    const end = group.at + group.digits.length
    if (digits.length >= 8 && passesElevenTest(digits) && !meansSomethingElse(text, start, end)) {
      best = { span: { start, end, kind: 'citizen' }, last }
    }
  }
  return best
}

/** A date or an amount can pass the eleven-test too. */
function meansSomethingElse(text: string, start: number, end: number): boolean {
  const typed = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 24), start)
  if (/(?:bsn|sofi|burgerservice)[^\d]{0,20}$/i.test(before)) return false
  if (/^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)\d\d$/.test(typed) || /^(?:19|20)\d\d[ .-]?[01]\d[ .-]?[0-3]\d$/.test(typed))
    return true
  if (/\d-\d/.test(typed) && !/^(?:\d{4}-\d\d-\d{2,3}|\d{3}-\d{3}-\d{3})$/.test(typed)) return true
  return /(?:€|eur|euro)\s?$/i.test(before) || /^(?:,\d|,-|\s?(?:€|eur|euro)(?![a-z]))/i.test(text.slice(end, end + 8))
}

function endOfAccount(text: string, start: number, length: number): number | null {
  let number = ''
  let at = start
  for (; at < text.length && number.length < length; at++) {
    const character = text[at] ?? ''
    if (/[a-z0-9]/i.test(character)) number += character.toUpperCase()
    else if (!/[ .-]/.test(character) || /[ .-]/.test(text[at - 1] ?? '')) return null
  }
  if (number.length < length || /\d/.test(text[at] ?? '')) return null
  return leavesOne(number) ? at : null
}

function leavesOne(account: string): boolean {
  let rest = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Characters in an account number per country, from the IBAN registry of SWIFT. */
const accountLengths: Record<string, number> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21
  LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22
  RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
)
