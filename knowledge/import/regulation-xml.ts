import type { Item } from '../items/item.ts'
import { decodeText } from './decode.ts'
import type { Regulation } from './regulation-items.ts'
import type { ReadFile, SourceFile } from './report.ts'
import { BrokenXml, readXml, type XmlNode } from './xml.ts'

const LARGEST = 40 * 1024 * 1024

interface Read {
  regulation: Regulation
  items: Item[]
  skipped: { place: string; reason: string }[]
}

/** One version of a regulation out of a file of XML; `read` gives it, or why it is none. */
export function readRegulationXml(
  file: SourceFile,
  aside: ReadonlySet<string>,
  read: (root: XmlNode) => Read | string,
): ReadFile {
  const nothing: ReadFile = { items: [], skipped: [], refused: [], speaksFor: null }
  const refuse = (place: string | null, reason: string): ReadFile => ({
    ...nothing,
    refused: [{ file: file.name, place, reason }],
  })
  if (file.bytes.length > LARGEST) return refuse(null, 'het bestand is groter dan 40 MB')
  const text = decodeText(file)
  if (typeof text !== 'string') return { ...nothing, refused: [text] }
  try {
    const found = read(readXml(text, aside))
    if (typeof found === 'string') return refuse(null, found)
    const { regulation, items, skipped } = found
    if (items.length === 0) return refuse(null, 'er staat geen artikel in dat geldt')
    const { law, title, validFrom, validTo } = regulation
    return {
      ...nothing,
      items,
      skipped: skipped.map((one) => ({ file: file.name, ...one })),
      speaksFor: { is: 'regulation', version: { law, title, validFrom, validTo } },
    }
  } catch (error) {
    if (error instanceof BrokenXml) return refuse(error.place, error.message)
    throw error
  }
}
