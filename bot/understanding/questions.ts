import { readLearnedFollowUp } from './follow-up/learned.ts'
import { pointsBack, wordsOfItsOwn } from './follow-up.ts'
import { smalltalkIn } from './intent/smalltalk.ts'
import { announces, itemsListed } from './questions/lists.ts'
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
  for (const { text: piece, listed } of piecesOf(text.slice(0, 4000))) {
    if (smalltalkIn(plain(piece)) !== null || announces(piece)) continue
    if (!listed && !isAsked(piece)) told.push(piece)
    else {
      add(parts, told, piece, listed)
      told = []
    }
  }
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = [last, ...told].join(' ')
  return parts.length > MOST || parts.length < 2 ? [text] : parts
}

/** A question comes with the one before it, with the story before it, or after troubles that stand by themselves. */
function add(parts: string[], told: string[], piece: string, listed: boolean): void {
  const last = parts.at(-1)
  const goesOn = listed ? isBare(piece) : leans(piece)
  if (goesOn && told.length === 0 && last !== undefined) parts[parts.length - 1] = `${last} ${piece}`
  else if (goesOn || told.length < TROUBLES) parts.push([...told, piece].join(' '))
  else parts.push(...told, piece)
}

/** From so many told things on, a question that names its own subject is not about them. */
const TROUBLES = 2

/** Sentences, the lines and numbers of a list, and halves of a sentence in which a new question begins. */
function piecesOf(text: string): Piece[] {
  const listed = text.split(numbered).filter((piece) => /\p{L}/u.test(piece) && !announces(piece))
  if (listed.length > 1 && numbered.test(text)) return listed.map((piece) => inList(piece))
  const dotted = text.split(/\n+/).filter((line) => bullet.test(line))
  if (dotted.length > 1) return dotted.map((line) => inList(line.replace(bullet, '')))
  const counted = announces(text.split(/[.:;!?\n]/)[0] ?? '')
  return text
    .split(/(?<=[.?!;])\s+|(?<=:)\s+(?!(?:de|het|een|mijn)\b)|\n+/)
    .flatMap((sentence) => sentence.split(joint))
    .flatMap((sentence) => runOn(sentence))
    .flatMap((sentence) => (counted ? sentence.split(began).map(inList) : [{ text: sentence, listed: false }]))
    .flatMap((piece) => (asksSomehow(piece.text) ? itemsOf(piece) : piece))
    .map(({ text: piece, listed }) => ({ text: piece.replace(edges, '').replace(before, ''), listed }))
    .filter(({ text: piece }) => /\p{L}/u.test(piece))
}

/** `listed`: one of several that were listed, so that it stands by itself however short it is. */
interface Piece {
  text: string
  listed: boolean
}

function inList(piece: string): Piece {
  const bare = piece.replace(edges, '')
  return { text: /[.?!]$/.test(bare) ? bare : `${bare}?`, listed: true }
}

function itemsOf(piece: Piece): Piece[] {
  const items = itemsListed(piece.text)
  return items.length === 1 ? [piece] : items.map(inList)
}

/** What leads on to a next thing and says nothing itself. */
const before =
  /^(?:(?:en|maar|ook|dus|nou|oke?|o|oh|o ?ja|trouwens|verder|daarnaast|bovendien|ps|p\.s\.|nog iets|nog een vraag|andere vraag|andere vraag nog)\b[\s,:.]*)+(?=\S)/i
const bullet = /^\s*[-•*–]\s+/
const edges = /^[\s,;•*-]+|[\s,;]+$/g
/** "1 …, 2 …", "a) …", at the start or after a space; never a date, an amount or an age. */
const numbered =
  /(?:^|[\s,;])(?:(?:vraag|punt|ten) )?(?:[1-5]|[a-e]|(?<=ten )(?:eerste|tweede|derde))[.):]?\s+(?=(?:en|ook|mijn|m'n|mn|onze|ons|ik|wij|we|de|het|een|hoe|wat|waar|wanneer|wie|welke|kan|mag|moet|krijg|heb|hebben|is|zijn|er|hulp|info|informatie)\b)/i

/** Whether a part of a message asks or wants something, and does not only tell, however urgent. */
export function holdsQuestion(part: string): boolean {
  return piecesOf(part).some(({ text, listed }) => listed || asks(text) || wanting.test(plain(text)))
}

/** Without looking at what is urgent: that may be a list of troubles. */
function asksSomehow(piece: string): boolean {
  return (
    asks(piece) || wanting.test(plain(piece)) || /\b(?:info|informatie|uitleg|vragen over|vraag over)\b/i.test(piece)
  )
}

/** It asks something, or says what is wanted or cannot wait. */
function isAsked(piece: string): boolean {
  return asks(piece) || wanting.test(plain(piece)) || readUrgency(piece).urgent
}

const wanting =
  /\b(?:ik|we|wij|ikzelf|(?:mijn|onze|m n) \w+)(?: \w+){0,2} (?:zoek|zoekt|zoeken|wil|willen|wou|zou|vraag me af|vroeg me af)\b|\b(?:zoek|zoeken|wil|willen) (?:ik|we|wij)\b|\bgraag (?:hulp|informatie|weten|uitleg)\b|\bop zoek naar\b|^of (?:er|ik|wij|we|mijn|u|jullie)\b/

/** "En wat kost dat?", "wanneer hoor ik wat": says nothing without what stands before. */
function leans(piece: string): boolean {
  const said = plain(piece)
  const words = said.split(' ')
  if (words.length < LEAST_WORDS || onlyBare(piece) || trails.test(said)) return true
  if (wordsOfItsOwn(piece) > (pointsBack(piece) ? LITTLE + 1 : LITTLE)) return false
  return readLearnedFollowUp(piece).back >= ASKS_ON
}

/** Nothing in it names a subject: "en wat kost dat allemaal". */
function onlyBare(piece: string): boolean {
  const said = plain(piece)
  return isBare(piece) || (said.split(' ').length <= POINTING && pointing.test(said))
}

function isBare(piece: string): boolean {
  return plain(piece)
    .split(' ')
    .every((word) => bare.has(word))
}

/** So many words that name something are a subject of their own. */
const LITTLE = 1
/** "Voor in huis bedoel ik?", "schoonmaken en zo?", "en mijn buurvrouw ook niet?" */
const trails = /\bbedoel ik\b|\ben zo$|^(?:\w+ ){1,3}ook( niet)?$/

const POINTING = 7
const pointing = /\b(dat|dit|daar\w*|ervoor|ervan|erbij|hiervoor|het|zoiets)\b/
/** From this chance on a question goes on about the one before it. */
const ASKS_ON = 0.5

const bare = new Set(
  'en of maar dan ook nog de het een ik u je jij we wij mij me is ben kan kun kunt moet mag wil hoe wat waar wanneer wie welke wordt dat dit die daar er voor van met op aan om te hoor hoort krijg weet kost lang duurt allemaal wachten snel doen helpen beslist graag iets nu'.split(
    ' ',
  ),
)

/** "…, en hoe vraag ik dat aan": a new question or trouble begins. */
const joint =
  /,? (?:en|maar|daarnaast|verder|ook)(?: (?:ook|dan|verder|nog|trouwens))* (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|kunnen|mag|moet|krijg|hebben jullie|heeft u|weten jullie|weet u|bestaat|mijn|ik heb|ik ben|ik zoek|ik zelf)\b)|, (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|mag)\b|(?:ik|wij|we|mijn \w+) (?:\w+ )?(?:wil|wou|willen|zoek|zoekt|zoeken)\b)|,? (?:en )?(?:daarnaast|bovendien|verder nog|en verder)(?: ook)? (?=(?:of|wil|zou|zoek|een|iets|hulp|informatie)\b)/i

/** "hoe vraag ik bijstand aan waar kan mijn zoon sporten": two questions without anything between them. */
function runOn(sentence: string): string[] {
  const halves = sentence.split(again)
  const whole =
    halves.length < 2 ||
    !halves
      .slice(0, -1)
      .every((half) => asks(half) && half.trim().split(/\s+/).length >= LONG_ENOUGH && !goesOnWith.test(half))
  return whole ? [sentence] : halves
}

const LONG_ENOUGH = 4
const again =
  /\s(?=(?:hoe|waar|wanneer|wie|welke) (?:kan|kun|moet|mag|is|zijn|kost|krijg|kom|vraag|helpt|regel|maak|meld) (?:ik|je|we|wij|mijn|er|een|de|het|mij|me)\b)/i
/** After these a question word goes on with the same sentence. */
const goesOnWith =
  /\b(?:weten|weet|zeggen|vertellen|uitleggen|vraag|vragen|en|of|snap|begrijp|uitzoeken|over|dat|niet|zien|idee)$/i

/** Where several things were announced, each begins by itself: "drie dingen. Ik wil …, ik heb …" */
const began = /, (?:en )?(?=(?:ik|mijn|wij|we|onze)\b)/i
