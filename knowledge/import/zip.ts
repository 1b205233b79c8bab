import { inflateRawSync } from 'node:zlib'

const LARGEST_INSIDE = 200 * 1024 * 1024
const MOST_PARTS = 2_000
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const MOST_COMMENT = 65_535
const DEFLATED = 8

/** A part of a zip as its list at the end tells it; sizes in bytes. */
interface Part {
  name: string
  method: number
  packed: number
  unpacked: number
  at: number
}

/**
 * Why these bytes are no zip that we open, or null (APPNOTE.TXT of PKWARE, 4.3.7 and 4.3.12). A small file may hold
 * gigabytes, and may lie about it: every part is unpacked here up to the length that it says, and not a byte more.
 * `largestXml`: in bytes, for who keeps a part of XML in memory as a tree.
 */
export function whyNoZip(bytes: Uint8Array, needed: string, largestXml = LARGEST_INSIDE): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length === 0) return 'het bestand is leeg'
  if (view.length >= 4 && view.readUInt32BE(0) === 0xd0cf11e0)
    return 'dit is een oud of beveiligd Office-bestand; sla het op in de nieuwe vorm, zonder wachtwoord'
  if (view.length < END_LENGTH || view.toString('latin1', 0, 2) !== 'PK') return 'dit is geen bestand van deze soort'
  const parts = partsOf(view)
  if (typeof parts === 'string') return parts
  const size = parts.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (size > LARGEST_INSIDE) return `uitgepakt is het bestand groter dan ${LARGEST_INSIDE / 1024 / 1024} MB`
  if (parts.some(({ name, unpacked }) => /\.(xml|rels)$/i.test(name) && unpacked > largestXml))
    return `uitgepakt is de tekst groter dan ${largestXml / 1024 / 1024} MB`
  if (!parts.some(({ name }) => name === needed)) return 'dit is een zip, maar geen bestand van deze soort'
  return parts.every((part) => isAsTold(view, part)) ? null : 'het bestand is beschadigd'
}

function partsOf(view: Buffer): Part[] | string {
  const end = endOf(view)
  if (end < 0) return 'het bestand is afgekapt'
  const count = view.readUInt16LE(end + 10)
  if (count > MOST_PARTS) return `het bestand heeft meer dan ${MOST_PARTS} onderdelen`
  const parts: Part[] = []
  let at = view.readUInt32LE(end + 16)
  for (let part = 0; part < count; part++) {
    if (at + ENTRY_LENGTH > view.length || view.readUInt32LE(at) !== ENTRY) return 'het bestand is beschadigd'
    const name = view.readUInt16LE(at + 28)
    parts.push({
      name: view.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      unpacked: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + name + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return parts
}

function isAsTold(view: Buffer, { method, packed, unpacked, at }: Part): boolean {
  if (at + LOCAL_LENGTH > view.length || view.readUInt32LE(at) !== LOCAL) return false
  const start = at + LOCAL_LENGTH + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28)
  if (start + packed > view.length) return false
  if (method !== DEFLATED) return method === 0 && packed === unpacked
  try {
    return inflateRawSync(view.subarray(start, start + packed), { maxOutputLength: unpacked + 1 }).length === unpacked
  } catch {
    return false
  }
}

function endOf(view: Buffer): number {
  const first = Math.max(0, view.length - END_LENGTH - MOST_COMMENT)
  for (let at = view.length - END_LENGTH; at >= first; at--) if (view.readUInt32LE(at) === END) return at
  return -1
}
