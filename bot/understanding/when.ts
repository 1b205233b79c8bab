import { addDays, today } from './when/calendar.ts'
import { markDates } from './when/dates.ts'
import type { Days } from './when/days.ts'
import { withoutTelephones } from './when/telephone.ts'
import { markTimes, type PartOfDay } from './when/times.ts'
import { readTimes, refusedTime } from './when/wished-times.ts'

/** When someone would like to come. Days as YYYY-MM-DD and times as HH:MM, local; null: no wish. */
export interface When {
  /** The first day that suits. */
  from: string | null
  /** The last day that suits, included. */
  to: string | null
  partOfDay: PartOfDay | null
  /** A clock time that was named itself: "om half drie". */
  time: string | null
  afterTime: string | null
  beforeTime: string | null
  /** Days that suit, both ends included, where others lie between them; absent: all from the first to the last. */
  either?: { from: string; to: string }[]
  /** Days that do not suit, both ends included; absent: none. */
  except?: Refused[]
  /** Times of the day that do not suit; absent: none. */
  exceptTime?: { from: string; to: string }
}

/** Both ends included; with `weekday` (1 for Monday) that day of every week from then on. */
export interface Refused {
  from: string
  to: string
  weekday?: number
}

/** The day and time that someone wishes, in Dutch words or figures; null when the text names none. */
export function readWhen(text: string, now: Date): When | null {
  const day = today(now)
  const marked = markDates(normal(text), day, 'coming')
  const { said, refused } = withoutRefused(marked.text, marked.days)
  const part = partOfDay(said)
  const times = markTimes(said, part)
  const barred = refusedTime(times.text, times.minutes)
  const when: When = {
    ...anyTime,
    partOfDay: part,
    ...readDays(times.text, marked.days, refused, day),
    ...(barred === null ? readTimes(times.text, times.minutes) : { exceptTime: barred }),
  }
  const except = refusedSpans(refused, day)
  if (except.length > 0) when.except = except
  if (when.partOfDay === null) Object.assign(when, refusedPart(marked.text, when))
  return Object.values(when).every((value) => value === null) ? null : when
}

/** The one day that a text names, as for a term that runs from it: "ik heb me op 3 november gemeld". Null when there is none. */
export function readDate(text: string, now: Date): { date: string; past: boolean } | null {
  const day = today(now)
  const marked = markDates(normal(text), day, 'nearest')
  const { said } = withoutRefused(marked.text, marked.days)
  const named = marks(said).flatMap((index) => marked.days[index] ?? [])
  const days = named.filter(({ exact }) => exact).map(({ from }) => from)
  const date = days.find((each) => each <= day) ?? days[0]
  return date === undefined ? null : { date, past: date < day }
}

/** Nothing is said of when. */
export const anyTime: When = { from: null, to: null, partOfDay: null, time: null, afterTime: null, beforeTime: null }

/** Small letters without accents; sentences and clauses end in a comma; greetings are no time of day. */
function normal(text: string): string {
  return withoutTelephones(text.slice(0, 2000))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/\b([adj])\.\s?([dls])\./g, '$1$2')
    .replace(/\b(jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\./g, '$1')
    .replace(/\b(\d{1,2})\s?(?:h|hr)\b/g, '$1 uur')
    .replace(/\bgoe(?:de|ie|d)n?\s?(?:morgen|middag|avond|nacht)\b/g, ' , ')
    .replace(/\bs(morgens|ochtends|middags|avonds)\b/g, 's $1')
    .replace(/[.!?;:](?=\s|$)|[()"\n]/g, ' , ')
    .replace(/,/g, ' , ')
    .replace(/[^a-z0-9:./, -]+/g, ' ')
    .replace(/t\/m/g, ' t m ')
    .replace(/(?<=[a-z])-(?=[a-z])|(?<=[a-z])\/(?=[a-z])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function marks(text: string): number[] {
  return [...text.matchAll(/@(\d+)/g)].map(([, index]) => Number(index))
}

const around = '(?: (?:s |in de )?(?:ochtend|morgen|middag|avond)s?| vroeg| om [^ ]+(?: uur)?)*'
const cannot =
  '(?:(?:werk|werken|les|dienst|sport)(?: ik| wij| we)(?! (?:niet|tot|vanaf|van|tussen|maar|alleen|s |in |om |~))|(?:moet|moeten)(?: ik| wij| we) werken|zit(?: ik| wij| we) vol|ben(?: ik)? (?:al |dan )?(?:weg|bezet|op mijn werk|aan het werk)|(?:kan|lukt|gaat|past|komt|ben|schikt|heb|werk|is)(?: het| dat| mij| me| ik| wij| we| er| nu| helaas| echt| mij| toch| ook)*(?: op de| uit)? (?:niet|geen tijd|weg|bezet|lastig|moeilijk|vrij niet))'

/** Takes out what does not suit: "maandag kan niet", "liever niet op dinsdag". */
function withoutRefused(text: string, days: Days[]): { said: string; refused: Days[] } {
  const refused: Days[] = []
  const take = (found: string) => {
    refused.push(...marks(found).flatMap((index) => days[index] ?? []))
    return ' , '
  }
  const said = text
    .replace(
      new RegExp(`@\\d+${around}(?: (?:en|of) @\\d+${around})?(?: dan)? ${cannot}(?! (?:eerder|later|voor))`, 'g'),
      take,
    )
    .replace(
      new RegExp(
        `@\\d+${around}(?: ook| dan| helaas| liever| eigenlijk| echt| weer)* niet(?: meer)?(?= maar| ,|$)`,
        'g',
      ),
      take,
    )
    .replace(
      new RegExp(
        `\\b(?:niet|behalve|geen|buiten|kan niet|kan ik niet)(?: op| in| tijdens| met| de)* @\\d+${around}(?: (?:en|of) @\\d+)?`,
        'g',
      ),
      take,
    )
  return { said, refused }
}

function readDays(text: string, days: Days[], refused: Days[], day: string): Pick<When, 'from' | 'to' | 'either'> {
  const named = marks(text).flatMap((index) => days[index] ?? [])
  const range =
    /(?:tussen|van|vanaf) @(\d+)(?: [^@,]*)? (?:en|tot|tot en met|t m|-) (?:en met )?@(\d+)|@(\d+) (?:tot|tot en met|t m|-) @(\d+)/.exec(
      text,
    )
  if (range !== null) return fromTo(days[Number(range[1] ?? range[3])], days[Number(range[2] ?? range[4])])
  const bound =
    /\b(vanaf|na|sinds|tot en met|t m|uiterlijk|tot|voor|niet voor|niet na|niet eerder dan|niet later dan|eerder dan|later dan)(?: de| het)? @(\d+)/.exec(
      text,
    )
  const bounded = bound === null ? undefined : days[Number(bound[2])]
  if (
    bounded !== undefined &&
    !/\b(?:afspraak|gesprek|iets|tijd|plek|moment|inplannen|plannen|boeken|reserveren|regelen|maken|noteren|mij|me) voor @/.test(
      text,
    )
  )
    return boundBy(bound?.[1] ?? '', bounded)
  if (named.length === 0) return withoutDay(text, refused, day)
  const either = /(?:@\d+ , )*@\d+[^@,]* (?:en|of|of anders) (?:op )?@\d+/.exec(text)
  if (either !== null) return eitherOf(marks(either[0]).flatMap((index) => days[index] ?? []))
  return spanOf([meantMost(text, days) ?? named.at(-1)])
}

/** "Dinsdag of donderdag" is either, and not the Wednesday between them. */
function eitherOf(all: Days[]): Pick<When, 'from' | 'to' | 'either'> {
  const either = all.map(({ from, to }) => ({ from, to })).sort((one, other) => one.from.localeCompare(other.from))
  const apart = either.some(({ from }, index) => index > 0 && from > addDays(either[index - 1]?.to ?? from, 1))
  return { ...spanOf(all), ...(apart ? { either } : {}) }
}

/** Of several days the one with a time or a "wel" behind it. */
function meantMost(text: string, days: Days[]): Days | undefined {
  const index = /@(\d+)(?= (?:om |rond |s |in de )?(?:~|ochtend|middag|avond|wel|dan|graag|kan))/.exec(text)?.[1]
  return index === undefined ? undefined : days[Number(index)]
}

function boundBy(word: string, { from, to }: Days): Pick<When, 'from' | 'to'> {
  switch (word) {
    case 'vanaf':
    case 'niet voor':
    case 'niet eerder dan':
      return { from, to: null }
    case 'sinds':
      return { from, to: from }
    case 'na':
    case 'later dan':
      return { from: addDays(to, 1), to: null }
    case 'voor':
    case 'eerder dan':
      return { from: null, to: addDays(from, -1) }
    default:
      return { from: null, to }
  }
}

/** No day was named that suits: as soon as possible, or after the days that do not suit. */
function withoutDay(text: string, refused: Days[], day: string): Pick<When, 'from' | 'to'> {
  if (
    /\b(?:zo (?:snel|spoedig|gauw|vlug) mogelijk|zsm|z\.s\.m|asap|zo snel als|met spoed|eerste (?:moment|plek|mogelijkheid)|snelste)\b/.test(
      text,
    )
  ) {
    return { from: day, to: null }
  }
  if (/\b(?:elke|iedere|alle) dag(?:en)?\b/.test(text)) return { from: null, to: null }
  if (/\b(?:doordeweeks|door de week)\b/.test(text)) return { from: day, to: null }
  // What begins now and does not suit: after it. What comes later leaves the days before it.
  const soon = refused.filter(({ from }) => from <= addDays(day, 1)).map(({ to }) => to)
  const last = soon.sort().at(-1)
  return { from: last === undefined ? null : addDays(last, 1), to: null }
}

/** "Niet op vrijdag" is no Friday at all; "niet in de vakantie" are those weeks. */
function refusedSpans(refused: Days[], day: string): Refused[] {
  return refused
    .filter(({ to }) => to >= day)
    .map(({ from, to, weekday }) => ({ from, to, ...(weekday === undefined ? {} : { weekday }) }))
}

/** "Maandag tot en met donderdag": the Thursday after that Monday. */
function fromTo(first: Days | undefined, last: Days | undefined): Pick<When, 'from' | 'to'> {
  if (first === undefined || last === undefined) return { from: null, to: null }
  return { from: first.from, to: last.to < first.from ? addDays(last.to, 7) : last.to }
}

function spanOf(all: (Days | undefined)[]): Pick<When, 'from' | 'to'> {
  const known = all.filter((each) => each !== undefined)
  return {
    from: known.map(({ from }) => from).sort()[0] ?? null,
    to:
      known
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
  }
}

const parts: [PartOfDay, string][] = [
  ['morning', 'ochtend|ochtends|ochtenden|ochtenduren|morgens|voormiddag|morgen|vroeg'],
  ['afternoon', 'middag|middags|middagen|middaguren|namiddag'],
  ['evening', 'avond|avonds|avonden|avonduren'],
]

function partOfDay(text: string): PartOfDay | null {
  const open = text
    .replace(refusedParts, ' ')
    .replace(/\btussen de middag\b|\bvoor de middag\b|\bniet (?:te|al te|zo) vroeg\b|\bvoor of na de middag\b/g, ' ')
  const found = parts.filter(([, words]) => new RegExp(`\\b(?:${words})\\b`).test(open)).map(([part]) => part)
  return found.length === 1 || (found.length === 2 && found[0] === 'morning' && /\bvroeg\b/.test(open))
    ? (found.at(-1) ?? null)
    : null
}

const refusedParts =
  /\b(?:niet|geen|liever niet|behalve)(?: graag)?(?: in| op)?(?: de| s| het)* (ochtend|morgen|middag|avond)(?:en|s)?\b|\b(?:s|de)? ?(ochtend|morgen|middag|avond)s? (?:kan|lukt|gaat|past|komt|werk|heb|ben)(?: ik| het| mij| me| wij)* (?:niet|geen)\b/g

/** "Niet in de ochtend" leaves the rest of the day. */
function refusedPart(text: string, when: When): Partial<When> {
  if (when.time !== null || when.afterTime !== null || when.beforeTime !== null) return {}
  const named = [...text.matchAll(refusedParts)].map(([, one, other]) => one ?? other)
  if (named.includes('ochtend') || named.includes('morgen')) return { afterTime: '12:00' }
  if (named.includes('middag')) return { partOfDay: 'morning' }
  return named.includes('avond') ? { beforeTime: '18:00' } : {}
}
