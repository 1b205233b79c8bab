import type { Choice } from '../../channels/message.ts'
import { chosen } from '../dialogs/choices.ts'
import { withTold } from '../memory.ts'
import { asksWhyAsked } from '../steps/why.ts'
import { say, type TurnDesk } from '../turn.ts'
import { type Place, readPlace } from '../understanding/place.ts'
import { plain } from '../understanding/words.ts'
import { endWith } from './compose.ts'
import { urgentFirst } from './urgent.ts'

/** Asks where someone lives; the question waits for it. */
export function askWhere(desk: TurnDesk, question: string): true {
  desk.result.memory = {
    ...desk.memory,
    placeAsked: true,
    asked: { what: 'municipality', question, explanation: null },
  }
  const words = urgentFirst(desk, desk.phrases.askMunicipality)
  return say(desk, words, 'clarify', municipalityChoices(desk))
}

/**
 * Reads where someone lives, asked or not, and notes it for this turn. Gives what can now be answered; else whether all
 * was said that there was to say.
 */
export function heardWhere(desk: TurnDesk): Waiting | boolean {
  const { asked } = desk.memory
  const wasAsked = asked?.what === 'municipality'
  const askedToo = asked?.what === 'place-too'
  const pressed = pressedOrNumbered(desk, wasAsked || askedToo)
  if (askedToo) noteLeft(desk)
  if (pressed === ELSEWHERE) return saysElsewhere(desk, null)
  const place =
    pressed === null ? placeSaid(desk, wasAsked || (askedToo && isFew(desk.masked))) : { municipality: pressed }
  if (place === null && wasAsked && asksWhyAsked(desk))
    return say(desk, desk.phrases.whyAskedPlace, 'clarify', municipalityChoices(desk))
  if (place === null) return wasAsked && askAgain(desk)
  if ('elsewhere' in place) {
    const theirs = placeOfTheirs(desk)
    if (theirs !== null) return hearsHere(desk, theirs, plain(desk.masked).split(' ').length <= SENTENCE)
    // Who lives here may tell of someone, or of something, elsewhere.
    if (desk.result.municipality !== null && tellsOfElsewhere(plain(desk.masked))) return wasAsked && askAgain(desk)
    return saysElsewhere(desk, place.elsewhere)
  }
  return hearsHere(desk, place.municipality, pressed !== null || saysPlaceOnly(desk.masked))
}

/** "Ik woon in Hilversum, maar zij in Huizen": the help is for who lives here. */
function placeOfTheirs({ masked, area, memory }: TurnDesk): string | null {
  const here = readPlace(masked, { ...area, elsewhere: [] }, true)
  if (here === null || !('municipality' in here)) return null
  const aboutOther = memory.intake.who !== null && memory.intake.who !== 'self'
  return aboutOther || someoneElse.test(plain(masked)) ? here.municipality : null
}

const someoneElse =
  /\bmaar (?:\w+ ){0,2}(?:zij|ze|hij|moeder|vader|ouders?|oma|opa|zoon|dochter|broer|zus|tante|oom|buur\w*|vriend\w*)\b/

/** `only`: nothing else was said. */
function hearsHere(desk: TurnDesk, municipality: string, only: boolean): Waiting | boolean {
  const { asked, about } = desk.memory
  desk.result.municipality = municipality
  if (asked?.what === 'municipality') {
    desk.memory = { ...desk.memory, asked: null }
    return { question: asked.question, explanation: asked.explanation, given: null }
  }
  if (!only) return false
  // The same question again, for the place that was named.
  const before = desk.memory.told.at(-1)
  if (about === null && saysMoreThanPlace(desk)) return false
  if (about !== null) return { question: before ?? '', explanation: about.id, given: municipality }
  desk.result.memory = desk.memory
  if (desk.turn.owner === 'waiting') return say(desk, desk.phrases.addedForStaff, 'handover')
  return say(desk, desk.phrases.notedOnly(municipality), 'clarify')
}

/** Whether where they live may be asked along with something else: once in a conversation, and not around danger. */
export function mayAskPlace({ memory, result }: TurnDesk): boolean {
  return result.municipality === null && !memory.placeAsked && memory.danger === null
}

/** Asks it at the end of what was just said; it may be left unanswered. `words`: why it is asked. */
export function askPlaceToo(desk: TurnDesk, words: string): void {
  const { replies, memory } = desk.result
  const last = replies.at(-1)
  if (last === undefined) return
  const here = municipalityChoices(desk).filter(({ value }) => value !== ELSEWHERE)
  // In Dutch below the answer; in another language with the words that are in that language.
  const asking = replies.findLast(({ language }) => language === desk.phrases.language) ?? last
  endWith(asking, words)
  last.choices = [...here, ...last.choices]
  desk.result.memory = { ...memory, placeAsked: true, asked: { what: 'place-too', question: '', explanation: null } }
}

/** It was asked along with something else; what is said now need not be about it. */
function noteLeft(desk: TurnDesk): void {
  desk.memory = { ...desk.memory, asked: null }
  desk.result.memory = desk.memory
}

/** A button of the area is heard always; a number or "a different municipality" only when the choice was just shown. */
function pressedOrNumbered(desk: TurnDesk, wasAsked: boolean): string | null {
  const { message } = desk.turn
  const choices = municipalityChoices(desk)
  if (message.choice !== null) return choices.find(({ value }) => value === message.choice)?.value ?? null
  return wasAsked && placeSaid(desk, wasAsked) === null ? chosen(choices, message) : null
}

/** Another button says nothing of where someone lives, whatever place is in its words. */
function placeSaid(desk: TurnDesk, wasAsked: boolean): Place {
  return desk.turn.message.choice === null ? readPlace(desk.masked, desk.area, wasAsked) : null
}

/** A short text is an answer that was not understood; a longer one is another question. */
function askAgain(desk: TurnDesk): boolean {
  if (desk.turn.message.choice !== null || !isFew(desk.masked)) return false
  const { phrases } = desk
  if (mayBePlace.test(plain(desk.masked)))
    return say(desk, phrases.askMunicipalityAgain, 'clarify', municipalityChoices(desk))
  // Something else was told meanwhile: it is kept, and not taken for a place that was not understood.
  desk.result.memory = withTold(desk.memory, desk.masked)
  return say(desk, phrases.whyAskedPlace, 'clarify', municipalityChoices(desk))
}

/** A word or two, or something with "in", "bij" or a street. */
const mayBePlace =
  /^(?!(?:ja|nee|maar|en|ik|hij|ze|zij|wat|hoe|wie|niet|geen|weet)\b)[\w-]+(?: [\w-]+)?$|\b(?:in|bij|uit|rond|vlakbij|woon|wonen|buurt|wijk|dorp|stad|straat|laan|weg|postcode|daar|hier|\d{4})\b/

function saysElsewhere(desk: TurnDesk, place: string | null): boolean {
  const phrases = desk.phrases
  desk.result.memory = { ...withTold(desk.memory, desk.masked), asked: null }
  return say(
    desk,
    `${phrases.anotherMunicipality(place, desk.areaInWords)} ${phrases.nationalHelp}`,
    'other_municipality',
    [],
  )
}

/** Somebody of theirs lives or works there, and the question is about the writer; or the writer only works there. */
function tellsOfElsewhere(said: string): boolean {
  return ofTheirs.test(said) || worksThere.test(said)
}

const ofTheirs =
  /\b(mijn|onze|me|mn) \w+ (?:\w+ ){0,3}(woont|woon|wonen|zit|zitten|werkt|werken|studeert|verhuisde|is verhuisd)\b(?!.*\bvoor (hem|haar|hen|ze)\b).*\b(ik|mij|me|wij|we)\b/
const worksThere = /\b(ik|we|wij) (werk|werkte|werken|studeer)\b/

/** Nothing is said but where someone lives: the place itself and little words. */
function saysPlaceOnly(text: string): boolean {
  return besideSmallWords(text).length <= 2
}

/** "Dakloos in Eemnes, wat nu": beside where they live there is a word that names a subject. */
function saysMoreThanPlace({ masked, area }: TurnDesk): boolean {
  return besideSmallWords(masked).some(
    (word) => !/^(\d{4}|[a-z]{2})$/.test(word) && readPlace(`ik woon in ${word}`, area, true) === null,
  )
}

function besideSmallWords(text: string): string[] {
  const rest = plain(text).replace(
    /\b(ik|wij|we|ze|zij|hij|die|woon|woont|wonen|moeder|vader|ouders|zoon|dochter|oma|opa|onze|haar|hem|in|uit|kom|de|het|gemeente|en|dan|is|ook|voor|mij|mijn|postcode|dorp|wijk|weet|niet|als|wat|hoe|zit|werkt|geldt|dat|dit|daar|nu|maar|eigenlijk|trouwens|sorry|nee|ja|bedoel|hoi)\b/g,
    ' ',
  )
  return rest.trim().split(/\s+/)
}

function municipalityChoices(desk: TurnDesk): Choice[] {
  const phrases = desk.phrases
  const here = desk.area.municipalities.map(({ name }) => ({ value: name, label: name }))
  return [...here, { value: ELSEWHERE, label: phrases.livesElsewhere }]
}

/**
 * A question that waits; `explanation`: what answers it, null when that is still to be found. `given`: the answer stands
 * above already, and this is where they turn out to live.
 */
interface Waiting {
  question: string
  explanation: string | null
  given: string | null
}

const ELSEWHERE = 'elsewhere'
/** "Ik denk in Bussum" */
const FEW = 4
/** "Ik woon in Hilversum, maar mijn moeder woont in Huizen" */
const SENTENCE = 10

function isFew(text: string): boolean {
  return plain(text).split(' ').length <= FEW
}
