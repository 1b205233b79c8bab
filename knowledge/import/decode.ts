import { isUtf8 } from 'node:buffer'
import type { Remark, SourceFile } from './report.ts'

/** The text of a UTF-8 file, without a byte order mark; or why it has none. */
export function decodeText(file: SourceFile): string | Remark {
  const refuse = (reason: string): Remark => ({ file: file.name, place: null, reason })
  if (file.bytes.length === 0) return refuse('het bestand is leeg')
  if (isWide(file.bytes)) return refuse('de tekst is UTF-16 of UTF-32; sla het bestand op als UTF-8')
  if (!isUtf8(file.bytes)) return refuse('de tekst is geen UTF-8; sla het bestand op als UTF-8')
  return new TextDecoder('utf-8').decode(file.bytes)
}

/** Two or four bytes a letter: it says so at its start, or every letter that we know has an empty byte beside it. */
export function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 64)
  return start.length >= 4 && start.filter((byte) => byte === 0).length * 3 >= start.length
}
