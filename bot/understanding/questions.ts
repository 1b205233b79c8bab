import { readLearnedFollowUp } from './follow-up/learned.ts'
import { smalltalkIn } from './intent/smalltalk.ts'
import { readUrgency } from './urgency.ts'
import { asks, plain } from './words.ts'

const MOST = 6
/** Fewer words than this say nothing by themselves: they belong to what stands before. */
const LEAST_WORDS = 3

/**
 * The questions in one message, in their order, each with what is told before it; a message that is one question comes
 * back whole. What leans on the question before it ("en wat kost dat?") stays with it.
 */
export function splitQuestions(text: string): string[] {
  const parts: string[] = []
  let told: string[] = []
  for (const piece of piecesOf(text.slice(0, 4000))) {
    if (smalltalkIn(plain(piece)) !== null) continue
    if (!isAsked(piece)) told.push(piece)
    else {
      add(parts, told, piece)
      told = []
    }
  }
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = [last, ...told].join(' ')
  return parts.length > MOST || parts.length < 2 ? [text] : parts
}

/** A question comes with the one before it, with the story before it, or after troubles that stand by themselves. */
function add(parts: string[], told: string[], piece: string): void {
  const last = parts.at(-1)
  const goesOn = leans(piece)
  if (goesOn && told.length === 0 && last !== undefined) parts[parts.length - 1] = `${last} ${piece}`
  else if (goesOn || told.length < TROUBLES) parts.push([...told, piece].join(' '))
  else parts.push(...told, piece)
}

/** From so many told things on, a question that names its own subject is not about them. */
const TROUBLES = 2

/** Sentences, the lines and numbers of a list, and halves of a sentence in which a new question begins. */
function piecesOf(text: string): string[] {
  const listed = text.split(numbered).filter((piece) => /\p{L}/u.test(piece))
  if (listed.length > 2 && numbered.test(text)) return listed.map((piece) => `${piece.replace(edges, '')}?`)
  return text
    .split(/(?<=[.?!;:])\s+|\n+/)
    .flatMap((sentence) => sentence.split(joint))
    .map((piece) => piece.replace(edges, '').replace(/^(?:en|maar|ook) /i, ''))
    .filter((piece) => /\p{L}/u.test(piece))
}

const edges = /^[\s,;•*-]+|[\s,;]+$/g
/** "1 …, 2 …", "a) …", at the start or after a space; never a date, an amount or an age. */
const numbered =
  /(?:^|[\s,;])(?:[1-5]|[a-e])[.):]?\s+(?=(?:mijn|m'n|onze|ons|ik|wij|we|de|het|een|hoe|wat|waar|wie|welke|kan|mag|er)\b)/i

/** Whether a part of a message asks something, and does not only tell. */
export function holdsQuestion(part: string): boolean {
  return piecesOf(part).some(isAsked)
}

/** It asks something, or says what is wanted or cannot wait. */
function isAsked(piece: string): boolean {
  return asks(piece) || wanting.test(plain(piece)) || readUrgency(piece).urgent
}

const wanting =
  /\b(?:ik|we|wij|ikzelf|(?:mijn|onze|m n) \w+)(?: \w+){0,2} (?:zoek|zoekt|zoeken|wil|willen|wou|zou|vraag me af|vroeg me af)\b|\b(?:zoek|zoeken|wil|willen) (?:ik|we|wij)\b|\bgraag (?:hulp|informatie|weten|uitleg)\b|\bop zoek naar\b/

/** "En wat kost dat?", "wanneer hoor ik wat": says nothing without what stands before. */
function leans(piece: string): boolean {
  const said = plain(piece)
  const words = said.split(' ')
  if (words.length < LEAST_WORDS || (words.length <= POINTING && pointing.test(said))) return true
  if (words.every((word) => bare.has(word))) return true
  return readLearnedFollowUp(piece).back >= ASKS_ON
}

const POINTING = 7
const pointing = /\b(dat|dit|daar\w*|ervoor|ervan|erbij|hiervoor|het|zoiets)\b/
/** From this chance on a question goes on about the one before it. */
const ASKS_ON = 0.5

const bare = new Set(
  'en of maar dan ook nog de het een ik u je jij we wij mij me is ben kan kun kunt moet mag wil hoe wat waar wanneer wie welke wordt dat dit die daar er voor van met op aan om te hoor hoort krijg weet kost lang duurt wachten snel doen helpen beslist graag iets nu'.split(
    ' ',
  ),
)

/** "…, en hoe vraag ik dat aan": a new question or trouble begins. */
const joint =
  /,? (?:en|maar|daarnaast|verder|ook)(?: (?:ook|dan|verder|nog|trouwens))* (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|kunnen|mag|moet|krijg|hebben jullie|heeft u|weten jullie|weet u|bestaat|mijn|ik heb|ik ben|ik zoek|ik zelf)\b)|, (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|mag)\b)/i
