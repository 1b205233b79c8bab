import { isUtf8 } from 'node:buffer'
import type { Remark, SourceFile } from './report.ts'

/** What a social map of a whole province does not come near; more is a mistake or an attack. */
export const LARGEST_FILE = 64 * 1024 * 1024

// "caf\u00c3\u00a9": UTF-8 that was read as Windows-1252 and written as UTF-8 again.
const twiceEncoded =
  /\u00c3[\u0080-\u00bf\u0192\u201a]|\u00e2\u20ac[\u2122\u0153\u009d\u02dc\u201c]|\u00c2[\u00a0\u00b0-\u00bf]/

/** The text of a UTF-8 file without a byte order mark; or, with the line, why it has none. */
export function decodeMap(file: SourceFile): string | Remark {
  const { name, bytes } = file
  const refuse = (place: string | null, reason: string): Remark => ({ file: name, place, reason })
  if (bytes.length === 0) return refuse(null, 'het bestand is leeg')
  if (bytes.length > LARGEST_FILE) return refuse(null, tooLarge)
  if (isWide(bytes)) return refuse(null, 'de tekst is UTF-16; sla het bestand op als UTF-8')
  if (!isUtf8(bytes))
    return refuse(lineAt(bytes, badByte(bytes)), 'de tekst is geen UTF-8; sla het bestand op als UTF-8')
  const text = new TextDecoder('utf-8').decode(bytes)
  const zero = text.indexOf('\u0000')
  if (zero >= 0) return refuse(lineOf(text, zero), 'dit is geen tekst maar een ander soort bestand')
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) return refuse(lineOf(text, lost), 'er zijn letters verloren gegaan bij eerder opslaan (\ufffd)')
  const twice = text.search(twiceEncoded)
  if (twice < 0) return text
  return refuse(
    lineOf(text, twice),
    `de letters zijn dubbel omgezet ("${text.slice(twice, twice + 2)}"); lever het origineel`,
  )
}

export const tooLarge = `het bestand is groter dan ${LARGEST_FILE / 1024 / 1024} MB`

function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Where the first byte stands that is no UTF-8, by halving. */
function badByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (startsWell(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

/** Whether it is UTF-8 apart from a last letter that may have been cut. */
function startsWell(bytes: Uint8Array): boolean {
  return [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, Math.max(0, bytes.length - cut))))
}

function lineAt(bytes: Uint8Array, end: number): string {
  let line = 1
  for (const byte of bytes.subarray(0, end)) if (byte === 0x0a) line++
  return `regel ${line}`
}

function lineOf(text: string, end: number): string {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++
  return `regel ${line}`
}
