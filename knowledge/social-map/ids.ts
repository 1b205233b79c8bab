import { createHash } from 'node:crypto'

/** The namespace of every id that Wegwijs makes for the outside. Never change it: others store these ids. */
const namespace = 'ae8324a2-c89e-4293-a999-2d9b9b4abe41'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The HSDS id of a record of ours: always the same for the same record. What was imported keeps the id that it had
 * elsewhere.
 */
export function hsdsId(
  kind: 'organization' | 'service' | 'location' | 'taxonomy' | 'taxonomy_term',
  id: string,
): string {
  return isUuid(id) ? id.toLowerCase() : uuidOf(`${kind}:${id}`)
}

/** A name-based UUID (RFC 9562, version 5) within our namespace. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
  const bytes = hash.subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export function isUuid(text: string): boolean {
  return uuid.test(text)
}
