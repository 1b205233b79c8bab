import type { Material, RelatedQuestion } from '../abilities.ts'
import type { TurnDesk } from '../turn.ts'
import { type FollowUp, wordsOfItsOwn } from '../understanding/follow-up.ts'
import { plain } from '../understanding/words.ts'
import { askerOf, give, materialFor, waysOn } from './answer.ts'
import { composeAnswer } from './compose.ts'
import { generalTopic } from './general.ts'
import { introduction } from './introduce.ts'

export type Facet = Extract<FollowUp, { about: 'facet' }>['facet']

interface Subject {
  id: string
  topic: string
}

/** Another side of the subject: of its own explanations, else of the rule that holds for all such subjects. */
export async function answerSide(desk: TurnDesk, about: Subject, facet: Facet): Promise<boolean> {
  const asker = askerOf(desk)
  const related = await desk.abilities.related(about.topic, asker)
  const apart = await askedApart(desk, about, related)
  if (apart !== null) return await give(desk, apart, desk.masked)
  if (facet === 'disagree' && complains.test(plain(desk.masked)) && (await complaint(desk, about))) return true
  const own = related.filter((each) => each.facet === facet)
  const fitting = await bestOf(desk, own, about.id)
  if (fitting !== null) return await give(desk, fitting, desk.masked)
  const general = generalTopic(about.topic, facet)
  const rule =
    general === null ? [] : (await desk.abilities.related(general, asker)).filter((each) => each.facet === facet)
  const [first] = rule
  if (first !== undefined) return await give(desk, first.id, desk.masked, { topic: about.topic })
  const [main] = related
  if (facet === 'apply' && main !== undefined && main.id !== about.id) return await give(desk, main.id, desk.masked)
  const material = await materialFor(desk, about.id)
  const told = material === null ? '' : toldOf(material, facet)
  const isOwn = own.some(({ id }) => id === about.id)
  // Said some turns ago, or asked for in the same words, it is said in full.
  if (isOwn && !isAbove(desk, about.id, desk.masked)) return await give(desk, about.id, desk.masked)
  if (isOwn && told === '') return await giveInBrief(desk, about, desk.phrases.remarks.told)
  return told === ''
    ? await giveInBrief(desk, about, desk.phrases.sideUnknown[facet])
    : await giveInBrief(desk, about, told, introduction)
}

/**
 * What a question asks by words of its own within the subject comes before the side that it sounds like: "moet ik
 * intussen al betalen" asks no price, "wie betaalt de reparatie" is about what is broken.
 */
async function askedApart(desk: TurnDesk, { id, topic }: Subject, related: RelatedQuestion[]): Promise<string | null> {
  if (wordsOfItsOwn(desk.masked) === 0) return null
  const meant = await desk.abilities.meantWithin(topic, desk.masked, askerOf(desk))
  if (meant === null || meant.probability < SURELY || meant.id === id) return null
  return related.find((each) => each.id === meant.id)?.id ?? null
}

const SURELY = 0.6

/** Who complains of how help goes has another way than who disagrees with a decision. */
async function complaint(desk: TurnDesk, about: Subject): Promise<boolean> {
  const [first] = await desk.abilities.related('klacht', askerOf(desk))
  return first !== undefined && (await give(desk, first.id, desk.masked, { topic: about.topic }))
}

const complains = /\b(klacht\w*|klagen|klaag|beklag)\b/

/** Whether the last turn gave this in full, for the same place and to another question. */
export function isAbove({ memory: { above }, result }: TurnDesk, id: string, question: string): boolean {
  return above?.id === id && above.municipality === result.municipality && plain(above.question) !== plain(question)
}

/** What stands above is not said again: these words, and who can help with it. `introduce`: for words in Dutch. */
export async function giveInBrief(
  desk: TurnDesk,
  about: Subject,
  words: string,
  introduce: typeof introduction = () => null,
): Promise<boolean> {
  const material = await materialFor(desk, about.id)
  if (material === null) return false
  const parts = {
    ...material.parts,
    core: words,
    cards: material.parts.cards.slice(0, 1),
    steps: [],
    notes: [],
    basis: [],
  }
  const introduced = introduce(desk, material, null)
  if (introduced !== null) desk.result.replies.push(introduced)
  desk.result.replies.push(composeAnswer({ ...material, parts }, await waysOn(desk, material), desk.phrases))
  desk.result.memory = { ...desk.memory, asked: null, unknown: 0 }
  return true
}

/** The sentences of an answer that tell of this side, though it is not about that; empty: none. */
function toldOf({ parts }: Material, facet: Facet): string {
  const pattern = facet === 'duration' ? takes : facet === 'cost' ? costs : null
  if (pattern === null) return ''
  const said = [parts.core, ...parts.steps, ...parts.basis.map(({ says }) => says)]
  const telling = said.flatMap((each) => each.split(/(?<=[.!?])\s+/)).filter((sentence) => pattern.test(sentence))
  return [...new Set(telling)].slice(0, MOST_SENTENCES).join(' ')
}

const takes = /\b(dagen|werkdagen|weken|maanden)\b/
const costs = /\b(gratis|kost|kosten|bijdrage|betaalt)\b|€/
const MOST_SENTENCES = 3

/** Of several explanations of one side, the one that the words of the question find. */
async function bestOf(desk: TurnDesk, sides: { id: string }[], current: string): Promise<string | null> {
  const others = sides.filter(({ id }) => id !== current)
  if (others.length <= 1) return others[0]?.id ?? null
  const { hits } = await desk.abilities.find({
    ...askerOf(desk),
    text: desk.masked,
    topics: desk.memory.topics.slice(0, 1),
  })
  return hits.find(({ id }) => others.some((each) => each.id === id))?.id ?? others[0]?.id ?? null
}
