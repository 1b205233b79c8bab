import { plain } from './words.ts'

const MOST = 6
/** Fewer words than this say nothing by themselves: they belong to what stands before. */
const LEAST_WORDS = 3

/** The questions and told troubles in one message, in their order; a message that is one question comes back whole. */
export function splitQuestions(text: string): string[] {
  const pieces = text
    .slice(0, 4000)
    .split(/(?<=[.?!;])\s+|\n+/)
    .flatMap((sentence) => sentence.split(joint))
    .map((piece) => piece.replace(/^[\s,;•*-]+|[\s,;]+$/g, '').replace(/^(?:en|maar|ook) /i, ''))
    .filter((piece) => /\p{L}/u.test(piece))
  const parts: string[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (last !== undefined && leans(piece)) parts[parts.length - 1] = `${last} ${piece}`
    else parts.push(piece)
  }
  return parts.length > MOST || parts.length === 1 ? [text] : parts
}

/** "En wat kost dat?", "wanneer hoor ik wat": says nothing without what stands before. */
function leans(piece: string): boolean {
  const said = plain(piece)
  const words = said.split(' ')
  if (words.length < LEAST_WORDS || (words.length <= POINTING && pointing.test(said))) return true
  return words.every((word) => bare.has(word))
}

const POINTING = 7
const pointing = /\b(dat|dit|daar\w*|ervoor|ervan|erbij|hiervoor|het|zoiets)\b/

const bare = new Set(
  'en of maar dan ook nog de het een ik u je jij we wij mij me is ben kan kun kunt moet mag wil hoe wat waar wanneer wie welke wordt dat dit die daar er voor van met op aan om te hoor hoort krijg weet kost lang duurt wachten snel doen helpen beslist graag iets nu'.split(
    ' ',
  ),
)

/** "…, en hoe vraag ik dat aan": a new question or trouble begins. */
const joint =
  /,? (?:en|maar|daarnaast|verder|ook)(?: (?:ook|dan|verder|nog))* (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|kunnen|mag|moet|krijg|mijn|ik heb|ik ben|ik zoek)\b)|, (?=(?:hoe|wat|waar|wanneer|wie|welke|kan|mag)\b)/i
