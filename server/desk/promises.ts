import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { openingAt, type WeekHours } from '../../knowledge/opening-hours.ts'
import { answerByIn } from '../spoken-times.ts'

/**
 * What may be promised to who asks for a person. A municipality with its own desk hours (`places`) has its own promise,
 * so each asks for whom it is; null: not known, the hours of the whole area. `someoneThere` is asked for real presence:
 * open without anybody there who may take it is not open to who asks.
 */
export interface Promises {
  /** The latest moment of an answer: so long after now when open, so long after the next opening when closed. */
  answerBy(now: Date, municipality: string | null): Date
  /** Opening hours say that there is somebody. */
  isOpen(now: Date, municipality: string | null): boolean
  /** Open, and somebody who may take it is really at work; `team`: in whose queue it is, null or absent: no team's. */
  isSomeoneThere(now: Date, municipality: string | null, team?: string | null): boolean
  /** "vóór 14.30 uur", "morgen vóór 10.30 uur", "maandag vóór 10.30 uur"; or the same in another language. */
  answerByInWords(now: Date, municipality: string | null, language?: string): string
}

/** Until when, as a moment and in words, an answer is promised in a conversation of this municipality. */
export type AnswerBy = (municipality: string | null) => { at: Date; words: string }

export function createPromises(region: Region, someoneThere: SomeoneThere = () => true): Promises {
  const { answerWithinMinutes } = region.informationPoint
  const local = (now: Date) => DateTime.fromJSDate(now, { zone: region.timeZone })

  function answerBy(now: Date, municipality: string | null): DateTime {
    const hours = deskHours(region, municipality)
    const moment = local(now)
    const opening = openingAt(moment, hours)
    const start = opening.open ? moment : (opening.opensAt ?? moment.plus({ days: 1 }))
    const by = start.plus({ minutes: answerWithinMinutes })
    if (!opening.open || by <= opening.until) return by
    // Too late for today: the rest of the time starts at the next opening.
    const next = openingAt(opening.until.plus({ minutes: 1 }), hours)
    return next.open || next.opensAt === null ? by : next.opensAt.plus({ minutes: answerWithinMinutes })
  }

  function isOpen(now: Date, municipality: string | null): boolean {
    return openingAt(local(now), deskHours(region, municipality)).open
  }

  return {
    answerBy: (now, municipality) => answerBy(now, municipality).toJSDate(),
    isOpen,
    isSomeoneThere: (now, municipality, team = null) => isOpen(now, municipality) && someoneThere(municipality, team),
    answerByInWords: (now, municipality, language = 'nl') =>
      answerByIn(language, local(now), answerBy(now, municipality)),
  }
}

/** The promise of a conversation that has yet to be looked at. */
export function answerByAt(promises: Promises, now: Date): AnswerBy {
  return (municipality) => ({
    at: promises.answerBy(now, municipality),
    words: promises.answerByInWords(now, municipality),
  })
}

/** Whether anybody is at work who may take a conversation of this municipality, in the queue of this team. */
export type SomeoneThere = (municipality: string | null, team: string | null) => boolean

/** The hours at which the desk of a municipality answers; of the whole area when it has none of its own. */
export function deskHours(
  { informationPoint: { hours, places = [] } }: Pick<Region, 'informationPoint'>,
  municipality: string | null,
): WeekHours {
  return places.find((place) => place.municipality === municipality)?.hours ?? hours
}
