import type { AppointmentType, Calendar, Way } from '../abilities.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { languageWanted } from '../understanding/spoken-language.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { readWhen } from '../understanding/when.ts'
import { asks, plain } from '../understanding/words.ts'
import { type Memory, memoryOf } from './appointment-memory.ts'
import { narrowed } from './appointment-moments.ts'
import { hold, momentMeant } from './appointment-pick.ts'
import { shifted } from './appointment-shift.ts'
import { livesElsewhere, placeWished } from './appointment-where.ts'
import {
  isWrongPhone,
  nameBeside,
  nameInstead,
  nameOfOther,
  nameSaid,
  readMail,
  readName,
  readPhone,
} from './contact.ts'
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
  const noticed: Vars = {
    ...talkNoticed(turn, memory, types, unclear),
    ...placeNoticed(turn, memory, unclear),
    ...(await momentNoticed(calendar, turn, memory, unclear)),
    ...(memory.moving === null ? detailsSaid(turn.text, memory, unclear) : {}),
  }
  if (!unclear) return noticed
  if (Object.keys(noticed).length === 0) Object.assign(noticed, nameEarly(turn.text, memory, types))
  const talk = types.find(({ id }) => id === noticed.type)?.name ?? null
  const cannot = Object.keys(noticed).length > 0 ? null : whatCannotBe(turn, memory, types)
  if (cannot !== null) {
    turn.opening = cannot
    return { way: memory.way }
  }
  const opening = [turn.opening, remembered(noticed, turn.phrases, talk)].filter((each) => each !== null)
  turn.opening = opening.length === 0 ? null : opening.join(' ')
  return noticed
}

/** What it is about, how they meet and in which language. */
function talkNoticed(turn: DialogTurn, memory: Memory, types: AppointmentType[], unclear: boolean): Vars {
  const noticed: Vars = {}
  const speaks = memory.slot === null ? languageWanted(turn.text) : null
  if (speaks !== null) noticed.speaks = speaks
  const type = typeNoticed(turn, memory, types, unclear)
  const ways = types.find(({ id }) => id === (type ?? memory.type))?.ways ?? null
  if (type !== null) noticed.type = type
  if (type !== null && memory.way !== null && !ways?.includes(memory.way)) noticed.way = null
  const way = memory.moving === null ? waySaid(turn.dutch, ways) : null
  if (way !== null && (memory.way === null || (unclear && memory.way !== way)))
    Object.assign(noticed, { way }, memory.slot === null ? {} : { slot: null })
  return noticed
}

/** What it is about, said for the first time, or otherwise than was taken from what was told before. */
function typeNoticed(turn: DialogTurn, memory: Memory, types: AppointmentType[], unclear: boolean): string | null {
  const { type, slot, moving } = memory
  const short = plain(turn.text).split(' ').length <= FEW && !asks(turn.text)
  const open = type === null || (unclear && slot === null && moving === null && short)
  const said = open ? typeSaid(turn.text, types) : null
  return said === type ? null : said
}

const FEW = 8

/** What was said and cannot be used, in words: a number with a slip, a way that this talk has not. */
function whatCannotBe(turn: DialogTurn, memory: Memory, types: AppointmentType[]): string | null {
  if (memory.slot === null && isWrongPhone(turn.text)) return turn.phrases.phoneNotRight
  return wishesOtherWay(turn, memory, types) ? turn.phrases.wayNot : null
}

/** "Nee, toch thuis", where that cannot be. */
function wishesOtherWay({ dutch }: DialogTurn, memory: Memory, types: AppointmentType[]): boolean {
  const ways = types.find(({ id }) => id === memory.type)?.ways
  const way = plain(dutch).split(' ').length <= FEW && !asks(dutch) ? waySaid(dutch, null) : null
  return way !== null && ways !== undefined && memory.moving === null && !ways.includes(way)
}

/** Where they live, told in between, or where they would rather meet. */
function placeNoticed(turn: DialogTurn, { municipality, slot, moving }: Memory, unclear: boolean): Vars {
  const open = unclear && slot === null && moving === null
  const wished = open ? (placeWished(turn) ?? livesElsewhere(turn)) : null
  const place = wished ?? municipality ?? turn.municipality
  return place === municipality ? {} : { municipality: place }
}

async function momentNoticed(calendar: Calendar, turn: DialogTurn, memory: Memory, unclear: boolean): Promise<Vars> {
  const when = readWhen(maskPersonal(turn.dutch).text, turn.now)
  if (memory.slot === null)
    return when !== null && (memory.when === null || unclear) ? { when: narrowed(memory.when, when) } : {}
  if (!unclear) return {}
  const pick = momentMeant(turn, memory.shown)
  if (pick !== null) return await heldInstead(calendar, turn, memory, pick.id)
  const said = plain(turn.dutch)
  const shift = shifted(turn.dutch, { shown: [memory.slot], when: memory.when })
  if (shift !== null) return { when: shift, slot: null }
  if (when === null) return movesIt.test(said) ? { slot: null } : {}
  return wishesOther.test(said) ? { when, slot: null } : {}
}

/** First and last name before they were asked: "Jan de Vries". */
function nameEarly(text: string, { name, moving }: Memory, types: AppointmentType[]): Vars {
  const said = name === null && moving === null && wholeName.test(text.trim()) ? readName(text) : null
  return said === null || typeSaid(text, types) !== null ? {} : { name: said }
}

const wholeName =
  /^(?:\p{Lu}[\p{L}'’-]+|(?:\p{Lu}\.\s?)+)(?: (?:de|van|der|den|ten|ter|te|el|al|la|'t))*(?: \p{Lu}[\p{L}'’-]+){1,2}$/u

async function heldInstead(calendar: Calendar, turn: DialogTurn, memory: Memory, pick: string): Promise<Vars> {
  const heard = await hold(calendar, turn, memory, pick)
  return 'set' in heard ? (heard.set ?? {}) : {}
}

const movesIt =
  /\b(?:verzet\w*|verplaats\w*|ander(?:e)? (?:moment|dag|tijd\w*))\b|\bkan(?: ik)?(?: \w+){0,3} niet(?: meer| komen)?$/
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
  const instead = other && known.name !== null ? nameInstead(text) : null
  const said = {
    name: nameSaid(text) ?? nameOfOther(text) ?? nameBeside(text) ?? instead,
    phone: readPhone(text),
    email: readMail(text),
  }
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
  const scored = types.map(({ id, name, names = {} }) => {
    const known = [name, ...Object.values(names)].map((each) => namingWords(each).filter((word) => said.has(word)))
    return { id, score: Math.max(...known.map((words) => new Set(words).size)) }
  })
  const [first, second] = scored.sort((one, other) => other.score - one.score)
  return first !== undefined && first.score > 0 && first.score > (second?.score ?? 0) ? first.id : null
}

/** How someone would like to meet, when that is possible; `ways` null: all are. */
export function waySaid(text: string, ways: readonly Way[] | null): Way | null {
  const said = plain(text).replace(notThat, ' ')
  const way = waysInWords.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  return way === null || ways === null || ways.includes(way) ? way : null
}

/** "Geen telefoon", "niet bij mij thuis" */
const notThat = /\b(?:geen|zonder|niet)(?: (?:aan|per|via|met|bij|op|de|het|een|mij|mijn|ons))* \w+/g

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
