import type { Calendar, Slot } from '../abilities.ts'
import { readWhen, type When } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import type { Memory } from './appointment-memory.ts'
import { slotsFor } from './appointment-moments.ts'
import { courtesy, rankSaid } from './choices.ts'
import { remembered } from './heard-words.ts'
import type { DialogTurn, Heard } from './script.ts'

/**
 * The moment that is meant of those that were shown, said otherwise than by its number or words: "de vroegste", "die van
 * 13 uur", "dan die op woensdag". Null when none is, or more than one may be.
 */
export function momentMeant(turn: DialogTurn, shown: Slot[]): Slot | null {
  if (turn.choice !== null || shown.length === 0) return null
  const said = plain(turn.dutch)
  const ranks = turn.dutch.split(/[,.;!]\s*/).flatMap((clause) => rankSaid(plain(clause)) ?? [])
  if (ranks[0] !== undefined) return shown[ranks[0] - 1] ?? null
  const bare = said.split(' ').filter((word) => !courtesy.has(word))
  if (bare.length === 1 && first.test(bare[0] ?? '')) return shown[0] ?? null
  if (bare.length === 1 && last.test(bare[0] ?? '')) return shown.at(-1) ?? null
  if (refuses.test(said)) return null
  const hour = pointed.exec(said)
  const named = hour === null ? [] : shown.filter(({ start }) => start.slice(11) === clockOf(hour))
  if (named.length === 1) return named[0] ?? null
  const when = readWhen(turn.dutch, turn.now)
  if (when === null || (when.time === null && !(points.test(said) && !turn.text.includes('?')))) return null
  const fits = shown.filter((slot) => suits(slot, when) && hasFigures(slot, said))
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Holds it while the rest is asked; taken meanwhile: other moments are shown. */
export async function hold(calendar: Calendar, turn: DialogTurn, memory: Memory, pick: string): Promise<Heard> {
  const slot = memory.shown.find(({ id }) => id === pick)
  if (slot === undefined) return { unclear: true }
  const { held } = await calendar.hold(slot.id, turn.conversation)
  const canRemind = await calendar.remindsByMail(turn.conversation)
  const types = await calendar.types({ municipality: memory.municipality, topics: memory.topics })
  const asks = types.find(({ id }) => id === memory.type)?.asks ?? []
  return held ? { set: { slot, taken: false, canRemind, asks } } : { set: { slot: null, taken: true }, goto: 'slot' }
}

/** "Woensdag om 10 uur": that very moment, when it is free and there is only one; it is said back. Null: it is none. */
export async function heldAsNamed(calendar: Calendar, turn: DialogTurn, memory: Memory): Promise<Heard | null> {
  if (turn.choice !== null || refuses.test(plain(turn.dutch)) || turn.text.includes('?')) return null
  const when = readWhen(turn.dutch, turn.now)
  if (when === null || when.time === null || when.from === null || when.from !== when.to) return null
  const there = (await slotsFor(calendar, turn, memory, when, {})).filter((slot) => suits(slot, when))
  const [slot, other] = there
  if (slot === undefined || other !== undefined) return null
  const heard = await hold(calendar, turn, { ...memory, shown: there }, slot.id)
  if ('set' in heard && heard.set?.slot != null) turn.opening = remembered({ slot }, turn.phrases)
  return heard
}

const first = /^(?:vroegste|eerste|snelste|bovenste|eerstvolgende|dichtstbijzijnde|zsm)$/
const last = /^(?:laatste|onderste)$/
const refuses = /\b(?:niet|geen|behalve|later|eerder|vroeger|na|voor|vanaf|ander\w*)\b/
/** "Die van 13", "die om half elf" is read as a time; a bare hour only behind "die van". */
const pointed = /\bdie (?:van|om) (\d{1,2})(?: (\d{2}))?(?: uur)?(?: graag| dan| maar| aub)*$/
const points = /\b(?:die|dan|doe|neem|pak|kies|graag|prima|goed|is ok|past|zet|noteer)\b/

function clockOf([, hour = '', minutes = '00']: RegExpExecArray): string {
  return `${hour.padStart(2, '0')}:${minutes}`
}

/** "34 november" is no slip for the 24th: every figure that was said is one of that moment. */
function hasFigures({ start }: Slot, said: string): boolean {
  const own = start.split(/\D/).map(Number)
  const hour = own[3] ?? 0
  return [...said.matchAll(/\d+/g)].every(([figure]) => [...own, hour - 12].includes(Number(figure)))
}

function suits({ start }: Slot, { from, to, either, time, partOfDay }: When): boolean {
  const [day, at] = [start.slice(0, 10), start.slice(11)]
  if (either?.every((days) => day < days.from || day > days.to)) return false
  if ((from !== null && day < from) || (to !== null && day > to)) return false
  if (time !== null) return at === time
  return partOfDay === null || (partOfDay === 'morning') === at < '12:00'
}
