import type { TurnDesk } from '../turn.ts'
import { readLearnedFollowUp } from '../understanding/follow-up/learned.ts'
import { pointsBack, wordsOfItsOwn } from '../understanding/follow-up.ts'
import { states } from '../understanding/statement.ts'
import { answerText, askerOf, give, materialFor } from './answer.ts'
import { isNamed } from './choose.ts'
import { giveInBrief } from './facet.ts'
import { introduction } from './introduce.ts'
import { sentencesOn } from './sentences.ts'

interface Subject {
  id: string
  topic: string
}

/** From this chance on, of the explanations of a subject, the one that a message asks for is known. */
const MEANT = 0.6
/** Of a subject that was not spoken of, the words and the whole question must be surer, and it so much likelier. */
const SURE = 0.7
const LIKELY = 0.5
const TIMES = 5
/** So sure that it is another subject, whatever points back. */
const CERTAIN = 0.9
const FOUND = 0.5

/** The explanation of the subject that a message asks for; null where that is not clear. */
export async function meantWithin(desk: TurnDesk, topic: string): Promise<string | null> {
  if (wordsOfItsOwn(desk.masked) === 0) return null
  const meant = await desk.abilities.meantWithin(topic, desk.masked, askerOf(desk))
  return meant !== null && meant.probability >= MEANT ? meant.id : null
}

/**
 * A question about the subject that names no side of it: the explanation of the subject that it asks for, a service of it
 * that it names, what was said of it in so many words, else honestly that it is not known, with who can tell.
 */
export async function answerWithin(desk: TurnDesk, about: Subject): Promise<boolean> {
  const { topic } = about
  const { remarks, sideUnknown } = desk.phrases
  const meant = await meantWithin(desk, topic)
  if (meant !== null && meant !== about.id) return await give(desk, meant, desk.masked, { topic })
  if (meant === null && !asksOnly(desk.masked) && (await isElsewhere(desk, topic)))
    return await answerText(desk, desk.masked)
  const service = await serviceNamed(desk, topic)
  if (service !== null) return await give(desk, service, desk.masked, { topic })
  if (await tellWhatStands(desk, about)) return true
  if (states(desk.masked)) return await giveInBrief(desk, about, remarks.tells)
  return await giveInBrief(desk, about, meant === about.id ? remarks.told : sideUnknown.what)
}

/** "Is dat lenen of krijg je het": surely about what was said. */
function asksOnly(text: string): boolean {
  return pointsBack(text) && wordsOfItsOwn(text) <= LITTLE && readLearnedFollowUp(text).back >= ASKS_ON
}

const LITTLE = 2
const ASKS_ON = 0.85

/**
 * Another subject that the words and the whole question find is a better answer than none, where the subject that was
 * spoken of explains next to nothing of it.
 */
export async function isElsewhere(desk: TurnDesk, topic: string): Promise<boolean> {
  const { found, first, old } = await standing(desk, topic)
  return found >= SURE && first >= LIKELY && first >= TIMES * old
}

/** Whether a message is found to be about another subject beyond doubt. */
export async function isCertainlyElsewhere(desk: TurnDesk, topic: string): Promise<boolean> {
  const { found, first } = await standing(desk, topic)
  return found >= CERTAIN && first >= CERTAIN
}

/** How sure the search is of another subject, how likely that is, and how likely the subject that was spoken of. */
async function standing(desk: TurnDesk, topic: string): Promise<{ found: number; first: number; old: number }> {
  const { confidence, hits, likely } = await desk.abilities.find({ ...askerOf(desk), text: desk.masked, topics: [] })
  const [first] = likely
  const other = first !== undefined && first.topic !== topic && hits[0]?.topics.includes(first.topic) === true
  // A way that all help has is no other subject.
  if (!other || ofAll.has(first.topic)) return { found: 0, first: 0, old: 1 }
  const old = likely.find((each) => each.topic === topic)?.probability ?? 0
  return { found: confidence, first: first.probability, old }
}

const ofAll: ReadonlySet<string> = new Set(['informatiepunt', 'wmo-melding-aanvraag', 'wmo-eigen-bijdrage'])

/** A service of the subject that is called by its name: "samen eten lijkt me wel wat". */
export async function serviceNamed(desk: TurnDesk, topic: string): Promise<string | null> {
  const { hits } = await desk.abilities.find({ ...askerOf(desk), text: desk.masked, topics: [topic] })
  const named = hits.find((hit) => hit.kind === 'service' && hit.topics.includes(topic) && isNamed(desk.masked, hit))
  return named?.id ?? null
}

/** What sounds like "who?" or "tell me more" and asks something by words of its own: answered as that, if it can be. */
export async function answerApart(desk: TurnDesk, about: Subject, side: string): Promise<boolean> {
  const meant = await meantWithin(desk, about.topic)
  if (meant !== null && meant !== about.id) return await give(desk, meant, desk.masked, { topic: about.topic })
  if (side === 'place') return false
  return wordsOfItsOwn(desk.masked) > 0 && (await tellWhatStands(desk, about))
}

/** The sentences of what was said, or of what else is known of the subject, that hold what is asked. */
export async function tellWhatStands(desk: TurnDesk, about: Subject): Promise<boolean> {
  if (states(desk.masked)) return false
  const related = await desk.abilities.related(about.topic, askerOf(desk))
  const ids = [about.id, ...related.map(({ id }) => id).filter((id) => id !== about.id)]
  for (const id of ids) {
    const material = await materialFor(desk, id)
    const sentences = material === null ? [] : sentencesOn(desk.masked, material)
    if (sentences.length === 0) continue
    const words = `${desk.phrases.remarks.knownOf} ${sentences.join(' ')}`
    return await giveInBrief(desk, { id, topic: about.topic }, words, introduction)
  }
  return false
}

/** The same subject for somebody else; where nothing more fitting is found, the answer of before holds. */
export async function answerSame(desk: TurnDesk, about: Subject): Promise<boolean> {
  const question = `${desk.abilities.topicLabel(about.topic)} ${desk.masked}`
  const { hits, confidence } = await desk.abilities.find({ ...askerOf(desk), text: question, topics: [about.topic] })
  const meant = await meantWithin(desk, about.topic)
  if (meant === null && confidence >= FOUND && hits[0]?.topics.includes(about.topic) === false)
    return await answerText(desk, question)
  if (meant === null && (await tellWhatStands(desk, about))) return true
  if (meant !== null) return await give(desk, meant, desk.masked)
  // What it costs or how long it takes is not what is asked for somebody else: how it is arranged is.
  const side = (await desk.abilities.related(about.topic, askerOf(desk))).find(({ id }) => id === about.id)?.facet
  const best = hits.find(({ explanation, topics }) => explanation !== null && topics.includes(about.topic))
  const ofSide = side === 'cost' || side === 'duration' || side === 'disagree'
  return await give(desk, ofSide ? (best?.explanation ?? about.id) : about.id, desk.masked)
}
