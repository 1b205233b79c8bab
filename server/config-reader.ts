import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'

/** What the environment says, and what is wrong with it: every function adds to `problems` instead of stopping. */
export interface Settings {
  env: Record<string, string | undefined>
  production: boolean
  problems: string[]
}

const web = ['http:', 'https:']

/** Trimmed; null when it is not set or empty. */
export function text({ env }: Settings, name: string): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

export function url(settings: Settings, name: string, protocols = web): string | null {
  const value = text(settings, name)
  if (value === null) return null
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  const expected = protocols.map((protocol) => `${protocol}//…`).join(' of ')
  settings.problems.push(`${name} is geen geldig adres (verwacht ${expected})`)
  return null
}

/** Where people reach this server, without a slash at the end. In production it cannot be guessed. */
export function publicUrl(settings: Settings, port: number): string {
  const value = url(settings, 'PUBLIC_URL')
  // Every page links from the root of its address.
  if (value !== null && !isBare(new URL(value)))
    settings.problems.push(
      'PUBLIC_URL is alleen het begin van het adres, zonder pad (verwacht https://wegwijs.example)',
    )
  if (settings.production && text(settings, 'PUBLIC_URL') === null)
    settings.problems.push('PUBLIC_URL ontbreekt: het adres waarop mensen de site bereiken')
  return (value ?? `http://localhost:${port}`).replace(/\/+$/, '')
}

function isBare({ pathname, search, hash, username, password }: URL): boolean {
  return /^\/*$/.test(pathname) && [search, hash, username, password].every((part) => part === '')
}

export function host(settings: Settings, name: string, fallback: string): string {
  const value = text(settings, name) ?? fallback
  if (isIP(value) === 0 && !/^[a-z0-9.-]+$/i.test(value))
    settings.problems.push(`${name} is geen adres of naam: "${value}"`)
  return value
}

export function port(settings: Settings, name: string, fallback: number): number {
  const value = text(settings, name)
  if (value === null) return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    settings.problems.push(`${name} is geen poort: "${value}"`)
  return number
}

/** A whole number of things, none of them too. */
export function count(settings: Settings, name: string, fallback: number): number {
  const value = text(settings, name)
  if (value === null) return fallback
  if (!/^\d{1,6}$/.test(value)) settings.problems.push(`${name} is geen aantal: "${value}"`)
  return Number(value)
}

export function oneOf(settings: Settings, name: string, allowed: string[], fallback: string): string {
  const value = text(settings, name) ?? fallback
  if (!allowed.includes(value)) settings.problems.push(`${name} moet een van deze zijn: ${allowed.join(', ')}`)
  return value
}

/** At least 32 characters. In development a missing one is made up, for as long as the process lives. */
export function secret(settings: Settings, name: string): string {
  const value = text(settings, name)
  if (value === null && settings.production)
    settings.problems.push(`${name} ontbreekt: minstens 32 willekeurige tekens`)
  if (value !== null && value.length < 32) settings.problems.push(`${name} is te kort: minstens 32 tekens`)
  return value ?? randomBytes(32).toString('hex')
}

/** A mail address, or a name with the address: "Wegwijs <post@voorbeeld.example>". */
export function mailAddress(settings: Settings, name: string): void {
  const value = text(settings, name)
  if (value !== null && !/^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value))
    settings.problems.push(`${name} is geen mailadres: "${value}"`)
}

/** A moment for trying out; production has a clock that runs. */
export function time(settings: Settings, name: string): Date | null {
  const value = text(settings, name)
  if (value === null) return null
  const moment = new Date(value)
  if (settings.production) settings.problems.push(`${name} mag niet met NODE_ENV=production`)
  else if (Number.isNaN(moment.getTime()))
    settings.problems.push(`${name} is geen tijdstip: "${value}" (verwacht bijvoorbeeld 2026-11-22T22:40:00+01:00)`)
  else return moment
  return null
}

/**
 * Which proxies may say for whom they ask: a number of hops, or addresses, ranges and the names loopback, linklocal and
 * uniquelocal, as `proxy-addr` reads them.
 */
export function proxies(settings: Settings, name: string): number | string[] {
  const value = text(settings, name) ?? 'loopback'
  if (/^\d{1,2}$/.test(value)) return Number(value)
  const parts = value.split(',').map((part) => part.trim())
  const wrong = parts.filter((part) => !isProxy(part))
  if (wrong.length > 0)
    settings.problems.push(
      `${name} is geen lijst van adressen of aantal tussenstations: ${wrong.map((part) => `"${part}"`).join(', ')}`,
    )
  return parts
}

function isProxy(part: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true
  const [address = '', range, ...more] = part.split('/')
  const kind = isIP(address)
  if (kind === 0 || more.length > 0) return false
  return range === undefined || (/^\d{1,3}$/.test(range) && Number(range) <= (kind === 4 ? 32 : 128))
}

/** All of them or none; a missing one is named with the one that asks for it. */
export function together<Name extends string>(settings: Settings, names: readonly Name[]): Record<Name, string> | null {
  const missing = names.filter((name) => text(settings, name) === null)
  if (missing.length === names.length) return null
  const asking = names.find((name) => !missing.includes(name))
  for (const name of missing) settings.problems.push(`${name} ontbreekt (hoort bij ${asking})`)
  if (missing.length > 0) return null
  return Object.fromEntries(names.map((name) => [name, text(settings, name)])) as Record<Name, string>
}

/** A model behind an address: `<PREFIX>_URL`, its name in `modelName` and perhaps `<PREFIX>_KEY`. */
export function endpoint(settings: Settings, prefix: string, modelName: string): Endpoint | null {
  const names = [`${prefix}_URL`, modelName]
  const address = url(settings, `${prefix}_URL`)
  const key = text(settings, `${prefix}_KEY`)
  const found = together(settings, names)
  if (found === null && key !== null && names.every((name) => text(settings, name) === null))
    settings.problems.push(`${prefix}_URL en ${modelName} ontbreken (horen bij ${prefix}_KEY)`)
  return found === null || address === null ? null : { url: address, model: found[modelName] ?? '', key }
}

interface Endpoint {
  url: string
  model: string
  key: string | null
}
