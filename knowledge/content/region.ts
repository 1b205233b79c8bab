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
  }
  alerts: { emails: string[] }
  appointments: {
    types: RegionAppointmentType[]
    locations: { id: string; name: string; address: string; municipality: string; example: boolean }[]
    professionals: RegionProfessional[]
  }
  developmentStaff: { id: string; name: string; roles: string[] }[]
}

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
  types: string[]
  locations: Partial<Record<keyof WeekHours, string>>
  hours: WeekHours
}

/** Reads the region's settings. Throws when the file is missing or is no YAML. */
export async function readRegion(folder: string): Promise<Region> {
  const path = join(folder, 'region.yaml')
  try {
    return { ...(parse(await readFile(path, 'utf8')) as Omit<Region, 'folder'>), folder }
  } catch (cause) {
    throw new Error(`De regio in ${path} kan niet worden gelezen.`, { cause })
  }
}
