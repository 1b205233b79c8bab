import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUuid } from '../uuid.ts'

/** What a link is good for, and for nothing else. */
export type LinkPurpose = 'hold' | 'appointment' | 'waiting' | 'aftercare'

/**
 * A signed, expiring token for one purpose and one appointment (or place on the waiting list, or aftercare). It tells
 * nothing but an id; who has it may act on that
 * appointment, so it is sent only to the inhabitant and never logged.
 */
export function signLink(secret: string, link: { purpose: LinkPurpose; id: string; expires: Date }): string {
  const minutes = Buffer.alloc(4)
  minutes.writeUInt32BE(Math.ceil(link.expires.getTime() / 60_000))
  const body = Buffer.concat([Buffer.from(link.id.replaceAll('-', ''), 'hex'), minutes])
  return Buffer.concat([body, signature(secret, link.purpose, body)]).toString('base64url')
}

/** The id in a token of this purpose. Anything else is `invalid`; `expired` is told only of a token that was ours. */
export function readLink(secret: string, purpose: LinkPurpose, token: string, now: Date): LinkRead {
  if (token.length !== TOKEN_LENGTH || !/^[A-Za-z0-9_-]+$/.test(token)) return { valid: false, reason: 'invalid' }
  const bytes = Buffer.from(token, 'base64url')
  const body = bytes.subarray(0, BODY_BYTES)
  // The last character of a token carries bits that decoding drops; only the canonical spelling counts.
  const isCanonical = bytes.toString('base64url') === token
  if (!isCanonical || !timingSafeEqual(bytes.subarray(BODY_BYTES), signature(secret, purpose, body))) {
    return { valid: false, reason: 'invalid' }
  }
  const id = uuidIn(body)
  if (!isUuid(id)) return { valid: false, reason: 'invalid' }
  if (body.readUInt32BE(16) * 60_000 <= now.getTime()) return { valid: false, reason: 'expired' }
  return { valid: true, id }
}

const BODY_BYTES = 20
const TOKEN_LENGTH = Math.ceil(((BODY_BYTES + 32) * 4) / 3)

function signature(secret: string, purpose: LinkPurpose, body: Buffer): Buffer {
  // A key of its own for each purpose: a token for one thing cannot be read as one for another.
  const key = createHmac('sha256', secret).update(`appointment link: ${purpose}`).digest()
  return createHmac('sha256', key).update(body).digest()
}

function uuidIn(body: Buffer): string {
  const hex = body.subarray(0, 16).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export type LinkRead = { valid: true; id: string } | { valid: false; reason: 'invalid' | 'expired' }
