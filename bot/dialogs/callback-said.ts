import type { Promises } from '../abilities.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { inDutch } from '../understanding/tongues/in-dutch.ts'
import { today } from '../understanding/when/calendar.ts'
import { readWhen, type When } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'

/** The wish for a moment in the words in which it was said, without what is personal and what only leads to it. */
export function whenSaid(text: string, now: Date, language = 'nl'): string | null {
  // The figures of a telephone number are no time of day.
  const words = maskPersonal(text)
    .text.replace(/\[[a-z-]+\]/g, '')
    .trim()
  if (readWhen(inDutch(words, language), now) === null) return null
  const short = words
    .replace(leadsTo, '')
    .replace(/(?:[\s?.!,]+(?:op|naar|via|om|maar|graag|aub|terug|dan))*[\s?.!,]*$/i, '')
  return (readWhen(inDutch(short, language), now) === null ? words : short).slice(0, 200)
}

const leadsTo =
  /^(?:(?:nee|nou|oh?|sorry|foutje|toch|doe|maar|bel(?:t|len)?|me|mij|kunt|kan|kun|u|je|jullie|het|dat|ook|eigenlijk|dan|en|ik|wil|graag|gebeld|worden|liever|wacht)[\s,.!]+)+/i

/**
 * What becomes of the wish to be called: when they hear of us, and honestly so. At a time when nobody is there staff calls
 * in opening hours; of another day than today nothing is promised for today.
 */
export function doneInWords(promises: Promises, turn: CallTurn, when: string): string {
  const { phrases, now, municipality } = turn
  const by = promises.answerByInWords(now, municipality, phrases.language)
  const wish = when === phrases.callbackAny ? null : when
  const read = wish === null ? null : readWhen(inDutch(wish, phrases.language), now)
  if (read !== null && !promises.opensFor(wishOf(read), now, municipality)) return phrases.callbackOutside(by)
  if (wish !== null && read !== null && comesAfter(read, promises.answerBy(now, municipality), now))
    return phrases.callbackLater(wish)
  return phrases.callbackDone(by, wish)
}

/** The wish is of another time than the promise: a later day, later than it that day, or a part of the day that is over. */
function comesAfter({ from, time, afterTime, beforeTime, partOfDay }: When, by: Date, now: Date): boolean {
  if ((from ?? '') > today(now)) return true
  const first = time ?? afterTime ?? (partOfDay === null ? null : starts[partOfDay])
  const last = time ?? beforeTime ?? (partOfDay === 'morning' ? starts.afternoon : null)
  return (first !== null && first > clockOf(by)) || (last !== null && today(by) === today(now) && last <= clockOf(now))
}

const starts = { morning: '00:00', afternoon: '12:00', evening: '18:00' }

function clockOf(moment: Date): string {
  return clock.format(moment)
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Around the time that is named: who says eight in the evening may be called a little later. */
function wishOf(when: When): Parameters<Promises['opensFor']>[0] {
  const { from, to, partOfDay, time, afterTime, beforeTime } = when
  return { from, to, partOfDay, time, afterTime, beforeTime }
}

interface CallTurn {
  phrases: Phrases
  now: Date
  municipality: string | null
}

/** "Wis dat nummer", "mijn nummer mag weg". */
export function erasesNumber(text: string): boolean {
  const said = plain(text)
  return said.split(' ').length <= 12 && erasing.test(said)
}

const number = '(?:telefoon|mobiele |06 ?)?nummer|06|telefoon'
const away = 'wis|wissen|gewist|verwijder\\w*|weg|weghalen|delete\\w*|schrap\\w*|vergeet|weggooien'
const erasing = new RegExp(
  `\\b(?:${away})\\b(?: \\w+){0,4} (?:${number})\\b|\\b(?:${number})\\b(?: \\w+){0,4} (?:${away})\\b`,
)

/** To call, in the forms that people use for it. */
export const CALL = '(?:terug ?)?(?:bel|belt|bellen|gebeld|telefoneren|opbellen)'

/** "Hoe laat bellen jullie?", "wanneer word ik gebeld?" */
export const asksWhenCalled = new RegExp(
  `^(?:en |maar |oke? )*(?:hoe laat|wanneer|welke (?:dag|tijd)|hoe lang|duurt het|vandaag nog)\\b(?: \\w+){0,6} (?:${CALL}|telefoontje|hoor ik)\\b|^(?:en )?(?:hoe laat|wanneer)(?: dan| ongeveer| precies| is dat| wordt dat)*$`,
)
