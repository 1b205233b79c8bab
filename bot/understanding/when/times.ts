import { hourWord, numberFrom } from './numbers.ts'

/** Part of a day in words: "'s ochtends", "in de middag". */
export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** Finds clock times in a text and puts a mark " ~0 " in the place of each; minutes since midnight. */
export function markTimes(text: string, part: PartOfDay | null): { text: string; minutes: number[] } {
  const minutes: number[] = []
  let marked = text
  for (const { pattern, read } of readers) {
    marked = marked.replace(pattern, (...match) => {
      const offset = match.findIndex((each, index) => index > 0 && typeof each === 'number')
      const found = read(match.slice(1, offset) as (string | undefined)[])
      if (found === null) return String(match[0])
      return found.map((each) => ` ~${minutes.push(each.sure ? each.at : inOfficeDay(each.at, part)) - 1} `).join('')
    })
  }
  return { text: marked.replace(/\s+/g, ' ').trim(), minutes }
}

export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `sure`: written on the 24-hour clock. */
interface At {
  at: number
  sure: boolean
}

const notLasting =
  '(?! ?(?:per|lang|s nachts|(?:kan |mag |moet |kunnen )?werk|werken|in de week|hulp|zorg|begeleiding|duur|later|geleden|reizen|rijden|onderweg|huishoud|schoonmaak|week|slaap))'
const beforeHour = 'om|rond|rond een uur of|omstreeks|tegen|na|voor|vanaf|tot|uiterlijk|een uur of|uurtje of'
const afterHour =
  '(?= *(?:$|,|uur|graag|dan|of|en|op|aub|is|kan|lukt|past|mag|s |in de|@|~|ochtend|middag|avond|zou|wel|prima|goed|maar|het|ook))'

const readers: { pattern: RegExp; read: (groups: (string | undefined)[]) => At[] | null }[] = [
  {
    pattern: new RegExp(`\\b(?:om |rond |tegen )?een (?:uur|uurtje) of (${hourWord})(?: uur)?`, 'g'),
    read: ([hour]) => hours(hour, 0),
  },
  {
    pattern: new RegExp(`\\b(${hourWord}) uur (vijftien|dertig|vijfenveertig|[1-5][05])(?! (?:minuten|euro))`, 'g'),
    read: ([hour, minute]) => hours(hour, spoken[minute ?? ''] ?? Number(minute)),
  },
  {
    pattern: new RegExp(
      `\\b(?:tussen|van) (${hourWord}|half ${hourWord})(?: uur)? ?(?:en|tot|-) ?(${hourWord}|half ${hourWord})(?: uur)?(?![a-z:.]|\\d| (?:dagen|weken|jaar|euro|kinderen|mensen))`,
      'g',
    ),
    read: ([first, last]) => both(first, last),
  },
  { pattern: new RegExp(`\\b(${hourWord}) ?- ?(${hourWord}) uur`, 'g'), read: ([first, last]) => both(first, last) },
  {
    pattern: /\b(\d{1,2})(?:[:.]|u)([0-5]\d)(?: ?uur| ?u)?(?![\d.])/g,
    read: ([hour, minute]) =>
      Number(hour) > 24 ? null : [{ at: Number(hour) * 60 + Number(minute), sure: /^0|^1[3-9]|^2/.test(hour ?? '') }],
  },
  {
    pattern: /\b([012]\d)([0-5]\d) uur\b/g,
    read: ([hour, minute]) => [{ at: Number(hour) * 60 + Number(minute), sure: true }],
  },
  {
    pattern: new RegExp(`\\b(kwart|${hourWord})(?: minuten)? (over|voor) (half )?(${hourWord})(?: uur)?`, 'g'),
    read([off, side, half, hour]) {
      const base = numberFrom(hour ?? '')
      const distance = off === 'kwart' ? 15 : numberFrom(off ?? '')
      if (base === null || distance === null || distance > 25 || base > 24) return null
      return [
        { at: base * 60 - (half === undefined ? 0 : 30) + (side === 'over' ? distance : -distance), sure: base > 12 },
      ]
    },
  },
  {
    pattern: new RegExp(`\\bhalf (${hourWord})(?: uur)?(?! (?:jaar|dag|december))`, 'g'),
    read: ([hour]) => hours(hour, -30),
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:over|elke|iedere|binnen|duurt|minstens|maximaal|per|al|wel) )\\b(${hourWord})(?: ?uur| ?u| uurtje)${notLasting}(?![a-z])`,
      'g',
    ),
    read: ([hour]) => (hour === 'een' ? null : hours(hour, 0)),
  },
  {
    pattern: new RegExp(`(?<=\\b(?:${beforeHour}) )(een) uur${notLasting}(?![a-z])`, 'g'),
    read: ([hour]) => hours(hour, 0),
  },
  {
    pattern:
      /(?<=\b(?:na|voor|om|tegen|rond|tot|vanaf|half|kwart over|kwart voor) |^)(drieen|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)\b/g,
    read: ([hour]) => hours(hour, 0),
  },
  { pattern: new RegExp(`(?<=\\b(?:${beforeHour}) )(${hourWord})${afterHour}`, 'g'), read: ([hour]) => hours(hour, 0) },
]

const spoken: Record<string, number> = { vijftien: 15, dertig: 30, vijfenveertig: 45 }

function hours(word: string | undefined, offset: number): At[] | null {
  const hour = numberFrom(word ?? '')
  return hour === null || hour > 24 ? null : [{ at: hour * 60 + offset, sure: hour > 12 }]
}

function both(first: string | undefined, last: string | undefined): At[] | null {
  const [one, other] = [first, last].map((each) =>
    each?.startsWith('half ') ? hours(each.slice(5), -30) : hours(each, 0),
  )
  return one === null || one === undefined || other === null || other === undefined ? null : [...one, ...other]
}

const EIGHT = 8 * 60
const NOON = 12 * 60

/** "Half drie" is in the afternoon: what would be before eight in the morning is meant later, unless the words say so. */
function inOfficeDay(minutes: number, part: PartOfDay | null): number {
  if (minutes >= NOON || part === 'morning') return minutes
  return part !== null || minutes < EIGHT ? minutes + NOON : minutes
}
