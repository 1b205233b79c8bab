import { personChoice, yesOrNo } from '../dialogs/choices.ts'
import { say, type TurnDesk } from '../turn.ts'
import { type Intent, readIntent } from '../understanding/intent.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { asks, plain } from '../understanding/words.ts'

export const HELPED = { yes: 'helped:yes', no: 'helped:no', skip: 'helped:skip' } as const

/**
 * Thanks or a goodbye after an answer: whether it helped is asked along with it, once in a conversation. Never after
 * danger, and not while a person is still to come.
 */
export function asksIfHelped(desk: TurnDesk): boolean {
  const { memory, phrases, intent } = desk
  if (intent !== 'thanks' && intent !== 'goodbye') return false
  if (memory.surveyed || memory.about === null || memory.danger !== null || desk.turn.owner !== 'assistant')
    return false
  desk.result.memory = { ...memory, surveyed: true, asked: { what: 'helped', question: '', explanation: null } }
  const words = intent === 'thanks' ? phrases.thanks : phrases.goodbye
  return say(desk, `${words} ${phrases.surveyAsk}`, 'smalltalk', [
    { value: HELPED.yes, label: phrases.yes },
    { value: HELPED.no, label: phrases.no },
  ])
}

/** What is answered to that; a new question is a question. */
export function hearIfHelped(desk: TurnDesk): boolean {
  const { choice } = desk.turn.message
  if (choice === HELPED.yes) return wasHelped(desk)
  if (choice === HELPED.no) return wasNotHelped(desk)
  if (choice === HELPED.skip) return thanksForIt(desk)
  const what = desk.memory.asked?.what
  if (what !== 'helped' && what !== 'missed') return false
  if (choice === null && what === 'helped') {
    const helped = yesOrNo(desk.turn.message)
    if (helped !== null && isShort(desk)) return helped ? wasHelped(desk) : wasNotHelped(desk)
  }
  if (choice === null && what === 'missed' && tellsWhatWasMissed(desk)) {
    desk.result.wishes.push({ kind: 'feedback', helped: false, why: desk.masked.slice(0, 1_000) })
    return thanksForIt(desk)
  }
  desk.memory = { ...desk.memory, asked: null }
  desk.result.memory = desk.memory
  return false
}

function wasHelped(desk: TurnDesk): true {
  desk.result.wishes.push({ kind: 'feedback', helped: true, why: null })
  desk.result.memory = { ...desk.memory, surveyed: true, asked: null }
  return say(desk, desk.phrases.surveyGlad, 'smalltalk')
}

function wasNotHelped(desk: TurnDesk): true {
  const { phrases } = desk
  desk.result.wishes.push({ kind: 'feedback', helped: false, why: null })
  desk.result.memory = {
    ...desk.memory,
    surveyed: true,
    asked: { what: 'missed', question: '', explanation: null },
  }
  return say(desk, phrases.surveyWhy, 'smalltalk', [
    { value: HELPED.skip, label: phrases.surveySkip },
    personChoice(phrases),
  ])
}

function thanksForIt(desk: TurnDesk): true {
  desk.result.memory = { ...desk.memory, asked: null }
  return say(desk, desk.phrases.surveyNoted, 'smalltalk', [personChoice(desk.phrases)])
}

/** A wish, a question or something that cannot wait is no remark about what was. */
function tellsWhatWasMissed(desk: TurnDesk): boolean {
  const wish = readIntent(desk.masked)
  return (wish === null || !wishes.has(wish)) && !asks(desk.masked) && !readUrgency(desk.masked).urgent
}

const wishes: ReadonlySet<Intent> = new Set(['person', 'callback', 'appointment', 'change-appointment'])

function isShort({ masked }: TurnDesk): boolean {
  return plain(masked).split(' ').length <= 5
}
