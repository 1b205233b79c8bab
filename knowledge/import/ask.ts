import { type LookupAddress, lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { gunzipSync, inflateSync } from 'node:zlib'
import { isPrivate } from './addresses.ts'

/** Asks an address and gives the whole answer. Throws `Unreachable`. So that a test can stand in for the internet. */
export type Ask = (url: string, wish?: Wish) => Promise<Answer>

/** `largest` in bytes; `headers` in small letters. */
export interface Wish {
  largest?: number
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  /** Where the answer came from, after redirections. */
  url: string
  headers: Record<string, string>
  bytes: Uint8Array
}

/** Thrown when there is no answer that can be used; the message is for people. */
export class Unreachable extends Error {}

const WAIT = 30_000
const LARGEST = 10 * 1024 * 1024
const MOST_REDIRECTIONS = 5
const redirections = new Set([301, 302, 303, 307, 308])

/** How we make ourselves known to websites. */
export const ourName = 'Wegwijs'

/**
 * Asks with limits on time and size. An address within a private network is refused, also when a name, a redirection or
 * a list leads there: only the host of `typed`, what the administrator named, may be private.
 */
export function askCarefully(...typed: string[]): Ask {
  const trusted = new Set(typed.flatMap((url) => (URL.canParse(url) ? [new URL(url).host] : [])))
  return async (url, { largest = LARGEST, headers = {} } = {}) => {
    const signal = AbortSignal.timeout(WAIT)
    let at = url
    for (let hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
      const answer = await askOnce(at, { trusted, headers, largest, signal })
      const next = answer.headers.location
      if (!redirections.has(answer.status) || next === undefined) return answer
      if (!URL.canParse(next, at)) throw new Unreachable('de website verwijst naar een adres dat niet bestaat')
      at = new URL(next, at).href
    }
    throw new Unreachable(`de website verwijst meer dan ${MOST_REDIRECTIONS} keer door`)
  }
}

interface Asking {
  trusted: ReadonlySet<string>
  headers: Record<string, string>
  largest: number
  signal: AbortSignal
}

async function askOnce(address: string, asking: Asking): Promise<Answer> {
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Unreachable(`een adres dat met ${url.protocol} begint wordt niet gelezen`)
  }
  const open = asking.trusted.has(url.host)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!open && isIP(host) !== 0 && isPrivate(host)) throw new Unreachable(privateAddress)
  try {
    return await read(url, asking, open ? lookup : lookUpPublic)
  } catch (error) {
    if (error instanceof Unreachable) throw error
    const slow = asking.signal.aborted
    throw new Unreachable(slow ? 'de website antwoordt niet op tijd' : `is niet te bereiken (${codeOf(error)})`)
  }
}

const brokenOff = 'het antwoord is halverwege afgebroken'
const privateAddress = 'het adres ligt in een besloten netwerk'

/** The addresses of a name, without those in a private network: checked where the connection is made, so that a name cannot change between the look and the leap. */
const lookUpPublic: typeof lookup = ((name: string, options: object, done: Looked) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, [])
    const open = found.filter(({ address }) => !isPrivate(address))
    if (open.length === 0) return done(new Unreachable(privateAddress), [])
    const [first] = open
    if ('all' in options && options.all === true) done(null, open)
    else done(null, first?.address ?? '', first?.family)
  })
}) as typeof lookup

type Looked = (error: Error | null, address: string | LookupAddress[], family?: number) => void

function read(url: URL, { headers, largest, signal }: Asking, find: typeof lookup): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        signal,
        lookup: find,
        headers: {
          'user-agent': `${ourName}/0.1 (leest openbare bladzijden)`,
          'accept-encoding': 'identity',
          ...headers,
        },
      },
      (response) => {
        const parts: Uint8Array[] = []
        let size = 0
        response.on('data', (part: Uint8Array) => {
          size += part.length
          parts.push(part)
          if (size > largest) request.destroy(new Unreachable(`het antwoord is groter dan ${megabytes(largest)} MB`))
        })
        // The line went dead before all that was announced had come: half an answer is none.
        response.on('error', (error) =>
          reject(error instanceof Unreachable || signal.aborted ? error : new Unreachable(brokenOff)),
        )
        response.on('end', () => {
          try {
            const told = Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            )
            const bytes = unpacked(Buffer.concat(parts), told['content-encoding'] ?? 'identity', largest)
            resolve({ status: response.statusCode ?? 0, url: url.href, headers: told, bytes })
          } catch (error) {
            reject(error)
          }
        })
      },
    )
    request.on('error', reject)
  })
}

/** Some pack what they send although we ask for it unpacked. */
function unpacked(bytes: Buffer, encoding: string, largest: number): Uint8Array {
  if (encoding === 'identity' || bytes.length === 0) return bytes
  try {
    if (/^(x-)?gzip$/.test(encoding)) return gunzipSync(bytes, { maxOutputLength: largest })
    if (encoding === 'deflate') return inflateSync(bytes, { maxOutputLength: largest })
  } catch {
    throw new Unreachable(`het antwoord is beschadigd, of uitgepakt groter dan ${megabytes(largest)} MB`)
  }
  throw new Unreachable(`het antwoord is ingepakt op een manier die wij niet kennen (${encoding})`)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
