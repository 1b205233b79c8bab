import { give, isSure } from '../answering/answer.ts'
import { explanationOf } from '../answering/by-topic.ts'
import { chooseAnswer } from '../answering/choose.ts'
import { dangerReply } from '../answering/danger.ts'
import { personChoice } from '../dialogs/choices.ts'
import { withTold } from '../memory.ts'
import { dangerNumbers } from '../phrases/danger.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { say, type TurnDesk } from '../turn.ts'
import type { DangerKind } from '../understanding/danger.ts'
import { asks, plain } from '../understanding/words.ts'
import { personWish } from './person.ts'
import { weary } from './weary.ts'

/** Danger first, in every mode: fixed words, staff warned, a person asked for; what was going on is kept. */
export async function danger(desk: TurnDesk): Promise<boolean> {
  const found = desk.alarm.danger
  if (found === null) return await weary(desk)
  if (desk.alarm.between) await answerBelow(desk)
  desk.result.replies.unshift(dangerReply(found, desk.turn.language))
  desk.result.wishes.push({ kind: 'alert', danger: found.kind })
  const whose = found.byWriter === true ? ', door wie schrijft' : ''
  desk.result.wishes.push(personWish(desk, `Mogelijk gevaar: ${dangerInWords[found.kind]}${whose}`, 'danger'))
  // From now on nothing is asked along with an answer that is no help.
  desk.result.memory = { ...withTold(desk.result.memory, desk.masked), danger: found.kind, placeAsked: true }
  return true
}

/** Danger that was heard between the lines of a question may not be there: who asked has the answer all the same. */
async function answerBelow(desk: TurnDesk): Promise<void> {
  const { municipality } = desk.result
  if (municipality === null || desk.memory.dialog !== null) return
  const findings = await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' })
  if (isSure(findings)) await give(desk, chooseAnswer(desk.masked, findings).id, desk.masked)
}

/**
 * What is said after danger was told is not searched with: short, kind, the number again and a person. An ordinary
 * question is answered as any other.
 */
export async function afterDanger(desk: TurnDesk): Promise<boolean> {
  const kind = desk.memory.danger
  if (kind === null || desk.turn.message.choice !== null) return false
  if (await isOrdinary(desk)) {
    desk.memory = { ...desk.memory, danger: null }
    return false
  }
  if (asks(desk.masked) && (await answerWithin(desk, kind as DangerKind))) return true
  const { phrases } = desk
  const numbers = numbersFor(kind as DangerKind, phrases)
  desk.result.memory = withTold(desk.memory, desk.masked)
  const words = relieved.test(plain(desk.masked)) ? phrases.afterDangerGood(numbers) : phrases.afterDanger(numbers)
  return say(desk, words, 'crisis', [personChoice(phrases), { value: 'callback', label: phrases.chooseCallback }])
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

/** A question, or a subject that the knowledge is sure of and that is no cry for help. */
async function isOrdinary(desk: TurnDesk): Promise<boolean> {
  const { municipality } = desk.result
  const findings = await desk.abilities.find({ text: desk.masked, topics: [], municipality, audience: 'inhabitant' })
  const [best] = findings.hits
  if (best === undefined || !isSure(findings)) return false
  return asks(desk.masked) || !best.topics.some((topic) => heavy.has(topic))
}

const heavy = new Set(['crisis-suicide', 'ggz', 'huiselijk-geweld', 'eenzaamheid', 'jeugd-mentaal', 'zorgen-om-ander'])

const relieved =
  /\b(dank\w*|bedankt|gaat( het)?( \w+)? (wel|beter)|weer (rustig\w*|veilig)|ik heb gebeld|ben gebeld|fijn|opgelucht|valt mee|komt goed|ben veilig|al beter)\b/

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

/** As staff reads it. */
const dangerInWords: Record<DangerKind, string> = {
  suicide: 'gedachten aan zelfdoding',
  violence: 'geweld',
  child: 'een kind in gevaar',
  medical: 'iemand is bewusteloos of gewond',
  weapon: 'een wapen of bedreiging',
  missing: 'iemand is vermist of verward',
  'child-writing': 'een kind dat schrijft',
}
