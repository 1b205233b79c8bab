import type { Choice, Reply } from '../../channels/message.ts'
import type { Promises } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { asksAboutTalk } from '../understanding/about-talk.ts'
import { readIntent } from '../understanding/intent.ts'
import { readWhen } from '../understanding/when.ts'
import { asks, plain } from '../understanding/words.ts'
import type { Callback, PersonWish } from '../wish.ts'
import { aboutTalk } from './about-talk.ts'
import { asksWhenCalled, doneInWords, erasesNumber, whenSaid } from './callback-said.ts'
import { chosen, noPreference, stopChoice } from './choices.ts'
import { isWrongPhone, nameBeside, nameSaid, readPhone, triesPhone } from './contact.ts'
import type { DialogTurn, Script, Step, Vars } from './script.ts'

/** Being called back: on which number, and when. Handed over at the start: `topics` and `question`. */
export function callbackScript(promises: Promises): Script {
  return {
    id: 'callback',
    version: 3,
    steps: [phoneStep, whenStep],
    answers: (turn) => answersInCallback(promises, turn),
    notice: (turn, vars, unclear) => noticeInCallback(turn, vars, unclear),
    async finish(turn, vars) {
      const { phrases } = turn
      const callback = {
        name: typeof vars.name === 'string' ? vars.name : null,
        phone: String(vars.phone),
        when: String(vars.when),
      }
      const { topics = [], question = null } = vars as { topics?: string[]; question?: string | null }
      turn.wish(callbackWish(callback, topics, question))
      turn.say(composeWords(doneInWords(promises, turn, callback.when), 'callback', [], phrases))
      return null
    },
  }
}

/** As staff reads it; the same wish said otherwise takes its place. */
export const WANTS_CALL = 'Wil teruggebeld worden'

export function callbackWish(callback: Callback, topics: string[], question: string | null): PersonWish {
  return { kind: 'person', reason: WANTS_CALL, urgency: 'normal', callback, topics, question }
}

const phoneStep: Step = {
  key: 'phone',
  when: (vars: Vars) => typeof vars.phone !== 'string',
  ask(turn, _, again) {
    const { phrases } = turn
    const words =
      isWrongPhone(turn.text) || (again && triesPhone(turn.text))
        ? phrases.phoneNotRight
        : again
          ? phrases.callbackPhoneAgain
          : phrases.callbackPhone
    return composeWords(words, 'callback', [stopChoice(turn.phrases)], phrases)
  },
  read(turn) {
    const phone = readPhone(turn.text)
    return phone === null ? { unclear: true } : { set: { phone } }
  },
}

const whenStep: Step = {
  key: 'when',
  when: (vars) => typeof vars.when !== 'string',
  ask: (turn) => composeWords(turn.phrases.callbackWhen, 'callback', whenChoices(turn), turn.phrases),
  read(turn) {
    const pick = chosen(whenChoices(turn), turn) ?? (noPreference(turn.text) ? 'any' : null)
    const label = whenChoices(turn).find(({ value }) => value === pick)?.label
    // "Yarın sabah" says the day as well.
    const day = readWhen(turn.dutch, turn.now)?.from ?? null
    if (label !== undefined && day === null) return { set: { when: label } }
    if (erasesNumber(turn.text) || readPhone(turn.text) !== null || isWrongPhone(turn.text)) return { unclear: true }
    const said = whenSaid(turn.text, turn.now, turn.phrases.language)
    if (said !== null) return { set: { when: said } }
    return asks(turn.text) || readIntent(turn.text) !== null
      ? { unclear: true }
      : { set: { when: turn.text.slice(0, 200) } }
  },
}

/** What it costs, who calls, and how soon. */
async function answersInCallback(promises: Promises, turn: DialogTurn): Promise<Reply | null> {
  if (turn.choice !== null) return null
  const { phrases, now, municipality } = turn
  if (asksWhenCalled.test(plain(turn.dutch)))
    return composeWords(
      phrases.callbackBy(promises.answerByInWords(now, municipality, phrases.language)),
      'callback',
      [],
      phrases,
    )
  const asked = asksAboutTalk(turn.dutch)
  return asked === 'cost' || asked === 'who' ? await aboutTalk(asked, null, turn.freeTalk, phrases) : null
}

/** "Donderdagmiddag op 06 12345678" says both; another number takes the place of the one before. */
function noticeInCallback(turn: DialogTurn, vars: Vars, unclear: boolean): Vars {
  if (turn.choice !== null) return {}
  const noticed: Vars = {}
  const name = nameSaid(turn.text) ?? nameBeside(turn.text)
  const phone = readPhone(turn.text)
  if (name !== null && typeof vars.name !== 'string') noticed.name = name
  if (phone !== null && phone !== vars.phone) noticed.phone = phone
  if (typeof vars.when !== 'string') {
    const when = whenSaid(turn.text, turn.now, turn.phrases.language)
    if (when !== null) noticed.when = when
  }
  if (!unclear) return noticed
  if (phone === null && typeof vars.phone === 'string' && isWrongPhone(turn.text)) noticed.phone = null
  const { phrases } = turn
  const lines = [noticed.name, noticed.phone, noticed.when].filter((each) => typeof each === 'string')
  if (lines.length > 0) turn.opening = phrases.appointmentRemembered(lines)
  if (!erasesNumber(turn.text)) return noticed
  turn.wish({ kind: 'forget-number' })
  turn.opening = phrases.numberErased
  return { phone: null }
}

function whenChoices(turn: DialogTurn): Choice[] {
  const phrases = turn.phrases
  return [
    { value: 'morning', label: phrases.callbackMorning },
    { value: 'afternoon', label: phrases.callbackAfternoon },
    { value: 'any', label: phrases.callbackAny },
  ]
}
