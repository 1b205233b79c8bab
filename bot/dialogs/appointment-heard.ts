import type { AppointmentType, Calendar, Way } from '../abilities.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { languageWanted } from '../understanding/spoken-language.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { readWhen } from '../understanding/when.ts'
import { plain } from '../understanding/words.ts'
import { type Memory, memoryOf } from './appointment-memory.ts'
import { narrowed } from './appointment-moments.ts'
import { hold, momentMeant } from './appointment-pick.ts'
import { placeWished } from './appointment-where.ts'
import { isWrongPhone, nameBeside, nameSaid, readMail, readPhone } from './contact.ts'
import { remembered } from './heard-words.ts'
import type { DialogTurn, Vars } from './script.ts'

/**
 * What a text says of an appointment besides the answer to the open question. When that question was not answered by it,
 * it may also change what was chosen before: "liever telefonisch", "kan het toch op vrijdag?".
 */
export async function noticeInAppointment(
  calendar: Calendar,
  turn: DialogTurn,
  vars: Vars,
  unclear: boolean,
): Promise<Vars> {
  if (turn.choice !== null || readUrgency(turn.text).urgent) return {}
  const memory = memoryOf(vars)
  const types = await calendar.types({ municipality: memory.municipality, topics: memory.topics })
  const type = memory.type === null ? typeSaid(turn.text, types) : null
  const ways = types.find(({ id }) => id === (type ?? memory.type))?.ways ?? null
  const way = waySaid(turn.dutch, ways)
  const when = readWhen(maskPersonal(turn.dutch).text, turn.now)
  const noticed: Vars = {}
  const place = unclear && memory.slot === null && memory.moving === null ? placeWished(turn) : null
  const lives = memory.municipality ?? place ?? turn.municipality
  if (lives !== memory.municipality || (place !== null && place !== lives)) noticed.municipality = place ?? lives
  const speaks = memory.slot === null ? languageWanted(turn.text) : null
  if (speaks !== null) noticed.speaks = speaks
  if (type !== null) noticed.type = type
  if (way !== null && (memory.way === null || (unclear && memory.way !== way)))
    Object.assign(noticed, { way }, memory.slot === null ? {} : { slot: null })
  if (when !== null && memory.slot === null && (memory.when === null || unclear))
    noticed.when = narrowed(memory.when, when)
  if (unclear && memory.slot !== null && when === null && movesIt.test(plain(turn.dutch))) noticed.slot = null
  const pick = unclear && memory.slot !== null ? momentMeant(turn, memory.shown) : null
  if (pick !== null) Object.assign(noticed, await heldInstead(calendar, turn, memory, pick.id))
  else if (when !== null && memory.slot !== null && unclear && wishesOther.test(plain(turn.dutch)))
    Object.assign(noticed, { when, slot: null })
  if (memory.moving === null) Object.assign(noticed, detailsSaid(turn.text, memory, unclear))
  if (unclear)
    turn.opening = [turn.opening, remembered(noticed, turn.phrases)].filter((each) => each !== null).join(' ') || null
  return noticed
}

async function heldInstead(calendar: Calendar, turn: DialogTurn, memory: Memory, pick: string): Promise<Vars> {
  const heard = await hold(calendar, turn, memory, pick)
  return 'set' in heard ? (heard.set ?? {}) : {}
}

const movesIt = /\b(?:verzet\w*|verplaats\w*|ander(?:e)? (?:moment|dag|tijd\w*))\b/
/** Another moment than the one that was chosen; a day alone may be part of something else that is told. */
const wishesOther =
  /\b(liever|toch|kan( het| ik| dat)?( \w+)? ook|kan het|ander\w*|later|eerder|verzet\w*)\b|^(\w+ ){0,3}\w+$/

/**
 * Who it is for and how to reach them, where that is not known yet. `other`: also where it is known otherwise, as the last
 * that was said counts. A number that cannot be right takes the place of none, and leaves none.
 */
export function detailsSaid(
  text: string,
  known: { name: string | null; phone: string | null; email: string | null },
  other = false,
): Vars {
  const said = { name: nameSaid(text) ?? nameBeside(text), phone: readPhone(text), email: readMail(text) }
  const fresh = Object.entries(said).filter(([key, value]) => {
    const before = known[key as keyof typeof said]
    return value !== null && value !== before && (before === null || other)
  })
  const undone = other && isWrongPhone(text) && known.phone !== null ? { phone: null } : {}
  return { ...Object.fromEntries(fresh), ...undone }
}

/** The type whose name is in the text more than that of any other: "afspraak met consulent wmo". */
export function typeSaid(text: string, types: AppointmentType[]): string | null {
  const said = new Set(plain(text).split(' ').map(singular))
  const scored = types.map(({ id, name }) => ({
    id,
    score: new Set(namingWords(name).filter((word) => said.has(word))).size,
  }))
  const [first, second] = scored.sort((one, other) => other.score - one.score)
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.id : null
}

/** How someone would like to meet, when that is possible; `ways` null: all are. */
export function waySaid(text: string, ways: readonly Way[] | null): Way | null {
  const said = plain(text)
  const way = waysInWords.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  return way === null || ways === null || ways.includes(way) ? way : null
}

const waysInWords: [Way, RegExp][] = [
  ['video', /\b(beeldbel\w*|beeldbellen|video\w*|via (een |het )?beeld\w*|teams|zoom)\b/],
  [
    'phone',
    /\b(telefonisch\w*|telefoon(gesprek|afspraak|tisch)?|per telefoon|(aan|over) de telefoon|bellen|gebeld|belafspraak|opbellen)\b/,
  ],
  [
    'place',
    /\b(bij mij in de buurt|in de buurt|ik( \w+){0,3} (langs|langskomen|naar (jullie|u) toe)|bij (jullie|u)( op kantoor)?)\b/,
  ],
  [
    'home',
    /\b(thuis|huisbezoek|langskomen|(kom|komt|komen)( \w+){0,3} langs|bij (mij|mijn moeder|mijn vader|ons)( thuis)?|aan huis)\b/,
  ],
  ['place', /\b(locatie|kantoor|gemeentehuis|balie|daar|langs|fysiek|in het echt|op gesprek|informatiepunt)\b/],
]

function namingWords(name: string): string[] {
  return plain(name)
    .split(' ')
    .filter((word) => word.length > 2 && !ordinary.has(word))
    .map(singular)
}

/** "Schulden" and "schuld" name the same. */
function singular(word: string): string {
  return word.length > 5 ? word.replace(/en$/, '') : word
}

const ordinary = new Set('gesprek afspraak met een bij het over voor van aan iemand hulp uw mijn'.split(' '))
