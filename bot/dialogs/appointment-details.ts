import type { Choice } from '../../channels/message.ts'
import { intakeInWords, isTold } from '../intake.ts'
import { readIntent } from '../understanding/intent.ts'
import { readUrgency } from '../understanding/urgency.ts'
import { readWhen } from '../understanding/when.ts'
import { asks, plain } from '../understanding/words.ts'
import { detailsSaid, waySaid } from './appointment-heard.ts'
import { type Memory, memoryOf } from './appointment-memory.ts'
import { momentMeant } from './appointment-pick.ts'
import { chosen, noPreference, personChoice, question, yesOrNo } from './choices.ts'
import {
  isWrongPhone,
  nameBeside,
  nameOfOther,
  nameSaid,
  readAddress,
  readMail,
  readName,
  readPhone,
  triesPhone,
} from './contact.ts'
import type { DialogTurn, Heard, Step, Vars } from './script.ts'

export const nameStep: Step = {
  key: 'name',
  when: (vars) => memoryOf(vars).name === null && memoryOf(vars).moving === null,
  ask: (turn, _, again) => question(again, turn.phrases.appointmentName, [], turn),
  read(turn, vars) {
    const other =
      asks(turn.text) ||
      readUrgency(turn.text).urgent ||
      noPreference(turn.text) ||
      readIntent(turn.text) !== null ||
      momentMeant(turn, memoryOf(vars).shown) !== null
    const name = other
      ? null
      : (nameSaid(turn.text) ?? nameOfOther(turn.text) ?? nameBeside(turn.text) ?? readName(turn.text))
    return name === null ? { unclear: true } : { set: { name } }
  },
}

export const contactStep: Step = {
  key: 'contact',
  when: (vars) => memoryOf(vars).moving === null && !isReached(memoryOf(vars)),
  ask(turn, vars, again) {
    const phrases = turn.phrases
    const { way, waiting } = memoryOf(vars)
    const words = waiting
      ? phrases.appointmentContact
      : way === 'phone'
        ? phrases.appointmentPhoneNeeded
        : way === 'video'
          ? phrases.appointmentMailNeeded
          : phrases.appointmentContact
    if (isWrongPhone(turn.text) || (again && triesPhone(turn.text)))
      return question(false, `${phrases.phoneNotRight} ${words}`, [], turn)
    return question(again, words, again ? [personChoice(phrases)] : [], turn)
  },
  read(turn, vars) {
    const found = { phone: readPhone(turn.text), email: readMail(turn.text) }
    const { way, waiting } = memoryOf(vars)
    return (waiting ? found.phone !== null || found.email !== null : reaches({ ...found, way }))
      ? { set: found }
      : { unclear: true }
  },
}

/** Who waits hears by mail or by telephone, however the talk itself will be. */
function isReached(memory: Memory): boolean {
  return memory.waiting ? memory.phone !== null || memory.email !== null : reaches(memory)
}

/** A call needs a number and a video call an address for the link; else either will do. */
function reaches({ phone, email, way }: Pick<Memory, 'phone' | 'email' | 'way'>): boolean {
  if (way === 'phone') return phone !== null
  return way === 'video' ? email !== null : phone !== null || email !== null
}

export const addressStep: Step = {
  key: 'address',
  when: (vars) =>
    memoryOf(vars).way === 'home' &&
    !memoryOf(vars).waiting &&
    memoryOf(vars).address === null &&
    memoryOf(vars).moving === null,
  ask: (turn, _, again) => question(again, turn.phrases.appointmentAddress, [], turn),
  read(turn) {
    const address = asks(turn.text) ? null : readAddress(turn.text)
    return address === null ? { unclear: true } : { set: { address } }
  },
}

/** What the calendar behind this talk must know more, one question at a time. */
export const asksStep: Step = {
  key: 'asks',
  when: (vars) => nextAsk(vars) !== null && !memoryOf(vars).waiting && memoryOf(vars).moving === null,
  ask: (turn, vars, again) => question(again, nextAsk(vars)?.label ?? '', [], turn),
  read(turn, vars) {
    const asked = nextAsk(vars)
    const answer = turn.text.replace(/\s+/g, ' ').trim()
    if (asked === null || answer === '' || answer.length > LONGEST_ANSWER || asks(turn.text)) return { unclear: true }
    const answers = { ...memoryOf(vars).answers, [asked.id]: answer }
    return { set: { answers }, goto: nextAsk({ ...vars, answers }) === null ? 'consent' : 'asks' }
  },
}

function nextAsk(vars: Vars): { id: string; label: string } | null {
  const { asks: all, answers } = memoryOf(vars)
  return all.find(({ id }) => answers[id] === undefined) ?? null
}

const LONGEST_ANSWER = 200

export const consentStep: Step = {
  key: 'consent',
  when: (vars) =>
    memoryOf(vars).consent === null &&
    !memoryOf(vars).waiting &&
    isTold(memoryOf(vars).intake) &&
    memoryOf(vars).moving === null,
  ask(turn, vars, again) {
    const lines = intakeInWords(memoryOf(vars).intake, turn.phrases).map(({ label, value }) => `• ${label}: ${value}`)
    return question(again, [turn.phrases.appointmentConsent, ...lines].join('\n'), yesNo(turn), turn)
  },
  read(turn) {
    const consent = yesOrNo(turn)
    return consent === null ? { unclear: true } : { set: { consent } }
  },
}

/** Only who left an e-mail address can be reminded by mail, and only who says yes is. */
export const remindStep: Step = {
  key: 'remind',
  when(vars) {
    const { canRemind, remind, email, waiting, moving } = memoryOf(vars)
    return canRemind && remind === null && email !== null && !waiting && moving === null
  },
  ask: (turn, _, again) => question(again, turn.phrases.appointmentRemind, yesNo(turn), turn),
  read(turn) {
    const remind = yesOrNo(turn)
    return remind === null ? { unclear: true } : { set: { remind } }
  },
}

export const confirmStep: Step = {
  key: 'confirm',
  when: (vars) => !memoryOf(vars).waiting,
  ask(turn, vars, again) {
    const phrases = turn.phrases
    const { slot, name, phone, email, address, way } = memoryOf(vars)
    const where = slot?.place ?? (way === null ? null : phrases.ways[way])
    const lines = [slot?.words, where, address, name, [phone, email].filter((each) => each !== null).join(', ')]
    const shown = lines
      .filter((line): line is string => line !== null && line !== undefined && line !== '')
      .map((line) => `• ${line}`)
    return question(again, phrases.appointmentConfirm(shown), confirmChoices(turn), turn)
  },
  read(turn, vars): Heard {
    if (turn.choice === null && putsRight(turn, vars)) return { unclear: true }
    const pick = chosen(confirmChoices(turn), turn)
    const yes = pick === null ? yesOrNo(turn) : pick === 'yes'
    if (yes === true) return {}
    return yes === false
      ? { set: { slot: null, when: readWhen(turn.dutch, turn.now) }, goto: 'slot' }
      : { unclear: true }
  },
}

/** "Nee, mijn nummer is 06 …", "ja maar liever de tweede": one thing of it is otherwise, or is asked. */
function putsRight(turn: DialogTurn, vars: Vars): boolean {
  if (asks(turn.text) || isWrongPhone(turn.text)) return true
  if (Object.keys(detailsSaid(turn.text, memoryOf(vars), true)).length > 0) return true
  const way = waySaid(turn.dutch, null)
  if (way !== null && way !== memoryOf(vars).way) return true
  return plain(turn.text).split(' ').length > 1 && momentMeant(turn, memoryOf(vars).shown) !== null
}

function confirmChoices(turn: DialogTurn): Choice[] {
  const phrases = turn.phrases
  return [
    { value: 'yes', label: phrases.confirmYes },
    { value: 'other', label: phrases.confirmOther },
  ]
}

function yesNo(turn: DialogTurn): Choice[] {
  const phrases = turn.phrases
  return [
    { value: 'yes', label: phrases.yes },
    { value: 'no', label: phrases.no },
  ]
}
