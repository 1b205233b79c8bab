import type { Choice } from '../../channels/message.ts'
import type { Findings } from '../abilities.ts'
import { type Memory, withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { condense } from '../understanding/condense.ts'
import { holdsQuestion, splitQuestions } from '../understanding/questions.ts'
import { readScope } from '../understanding/scope.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { askerOf, give, isSure, materialFor } from './answer.ts'
import { chooseAnswer, topicOf } from './choose.ts'
import { endWith } from './compose.ts'
import { declined, unknownPart } from './decline.ts'
import { EXPLAIN } from './meanings.ts'
import { passOnUrgent } from './urgent.ts'
import { urgentSubject } from './urgent-subject.ts'
import { askPlaceToo, askWhere, mayAskPlace } from './where.ts'

const MOST = 3
/** A trouble that is told without a question counts only when the knowledge is this sure of it. */
const TOLD = 0.85

interface Reading {
  text: string
  asked: boolean
  urgent: boolean
}

interface Part extends Reading {
  findings: Findings
}

/** What is asked of which nothing is known for sure, or that is for another desk, is said beside the answers. */
interface Parts {
  found: Part[]
  left: Reading[]
}

/** Several questions in one message are answered one by one, what cannot wait first. False: it is one question. */
export async function answerSeveral(desk: TurnDesk, text: string): Promise<boolean> {
  const pieces = splitQuestions(text)
  if (pieces.length < 2) return false
  const parts = await findParts(desk, pieces)
  if (!areSeveral(parts)) return false
  const { found, left } = parts
  const chosen = found.sort((one, other) => Number(other.urgent) - Number(one.urgent)).slice(0, MOST)
  return await answerEach(desk, text, { found: chosen, left: left.slice(0, MOST) }, found.slice(MOST))
}

/**
 * What was found for each piece that says something, one for each topic. What is asked is searched first, and what is
 * told only when there can be several with it: most messages are one question with its story.
 */
async function findParts(desk: TurnDesk, pieces: string[]): Promise<Parts> {
  const read = pieces.map((text) => ({ text, asked: holdsQuestion(text), urgent: readUrgency(text).urgent }))
  const counts = ({ asked, urgent }: Reading) => asked || urgent
  const elsewhere = read.filter(({ text, asked, urgent }) => asked && !urgent && readScope(text) !== null).length
  const told = read.filter((piece) => !counts(piece)).length
  const found = new Map<Reading, Part>()
  const enough = (asked: number) => asked + elsewhere >= 2 || (asked >= 1 && asked + told >= 3)
  let left = read.length - told
  for (const piece of read.filter(counts)) {
    if (!enough(apart([...found.values()]).length + left)) return { found: [], left: [] }
    left -= 1
    await search(desk, piece, found)
  }
  if (!enough(apart([...found.values()]).length)) return { found: [], left: [] }
  for (const piece of read) if (!counts(piece)) await search(desk, piece, found)
  return {
    found: apart(read.flatMap((piece) => found.get(piece) ?? [])),
    left: read.filter((piece) => counts(piece) && !found.has(piece)),
  }
}

async function search(desk: TurnDesk, piece: Reading, found: Map<Reading, Part>): Promise<void> {
  const findings = await desk.abilities.find({ ...askerOf(desk), text: piece.text, topics: [] })
  if (piece.urgent ? findings.hits.length > 0 : isSure(findings)) found.set(piece, { ...piece, findings })
}

/** One part for each topic: the question about it before what is told of it. */
function apart(parts: Part[]): Part[] {
  const byTopic = new Map<string, Part>()
  for (const part of parts) {
    const [best] = part.findings.hits
    const topic = best === undefined ? '' : topicOf(best, part.findings.likely)
    const known = byTopic.get(topic)
    if (known === undefined || (part.asked && !known.asked && !known.urgent)) byTopic.set(topic, part)
  }
  return [...byTopic.values()]
}

/** What is told beside one question is mostly its story, also where all of it is urgent; two questions, or three troubles, are several. */
function areSeveral({ found, left }: Parts): boolean {
  const asked = found.filter((part) => part.asked || part.urgent).length
  const elsewhere = left.filter(({ text }) => readScope(text) !== null).length
  const sure = found.some((part) => part.asked && part.findings.confidence >= TOLD)
  const told = found.filter(({ asked: question, findings }) => !question && findings.confidence >= TOLD).length
  if (!found.some((part) => part.asked)) return false
  return asked >= 2 || (sure && asked + elsewhere >= 2) || (asked >= 1 && asked + told >= 3)
}

async function answerEach(desk: TurnDesk, text: string, { found, left }: Parts, rest: Part[]): Promise<boolean> {
  const picked = await Promise.all(
    found.map(async (part) => {
      const pressing = part.urgent ? await urgentSubject(desk, part.text, part.findings) : null
      return pressing === null
        ? { ...part, ...chooseAnswer(part.text, part.findings) }
        : { ...part, id: pressing, firstCard: null }
    }),
  )
  let placeMatters = false
  if (desk.result.municipality === null) {
    const materials = await Promise.all(picked.map(({ id, firstCard }) => materialFor(desk, id, firstCard)))
    if (materials.some((material) => material?.sameEverywhere === false)) {
      return askWhere(desk, text)
    }
    placeMatters = materials.some((material) => material?.placeMatters === true)
  }
  desk.memory = withTold(desk.memory, text)
  const { phrases } = desk
  const urgent = passOnUrgent(desk)
  const given = new Set<string>()
  const answered: Memory['given'] = []
  for (const [index, { id, firstCard, text: question }] of picked.entries()) {
    if (given.has(id)) continue
    given.add(id)
    const first = index === 0 ? [urgent, phrases.severalQuestions] : []
    const opening = [...first, phrases.onQuestion(condense(question))]
      .filter((each) => each !== null && each !== undefined)
      .join('\n\n')
    await give(desk, id, question, { firstCard, opening, passedOn: true })
    desk.memory = desk.result.memory
    if (desk.memory.about !== null) answered.push(desk.memory.about)
  }
  desk.memory = { ...desk.memory, given: answered }
  desk.result.memory = desk.memory
  const ways = desk.result.replies.at(-1)?.choices ?? []
  sayLeft(desk, left)
  const { replies } = desk.result
  for (const reply of replies) reply.choices = []
  const last = replies.at(-1)
  if (last === undefined) return true
  last.choices = [...rest.map(choiceOf), ...ways]
  if (rest.length > 0) endWith(last, phrases.moreQuestionsLeft)
  else if (placeMatters && mayAskPlace(desk)) askPlaceToo(desk, phrases.askPlaceToo)
  return true
}

/** What there was no room for is one press away. */
function choiceOf({ text, findings }: Part): Choice {
  const { id } = chooseAnswer(text, findings)
  return { value: `${EXPLAIN}${id}`, label: findings.hits.find((hit) => hit.id === id)?.title ?? condense(text) }
}

/** What was asked besides and has no sure answer; the conversation stays about what was answered. */
function sayLeft(desk: TurnDesk, left: Reading[]): void {
  const { result, memory } = desk
  const { memory: answered } = result
  for (const { text } of left) {
    const at = result.replies.length
    if (!declined(desk, text)) unknownPart(desk)
    const said = result.replies[at]
    if (said !== undefined) said.text = `${desk.phrases.onQuestion(condense(text))}\n\n${said.text}`
  }
  desk.memory = memory
  result.memory = answered
}
