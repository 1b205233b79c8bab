import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether `header` ("sha256=<hex>") is the HMAC-SHA256 of these very bytes under the app secret. Takes as long for a
 * nearly right one as for a wrong one. Over the raw body, as JSON that is written anew may differ in a byte.
 */
export function isSigned(body: Buffer, header: string | undefined, appSecret: string): boolean {
  const shown = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1]
  if (shown === undefined || appSecret === '') return false
  return timingSafeEqual(createHmac('sha256', appSecret).update(body).digest(), Buffer.from(shown, 'hex'))
}

/** The same for a word that both sides know, of whatever length. */
export function isSameWord(shown: string, expected: string): boolean {
  const [left, right] = [shown, expected].map((word) => createHmac('sha256', 'word').update(word).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
