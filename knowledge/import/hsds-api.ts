import { LARGEST_FILE, tooLarge } from './hsds-text.ts'
import type { Remark, SourceFile } from './report.ts'

/** What is needed of `fetch`: so that a test, or a proxy, can stand in for the internet. */
export type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'arrayBuffer'>>

const PAGE = 100
const MOST_PAGES = 1_000
const MOST_SINGLE = 20_000
const WAIT = 30_000

/** `fetch` with a limit on the time that one answer may take and on its length. */
export async function carefulFetch(url: string): ReturnType<Fetch> {
  const response = await fetch(url, { signal: AbortSignal.timeout(WAIT), headers: { accept: 'application/json, */*' } })
  return { ok: response.ok, status: response.status, arrayBuffer: () => shortBytes(response) }
}

async function shortBytes(response: Response): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.length
    if (size > LARGEST_FILE) throw new Error(tooLarge)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts)).buffer
}

/** Thrown within this file only; the message is for people. */
class Unusable extends Error {
  readonly url: string
  constructor(url: string, reason: string) {
    super(reason)
    this.url = url
  }
}

/**
 * Everything that an HSDS API tells, as files: the pages of services, each service that a page does not tell in full,
 * and the organisations and terms when there are lists of those.
 */
export async function apiFiles(base: string, fetch: Fetch): Promise<{ files: SourceFile[]; refused: Remark[] }> {
  const root = base.replace(/\/(services\/?)?$/, '')
  try {
    const services = await everyPage(root, 'services', fetch)
    const short = services.filter((entry) => !isWhole(entry)).map((entry) => String(entry.id))
    if (short.length > MOST_SINGLE) throw new Unusable(root, `er zijn meer dan ${MOST_SINGLE} diensten`)
    const whole: Json[] = []
    for (const id of short) whole.push(asObject(await ask(`${root}/services/${encodeURIComponent(id)}`, fetch), root))
    const lists: [string, Json[]][] = [['services', [...services, ...whole]]]
    for (const name of ['organizations', 'taxonomy_terms']) lists.push([name, await pagesIfThere(root, name, fetch)])
    const files = lists.map(([name, list]) => ({
      name: `${name}.json`,
      bytes: new TextEncoder().encode(JSON.stringify(list)),
    }))
    return { files, refused: [] }
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    return { files: [], refused: [{ file: error.url, place: null, reason: error.message }] }
  }
}

type Json = Record<string, unknown>

async function pagesIfThere(root: string, name: string, fetch: Fetch): Promise<Json[]> {
  try {
    return await everyPage(root, name, fetch)
  } catch (error) {
    // Services tell their organisation and terms themselves, so these lists only add to it.
    if (error instanceof Unusable) return []
    throw error
  }
}

async function everyPage(root: string, name: string, fetch: Fetch): Promise<Json[]> {
  const found: Json[] = []
  let before = ''
  for (let number = 1; number <= MOST_PAGES; number++) {
    const url = `${root}/${name}?page=${number}&per_page=${PAGE}&full=true`
    const answer = await ask(url, fetch)
    const page = Array.isArray(answer) ? { contents: answer, last_page: true } : asObject(answer, url)
    const contents = page.contents ?? page.content
    if (!Array.isArray(contents)) throw new Unusable(url, 'het antwoord is geen bladzijde van HSDS')
    const entries = contents.map((entry) => asObject(entry, url))
    const ids = entries.map((entry) => entry.id).join(' ')
    if (entries.length > 0 && ids === before) throw new Unusable(url, 'de bladzijden herhalen zich')
    before = ids
    found.push(...entries)
    if (isLast(page, number) || entries.length === 0) return found
  }
  throw new Unusable(root, `er zijn meer dan ${MOST_PAGES} bladzijden`)
}

function isLast(page: Json, number: number): boolean {
  if (typeof page.last_page === 'boolean') return page.last_page
  if (typeof page.last === 'boolean') return page.last
  const total = page.total_pages ?? page.totalPages
  return typeof total === 'number' && number >= total
}

/** A list may tell a service in short or in full. */
function isWhole(service: Json): boolean {
  return ['service_at_locations', 'phones', 'schedules', 'attributes'].some((name) => Array.isArray(service[name]))
}

async function ask(url: string, fetch: Fetch): Promise<unknown> {
  const text = await answerOf(url, fetch)
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(url, 'het antwoord is geen geldige JSON')
  }
}

async function answerOf(url: string, fetch: Fetch): Promise<string> {
  let status: number
  try {
    const response = await fetch(url)
    if (response.ok) return new TextDecoder().decode(await response.arrayBuffer())
    status = response.status
  } catch (error) {
    throw new Unusable(url, `is niet te bereiken (${error instanceof Error ? error.message : String(error)})`)
  }
  throw new Unusable(url, `antwoordt met ${status}`)
}

function asObject(value: unknown, url: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new Unusable(url, 'het antwoord is niet zoals HSDS het voorschrijft')
}
