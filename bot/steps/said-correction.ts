import { REMOVE } from '../dialogs/correction.ts'
import type { Intake } from '../intake.ts'
import type { TurnDesk } from '../turn.ts'
import { networkSaid } from '../understanding/own-network.ts'
import { readPersonMeant } from '../understanding/person-meant.ts'
import { readPlace } from '../understanding/place.ts'
import {
  afterNotRight,
  keepsToOneself,
  letsPassOn,
  saysNotRight,
  takenAway,
  without,
} from '../understanding/putting-right.ts'
import { asks, plain } from '../understanding/words.ts'
import { intakeAnswer, showIntake, triedSaid } from './intake.ts'

/**
 * What is said right after someone read what was understood of them: yes, no, what should go, or how it is instead.
 * "Haal dat over mijn broer weg", "klopt niet, ik woon in Laren", "ze is 86".
 */
export async function saidCorrection(desk: TurnDesk): Promise<boolean> {
  const { memory, masked, turn } = desk
  const offered = (button: string) => memory.offered.some(({ value }) => value === button)
  const shown = memory.dialog === null && offered('intake:correct')
  // Asked which is not right, many say how it is.
  const which = memory.dialog?.script === 'correction' && !offered(REMOVE)
  if (!(shown || which) || turn.message.choice !== null) return false
  if (which) return !asks(masked) && corrected(desk, takenAway(masked))
  if (letsPassOn(masked)) return await intakeAnswer(desk, 'intake:yes')
  if (keepsToOneself(masked)) return await intakeAnswer(desk, 'intake:no')
  const words = takenAway(masked)
  if (words === null && asks(masked)) return false
  if (corrected(desk, words)) return true
  return words !== null || saysNotRight(masked) ? await intakeAnswer(desk, 'intake:correct') : false
}

function corrected(desk: TurnDesk, words: string[] | null): boolean {
  if (!(words === null ? putRight(desk) : takeAway(desk, words))) return false
  desk.memory = { ...desk.memory, dialog: null }
  desk.result.memory = desk.memory
  return showIntake(desk, desk.phrases.intakeCorrected)
}

function takeAway(desk: TurnDesk, words: string[]): boolean {
  const { memory } = desk
  const { intake } = memory
  const kept = (text: string | null) => (text === null ? null : without(text, words))
  const all = (texts: string[]) => texts.flatMap((text) => kept(text) ?? [])
  const [tried, network] = [kept(intake.tried) ?? '', kept(intake.network) ?? '']
  const next = { ...intake, wishes: all(intake.wishes), tried: triedSaid(tried), network: networkSaid(network) }
  return remember(desk, next, all(memory.told))
}

/** Where someone lives, how old and about whom it is, and whether it can wait. */
function putRight(desk: TurnDesk): boolean {
  const { memory, masked, area, result } = desk
  const said = plain(masked)
  const place = said.split(' ').length > MOST_WORDS ? null : readPlace(afterNotRight(masked), area, true)
  const named = place !== null && 'municipality' in place ? place.municipality : null
  const before = result.municipality
  const age = ages(said)
  const who = aboutWho.test(said) ? readPersonMeant(masked).who : null
  const { intake } = memory
  const swaps: [string, string][] = [
    ...(named !== null && before !== null ? [[before, named] as [string, string]] : []),
    ...(age !== null && intake.age !== null ? [[String(intake.age), String(age)] as [string, string]] : []),
  ]
  const swap = (text: string) => swaps.reduce((each, [one, other]) => replaced(each, one, other), text)
  const next: Intake = {
    ...intake,
    age: age ?? intake.age,
    who: who ?? intake.who,
    urgent: intake.urgent && !notUrgent.test(said),
    wishes: intake.wishes.map(swap),
    tried: intake.tried === null ? null : swap(intake.tried),
    network: intake.network === null ? null : swap(intake.network),
  }
  const told = memory.told.map(swap)
  if (named !== null) result.municipality = named
  const moved = named !== null && named !== before
  return remember(desk, next, who === null ? told : [...told, masked]) || moved
}

const MOST_WORDS = 14
const aboutWho = /\b(?:gaat over|het is voor|is voor|gaat om|voor mijn|over mijn)\b/
const notUrgent = /\b(?:geen haast|geen spoed|niet dringend|kan wel wachten|kan wachten|niet zo n haast)\b/

/** The age that is named last: "79 klopt niet, hij is 77". */
function ages(said: string): number | null {
  const found = [
    ...said.matchAll(
      /\b(?:is|ben|wordt|word) (?:nu |al |pas |net )?(\d{1,3})\b(?! (?:uur|euro|keer))|\b(\d{1,3}) jaar\b/g,
    ),
  ]
  const last = found.at(-1)
  const age = Number(last?.[1] ?? last?.[2] ?? Number.NaN)
  return Number.isNaN(age) || age > 115 || /\bniet$/.test(said.slice(0, said.lastIndexOf(String(age)))) ? null : age
}

function replaced(text: string, before: string, now: string): string {
  return text.replaceAll(new RegExp(`\\b${before}\\b`, 'g'), now)
}

/** Keeps it, and tells whether anything is otherwise than it was. */
function remember(desk: TurnDesk, intake: Intake, told: string[]): boolean {
  const { memory } = desk
  const same = JSON.stringify([memory.intake, memory.told]) === JSON.stringify([intake, told])
  if (same) return false
  desk.memory = { ...memory, intake: { ...intake, agreed: null }, told }
  desk.result.memory = desk.memory
  return true
}
