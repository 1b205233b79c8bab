import { type BusyTimes, type BusyWindow, busyTimesIn } from './busy-times.ts'
import type { Span } from './hours.ts'

const MOST_OBJECTS = 5_000
const DEAD = new Set([401, 403, 404, 410])

/** A calendar collection on a CalDAV server, and who may read and write it. */
export interface CalDavAccount {
  /** Address of the collection, ending in a slash. */
  url: string
  username: string
  password: string
}

/** The busy times of a collection within a window; what is wrong in words when it cannot be read. Never throws. */
export async function calDavBusyTimes(
  account: CalDavAccount,
  window: BusyWindow,
  patience: number,
): Promise<BusyTimes> {
  try {
    // Half a second to load, and only who uses CalDAV needs it.
    const { fetchCalendarObjects } = await import('tsdav')
    const objects = await fetchCalendarObjects({
      calendar: { url: account.url },
      timeRange: { start: new Date(window.from).toISOString(), end: new Date(window.to).toISOString() },
      headers: headersFor(account),
      fetchOptions: { signal: AbortSignal.timeout(patience) },
    })
    if (objects.length > MOST_OBJECTS) return { problem: 'Deze agenda heeft te veel afspraken.' }
    const spans: Span[] = []
    for (const { data } of objects) {
      const read = busyTimesIn(String(data ?? ''), window)
      if ('problem' in read) return read
      spans.push(...read.spans)
    }
    return { spans }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** Whether the account works: the collection is there and may be read. Null: yes; else what is wrong, in words. */
export async function checkCalDav(account: CalDavAccount, patience: number): Promise<string | null> {
  try {
    const response = await fetch(account.url, {
      method: 'PROPFIND',
      headers: { ...headersFor(account), depth: '0', 'content-type': 'application/xml; charset=utf-8' },
      body: '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>',
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (response.status === 401 || response.status === 403)
      return 'De andere agenda weigert deze naam en dit wachtwoord.'
    if (response.status !== 207 || !/calendar\s*\/?>|:calendar\b/i.test(text))
      return 'Op dit adres is geen agenda (CalDAV).'
    return null
  } catch (error) {
    return problemOf(error)
  }
}

/** Puts one event in the collection, or changes it there. Throws when that did not work. */
export async function putEvent(account: CalDavAccount, uid: string, text: string, patience: number): Promise<void> {
  await send(account, uid, { method: 'PUT', body: text }, patience)
}

/** Takes one event out; one that is not there (any more) is fine. Throws when that did not work. */
export async function deleteEvent(account: CalDavAccount, uid: string, patience: number): Promise<void> {
  await send(account, uid, { method: 'DELETE' }, patience)
}

async function send(
  account: CalDavAccount,
  uid: string,
  request: { method: 'PUT' | 'DELETE'; body?: string },
  patience: number,
): Promise<void> {
  const response = await fetch(new URL(`${encodeURIComponent(uid)}.ics`, account.url), {
    ...request,
    headers: { ...headersFor(account), 'content-type': 'text/calendar; charset=utf-8' },
    signal: AbortSignal.timeout(patience),
  })
  await response.arrayBuffer()
  if (response.ok || (request.method === 'DELETE' && response.status === 404)) return
  throw new CalDavRefusal(response.status)
}

/** The server answered, and said no. */
export class CalDavRefusal extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the CalDAV server answered ${status}`)
    this.status = status
  }
  /** Trying again will not help until somebody changes something. */
  get isFinal(): boolean {
    return DEAD.has(this.status)
  }
}

function headersFor({ username, password }: CalDavAccount): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}

function problemOf(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError'
    ? 'De andere agenda antwoordt niet op tijd.'
    : 'De andere agenda is niet te bereiken.'
}
