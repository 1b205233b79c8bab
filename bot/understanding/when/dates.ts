import { countedDays } from './counted-days.ts'
import { datedDays, loneDates } from './dated-days.ts'
import type { Days, Groups } from './days.ts'
import { nearDays } from './near-days.ts'
import { loneWeekdays, weekDays } from './week-days.ts'

/**
 * Finds days in a text (small letters, no accents) and puts a mark " @0 " in the place of each, so that the words around
 * it can be read: "na @0", "@1 kan niet". `unclear` says what a day without a year means when the words do not tell.
 */
export function markDates(text: string, today: string, unclear: 'coming' | 'nearest'): { text: string; days: Days[] } {
  const days: Days[] = []
  let marked = text
  for (const { pattern, read } of readers) {
    marked = marked.replace(pattern, (...match) => {
      const offset = match.findIndex((each, index) => index > 0 && typeof each === 'number')
      const groups = match.slice(1, offset) as (string | undefined)[]
      const past = speaksOfPast(marked, Number(match[offset]), String(match[0]).length)
      const moment = { today, past, nearest: !past && unclear === 'nearest' }
      const found = read(groups, moment)
      if (found === null) return String(match[0])
      const list = Array.isArray(found) ? found : [found]
      return ` ${list.map((each) => `@${days.push(each) - 1}`).join(' en ')}${rest(groups)} `
    })
  }
  return { text: marked.replace(/\s+/g, ' ').trim(), days }
}

/** In this order: what is longer is read before what may be a part of it. */
const readers = [...datedDays, ...countedDays, ...weekDays, ...nearDays, ...loneWeekdays, ...loneDates]

/** The part of the day that was written in one word with the day goes back into the text. */
function rest(groups: Groups): string {
  const part = groups.find((each) => each !== undefined && partOfDay.test(each))
  return part === undefined ? '' : ` ${part === 'morgen' ? 'ochtend' : part}`
}

const partOfDay = /^(?:s )?(?:ochtend|morgen|voormiddag|middag|namiddag|avond|vroeg)s?$/

/** Whether the clause around a day tells what has been: "kreeg", "is gevallen", "de brief van". */
function speaksOfPast(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/,| en | maar /)
      .at(-1) ?? ''
  const after = text.slice(at + length).split(/,| en | maar /)[0] ?? ''
  const clause = before + text.slice(at, at + length) + after
  return pastWords.test(clause) && !(comingWords.test(clause) && !hasBeen.test(clause))
}

const pastWords =
  /\b(?:gemeld|gekregen|kreeg|kregen|ontvangen|ontving|verstuurd|verzonden|gestuurd|stuurde|stuurden|aangevraagd|ingediend|ingeleverd|gedateerd|dagtekening|dateert|was|waren|had|hadden|werd|werden|sinds|geweest|gevallen|viel|gebeld|belde|gesproken|sprak|besloten|gehad|geleden|verhuisd|ontslagen|overleden|gestopt|begon|begonnen|kwam|ging|gevraagd|geschreven|afgewezen|geweigerd|toegekend|opgenomen|geopereerd|geboren|opgezegd|ingegaan|gestart|gemaild|gepost|aangemeld|ingeschreven|gestempeld|bezorgd|ondertekend|getekend|jl|laatstleden)\b|\b(?:brief|besluit|beschikking|afwijzing|datum|stempel|poststempel|dagtekening|mail|melding|aanvraag|bezwaar)(?: is| was| staat| dateert)? (?:van|op|dd|d\.d\.)/
const comingWords = /\b(?:word|wordt|worden|zal|zullen|ga|gaan|gaat|wil|wilt|graag|liever|moet|moeten|kunnen|kan)\b/
const hasBeen = /\b(?:heb|heeft|hebben|ben|is|was|werd|zijn|kreeg|hebt|had)\b/
