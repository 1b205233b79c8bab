import type { Choice, CountedDay } from '../../channels/message.ts'
import type { Asker, Findings, Hit, Material } from '../abilities.ts'
import { personChoice } from '../dialogs/choices.ts'
import { withTold, withTopic } from '../memory.ts'
import { type Phrases, phrases as phrasesIn } from '../phrases/phrases.ts'
import type { TurnDesk } from '../turn.ts'
import { readLoss } from '../understanding/loss.ts'
import { asksForFigures, namesOnlyElsewhere } from '../understanding/scope.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { readDate } from '../understanding/when.ts'
import { explanationHeard } from './by-topic.ts'
import { chooseAnswer } from './choose.ts'
import { countedFor, withSides } from './combine.ts'
import { composeAnswer } from './compose.ts'
import { declined, dontKnow, isSurelyOutside } from './decline.ts'
import { giveInBrief, isAbove } from './facet.ts'
import { answerForPlace } from './for-place.ts'
import { underWmo } from './general.ts'
import { introduction } from './introduce.ts'
import { EXPLAIN, offerMeanings, otherMeanings } from './meanings.ts'
import { answerSeveral } from './several.ts'
import { passOnUrgent } from './urgent.ts'
import { urgentSubject } from './urgent-subject.ts'
import { askPlaceToo, askWhere, heardWhere, mayAskPlace } from './where.ts'

/** From here on the best hit is answered with. Calibrated by `npm run evals`. */
const SURE = 0.5
/** From here on it is when the topic that the whole question points to is its own. */
const AGREED = 0.2
const LIKELY = 0.2
/** From here on the likeliest meanings are offered as a choice; under it nothing is claimed. */
const MAYBE = 0.06
/** From here on the knowledge is sure enough to answer what sounds like another desk's subject. */
const CERTAIN = 0.6
const TOPIC_QUESTIONS = 2

/** Once it is known where someone lives, the question that waited is answered for that municipality. */
export async function answerWhere(desk: TurnDesk): Promise<boolean> {
  const heard = heardWhere(desk)
  if (typeof heard === 'boolean') return heard
  if (heard.explanation === null) {
    const meant = await explanationHeard(desk, heard.question)
    return meant === null ? await answerText(desk, heard.question) : await give(desk, meant, heard.question)
  }
  // Another municipality may have another answer to the same question.
  if (heard.given !== null && (await answerForPlace(desk, heard.given))) return true
  const here = await materialFor(desk, heard.explanation)
  const topic = desk.memory.about?.id === heard.explanation ? desk.memory.about.topic : null
  return here === null
    ? await answerText(desk, heard.question)
    : await give(desk, heard.explanation, heard.question, { topic })
}

/** Looks for an answer to a text that stands on its own; what was spoken of counts only when it finds nothing. */
export async function answerText(desk: TurnDesk, question: string): Promise<boolean> {
  if (await answerSeveral(desk, question)) return true
  const findings = await findFor(desk, question)
  const [best] = findings.hits
  desk.memory = withTold(desk.memory, question)
  const pressing = await urgentSubject(desk, question, findings)
  if (pressing !== null) return await give(desk, pressing, question)
  if (
    (findings.confidence < CERTAIN ||
      namesOnlyElsewhere(question) ||
      isSurelyOutside(desk, question, findings.confidence)) &&
    declined(desk, question)
  )
    return true
  if (asksForFigures(question)) return dontKnow(desk)
  if (best === undefined || findings.confidence < MAYBE) return dontKnow(desk)
  // Who waits for a person need not choose: what is told goes along.
  if (!isSure(findings) && desk.turn.owner === 'waiting') return dontKnow(desk)
  if (!isSure(findings)) return await offerMeanings(desk, question, findings)
  const { id, firstCard } = chooseAnswer(question, findings)
  return await give(desk, id, question, { firstCard, others: otherMeanings(findings) })
}

async function findFor(desk: TurnDesk, question: string): Promise<Findings> {
  const alone = await desk.abilities.find({ ...askerOf(desk), text: question, topics: [] })
  const topics = desk.memory.topics.slice(0, 1)
  if (isSure(alone) || topics.length === 0) return alone
  return await desk.abilities.find({ ...askerOf(desk), text: question, topics })
}

/** Sure enough to answer: the words say so, or the words and the whole question point to the same topic. */
export function isSure({ confidence, hits, likely }: Findings): boolean {
  const [best] = hits
  if (best === undefined) return false
  if (confidence >= SURE) return true
  return (
    confidence >= AGREED &&
    likely.some(({ topic, probability }) => probability >= LIKELY && best.topics.includes(topic))
  )
}

/** `topic`: what the conversation stays about; null: what this answer is about. */
interface Giving {
  firstCard?: string | null
  /** What may be meant as well: said, and one press away. */
  others?: Hit[]
  opening?: string | null
  topic?: string | null
  /** The answer stands above already: only its core and who can help. */
  brief?: boolean
  /** What cannot wait was passed on, and said, before. */
  passedOn?: boolean
}

/** The answer itself; asks where someone lives first when that makes a difference. */
export async function give(desk: TurnDesk, id: string, question: string, giving: Giving = {}): Promise<boolean> {
  const found = await materialFor(desk, id, giving.firstCard ?? null)
  if (found === null) return dontKnow(desk)
  if (standsAbove(desk, id, question, giving))
    return await giveInBrief(desk, { id, topic: found.topic }, desk.phrases.remarks.told)
  const others = (giving.others ?? []).filter(({ topics }) => topics[0] !== found.topic)
  const whole = withOthers(await withSides(desk, found, question), others)
  const { phrases } = desk
  if (desk.result.municipality === null && !whole.sameEverywhere) {
    return askWhere(desk, question)
  }
  const counted = await countedFor(desk, whole, question)
  const material = inBrief(withDays(whole, counted.days), giving.brief === true && id === desk.memory.about?.id)
  const waiting = desk.turn.owner === 'waiting' ? phrases.whileWaiting : null
  const opening = [
    giving.passedOn === true ? null : (passOnUrgent(desk) ?? (counted.lines.length > 0 ? null : waiting)),
    condolenceIn(desk, question),
    giving.opening ?? null,
    others.length > 0 ? phrases.assumed(whole.parts.title) : null,
    ...inLines(counted.lines, phrases),
  ]
  const introduced = introduction(desk, material, joined(opening))
  if (introduced !== null) desk.result.replies.push(introduced)
  const ways = await waysOn(desk, material)
  const also = others.map(asChoice).filter(({ value }) => !ways.some((way) => way.value === value))
  const choices = [...also, ...ways]
  desk.result.replies.push(
    introduced === null
      ? composeAnswer(material, choices, phrases, joined(opening))
      : composeAnswer(material, choices, phrasesIn('nl')),
  )
  const above = { id, question, municipality: desk.result.municipality }
  desk.result.memory = { ...withTopic(desk.memory, material.id, giving.topic ?? material.topic), above }
  // One question at a time: what else may be meant is asked already, and after several answers it is asked once.
  if (material.placeMatters && also.length === 0 && giving.passedOn !== true && mayAskPlace(desk))
    askPlaceToo(desk, phrases.askPlaceToo)
  return true
}

/** Who tells that somebody died hears that first; once. */
function condolenceIn({ phrases, memory }: TurnDesk, question: string): string | null {
  const before = memory.told.filter((each) => each !== question.slice(0, 500))
  if (readLoss(question) !== 'person' || before.some((each) => readLoss(each) === 'person')) return null
  return phrases.condolence
}

/** Whether what would be given stands right above, and nothing is new about it now. */
function standsAbove(desk: TurnDesk, id: string, question: string, giving: Giving): boolean {
  const { masked, turn, phrases } = desk
  if (turn.message.choice !== null || phrases.language !== 'nl' || (giving.opening ?? null) !== null) return false
  if (giving.passedOn === true || readUrgency(masked).urgent || readDate(masked, turn.now) !== null) return false
  return isAbove(desk, id, question)
}

/** What was said before is not said in full again. */
function inBrief(material: Material, brief: boolean): Material {
  if (!brief) return material
  const cards = material.parts.cards.slice(0, 1)
  return { ...material, parts: { ...material.parts, cards, steps: [], notes: [], basis: [] } }
}

/** The days that were counted go along, to be put in a calendar. */
export function withDays(material: Material, days: CountedDay[]): Material {
  return days.length === 0 ? material : { ...material, parts: { ...material.parts, days } }
}

/** An explanation or a service as it holds for who asks; null when it does not. */
export async function materialFor(
  desk: TurnDesk,
  id: string,
  firstCard: string | null = null,
): Promise<Material | null> {
  const asker = askerOf(desk)
  return (await desk.abilities.explain(id, asker, firstCard)) ?? (await desk.abilities.present(id, asker))
}

/** What is shown beside the answer as perhaps meant stands among the sources too, after what the answer rests on most. */
function withOthers(material: Material, others: Hit[]): Material {
  const [first, ...rest] = material.sources
  if (first === undefined || others.length === 0) return material
  return { ...material, sources: [first, ...others.map(({ source }) => source), ...rest] }
}

function asChoice({ id, explanation, title }: Hit): Choice {
  return { value: `${EXPLAIN}${explanation ?? id}`, label: title }
}

function inLines(counted: string[], phrases: Phrases): string[] {
  return counted.length > 0 ? [[...counted, phrases.computed].join('\n')] : []
}

function joined(parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length > 0 ? said.join('\n\n') : null
}

/** More about the subject, an appointment, a person. */
export async function waysOn(desk: TurnDesk, material: Material): Promise<Choice[]> {
  const { phrases } = desk
  const related = await desk.abilities.related(material.topic, askerOf(desk))
  const more = related.filter(({ id }) => id !== material.id).slice(0, TOPIC_QUESTIONS)
  return [
    ...more.map(({ id, question }) => ({ value: `${EXPLAIN}${id}`, label: question })),
    ...(underWmo(material.topic) ? [{ value: 'report', label: phrases.chooseReport }] : []),
    { value: 'appointment', label: phrases.chooseAppointment },
    personChoice(phrases),
  ]
}

export function askerOf(desk: TurnDesk): Asker {
  return {
    municipality: desk.result.municipality,
    audience: desk.memory.professional ? 'professional' : 'inhabitant',
  }
}
