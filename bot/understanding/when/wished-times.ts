import type { When } from '../when.ts'
import { clock } from './times.ts'

/** The times that suit; minutes are those of the marks in the text. */
export function readTimes(text: string, minutes: number[]): Partial<When> {
  const at = (index: string | undefined) => minutes[Number(index)]
  const range = /~(\d+) (?:(?:en|tot|-) )?~(\d+)/.exec(text)
  if (range !== null && !/~\d+ of ~\d+/.test(text)) return between(at(range[1]), at(range[2]))
  const either = /~(\d+) of (?:om )?~(\d+)/.exec(text)
  if (either !== null) return between(at(either[1]), at(either[2]))
  const busy = at(/\b(?:werk|werken|school|les|dienst|bezet|weg)(?: \w+){0,2} tot ~(\d+)/.exec(text)?.[1])
  if (busy !== undefined) return { afterTime: clock(busy) }
  const free = at(
    /\b(?:ben|zijn|kom|komen)(?: \w+){0,3} (?:om|rond|tegen) ~(\d+) (?:\w+ )?(?:thuis|klaar|terug|vrij|uit)\b/.exec(
      text,
    )?.[1],
  )
  if (free !== undefined) return { afterTime: clock(free) }
  const away = at(
    /\bmoet(?:en)?(?: \w+){0,3} (?:om|rond|tegen|voor) ~(\d+)(?: \w+){0,4} (?:ophalen|halen|weg|naar|werken|beginnen|zijn)\b/.exec(
      text,
    )?.[1],
  )
  if (away !== undefined) return { beforeTime: clock(away) }
  const bound =
    /\b(niet voor|niet eerder dan|niet na|niet later dan|na|vanaf|later dan|voor|tot|uiterlijk|eerder dan)(?: de)? ~(\d+)/.exec(
      text,
    )
  const bounded = at(bound?.[2])
  if (bounded !== undefined) {
    return /^(?:na|vanaf|later dan|niet voor|niet eerder dan)$/.test(bound?.[1] ?? '')
      ? { afterTime: clock(bounded) }
      : { beforeTime: clock(bounded) }
  }
  const single = at(/~(\d+)/.exec(text)?.[1])
  return single === undefined ? looseTimes(text) : { time: clock(single) }
}

function between(first: number | undefined, last: number | undefined): Partial<When> {
  if (first === undefined || last === undefined) return {}
  const end = last < first ? last + 12 * 60 : last
  return { afterTime: clock(first), beforeTime: clock(Math.min(end, 24 * 60 - 1)) }
}

/** Times that go by another name. */
function looseTimes(text: string): Partial<When> {
  if (/\b(?:tussen de middag|lunchpauze|lunchtijd|in de pauze)\b/.test(text))
    return { afterTime: '12:00', beforeTime: '14:00', partOfDay: null }
  if (/\b(?:rond|om|tegen) het middaguur\b/.test(text)) return { time: '12:00' }
  if (/\b(?:na (?:het|mijn) werk|na werktijd|na kantoortijd)\b/.test(text)) return { afterTime: '17:00' }
  if (/\b(?:na school|na schooltijd)\b/.test(text)) return { afterTime: '15:00' }
  if (/\bna (?:het|ons|mijn) (?:avond)?eten\b/.test(text)) return { afterTime: '18:00' }
  if (/\bvoor (?:het|ons|mijn) (?:avond)?eten\b/.test(text)) return { beforeTime: '18:00' }
  if (/\bna het middageten\b/.test(text)) return { partOfDay: 'afternoon', afterTime: '13:00' }
  if (/\bna het ontbijt\b/.test(text)) return { partOfDay: 'morning', afterTime: '09:00' }
  if (/\b(?:voor de (?:lunch|middag))\b/.test(text)) return { partOfDay: 'morning' }
  if (/\b(?:na de lunch|later op de dag)\b/.test(text)) return { partOfDay: 'afternoon', afterTime: '13:00' }
  if (/\bniet (?:te|al te|zo) vroeg\b/.test(text)) return { afterTime: '10:00' }
  if (/\bniet (?:te|al te|zo) laat\b/.test(text)) return { beforeTime: '16:00' }
  if (
    /\b(?:onder schooltijd|als (?:de|mijn|onze) (?:kind(?:eren|je)?|zoon(?:tje)?|dochter(?:tje)?) (?:op|naar) school|tijdens schooltijd)\b/.test(
      text,
    )
  )
    return { afterTime: '09:00', beforeTime: '14:30' }
  if (/\beinde? van de (?:middag|dag)\b/.test(text)) return { afterTime: '15:00' }
  return /\beinde? van de (?:ochtend|morgen)\b/.test(text) ? { afterTime: '10:30' } : {}
}

/** "Niet tussen twaalf en twee" */
export function refusedTime(text: string, minutes: number[]): { from: string; to: string } | null {
  const found =
    /\b(?:niet|behalve|werk|werken|les|dienst|school|bezet)(?: graag| altijd| nog| dan)? (?:tussen |van )?~(\d+) (?:(?:en|tot|-) )?~(\d+)/.exec(
      text,
    )
  const [first, last] = [minutes[Number(found?.[1])], minutes[Number(found?.[2])]]
  if (first === undefined || last === undefined) return null
  return { from: clock(first), to: clock(last < first ? last + 12 * 60 : last) }
}
