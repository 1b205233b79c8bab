import { yesOrNo } from '../dialogs/choices.ts'
import { withTold, withTopic } from '../memory.ts'
import { phrases as phrasesIn } from '../phrases/phrases.ts'
import type { TurnDesk } from '../turn.ts'
import { corrected } from '../understanding/correction.ts'
import { isNewSubject, readLearnedFollowUp } from '../understanding/follow-up/learned.ts'
import { type FollowUp, isAboutAnswer, pointsBack, readFollowUp, wordsOfItsOwn } from '../understanding/follow-up.ts'
import { smalltalkIn } from '../understanding/intent/smalltalk.ts'
import { readScope } from '../understanding/scope.ts'
import { states } from '../understanding/statement.ts'
import type { SideElsewhere } from '../understanding/tongues/follow-ups.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { plain } from '../understanding/words.ts'
import { answerText, askerOf, give, isSure, materialFor, waysOn, withDays } from './answer.ts'
import { composeAnswer } from './compose.ts'
import { deadlinesIn } from './deadlines.ts'
import { answerSide, giveInBrief, isAbove } from './facet.ts'
import { introduction } from './introduce.ts'
import { otherSide } from './sides.ts'
import { answerApart, answerSame, answerWithin, isCertainlyElsewhere, isElsewhere, meantWithin } from './within.ts'

/** "Nee, ik bedoel mijn moeder": what was asked before is asked again, put right. */
export async function answerCorrected(desk: TurnDesk): Promise<boolean> {
  const { about, told } = desk.memory
  const before = told.at(-1)
  if (
    before === undefined ||
    desk.phrases.language !== 'nl' ||
    desk.turn.message.choice !== null ||
    readUrgency(desk.masked).urgent
  )
    return false
  const question = corrected(before, desk.masked)
  if (question === null) return false
  desk.memory = { ...desk.memory, told: told.slice(0, -1), asked: null }
  const findings = await desk.abilities.find({ ...askerOf(desk), text: question, topics: [] })
  if (about === null || isSure(findings)) return await answerText(desk, question)
  desk.memory = withTold(desk.memory, question)
  return await give(desk, about.id, question, { topic: about.topic })
}

/** A short message that points back: the subject stays, the question about it is new. */
export async function answerFollowUp(desk: TurnDesk): Promise<boolean> {
  const { about } = desk.memory
  if (about === null || desk.turn.message.choice !== null || readUrgency(desk.masked).urgent) return false
  if (desk.phrases.language !== 'nl') return false
  if (shorter.test(plain(desk.masked))) return await again(desk, about.id, 'shorter')
  if (asksForWay.test(plain(desk.masked))) return await again(desk, about.id, 'place')
  if (whyThat.test(plain(desk.masked))) return await again(desk, about.id, 'source')
  const followUp = oneWord(desk.masked) ?? readFollowUp(desk.masked)
  if (followUp === null && (await countFrom(desk, about.id))) return true
  if (await isOther(desk, about.topic, followUp)) return false
  // What is only asked about the answer tells nothing to who reads along later.
  if (followUp === null || tellsSomething(followUp)) desk.memory = withTold(desk.memory, desk.masked)
  if (followUp === null) return await answerWithin(desk, about)
  switch (followUp.about) {
    case 'facet':
      return await answerSide(desk, about, followUp.facet)
    case 'same':
      return await answerSame(desk, about)
    case 'whom':
      return await answerWithin(desk, about)
    case 'place':
    case 'source':
    case 'simpler':
    case 'more':
      return await sideOfAnswer(desk, about, followUp.about)
    default:
      return followUp satisfies never
  }
}

/** The answer from another side, unless it is only taken for that and asks something of its own. */
async function sideOfAnswer(desk: TurnDesk, about: { id: string; topic: string }, side: Side): Promise<boolean> {
  if (isAboutAnswer(desk.masked)) return await again(desk, about.id, side)
  if (await answerApart(desk, about, side)) return true
  return side === 'more' && isAbove(desk, about.id, desk.masked)
    ? await giveInBrief(desk, about, desk.phrases.remarks.told)
    : await again(desk, about.id, side)
}

/**
 * Whether it is about something else than what was spoken of: a new subject, another desk's, or no question at all. What
 * is only said about the answer that was just given is never that.
 */
async function isOther(desk: TurnDesk, topic: string, followUp: FollowUp | null): Promise<boolean> {
  const text = desk.masked
  if (
    smalltalkIn(plain(text)) !== null ||
    (yesOrNo(desk.turn.message) !== null && plain(text).split(' ').length <= BARE)
  )
    return true
  if (followUp !== null && !tellsSomething(followUp) && followUp.about !== 'place') return false
  const pointing = pointsBack(text)
  const learned = readLearnedFollowUp(text)
  const scope = readScope(text)
  // What a doctor must say is never answered out of the subject of before.
  const { intent, probability } = desk.reading
  if (scope?.kind === 'medical' || (intent === 'medical' && probability >= SURELY)) return true
  const elsewhere = scope !== null || intent === 'medical' || intent === 'other-desk'
  if (elsewhere && !pointing && learned.fresh >= ASKS_ON) return true
  const named = wordsOfItsOwn(text)
  const own = named > (pointing ? LITTLE : 0) && !deniesSomething(text) && !states(text)
  const same = followUp?.about === 'same' && (await meantWithin(desk, topic)) !== null
  if (own && !same && (await isCertainlyElsewhere(desk, topic))) return true
  if (own && !same && !pointing && (await isElsewhere(desk, topic)) && (await meantWithin(desk, topic)) === null)
    return true
  if (followUp !== null && pointing && learned.back >= ASKS_ON && wordsOfItsOwn(text) <= LITTLE) return false
  if (followUp === null && (learned.nothing >= NOTHING || isSurelyNew(learned.fresh, text))) return true
  const findings = await desk.abilities.find({ ...askerOf(desk), text, topics: [] })
  return isNewSubject({
    learned,
    confidence: findings.confidence,
    likely: findings.likely[0]?.probability ?? 0,
    sure: isSure(findings),
    sameTopic: findings.hits[0]?.topics.includes(topic) === true,
    pointing,
  })
}

/** "Nee, geen geweld", "niet met school": what is named is what it is not about. */
function deniesSomething(text: string): boolean {
  return /\b(?:geen|niet (?:een|met|naar|over|in|op|om|voor|via|bij|de|het|school))\b/.test(plain(text))
}

/** "Ja graag", "nee dank u": no more words than this. */
const BARE = 3
/** "Wat kost dat dan?": names too little for a subject of its own. */
const LITTLE = 2
/** Surely a question for a doctor, or a new subject. */
const SURELY = 0.9
/** So many words that name something are a subject, though "het" stands among them. */
const MANY = 6
/** To ask on is likelier than all else. */
const ASKS_ON = 0.5
/** From this chance on nothing is asked: thanks, an answer, something told. */
const NOTHING = 0.5

/** A text that names much is new sooner, and also where "het" stands in it. */
function isSurelyNew(fresh: number, text: string): boolean {
  return wordsOfItsOwn(text) >= MANY ? fresh >= RATHER : fresh >= SURELY && !pointsBack(text)
}

const RATHER = 0.7

function tellsSomething({ about }: FollowUp): boolean {
  return about === 'facet' || about === 'same' || about === 'whom'
}

/** Whether an appointment is needed for it, who helps with it: who can be called says so. */
export const asksForWay =
  /^(en )?(moet|hoef|moeten|hoeven|kan|kun) (ik|we|je)( \w+){0,4} (een )?afspraak( \w+){0,3}$|^(en )?(kan|kunt|wie|is er|zijn er)( \w+){0,4} (daarbij|hierbij|daarmee|hiermee|erbij)( \w+){0,3} (help\w*|meekijken|ondersteunen)$|^(en )?wie (kan|helpt|wil)( \w+){0,3} (daarbij|hierbij|daarmee|hiermee|erbij)( \w+){0,2}$/

/** "Waar?", "hoeveel?": the shortest follow-ups there are. */
function oneWord(text: string): FollowUp | null {
  const said = plain(text).replace(/^(en|maar|oke?) | (dan|precies|eigenlijk)$/g, '')
  if (/^(waar|wie|waarheen|wanneer open|hoe laat)$/.test(said)) return { about: 'place' }
  if (/^(hoeveel|kosten|prijs)$/.test(said)) return { about: 'facet', facet: 'cost' }
  if (/^(wanneer|hoelang|hoe lang)$/.test(said)) return { about: 'facet', facet: 'duration' }
  return said === 'hoe' ? { about: 'facet', facet: 'apply' } : null
}

const whyThat = /^(en |maar )?(waarom|hoezo)( \w+){0,2} (dat|dit|het|die)( \w+){0,5}$/

const shorter =
  /^(kan het |mag het |graag |iets |wat |dat is |dit is )?((veel )?te lang|korter|kort(er)? samengevat|samenvatting|in het kort)( graag| aub| kan dat)?$/

/** The same, asked in another language, where it names a side of the subject. */
export async function answerSideElsewhere(desk: TurnDesk, side: SideElsewhere): Promise<boolean> {
  const { about } = desk.memory
  if (about === null) return false
  const another = side === 'place' || side === 'source' || side === 'simpler' || side === 'more'
  return another ? await again(desk, about.id, side) : await answerSide(desk, about, side)
}

/** A day that is given afterwards: "ik heb me op 3 november gemeld". */
async function countFrom(desk: TurnDesk, explanation: string): Promise<boolean> {
  if (plain(desk.masked).split(' ').length > 14) return false
  const counted = await deadlinesIn(desk, explanation, desk.masked)
  const material = counted.lines.length === 0 ? null : await materialFor(desk, explanation)
  if (material === null) return false
  const { phrases } = desk
  desk.memory = withTold(desk.memory, desk.masked)
  const core = [...counted.lines, phrases.computed].join('\n')
  const alone = { ...material, parts: { ...material.parts, core, steps: [], cards: [], notes: [], basis: [] } }
  const shown = withDays(alone, counted.days)
  desk.result.replies.push(composeAnswer(shown, await waysOn(desk, material), phrases))
  desk.result.memory = withTopic(desk.memory, material.id, material.topic)
  return true
}

type Side = Parameters<typeof otherSide>[1]

/** After several answers in one message: each of them from that side, with its subject above it. */
async function againEach(desk: TurnDesk, side: Side): Promise<boolean> {
  const { given, about } = desk.memory
  for (const { id, topic } of given) {
    const before = desk.result.replies.length
    desk.memory = { ...desk.memory, given: [], about: { id, topic } }
    await again(desk, id, side)
    const reply = desk.result.replies[before]
    const title = reply?.parts?.title ?? ''
    if (reply !== undefined && title !== '') reply.text = `${desk.phrases.onQuestion(title)}\n\n${reply.text}`
  }
  for (const reply of desk.result.replies.slice(0, -1)) reply.choices = []
  desk.result.memory = { ...desk.result.memory, given, about }
  return desk.result.replies.length > 0
}

/** The same subject from another side: who and where, on what it rests, shorter, simpler, or with all there is. */
async function again(desk: TurnDesk, id: string, side: Side): Promise<boolean> {
  if (desk.memory.given.length > 1) return await againEach(desk, side)
  const material = await materialFor(desk, id)
  if (material === null) return false
  const articles = side === 'source' ? await desk.abilities.articles(id) : []
  const introduced = introduction(desk, material, side === 'place' ? desk.phrases.hereYouCanGo : null)
  const inWords = introduced === null ? desk.phrases : phrasesIn('nl')
  const shown = { ...material, parts: otherSide({ ...desk, phrases: inWords }, side, material, articles) }
  if (introduced !== null) desk.result.replies.push(introduced)
  desk.result.replies.push(composeAnswer(shown, await waysOn(desk, material), inWords))
  desk.result.memory = {
    ...desk.memory,
    about: { id: material.id, topic: desk.memory.about?.topic ?? material.topic },
    asked: null,
    unknown: 0,
  }
  return true
}
