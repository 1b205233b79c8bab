import { isUtf8 } from 'node:buffer'
import type { Remark, SourceFile } from './report.ts'

/** The text of a UTF-8 file, without a byte order mark; or why it has none. */
export function decodeText(file: SourceFile): string | Remark {
  if (file.bytes.length === 0) return { file: file.name, place: null, reason: 'het bestand is leeg' }
  if (!isUtf8(file.bytes)) {
    return { file: file.name, place: null, reason: 'de tekst is geen UTF-8; sla het bestand op als UTF-8' }
  }
  return new TextDecoder('utf-8').decode(file.bytes)
}
