import type { TurnDesk } from '../turn.ts'
import { onlyDenies, withoutCorrection } from '../understanding/correction.ts'
import type { Remark } from '../understanding/remark.ts'
import { answerText, askerOf, give, isSure } from './answer.ts'
import { chooseAnswer } from './choose.ts'
import type { Facet } from './facet.ts'
import { generalTopic } from './general.ts'

/** A remark that the knowledge has an answer to; false where it has none. */
export async function answerRemarkWith(desk: TurnDesk, remark: Remark): Promise<boolean> {
  const words = desk.phrases.remarks
  switch (remark) {
    case 'tells':
      return await foundFor(desk, null)
    case 'status':
      return (await foundFor(desk, words.status)) || (await sideFor(desk, 'duration', 'informatiepunt', words.status))
    case 'trouble':
      return (await foundFor(desk, words.trouble)) || (await sideFor(desk, 'disagree', 'klacht', words.trouble))
    case 'denied':
      // A company that says no took no decision that can be objected to.
      if (byCompanies.has(desk.memory.about?.topic ?? '')) return false
      return (await foundFor(desk, words.denied)) || (await sideFor(desk, 'disagree', 'bezwaar', words.denied))
    case 'cantpay':
      return !isAboutMoney(desk) && (await sideFor(desk, 'cost', 'bijzondere-bijstand', words.cantPay))
    case 'corrects':
      return await answerMeant(desk)
    default:
      return false
  }
}

const byCompanies: ReadonlySet<string> = new Set(['vroegsignalering'])

/** Who has money trouble says so of bills, not of the help that was spoken of. */
function isAboutMoney({ memory }: TurnDesk): boolean {
  return moneyTopics.has(memory.about?.topic ?? '')
}

const moneyTopics: ReadonlySet<string> = new Set([
  'schulden',
  'vroegsignalering',
  'budgetbeheer',
  'bijstand',
  'bijzondere-bijstand',
  'inkomenstoeslag',
  'studietoeslag',
  'voedselhulp',
])

/** Another explanation than the one given, that the words find for sure; what is only told must be of the same subject. */
async function foundFor(desk: TurnDesk, opening: string | null): Promise<boolean> {
  const { about } = desk.memory
  const topics = about === null || opening === null ? [] : [about.topic]
  const findings = await desk.abilities.find({ ...askerOf(desk), text: desk.masked, topics })
  const [best] = findings.hits
  if (best === undefined || !isSure(findings)) return false
  const { id, firstCard } = chooseAnswer(desk.masked, findings)
  const onlyTold = opening === null
  if (id === about?.id || (onlyTold && (best.kind !== 'page' || !best.topics.includes(about?.topic ?? ''))))
    return false
  // A way that is the same for all help leaves the conversation with the help that it is about.
  const topic = about !== null && forAll.has(best.topics[0] ?? '') ? about.topic : null
  return await give(desk, id, desk.masked, { firstCard, opening, topic })
}

const forAll: ReadonlySet<string> = new Set(['bezwaar', 'klacht', 'informatiepunt', 'wmo-melding-aanvraag'])

/** This side of the subject that was spoken of, else of what holds for all such subjects. */
async function sideFor(desk: TurnDesk, facet: Facet, otherwise: string, opening: string): Promise<boolean> {
  const { about } = desk.memory
  const general = about === null ? null : generalTopic(about.topic, facet)
  const topics = [about?.topic, facet === 'disagree' ? otherwise : general, otherwise]
  for (const topic of topics) {
    if (topic == null) continue
    const fitting = await explanationsOf(desk, topic, topic === otherwise ? null : facet)
    const [first] = fitting.filter((id) => id !== about?.id)
    if (first !== undefined) return await give(desk, first, desk.masked, { opening, topic: about?.topic ?? null })
  }
  return false
}

/** The explanations of one side of a topic, those that the words find first; null: of every side. */
async function explanationsOf(desk: TurnDesk, topic: string, facet: Facet | null): Promise<string[]> {
  const related = await desk.abilities.related(topic, askerOf(desk))
  const wanted = (side: string) => (facet === null ? side !== 'disagree' || ofDisagreeing.has(topic) : side === facet)
  const sides = related.filter((each) => wanted(each.facet))
  const fitting = sides.map(({ id }) => id)
  const { hits } = await desk.abilities.find({ ...askerOf(desk), text: desk.masked, topics: [topic] })
  const found = hits.flatMap(({ id }) => (fitting.includes(id) ? [id] : []))
  return [...found, ...fitting.filter((id) => !found.includes(id))]
}

const ofDisagreeing: ReadonlySet<string> = new Set(['klacht', 'bezwaar'])

/** "Nee, ik bedoel huurtoeslag": what was meant is looked for by itself. */
async function answerMeant(desk: TurnDesk): Promise<boolean> {
  const meant = withoutCorrection(desk.masked)
  if (meant === '' || onlyDenies(desk.masked)) return false
  desk.memory = { ...desk.memory, asked: null }
  return await answerText(desk, meant)
}
