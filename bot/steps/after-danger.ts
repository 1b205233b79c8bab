import { give, isSure } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import { personChoice } from '../dialogs/choices.ts'
import { withTold } from '../memory.ts'
import { type AfterDangerWords, afterDangerWords } from '../phrases/after-danger.ts'
import { dangerNumbers, dangerWords } from '../phrases/danger.ts'
import { nlInformal } from '../phrases/informal.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { say, type TurnDesk } from '../turn.ts'
import { type Reaction, readReaction } from '../understanding/danger/reaction.ts'
import type { DangerKind } from '../understanding/danger.ts'
import { asks, plain } from '../understanding/words.ts'
import { LOST } from './bereaved.ts'

/**
 * Who cannot call, is watched, wants nobody told or asks what happens now is answered about that, before anything else:
 * "ik kan niet bellen" is no wish to be called.
 */
export function reactToDanger(desk: TurnDesk): boolean {
  const kind = desk.memory.danger
  if (kind === null || kind === LOST || desk.turn.message.choice !== null) return false
  const reaction = readReaction(desk.masked)
  const words = afterDangerWords(desk.turn.language, kind === 'child-writing')
  if (reaction === null || words === null) return false
  // Of who lies there it may be told that they cannot speak.
  if (reaction === 'no-call' && pressing.has(kind) && !byWriter.test(plain(desk.masked))) return false
  desk.result.memory = withTold(desk.memory, desk.masked)
  const erase = { value: 'erase', label: desk.phrases.chooseErase }
  return say(desk, reactionTo(reaction, kind as DangerKind, words, desk.phrases), 'crisis', [
    ...(reaction === 'watched' ? [erase] : []),
    personChoice(desk.phrases),
  ])
}

/** Where somebody listens and no name is needed. */
function toTalk(kind: DangerKind, phrases: Phrases): string {
  if (kind === 'violence' || kind === 'child') return dangerNumbers.violence
  return kind === 'child-writing' ? dangerNumbers.child : numbersFor(kind, phrases)
}

/** Here 112 cannot wait for somebody who reads along. */
const pressing: ReadonlySet<string> = new Set(['medical', 'weapon', 'missing'])
const byWriter = /(?:^| )(?:ik|durf|geen|i|ich|jestem|я|не|لا)(?: |$)|(?:yorum|amam|emem)\b/u

function reactionTo(reaction: Reaction, kind: DangerKind, words: AfterDangerWords, phrases: Phrases): string {
  const said = words[reaction](reaction === 'quiet' ? toTalk(kind, phrases) : numbersFor(kind, phrases))
  if (reaction !== 'no-call') return said
  const chat = kind === 'suicide' ? words.chatSuicide : kind === 'child-writing' ? words.chatChild : null
  return [pressing.has(kind) ? null : said, chat, words.byOther].filter((each) => each !== null).join(' ')
}

/**
 * What is said after danger was told is not searched with: short, kind, the number again and a person. An ordinary
 * question is answered as any other.
 */
export async function afterDanger(desk: TurnDesk): Promise<boolean> {
  const kind = desk.memory.danger
  if (kind === null || desk.turn.message.choice !== null) return false
  // Who flees asks where to go: that is no question of who has no house.
  if (flees.test(plain(desk.masked)) && (await answerWithin(desk, kind as DangerKind))) return true
  if (await isOrdinary(desk)) {
    desk.memory = { ...desk.memory, danger: null }
    return false
  }
  if (asks(desk.masked) && (await answerWithin(desk, kind as DangerKind))) return true
  const { phrases } = desk
  desk.result.memory = { ...withTold(desk.memory, desk.masked), remarked: desk.memory.remarked + 1 }
  return say(desk, nextWords(desk, kind), 'crisis', [
    personChoice(phrases),
    { value: 'callback', label: phrases.chooseCallback },
  ])
}

/** To a child as to a child, and not the same twice. */
function nextWords(desk: TurnDesk, kind: string): string {
  if (kind === LOST) return dangerWords('nl').lost?.after ?? ''
  const { language } = desk.turn
  const phrases = language === 'nl' && kind === 'child-writing' ? nlInformal : desk.phrases
  const numbers = numbersFor(kind as DangerKind, phrases)
  const said = plain(desk.masked)
  if (relieved.test(said)) return phrases.afterDangerGood(numbers)
  const words = afterDangerWords(language, kind === 'child-writing')
  return (desk.memory.remarked > 0 || thanks.test(said)) && words !== null
    ? words.still(numbers)
    : phrases.afterDanger(numbers)
}

/** Who asks on after danger ("waar kan ik heen?") asks about that: what is known of it answers, with its numbers. */
async function answerWithin(desk: TurnDesk, kind: DangerKind): Promise<boolean> {
  const topic = subjectOf[kind]
  if (topic === undefined) return false
  const id = await explanationOf(desk, topic, desk.masked)
  return id !== null && (await give(desk, id, desk.masked))
}

const subjectOf: Partial<Record<DangerKind, string>> = {
  suicide: 'crisis-suicide',
  violence: 'huiselijk-geweld',
  child: 'huiselijk-geweld',
}

const flees = /\b(?:waar|kan|kunnen)\b.*\b(?:heen|naartoe|naar toe|slapen|schuilen|veilig|terecht|opvang)\b/

/** A question, or a subject that the knowledge is sure of and that is no cry for help. */
async function isOrdinary(desk: TurnDesk): Promise<boolean> {
  if (mood.test(plain(desk.masked))) return false
  const { municipality } = desk.result
  const findings = await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' })
  const [best] = findings.hits
  if (best === undefined || !isSure(findings)) return false
  return asks(desk.masked) || !best.topics.some((topic) => heavy.has(topic))
}

/** How it is, in a word or two: an answer, and no question. */
const mood =
  /^(?:(?:het|ik|gaat|voel|me|ben|nog|heel|erg|zo|best|niet|wel|met|mij|nou|ja|nee|en) )*(?:slecht|goed|beroerd|rot|klote|kut|zwaar|moeilijk|verdrietig|alleen|moe|bang|leeg|matig|redelijk|naar|ellendig|verschrikkelijk|hetzelfde|beter|gaat)$/

const heavy = new Set(['crisis-suicide', 'ggz', 'huiselijk-geweld', 'eenzaamheid', 'jeugd-mentaal', 'zorgen-om-ander'])

const relieved =
  /(?:^| )(?:gaat( het)?( \w+)? (?:wel|beter)|weer (?:rustig\w*|veilig|thuis|terecht|bij|terug)|ik heb gebeld|ben gebeld|(?:112|ambulance|politie|hulp|dokter) (?:is|zijn) (?:er|onderweg|gebeld)|heb(?:ben)? (?:112|de politie|113|veilig thuis) gebeld|(?:is|zijn|hebben) (?:\w+ )?(?:gevonden|terecht)|fijn|opgelucht|valt mee|komt goed|ben (?:nu )?veilig|al beter|i am (?:ok|okay|fine|safe)|im (?:ok|okay|fine|safe)|mir geht es (?:gut|besser)|iyiyim|czuje sie (?:dobrze|lepiej)|jest lepiej|мені краще|все добре|انا بخير)(?: |$)/u
const thanks = /(?:^| )(?:dank\w*|bedankt|merci|thanks|thank|danke|tesekkur\w*|sagol|dziekuje|дякую|شكرا)(?: |$)/u

/** What to call when it gets worse; the same numbers as in the fixed words. */
export function numbersFor(kind: DangerKind, phrases: Phrases): string {
  const { emergency, suicide, suicideFree, violence, child } = dangerNumbers
  switch (kind) {
    case 'suicide':
      return `${suicide} ${phrases.or} ${suicideFree}`
    case 'violence':
    case 'child':
      return `${emergency} ${phrases.or} ${violence}`
    case 'child-writing':
      return `${child} ${phrases.or} ${emergency}`
    case 'medical':
    case 'weapon':
    case 'missing':
      return emergency
    default:
      return kind satisfies never
  }
}
