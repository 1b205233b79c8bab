import { isDeepStrictEqual } from 'node:util'
import type { Calendar, Slot } from '../abilities.ts'
import { addDays } from '../understanding/when/calendar.ts'
import { anyTime, type When } from '../understanding/when.ts'
import type { Memory } from './appointment-memory.ts'
import type { DialogTurn } from './script.ts'

const SHOWN = 4
export const ANYONE = 'anyone'
export const WAIT = 'waiting-list'

/** The moments to choose from: with whom they spoke last time when that can be, else as wished, else the first there are. */
export async function offer(calendar: Calendar, turn: DialogTurn, memory: Memory): Promise<Offer> {
  const { phrases } = turn
  const same = await slotsWithSame(calendar, turn, memory)
  if (same !== null) {
    const words = memory.moving === null ? phrases.appointmentSame(same.name) : phrases.appointmentSlots
    return { words, slots: same.slots, beside: ANYONE }
  }
  const speaking = await slotsWithLanguage(calendar, turn, memory)
  if (speaking !== null) {
    const words = phrases.appointmentSpeaks(languageName(speaking.language, turn.language))
    return { words: memory.taken ? phrases.appointmentSlotTaken : words, slots: speaking.slots, beside: ANYONE }
  }
  const wished = await slotsFor(calendar, turn, memory, memory.when)
  const slots = wished.length > 0 ? wished : await slotsNear(calendar, turn, memory)
  // Who had a wish and looks for other moments may rather wait.
  const beside = (memory.when !== null || slots.length === 0) && memory.moving === null ? WAIT : null
  if (slots.length === 0) return { words: phrases.appointmentNothing, slots, beside }
  if (memory.taken) return { words: phrases.appointmentSlotTaken, slots, beside }
  const missed = wished.length === 0 && !isDeepStrictEqual(memory.when, memory.offeredFor)
  return { words: missed ? phrases.appointmentNoSlots : phrases.appointmentSlots, slots, beside }
}

/** What comes nearest to a wish that nothing fits: that day at another time, that time on another day, else the first. */
async function slotsNear(calendar: Calendar, turn: DialogTurn, memory: Memory): Promise<Slot[]> {
  const { when } = memory
  if (when === null) return []
  const noTime = { partOfDay: null, time: null, afterTime: null, beforeTime: null }
  const nearer: When[] = [...(isTimed(when) && (when.from ?? when.to) !== null ? [{ ...when, ...noTime }] : [])]
  const { either: _, ...anyDay } = { ...when, from: null, to: null }
  if (isTimed(when)) nearer.push(anyDay)
  const found: Slot[] = []
  for (const each of [...nearer, null]) {
    if (found.length >= SHOWN) break
    const slots = await slotsFor(calendar, turn, memory, each)
    found.push(...slots.filter(({ id }) => found.every((other) => other.id !== id)))
  }
  return found.slice(0, SHOWN)
}

function isTimed({ partOfDay, time, afterTime, beforeTime }: When): boolean {
  return [partOfDay, time, afterTime, beforeTime].some((each) => each !== null)
}

/** Moments with whom they spoke last time; null when that is nobody, or it may be anyone. */
async function slotsWithSame(calendar: Calendar, turn: DialogTurn, memory: Memory) {
  if (memory.anyone || memory.taken) return null
  const last = await calendar.lastWith(turn.conversation)
  if (last === null) return null
  const slots = await slotsFor(calendar, turn, memory, memory.when, { professional: last.id })
  return slots.length === 0 ? null : { name: last.name, slots }
}

/** Moments with somebody who speaks the language of who asks, or another that was asked for; null when there are none. */
async function slotsWithLanguage(calendar: Calendar, turn: DialogTurn, memory: Memory) {
  const language = memory.speaks ?? (turn.language === 'nl' ? null : turn.language)
  if (language === null || memory.anyone) return null
  const slots = await slotsFor(calendar, turn, memory, memory.when, { speaks: language })
  return slots.length === 0 ? null : { language, slots }
}

/** "Turks", "Türkçe": the name of a language, in the language of the conversation. */
function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'nl'], { type: 'language' }).of(code) ?? code
}

export async function slotsFor(
  calendar: Calendar,
  turn: DialogTurn,
  memory: Memory,
  when: When | null,
  only: { professional?: string; speaks?: string } = {},
): Promise<Slot[]> {
  return await calendar.slots({
    professional: null,
    ...only,
    language: turn.language,
    type: memory.type ?? '',
    way: memory.way ?? 'place',
    municipality: memory.municipality,
    holder: turn.conversation,
    from: when?.from ?? null,
    to: when?.to ?? null,
    partOfDay: when?.partOfDay ?? null,
    afterTime: when?.time ?? when?.afterTime ?? null,
    beforeTime: when?.beforeTime ?? null,
    except: [...(when?.except ?? []), ...daysBetween(when?.either ?? [])],
    exceptTime: when?.exceptTime ?? null,
    limit: SHOWN,
  })
}

/** "Dinsdag of donderdag" leaves the days between them out. */
function daysBetween(either: { from: string; to: string }[]): { from: string; to: string }[] {
  return either.flatMap(({ from }, index) => {
    const before = either[index - 1]
    return before === undefined || from <= addDays(before.to, 1)
      ? []
      : [{ from: addDays(before.to, 1), to: addDays(from, -1) }]
  })
}

/** A second wish goes with the first: "liever donderdag", then "na half vier", then "niet op maandag". */
export function narrowed(before: When | null, wish: When): When {
  if (before === null) return wish
  // "Niet dinsdag" takes a day out of several; of a single day nothing would be left.
  const several = before.either !== undefined || (before.from !== null && before.from !== before.to)
  const onlyRefuses = several && wish.except !== undefined && wish.to === null
  const sameDay = onlyRefuses || (wish.from === null && wish.to === null)
  const either = before.either === undefined ? {} : { either: before.either }
  const days = sameDay ? { from: before.from, to: before.to, ...either } : {}
  const { partOfDay, time, afterTime, beforeTime } = before
  const sameTime = [wish.partOfDay, wish.time, wish.afterTime, wish.beforeTime].every((each) => each === null)
  const times = sameTime ? { partOfDay, time, afterTime, beforeTime } : {}
  // A day that is named now may have been refused before.
  const oneDay = wish.from !== null && wish.from === wish.to
  const except = [...(oneDay ? [] : (before.except ?? [])), ...(wish.except ?? [])]
  return { ...wish, ...days, ...times, ...(except.length > 0 ? { except } : {}) }
}

/** "Andere tijden": from the day after the last one that was shown. */
export function later(memory: Memory): When {
  const last = memory.shown.at(-1)
  const { either: _, ...wish } = memory.when ?? anyTime
  return { ...wish, from: last?.dayAfter ?? null, to: null }
}

interface Offer {
  words: string
  slots: Slot[]
  beside: Memory['beside']
}
