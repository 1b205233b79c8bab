import type { Choice } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import { phrasesFor } from '../phrases/phrases.ts'
import { asks } from '../understanding/words.ts'
import { memoryOf } from './appointment-memory.ts'
import { chosen, question, stopChoice, yesOrNo } from './choices.ts'
import { readMail, readName, readPhone } from './contact.ts'
import type { DialogTurn, Heard, Step } from './script.ts'

export const nameStep: Step = {
  key: 'name',
  when: (vars) => memoryOf(vars).name === null && memoryOf(vars).moving === null,
  ask: (turn, _, again) => question(again, phrasesFor(turn.language).appointmentName, [], turn),
  read(turn) {
    const name = asks(turn.text) ? null : readName(turn.text)
    return name === null ? { unclear: true } : { set: { name } }
  },
}

export const contactStep: Step = {
  key: 'contact',
  when: (vars) => {
    const { email, phone, way, moving } = memoryOf(vars)
    return moving === null && (way === 'phone' ? phone === null : email === null && phone === null)
  },
  ask(turn, vars, again) {
    const phrases = phrasesFor(turn.language)
    const first = memoryOf(vars).way === 'phone' ? phrases.appointmentPhoneNeeded : phrases.appointmentContact
    return composeWords(again ? `${phrases.notRead} ${first}` : first, 'booking', [stopChoice(turn.language)], phrases)
  },
  read(turn, vars) {
    const phone = readPhone(turn.text)
    const email = readMail(turn.text)
    const enough = memoryOf(vars).way === 'phone' ? phone !== null : phone !== null || email !== null
    return enough ? { set: { phone, email } } : { unclear: true }
  },
}

export const consentStep: Step = {
  key: 'consent',
  when: (vars) => memoryOf(vars).consent === null && memoryOf(vars).told.length > 0 && memoryOf(vars).moving === null,
  ask: (turn, _, again) => question(again, phrasesFor(turn.language).appointmentConsent, yesNo(turn), turn),
  read(turn) {
    const consent = yesOrNo(turn)
    return consent === null ? { unclear: true } : { set: { consent } }
  },
}

export const confirmStep: Step = {
  key: 'confirm',
  ask(turn, vars, again) {
    const phrases = phrasesFor(turn.language)
    const { slot, name, phone, email, way } = memoryOf(vars)
    const where = slot?.place ?? (way === null ? null : phrases.ways[way])
    const lines = [slot?.words, where, name, [phone, email].filter((each) => each !== null).join(', ')]
    const shown = lines
      .filter((line): line is string => line !== null && line !== undefined && line !== '')
      .map((line) => `• ${line}`)
    return question(again, phrases.appointmentConfirm(shown), confirmChoices(turn), turn)
  },
  read(turn): Heard {
    const pick = chosen(confirmChoices(turn), turn)
    const yes = pick === null ? yesOrNo(turn) : pick === 'yes'
    if (yes === true) return {}
    return yes === false ? { set: { slot: null, when: null }, goto: 'slot' } : { unclear: true }
  },
}

function confirmChoices(turn: DialogTurn): Choice[] {
  const phrases = phrasesFor(turn.language)
  return [
    { value: 'yes', label: phrases.confirmYes },
    { value: 'other', label: phrases.confirmOther },
  ]
}

function yesNo(turn: DialogTurn): Choice[] {
  const phrases = phrasesFor(turn.language)
  return [
    { value: 'yes', label: phrases.yes },
    { value: 'no', label: phrases.no },
  ]
}
