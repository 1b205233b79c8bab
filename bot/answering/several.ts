import type { Findings } from '../abilities.ts'
import { withTold } from '../memory.ts'
import type { TurnDesk } from '../turn.ts'
import { condense } from '../understanding/condense.ts'
import { holdsQuestion, splitQuestions } from '../understanding/questions.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { askerOf, give, isSure, materialFor } from './answer.ts'
import { chooseAnswer } from './choose.ts'
import { passOnUrgent } from './urgent.ts'
import { askWhere } from './where.ts'

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

/** Several questions in one message are answered one by one, what cannot wait first. False: it is one question. */
export async function answerSeveral(desk: TurnDesk, text: string): Promise<boolean> {
  const pieces = splitQuestions(text)
  if (pieces.length < 2) return false
  const parts = await findParts(desk, pieces)
  if (!areSeveral(parts)) return false
  const chosen = parts.sort((one, other) => Number(other.urgent) - Number(one.urgent)).slice(0, MOST)
  return await answerEach(desk, text, chosen, parts.length > MOST)
}

/**
 * What was found for each piece that says something, one for each topic. What is asked is searched first, and what is
 * told only when there can be several with it: most messages are one question with its story.
 */
async function findParts(desk: TurnDesk, pieces: string[]): Promise<Part[]> {
  const read = pieces.map((text) => ({ text, asked: holdsQuestion(text), urgent: readUrgency(text).urgent }))
  const counts = ({ asked, urgent }: Reading) => asked || urgent
  const told = read.filter((piece) => !counts(piece)).length
  const found = new Map<Reading, Part>()
  const enough = (asked: number) => asked >= 2 || (asked >= 1 && asked + told >= 3)
  let left = read.length - told
  for (const piece of read.filter(counts)) {
    if (!enough(apart([...found.values()]).length + left)) return []
    left -= 1
    await search(desk, piece, found)
  }
  if (!enough(apart([...found.values()]).length)) return []
  for (const piece of read) if (!counts(piece)) await search(desk, piece, found)
  return apart(read.flatMap((piece) => found.get(piece) ?? []))
}

async function search(desk: TurnDesk, piece: Reading, found: Map<Reading, Part>): Promise<void> {
  const findings = await desk.abilities.find({ ...askerOf(desk), text: piece.text, topics: [] })
  if (piece.urgent ? findings.hits.length > 0 : isSure(findings)) found.set(piece, { ...piece, findings })
}

/** One part for each topic: the question about it before what is told of it. */
function apart(parts: Part[]): Part[] {
  const byTopic = new Map<string, Part>()
  for (const part of parts) {
    const topic = part.findings.hits[0]?.topics[0] ?? ''
    const known = byTopic.get(topic)
    if (known === undefined || (part.asked && !known.asked && !known.urgent)) byTopic.set(topic, part)
  }
  return [...byTopic.values()]
}

/** What is told beside one question is mostly its story; two questions, or three troubles, are several. */
function areSeveral(parts: Part[]): boolean {
  const asked = parts.filter((part) => part.asked || part.urgent).length
  const told = parts.filter(({ asked: question, findings }) => !question && findings.confidence >= TOLD).length
  return asked >= 2 || (asked >= 1 && asked + told >= 3)
}

async function answerEach(desk: TurnDesk, text: string, parts: Part[], more: boolean): Promise<boolean> {
  const picked = parts.map((part) => ({ ...part, ...chooseAnswer(part.text, part.findings) }))
  if (desk.result.municipality === null) {
    const materials = await Promise.all(picked.map(({ id, firstCard }) => materialFor(desk, id, firstCard)))
    if (materials.some((material) => material?.sameEverywhere === false)) {
      return askWhere(desk, { question: text, explanation: null })
    }
  }
  desk.memory = withTold(desk.memory, text)
  const { phrases } = desk
  const urgent = passOnUrgent(desk)
  for (const [index, { id, firstCard, text: question }] of picked.entries()) {
    const first = index === 0 ? [urgent, phrases.severalQuestions] : []
    const opening = [...first, phrases.onQuestion(condense(question))]
      .filter((each) => each !== null && each !== undefined)
      .join('\n\n')
    await give(desk, id, question, { firstCard, opening, passedOn: true })
    desk.memory = desk.result.memory
  }
  const { replies } = desk.result
  for (const reply of replies.slice(0, -1)) reply.choices = []
  const last = replies.at(-1)
  if (more && last !== undefined) last.text = `${last.text}\n\n${phrases.moreQuestionsLeft}`
  return true
}
