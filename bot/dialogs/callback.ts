import type { Choice } from '../../channels/message.ts'
import type { Promises } from '../abilities.ts'
import { composeWords } from '../answering/compose.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { inDutch } from '../understanding/tongues/in-dutch.ts'
import { readWhen } from '../understanding/when.ts'
import { asks } from '../understanding/words.ts'
import { chosen, stopChoice } from './choices.ts'
import { readPhone } from './contact.ts'
import type { DialogTurn, Script, Step, Vars } from './script.ts'

/** Being called back: on which number, and when. Handed over at the start: `topics` and `question`. */
export function callbackScript(promises: Promises): Script {
  return {
    id: 'callback',
    version: 2,
    steps: [phoneStep, whenStep],
    notice: (turn, vars) => noticeInCallback(turn, vars),
    async finish(turn, vars) {
      const phrases = turn.phrases
      turn.wish({
        kind: 'person',
        reason: 'Wil teruggebeld worden',
        urgency: 'normal',
        callback: {
          name: typeof vars.name === 'string' ? vars.name : null,
          phone: String(vars.phone),
          when: String(vars.when),
        },
        topics: (vars.topics as string[] | undefined) ?? [],
        question: (vars.question as string | null | undefined) ?? null,
      })
      turn.say(
        composeWords(
          phrases.callbackDone(
            promises.answerByInWords(turn.now, turn.municipality, phrases.language),
            vars.when === phrases.callbackAny ? null : String(vars.when),
          ),
          'callback',
          [],
          phrases,
        ),
      )
      return null
    },
  }
}

const phoneStep: Step = {
  key: 'phone',
  when: (vars: Vars) => typeof vars.phone !== 'string',
  ask(turn, _, again) {
    const phrases = turn.phrases
    return composeWords(
      again ? phrases.callbackPhoneAgain : phrases.callbackPhone,
      'callback',
      [stopChoice(turn.phrases)],
      phrases,
    )
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
    const pick = chosen(whenChoices(turn), turn)
    if (pick === null && asks(turn.text) && readWhen(turn.dutch, turn.now) === null) return { unclear: true }
    const label = whenChoices(turn).find(({ value }) => value === pick)?.label
    return { set: { when: label ?? turn.text.slice(0, 200) } }
  },
}

/** "Donderdagmiddag op 06 12345678" says both. */
function noticeInCallback(turn: DialogTurn, vars: Vars): Vars {
  if (turn.choice !== null) return {}
  const phone = typeof vars.phone === 'string' ? null : readPhone(turn.text)
  const when = typeof vars.when === 'string' ? null : whenSaid(turn.text, turn.now, turn.phrases.language)
  return { ...(phone === null ? {} : { phone }), ...(when === null ? {} : { when }) }
}

/** The wish for a moment in the words in which it was said, without what is personal. */
export function whenSaid(text: string, now: Date, language = 'nl'): string | null {
  // The figures of a telephone number are no time of day.
  const words = maskPersonal(text)
    .text.replace(/\[[a-z-]+\]/g, '')
    .trim()
  return readWhen(inDutch(words, language), now) === null ? null : words.slice(0, 200)
}

function whenChoices(turn: DialogTurn): Choice[] {
  const phrases = turn.phrases
  return [
    { value: 'morning', label: phrases.callbackMorning },
    { value: 'afternoon', label: phrases.callbackAfternoon },
    { value: 'any', label: phrases.callbackAny },
  ]
}
