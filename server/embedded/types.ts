import { types as known, messages, protocol } from '@electric-sql/pglite'
import type { Wire } from './wire.ts'

/** How the values of a type are written for the embedded database, and read. Types by their PostgreSQL number (oid). */
export interface Types {
  writer(type: number): (value: unknown) => string
  /** `undefined` for what stays the text that it is. */
  reader(type: number): ((text: string) => unknown) | undefined
}

const ARRAYS = 'select typarray, oid from pg_type where typarray <> 0'
const OWN: typeof known.parsers = { [known.INT8]: Number, [known.DATE]: (text) => text }

/** An array of a type has a number of its own, which only the database knows. */
export async function readTypes(exchange: Wire['exchange']): Promise<Types> {
  const answer = await exchange(Uint8Array.from(protocol.serialize.query(ARRAYS)))
  const rows = answer.filter((message) => message instanceof messages.DataRowMessage)
  const elements = new Map(rows.map(({ fields }) => [Number(fields[0]), Number(fields[1])]))
  const readerOf = (type: number) => OWN[type] ?? known.parsers[type]

  return {
    writer(type) {
      const element = elements.get(type)
      if (element === undefined) return known.serializers[type] ?? String
      return (value) => known.arraySerializer(value, known.serializers[element], type)
    },
    reader(type) {
      const element = elements.get(type)
      const read = readerOf(element ?? type)
      if (element !== undefined) return (text) => known.arrayParser(text, read ?? String, type)
      return read === undefined ? undefined : (text) => read(text, type)
    },
  }
}
