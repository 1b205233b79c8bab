import type { TurnDesk } from '../turn.ts'
import { sideElsewhere } from '../understanding/tongues/follow-ups.ts'
import { askerOf } from './answer.ts'
import { chooseAnswer } from './choose.ts'

/**
 * The explanation of a topic that fits a question in another language: the side that it asks, else the one that its words
 * find, else how to begin.
 */
export async function explanationOf(desk: TurnDesk, topic: string, question: string): Promise<string | null> {
  const explanations = await desk.abilities.related(topic, askerOf(desk))
  const side = sideElsewhere(question)?.side
  const said = desk.abilities.inDutch(question, desk.phrases.language)
  const findings = said === '' ? null : await desk.abilities.find({ ...askerOf(desk), text: said, topics: [topic] })
  const best = findings === null || findings.hits.length === 0 ? null : chooseAnswer(said, findings).id
  const found =
    explanations.find(({ facet }) => facet === side) ??
    explanations.find(({ id }) => id === best) ??
    explanations.find(({ facet }) => facet === 'apply') ??
    explanations[0]
  return found?.id ?? null
}

/** The same for a question that waited; null in Dutch, and where its words name no topic. */
export async function explanationHeard(desk: TurnDesk, question: string): Promise<string | null> {
  const { language } = desk.phrases
  const [heard] = language === 'nl' ? [] : desk.abilities.topicsHeard(question, language)
  return heard === undefined ? null : await explanationOf(desk, heard.topic, question)
}
