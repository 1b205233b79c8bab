import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { WeekHours } from '../opening-hours.ts'

/** What a deployment sets about its area, from `region.yaml`. Times are local times in `timeZone`. */
export interface Region {
  /** The folder that it was read from. */
  folder: string
  name: string
  area: string
  timeZone: string
  municipalities: { name: string; places: string[]; postcodes: string[] }[]
  elsewhere: string[]
  informationPoint: {
    service: string
    phone: string
    email: string
    example: boolean
    hours: WeekHours
    answerWithinMinutes: number
    /** Municipalities whose own desk has other hours than `hours`. */
    places?: { municipality: string; hours: WeekHours }[]
  }
  alerts: {
    emails: string[]
    /** So many minutes without anybody looking, and these are told as well. */
    escalateAfterMinutes?: number
    escalateTo?: string[]
  }
  /** Who works together: a municipality, a domain or a partner organisation. Absent: one team. */
  teams?: RegionTeam[]
  /** How long is kept, in days; what is not named here is kept as `usualRetention` says. */
  retention?: Partial<RegionRetention>
  /** The chat on websites of others; absent: this website only. */
  chat?: RegionChat
  /** Design tokens of the pages without their dashes, "wegwijs-color-action": "#14524f"; absent: the example theme. In region.yaml also the name of a theme of `content/themes`. */
  theme?: Record<string, string>
  appointments: {
    types: RegionAppointmentType[]
    locations: { id: string; name: string; address: string; municipality: string; example: boolean; route?: string }[]
    professionals: RegionProfessional[]
  }
  developmentStaff: { id: string; name: string; roles: string[]; teams?: string[]; municipalities?: string[] }[]
}

export interface RegionChat {
  /** Websites that may show the chat, as origins: "https://www.gemeente.nl". */
  origins?: string[]
  /** The first words per language ("nl", "en" …); absent: the usual ones. They say that this is a computer. */
  greeting?: Record<string, string>
}

/** `partner`: another organisation, that sees only what was passed on to it. */
export interface RegionTeam {
  id: string
  name: string
  partner?: boolean
  /** Absent: all of the region. */
  municipalities?: string[]
  /** Keys of topics; shown to who passes something on, and used by `direct`. */
  topics?: string[]
  /** True: what is about these topics in these municipalities comes here by itself. Never for a partner. */
  direct?: boolean
}

/** Days after the last message, after closing by staff, and after a line was written. */
export interface RegionRetention {
  conversations: number
  contacts: number
  readingLog: number
}

export const usualRetention: RegionRetention = { conversations: 90, contacts: 90, readingLog: 365 }

/** Durations in minutes; `every` is the distance between possible starts; `before` and `after` are buffers. */
export interface RegionAppointmentType {
  id: string
  name: string
  what: string
  minutes: number
  every: number
  before: number
  after: number
  noticeHours: number
  horizonDays: number
  /** How many people can come at once; absent: one. More is a group. */
  capacity?: number
  ways: ('place' | 'phone' | 'home' | 'video')[]
  municipalities?: string[]
  partner?: string
  topics: string[]
  bring?: string
}

export interface RegionProfessional {
  id: string
  name: string
  organisation: string
  /** Languages spoken, as codes ("nl", "tr"); absent: Dutch. */
  languages?: string[]
  types: string[]
  locations: Partial<Record<keyof WeekHours, string>>
  hours: WeekHours
  /** Who this is when signed in; the pages under /desk/agenda can set it too. */
  staff?: string
  /** The room for video calls. */
  video?: string
}

/** Thrown when the settings of a region cannot be read; the message says where and why. */
export class UnreadableRegion extends Error {}

/** Reads the region's settings. Throws `UnreadableRegion` when the file is missing, is no YAML or says too little. */
export async function readRegion(folder: string): Promise<Region> {
  const path = join(folder, 'region.yaml')
  try {
    const written = parse(await readFile(path, 'utf8')) as Omit<Region, 'folder' | 'theme'> & { theme?: unknown }
    checkNamed(written)
    const region = { ...written, folder, theme: await themeFrom(written.theme) }
    checkTheme(region.theme)
    checkChat(region.chat ?? {})
    return region
  } catch (cause) {
    const reason =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'dat bestand is er niet' : (cause as Error).message
    throw new UnreadableRegion(`De regio in ${path} (REGION) kan niet worden gelezen: ${reason}`, { cause })
  }
}

/** What every page and answer needs of a region. */
function checkNamed(region: Partial<Omit<Region, 'folder' | 'theme'>> | null): void {
  const missing = (['name', 'area', 'timeZone', 'municipalities'] as const).filter((field) => !region?.[field])
  if (missing.length > 0) throw new Error(`${missing.join(', ')} ontbreekt.`)
  const { municipalities } = region as Region
  if (!Array.isArray(municipalities) || municipalities.length === 0 || !municipalities.every(({ name }) => name))
    throw new Error('municipalities: noem minstens één gemeente, elk met een naam (name).')
}

/** The tokens themselves, or those of an example theme by its name. */
async function themeFrom(written: unknown): Promise<Record<string, string>> {
  if (typeof written !== 'string') return (written ?? {}) as Record<string, string>
  if (!/^[a-z]+$/.test(written)) throw new Error(`theme: ${written} is geen naam van een voorbeeldthema.`)
  return parse(await readFile(join(import.meta.dirname, 'themes', `${written}.yaml`), 'utf8')) as Record<string, string>
}

/** A theme is put in a stylesheet as it is, so only names and values that can be nothing but a token may pass. */
function checkTheme(theme: Record<string, string>): void {
  const wrong = Object.entries(theme).filter(
    ([name, value]) => !/^(wegwijs|utrecht)-[a-z0-9-]+$/.test(name) || !/^[\w\s#%.,()+*/"'-]+$/.test(String(value)),
  )
  if (wrong.length > 0) throw new Error(`theme: geen goede tokens: ${wrong.map(([name]) => name).join(', ')}.`)
}

/** An origin with a path or a slash never equals what a browser sends; a greeting must say that this is a computer. */
function checkChat({ origins = [], greeting = {} }: RegionChat): void {
  const wrong = origins.filter(
    (origin) => !/^https?:/.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin,
  )
  if (wrong.length > 0) throw new Error(`chat.origins: geen adres als https://www.gemeente.nl: ${wrong.join(', ')}.`)
  const silent = Object.entries(greeting).filter(([, words]) => !computer.test(String(words)))
  if (silent.length > 0) {
    throw new Error(`chat.greeting: zegt niet dat dit een computer is: ${silent.map(([name]) => name).join(', ')}.`)
  }
}

const computer = /computer|komputer|bilgisayar|комп.ютер|حاسوب|كمبيوتر|ኮምፒ/i
