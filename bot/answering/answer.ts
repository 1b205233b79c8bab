import type { Choice } from '../../channels/message.ts'
import type { Asker, Findings, Hit, Material } from '../abilities.ts'
import { chosen, personChoice, yesOrNo } from '../dialogs/choices.ts'
import { withTold, withTopic } from '../memory.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { bringPerson, WANTS_PERSON } from '../steps/person.ts'
import { say, type TurnDesk } from '../turn.ts'
import { readFollowUp } from '../understanding/follow-up.ts'
import { LEARNED_ENOUGH } from '../understanding/learned.ts'
import { readScope, type Scope } from '../understanding/scope.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { plain } from '../understanding/words.ts'
import { chooseAnswer } from './choose.ts'
import { composeAnswer, composeWords } from './compose.ts'
import { deadlinesIn } from './deadlines.ts'
import { passOnUrgent, urgentFirst } from './urgent.ts'
import { askWhere, heardWhere } from './where.ts'

/** Under this chance that the best hit is about the question, nothing is claimed. Calibrated by `npm run evals`. */
const SURE = 0.2
/** Between the two, the likeliest meanings are offered as a choice. */
const MAYBE = 0.06
/** From here on the knowledge is sure enough to answer what sounds like another desk's subject. */
const CERTAIN = 0.6
const OFFERED = 3
const NONE = 'none'
const EXPLAIN = 'explain:'
const TOPIC_QUESTIONS = 2

/** Once it is known where someone lives, the question that waited is answered for that municipality. */
export async function answerWhere(desk: TurnDesk): Promise<boolean> {
  const heard = heardWhere(desk)
  if (typeof heard === 'boolean') return heard
  return heard.explanation === null
    ? await answerText(desk, heard.question)
    : await give(desk, heard.explanation, heard.question)
}

/** The question itself, or the choice that says what was meant. */
export async function answerQuestion(desk: TurnDesk): Promise<boolean> {
  const { asked } = desk.memory
  if (asked?.what === 'person' && answersOffer(desk)) return true
  const offered = asked?.what === 'meaning' ? (JSON.parse(asked.explanation ?? '[]') as Choice[]) : []
  const picked = chosen(offered, desk.turn.message) ?? desk.turn.message.choice
  if (picked === NONE) {
    desk.result.memory = { ...desk.memory, asked: null }
    return say(desk, desk.phrases.noAnswer, 'clarify', [personChoice(desk.phrases)])
  }
  if (picked === 'person') return bringPerson(desk, WANTS_PERSON)
  if (picked?.startsWith(EXPLAIN)) {
    const label = offered.find(({ value }) => value === picked)?.label ?? desk.masked
    return await give(desk, picked.slice(EXPLAIN.length), label)
  }
  return (await answerFollowUp(desk)) || (await answerText(desk, desk.masked))
}

/** Yes or no to "shall I pass your question on?"; anything else is a new question. */
function answersOffer(desk: TurnDesk): boolean {
  const wanted = yesOrNo(desk.turn.message)
  if (wanted === null) return false
  desk.memory = { ...desk.memory, asked: null }
  if (wanted) return bringPerson(desk, WANTS_PERSON)
  desk.result.memory = desk.memory
  return say(desk, desk.phrases.stopped, 'smalltalk')
}

/** A short message that points back: the subject stays, the question about it is new. */
async function answerFollowUp(desk: TurnDesk): Promise<boolean> {
  const { about } = desk.memory
  if (about === null || readUrgency(desk.masked).urgent) return false
  const followUp = readFollowUp(desk.masked)
  if (followUp === null) return await countFrom(desk, about.id)
  desk.memory = withTold(desk.memory, desk.masked)
  const asker = askerOf(desk)
  switch (followUp.about) {
    case 'facet': {
      const related = await desk.abilities.related(about.topic, asker)
      const fitting = related.find(({ id, facet }) => facet === followUp.facet && id !== about.id)
      if (fitting !== undefined) return await give(desk, fitting.id, desk.masked)
      return await answerText(desk, `${desk.abilities.topicLabel(about.topic)} ${desk.masked}`)
    }
    case 'same':
      return await answerText(desk, `${desk.abilities.topicLabel(about.topic)} ${desk.masked}`)
    case 'place':
    case 'source':
    case 'simpler':
    case 'more':
      return await again(desk, about.id, followUp.about)
    default:
      return followUp satisfies never
  }
}

/** A day that is given afterwards: "ik heb me op 3 november gemeld". */
async function countFrom(desk: TurnDesk, explanation: string): Promise<boolean> {
  if (plain(desk.masked).split(' ').length > 14) return false
  const counted = await deadlinesIn(desk, explanation, desk.masked)
  const material = counted.length === 0 ? null : await desk.abilities.explain(explanation, askerOf(desk))
  if (material === null) return false
  const phrases = desk.phrases
  desk.memory = withTold(desk.memory, desk.masked)
  const core = [...counted, phrases.computed].join('\n')
  const shown = { ...material, parts: { ...material.parts, core, steps: [], cards: [], notes: [], basis: [] } }
  desk.result.replies.push(composeAnswer(shown, await waysOn(desk, material), phrases))
  desk.result.memory = withTopic(desk.memory, material.id, material.topic)
  return true
}

/** The same subject from another side: who and where, on what it rests, shorter, or with all there is. */
async function again(desk: TurnDesk, id: string, side: 'place' | 'source' | 'simpler' | 'more'): Promise<boolean> {
  const material =
    (await desk.abilities.explain(id, askerOf(desk))) ?? (await desk.abilities.present(id, askerOf(desk)))
  if (material === null) return false
  const phrases = desk.phrases
  const { parts } = material
  const sides = {
    place: { ...parts, core: phrases.hereYouCanGo, steps: [], basis: [], notes: [] },
    source: {
      ...parts,
      core: parts.basis.length > 0 ? phrases.thisIsWhy : phrases.checkedByPeople,
      steps: [],
      cards: [],
      notes: [],
    },
    simpler: {
      ...parts,
      core: `${phrases.inShort} ${parts.core}`,
      steps: parts.steps.slice(0, 1),
      cards: parts.cards.slice(0, 1),
      basis: [],
    },
    more: parts,
  }
  const shown = { ...material, parts: sides[side] }
  desk.result.replies.push(composeAnswer(shown, await waysOn(desk, material), phrases))
  desk.result.memory = withTopic(desk.memory, material.id, material.topic)
  return true
}

async function answerText(desk: TurnDesk, question: string): Promise<boolean> {
  const findings = await desk.abilities.find({
    ...askerOf(desk),
    text: question,
    topics: desk.memory.topics.slice(0, 1),
  })
  const best = findings.hits[0]
  desk.memory = withTold(desk.memory, question)
  if (findings.confidence < CERTAIN && declined(desk, question)) return true
  if (best === undefined || findings.confidence < MAYBE) return dontKnow(desk)
  if (findings.confidence < SURE) return offerMeanings(desk, question, findings)
  const { id, firstCard } = chooseAnswer(question, findings)
  return await give(desk, id, question, firstCard)
}

/** Another desk's subject, or advice that a computer must not give: with where people can go. */
function declined(desk: TurnDesk, question: string): boolean {
  const scope = readScope(question) ?? learnedScope(desk)
  if (scope === null) return false
  const phrases = desk.phrases
  desk.result.memory = { ...desk.memory, asked: null }
  switch (scope.kind) {
    case 'medical':
      return say(desk, phrases.medical, 'refused_medical', [personChoice(desk.phrases)])
    case 'advice':
      return say(desk, phrases.advice, 'out_of_scope', [personChoice(desk.phrases)])
    case 'elsewhere':
      return say(
        desk,
        `${phrases.outOfScope(scope.subject)} ${scope.where ?? phrases.outOfScopeWhere}`,
        'out_of_scope',
        [personChoice(desk.phrases)],
      )
    default:
      return scope satisfies never
  }
}

/** Where no pattern names the subject, what was learned from examples may still tell that it is not ours. */
function learnedScope({ reading, masked }: TurnDesk): Scope | null {
  if (reading.probability < LEARNED_ENOUGH || readUrgency(masked).urgent) return null
  if (reading.intent === 'medical') return { kind: 'medical' }
  return reading.intent === 'other-desk' ? { kind: 'elsewhere', subject: null, where: null } : null
}

/** The answer itself; asks where someone lives first when that makes a difference. */
async function give(desk: TurnDesk, id: string, question: string, firstCard: string | null = null): Promise<boolean> {
  const material =
    (await desk.abilities.explain(id, askerOf(desk), firstCard)) ?? (await desk.abilities.present(id, askerOf(desk)))
  if (material === null) return dontKnow(desk)
  const phrases = desk.phrases
  if (desk.result.municipality === null && !material.sameEverywhere) {
    return askWhere(desk, { question, explanation: null })
  }
  const counted = await deadlinesIn(desk, material.id, question)
  const waiting = desk.turn.owner === 'waiting' ? phrases.whileWaiting : null
  const opening = [passOnUrgent(desk) ?? (counted.length > 0 ? null : waiting), ...inLines(counted, phrases)]
  desk.result.replies.push(composeAnswer(material, await waysOn(desk, material), phrases, joined(opening)))
  desk.result.memory = withTopic(desk.memory, material.id, material.topic)
  return true
}

function inLines(counted: string[], phrases: Phrases): string[] {
  return counted.length > 0 ? [[...counted, phrases.computed].join('\n')] : []
}

function joined(parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length > 0 ? said.join('\n\n') : null
}

async function waysOn(desk: TurnDesk, material: Material): Promise<Choice[]> {
  const phrases = desk.phrases
  const related = await desk.abilities.related(material.topic, askerOf(desk))
  const more = related.filter(({ id }) => id !== material.id).slice(0, TOPIC_QUESTIONS)
  return [
    ...more.map(({ id, question }) => ({ value: `${EXPLAIN}${id}`, label: question })),
    { value: 'appointment', label: phrases.chooseAppointment },
    personChoice(desk.phrases),
  ]
}

/** Several meanings are plausible: one short question with choices. */
function offerMeanings(desk: TurnDesk, question: string, findings: Findings): boolean {
  const phrases = desk.phrases
  const meanings = differentMeanings(findings.hits)
  const choices = [
    ...meanings.map(({ id, explanation, title }) => ({ value: `${EXPLAIN}${explanation ?? id}`, label: title })),
    { value: NONE, label: phrases.noneOfThese },
    personChoice(desk.phrases),
  ]
  desk.result.memory = {
    ...desk.memory,
    clarified: desk.memory.clarified + 1,
    asked: { what: 'meaning', question, explanation: JSON.stringify(choices) },
  }
  const sources = meanings.map(({ source }) => source)
  const words = urgentFirst(desk, phrases.clarifyTopics)
  desk.result.replies.push({ ...composeWords(words, 'clarify', choices, phrases), sources })
  return true
}

function differentMeanings(hits: Hit[]): Hit[] {
  const seen = new Set<string>()
  return hits
    .filter(({ topics, kind }) => {
      const topic = topics[0] ?? ''
      // A law article says nothing to who asks; its explanation is among the pages.
      if (kind !== 'page' || seen.has(topic)) return false
      seen.add(topic)
      return true
    })
    .slice(0, OFFERED)
}

function dontKnow(desk: TurnDesk): boolean {
  const phrases = desk.phrases
  const urgent = passOnUrgent(desk)
  if (urgent !== null || desk.turn.owner === 'waiting') {
    desk.result.memory = { ...desk.memory, asked: null }
    return say(desk, urgent ?? phrases.addedForStaff, 'handover')
  }
  const again = desk.memory.unknown > 0
  const offer = { what: 'person' as const, question: desk.masked, explanation: null }
  desk.result.memory = { ...desk.memory, unknown: desk.memory.unknown + 1, asked: again ? offer : null }
  const choices = [personChoice(desk.phrases), { value: 'appointment', label: phrases.chooseAppointment }]
  return say(desk, again ? phrases.noAnswerAgain : phrases.noAnswer, 'no_answer', choices)
}

function askerOf(desk: TurnDesk): Asker {
  return { municipality: desk.result.municipality, audience: 'inhabitant' }
}
