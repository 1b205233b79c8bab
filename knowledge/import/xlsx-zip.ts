const LARGEST_INSIDE = 200 * 1024 * 1024
const MOST_PARTS = 2_000
const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const MOST_COMMENT = 65_535

/**
 * Why these bytes are no workbook that we open, or null. Looks at the list at the end of the zip only: a small file may
 * hold gigabytes (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16).
 */
export function whyNoWorkbook(bytes: Uint8Array): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length === 0) return 'het bestand is leeg'
  if (view.length >= 4 && view.readUInt32BE(0) === 0xd0cf11e0)
    return 'dit is een oud of beveiligd Excel-bestand; sla het op als .xlsx zonder wachtwoord'
  if (view.length < END_LENGTH || view.toString('latin1', 0, 2) !== 'PK') return 'dit is geen Excel-bestand (.xlsx)'
  const end = endOf(view)
  if (end < 0) return 'het bestand is afgekapt'
  const parts = view.readUInt16LE(end + 10)
  if (parts > MOST_PARTS) return `het bestand heeft meer dan ${MOST_PARTS} onderdelen`
  let at = view.readUInt32LE(end + 16)
  let size = 0
  let workbook = false
  for (let part = 0; part < parts; part++) {
    if (at + ENTRY_LENGTH > view.length || view.readUInt32LE(at) !== ENTRY) return 'het bestand is beschadigd'
    size += view.readUInt32LE(at + 24)
    if (size > LARGEST_INSIDE) return `uitgepakt is het bestand groter dan ${LARGEST_INSIDE / 1024 / 1024} MB`
    const name = view.readUInt16LE(at + 28)
    workbook ||= view.toString('latin1', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name) === 'xl/workbook.xml'
    at += ENTRY_LENGTH + name + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return workbook ? null : 'dit is een zip, maar geen Excel-bestand (.xlsx)'
}

function endOf(view: Buffer): number {
  const first = Math.max(0, view.length - END_LENGTH - MOST_COMMENT)
  for (let at = view.length - END_LENGTH; at >= first; at--) if (view.readUInt32LE(at) === END) return at
  return -1
}
