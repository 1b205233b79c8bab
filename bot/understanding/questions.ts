import { smalltalkIn } from './intent/smalltalk.ts'
import { isBare, leans, tellsOn } from './questions/lean.ts'
import { announcedIn, announces, itemsListed } from './questions/lists.ts'
import { readUrgency } from './urgency.ts'
import { asks, plain } from './words.ts'

const MOST = 6

/**
 * The questions in one message, in their order, each with what is told before it; a message that is one question comes
 * back whole. What leans on the question before it ("en wat kost dat?") stays with it.
 */
export function splitQuestions(text: string): string[] {
  const read = text.slice(0, LONGEST).replace(/ & /g, ' en ')
  const announced = announcedIn(read)
  const plainly = partsOf(read, piecesOf(read))
  // What was announced in so many words is only taken for a list where the sentences do not show as many questions.
  const parts = announced === 0 || plainly.length === announced ? plainly : partsOf(read, piecesOf(read, true))
  return parts.length > MOST || parts.length < 2 ? [text] : parts
}

const LONGEST = 4_000

function partsOf(text: string, pieces: Piece[]): string[] {
  const parts: string[] = []
  let told: string[] = []
  const subjects = (text.match(about) ?? []).length > 1
  const questions = pieces.filter(({ text: piece, listed }) => listed || isAsked(piece)).length
  for (const { text: piece, listed } of pieces) {
    if (smalltalkIn(plain(piece)) !== null || announces(piece)) continue
    if (!listed && !isAsked(piece) && !(subjects && piece.search(about) >= 0)) told.push(piece)
    else {
      add(parts, told, { text: piece, listed }, questions)
      told = []
    }
  }
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = [last, ...told].join(' ')
  return parts
}

/** "Ik heb een vraag over …", said of two things. */
const about = /\bvra(?:ag|gen) over\b/gi

/**
 * A question comes with the one before it, with the story before it, or after troubles that stand by themselves: those are
 * more than the questions of the message (`questions`).
 */
function add(parts: string[], told: string[], { text: piece, listed }: Piece, questions: number): void {
  const last = parts.at(-1)
  const goesOn = listed ? isBare(piece) : leans(piece)
  // "Mijn dochter wordt gepest. Zelf zit ik zonder werk. Wat nu?" asks it of both.
  const second = goesOn && !listed ? told.findIndex((each, at) => at > 0 && besides.test(each)) : -1
  if (second > 0) {
    parts.push(...[told.slice(0, second), told.slice(second)].map((each) => [...each, piece].join(' ')))
    return
  }
  if (goesOn && last !== undefined && told.every(tellsOn)) parts[parts.length - 1] = [last, ...told, piece].join(' ')
  else if (goesOn || told.length < TROUBLES || told.length <= questions) parts.push([...told, piece].join(' '))
  else parts.push(...told, piece)
}

/** From so many told things on, a question that names its own subject is not about them. */
const TROUBLES = 2
const besides = /^(?:ik ?)?zelf\b|^(?:daarnaast|verder|bovendien)\b/i

/** Sentences, the lines and numbers of a list, and halves of a sentence in which a new question begins. */
function piecesOf(text: string, counted = false): Piece[] {
  const listed = text.split(numbered).filter((piece) => /\p{L}/u.test(piece) && !announces(piece))
  if (listed.length > 1 && numbered.test(text)) return listed.map((piece) => inList(piece))
  const dotted = text.split(/\n+/).filter((line) => bullet.test(line))
  if (dotted.length > 1) return dotted.map((line) => inList(line.replace(bullet, '')))
  const dashed = text.split(/\s[-–•*]\s+/)
  if (dashed.length > 2 && dashed.slice(1).every((piece) => asks(piece))) return dashed.slice(1).map(inList)
  return text
    .split(/(?<=[.?!;])\s+|(?<=(?<!\b(?:met|over|bij)):)\s+(?!(?:de|het|een|mijn)\b)|\n+/)
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
  /(?:^|[\s,;])(?:(?:vraag|punt|ten) )?(?:[1-5]|[a-e]|(?<=ten )(?:eerste|tweede|derde))[.):]?\s+(?=(?:en|ook|mijn|m'n|mn|onze|ons|ik|wij|we|de|het|een|hoe|wat|waar|wanneer|wie|welke|kan|mag|moet|krijg|heb|hebben|wil|wou|zou|zoek|ken|is|zijn|er|hulp|info|informatie)\b)/i

/** Whether a part of a message asks or wants something, and does not only tell, however urgent. */
export function holdsQuestion(part: string): boolean {
  return piecesOf(part).some(({ text, listed }) => listed || asks(text) || wanting.test(plain(text)))
}

/** Without looking at what is urgent: that may be a list of troubles. */
const greeting = /^\s*(?:(?:hoi|hallo|hey|dag|beste|goede\w*)[\s,!.]+)+/i

function asksSomehow(piece: string): boolean {
  return (
    asks(piece.replace(greeting, '')) ||
    wanting.test(plain(piece)) ||
    /\b(?:info|informatie|uitleg|vragen over|vraag over)\b/i.test(piece)
  )
}

/** It asks something, or says what is wanted or cannot wait. */
function isAsked(piece: string): boolean {
  // "Hij wil zelf nu ook wel hulp" tells on about whom was asked.
  if (tellsOn(piece) && !asks(piece)) return readUrgency(piece).urgent
  return asks(piece) || verbFirst.test(plain(piece)) || wanting.test(plain(piece)) || readUrgency(piece).urgent
}

/** The half of a question that lost its mark. */
const verbFirst =
  /^\w{3,}t er (?:\w+ )+|^(?:krijgt|heeft|hebben|is|zijn|doet|werkt|komt|gaat|wordt|worden|zit|staat|bestaan|biedt|bieden|helpt|vergoedt|betaalt|stopt|blijft|telt) (?:\w+ ){2,}/
const wanting =
  /\b(?:ik|k|we|wij|ze|zij|hij|ikzelf|(?:mijn|onze|m n|mn) \w+)(?: \w+){0,2} (?:zoek|zoekt|zoeken|wil|willen|wou|zou|vraag me af|vroeg me af)\b|\b(?:zoek|zoeken|wil|willen) (?:ik|we|wij)\b|\b(?:vraag|vroeg) ik me af\b|\b(?:heb|heeft|hebben) (?!(?:\w+ ){0,2}(?:hulp|help|iemand|advies|ondersteuning|u|jullie|je) nodig)(?:\w+ ){1,6}nodig\b|\b(?:hulp|begeleiding|advies) nodig (?:met|bij)\b|\bwat (?:kan|moet|kunnen|moeten) (?:ik|we|wij) (?:\w+ )?doen\b|\bwat (?:doe|moet) ik (?:daar\w*|ermee|hier\w*)\b|\bwat nu\b|\b(?:wie kan (?:mij |me |ons )?helpen|waar kan ik (?:heen|terecht|naartoe))$|^zoe(?:k|ken) (?:ook|nog|een)\b|\bbenieuwd (?:of|naar|hoe|wat|waar|wie)\b|\bgraag (?:hulp|informatie|weten|uitleg)\b|\bop zoek naar\b|^of (?:er|ik|wij|we|mijn|u|jullie)\b/

/** "…, en hoe vraag ik dat aan": a new question or trouble begins. */
const joint =
  /,? (?:en|maar|daarnaast|verder|ook)(?: (?:ook|dan|verder|nog|trouwens))* (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|kunnen|mag|moet|krijg|hebben jullie|heeft u|weten jullie|weet u|bestaat|(?:is|zijn|\w{3,}t) er|mijn|mn|i?k heb|i?k ben|i?k zoek|ik zelf|zelf|ikzelf|of (?:ik|er|we|wij|mijn|u|jullie))\b)|, (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|mag|is er|zijn er)\b|(?:ik|wij|we|mijn \w+) (?:\w+ )?(?:wil|wou|willen|zoek|zoekt|zoeken)\b)|,? (?:en )?(?:daarnaast|bovendien|verder nog|en verder)(?: ook)? (?=(?:of|wil|zou|zoek|vraag|een|iets|hulp|informatie)\b)|, (?:verder|ook) (?=(?:zoek|wil|zou|vraag|vroeg)\b)/i

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
