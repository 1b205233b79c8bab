import type { Choice } from '../../channels/message.ts'
import { askerOf, give, isSure, materialFor, waysOn } from '../answering/answer.ts'
import { deadlinesIn } from '../answering/deadlines.ts'
import { giveInBrief } from '../answering/facet.ts'
import { underWmo } from '../answering/general.ts'
import { meaningsBeside } from '../answering/meanings.ts'
import { answerRemarkWith } from '../answering/remarks.ts'
import { meantWithin, serviceNamed } from '../answering/within.ts'
import { noPreference, personChoice } from '../dialogs/choices.ts'
import { withTold } from '../memory.ts'
import { say, type TurnDesk } from '../turn.ts'
import { isBroad } from '../understanding/broad.ts'
import { onlyDenies } from '../understanding/correction.ts'
import { readLearnedFollowUp } from '../understanding/follow-up/learned.ts'
import { readFollowUp, wordsOfItsOwn } from '../understanding/follow-up.ts'
import { smalltalkIn } from '../understanding/intent/smalltalk.ts'
import { readLetDown } from '../understanding/let-down.ts'
import { type Remark, remarkIn } from '../understanding/remark.ts'
import { states, tellsDone } from '../understanding/statement.ts'
import { remarkElsewhere } from '../understanding/tongues/remarks.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { plain } from '../understanding/words.ts'
import { bringPerson } from './person.ts'
import { startReport } from './report.ts'

/** From this chance of a new subject on, what the search is sure of is one: problems are told as facts are. */
const FRESH = 0.5
/** What is told in a sentence of its own must be newer, and found more surely. */
const FRESH_TOLD = 0.6
const FOUND = 0.6
const LIKELY = 0.5

/**
 * What is said back and asks nothing. It is taken up as somebody at a counter would: heard, never answered with the same
 * text again, and followed by what can be done next.
 */
export async function answerRemark(desk: TurnDesk): Promise<boolean> {
  if (await letDown(desk)) return true
  const remark = await remarkOf(desk)
  if (remark === null) return false
  if (keeps.has(remark)) desk.memory = withTold(desk.memory, desk.masked)
  if (desk.turn.owner === 'waiting' && keeps.has(remark)) {
    desk.result.memory = { ...desk.memory, asked: null }
    return say(desk, desk.phrases.addedForStaff, 'handover')
  }
  const said = (await answerRemarkWith(desk, remark)) || (await takeUp(desk, remark))
  if (said) desk.result.memory = { ...desk.result.memory, remarked: desk.memory.remarked + 1 }
  return said
}

async function remarkOf(desk: TurnDesk): Promise<Remark | null> {
  const { memory, masked, turn, phrases } = desk
  if (turn.message.choice !== null || memory.told.length === 0) return null
  if (phrases.language !== 'nl') return remarkElsewhere(masked)?.remark ?? null
  if (memory.asked !== null && memory.asked.what !== 'place-too') return null
  if (smalltalkIn(plain(masked)) !== null || noPreference(masked)) return null
  if (isBroad(masked) || readUrgency(masked).urgent) return null
  if (asksForOther.test(plain(masked)) || (masked.includes('?') && masked.trim().split(/\s+/).length <= BARE))
    return null
  const remark = remarkIn(masked) ?? toldIn(desk)
  if (remark !== null && (await countsDays(desk))) return null
  return remark === null || (await isNewSubject(desk)) ? null : remark
}

/** "En mijn begeleider?", "traplift?": asks, however little it says. */
const asksForOther = /^en (?:mijn|m n|mn|me|onze|ons|voor|als|wat|die|dat) \w+(?: dan| ook)?$/
const BARE = 2

/** What has the form of something told, where nothing was learned of it and no side of the subject is asked with it. */
function toldIn({ masked, memory }: TurnDesk): Remark | null {
  if (memory.about === null) return null
  if (tellsDone(masked)) return 'tried'
  const { back, fresh } = readLearnedFollowUp(masked)
  const asksOn = readFollowUp(masked) !== null && back >= ASKS_ON
  const isStory = fresh >= SURELY_FRESH && wordsOfItsOwn(masked) >= STORY
  return states(masked) && !asksOn && !isStory ? 'tells' : null
}

const ASKS_ON = 0.85
/** So new, and naming so much, it is a trouble of its own. */
const SURELY_FRESH = 0.9
const STORY = 4

/** Bitter words, mocking thanks, and "dat zei ik al" are heard as what they are. */
async function letDown(desk: TurnDesk): Promise<boolean> {
  const { memory, turn, phrases } = desk
  if (turn.message.choice !== null || phrases.language !== 'nl' || memory.told.length === 0) return false
  const said = memory.asked === null || memory.asked.what === 'place-too' ? readLetDown(desk.masked) : null
  if (said === null || turn.owner === 'waiting') return false
  const words = {
    down: phrases.remarks.letDown,
    perhaps: phrases.remarks.hopeHelps,
    repeats: phrases.remarks.saidAlready,
  }
  const person = [personChoice(phrases), { value: 'appointment', label: phrases.chooseAppointment }]
  return says(desk, words[said], [...(await related(desk)), ...person])
}

/** A day that a term runs from: "de brief is van 2 november". */
async function countsDays(desk: TurnDesk): Promise<boolean> {
  const { about } = desk.memory
  return about !== null && (await deadlinesIn(desk, about.id, desk.masked)).lines.length > 0
}

/** A problem of its own, told as a fact: "mijn zoon wil niet meer naar school". */
async function isNewSubject(desk: TurnDesk): Promise<boolean> {
  const { memory, masked } = desk
  if (readLearnedFollowUp(masked).fresh < (states(masked) ? FRESH_TOLD : FRESH)) return false
  const findings = await desk.abilities.find({ ...askerOf(desk), text: masked, topics: [] })
  const [first] = findings.likely
  if (states(masked) && (findings.confidence < FOUND || (first?.probability ?? 0) < LIKELY)) return false
  return isSure(findings) && findings.hits[0]?.topics.includes(memory.about?.topic ?? '') !== true
}

/** What staff would want to read too. */
const keeps: ReadonlySet<Remark> = new Set(['tells', 'tried', 'status', 'trouble', 'denied', 'feeling', 'cantpay'])

const kindWords: ReadonlySet<Remark> = new Set(['tried', 'feeling', 'unsure', 'refuses'])

/** Heard, and what can be done next; false where it is no more than small talk. */
async function takeUp(desk: TurnDesk, remark: Remark): Promise<boolean> {
  const { phrases, memory } = desk
  const words = phrases.remarks
  const person = [personChoice(phrases), { value: 'appointment', label: phrases.chooseAppointment }]
  const again = memory.remarked > 0
  // The same kind words twice are no kindness.
  if (again && kindWords.has(remark)) return says(desk, words.next, person)
  switch (remark) {
    case 'tells':
    case 'cantpay':
      if (memory.about !== null && !again && (await giveInBrief(desk, memory.about, words.tells))) return true
      return says(desk, words.tellsMore, person)
    case 'tried': {
      const tried = memory.intake.tried ?? desk.masked
      desk.memory = { ...memory, intake: { ...memory.intake, tried } }
      return says(desk, words.tried, person)
    }
    case 'feeling':
      return says(desk, words.feeling, person)
    case 'denied':
      return says(desk, words.tried, person)
    case 'corrects':
      return onlyDenies(desk.masked) && says(desk, words.refuses, await ways(desk, person))
    case 'refuses':
      if (!ownRefusal.test(plain(desk.masked)) || ofOther.test(plain(desk.masked))) return await takeUp(desk, 'tells')
      return says(desk, words.refuses, await ways(desk, person))
    case 'unsure':
      return says(desk, words.unsure, [...person, ...(await related(desk))])
    case 'agrees':
      return (await answersWish(desk)) || (await does(desk, person))
    case 'missed':
      return await asksAnew(desk)
    case 'next':
      return says(desk, words.next, person)
    case 'nothing':
      desk.result.memory = memory
      return say(desk, phrases.nothingMore, 'smalltalk')
    default:
      return false
  }
}

/** Only who speaks can refuse what was offered, and only now. */
const ownRefusal = /\b(ik|we|wij|mij|me|ons|nee|niks|liever niet|geen|niet nodig|hoeft)\b/
const ofOther =
  /\b(hij|zij|ze|hem|wist|wilde|had|hadden|was|waren|(mijn|m n|mn) (man|vrouw|zoon|dochter|moeder|vader|ouders|ex|buur\w*|kind\w*|broer|zus|werk|baas))\b/

function says(desk: TurnDesk, words: string, choices: Choice[]): true {
  desk.result.memory = { ...desk.memory, asked: null }
  return say(desk, words, 'clarify', choices)
}

/** More about the subject, an appointment, a person; where nothing was spoken of yet only those. */
async function ways(desk: TurnDesk, otherwise: Choice[]): Promise<Choice[]> {
  const { about } = desk.memory
  const material = about === null ? null : await materialFor(desk, about.id)
  return material === null ? otherwise : await waysOn(desk, material)
}

async function related(desk: TurnDesk): Promise<Choice[]> {
  return (await ways(desk, [])).filter(({ value }) => value !== 'person' && value !== 'appointment')
}

/** "Samen eten lijkt me wel wat": what is named is shown. */
async function answersWish(desk: TurnDesk): Promise<boolean> {
  const { about } = desk.memory
  if (about === null || wordsOfItsOwn(desk.masked) < NAMES || toDo.test(plain(desk.masked))) return false
  const id = (await serviceNamed(desk, about.topic)) ?? (await meantWithin(desk, about.topic))
  return id !== null && id !== about.id && (await give(desk, id, desk.masked, { topic: about.topic }))
}

const NAMES = 2
const toDo = /\b(afspraak|gesprek|bel|bellen|meld\w*|regel\w*|doe|plan|maak|graag iemand)\b/

/** "Ja, regel maar": what the assistant can do by itself; a report is begun where it is named. */
async function does(desk: TurnDesk, person: Choice[]): Promise<boolean> {
  const { phrases, memory } = desk
  const wmo = underWmo(memory.about?.topic ?? '')
  if (wmo && /\b(meld|melding|schrijf|noteer|geef|door)\b/.test(plain(desk.masked))) return await startReport(desk)
  if (worries.has(memory.about?.topic ?? '') && /\bmeld\w*\b/.test(plain(desk.masked)))
    return bringPerson(desk, REPORTS_WORRY)
  const report = wmo ? [{ value: 'report', label: phrases.chooseReport }] : []
  const callback = { value: 'callback', label: phrases.chooseCallback }
  return says(desk, phrases.remarks.agrees, [...report, ...person.toReversed(), callback])
}

/** As staff reads it. */
const REPORTS_WORRY = 'Wil zorgen over iemand melden'
const worries: ReadonlySet<string> = new Set(['zorgen-om-ander', 'huiselijk-geweld'])

/** It was not what was asked: other meanings of the question are offered, and what was spoken of is let go. */
async function asksAnew(desk: TurnDesk): Promise<true> {
  const { phrases, memory } = desk
  const question = memory.told.at(-1) ?? desk.masked
  const beside = await meaningsBeside(desk, question)
  desk.result.wishes.push({ kind: 'feedback', helped: false, why: desk.masked.slice(0, WHY) })
  desk.memory = { ...memory, about: null, topics: memory.topics.slice(1) }
  const words = beside.length > 0 ? phrases.remarks.missedOffer : phrases.remarks.missed
  return says(desk, words, [...beside, personChoice(phrases)])
}

const WHY = 1_000
