import type { Choice } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { type Area, readPlace } from '../understanding/place.ts'
import { asks } from '../understanding/words.ts'
import { detailsSaid } from './appointment-heard.ts'
import { chosen, stopChoice, yesOrNo } from './choices.ts'
import { readMail, readName, readPhone } from './contact.ts'
import type { DialogTurn, Heard, Script, Step, Vars } from './script.ts'

const TOLD = 'told'
const SHORTEST = 10

/**
 * A report (melding) under the Wmo, which may be made in any form (article 2.3.2 lid 1): what is needed, where, by whom,
 * and a last look. Handed over at the start: `told`, and what is known already. Ends with all of it in `turn.done`.
 */
export function reportScript(area: Area): Script {
  return {
    id: 'report',
    version: 1,
    steps: [whatStep, whereStep(area), nameStep, contactStep, confirmStep],
    notice: (turn, vars) => (turn.choice === null ? detailsSaid(turn.text, detailsOf(vars)) : {}),
    async finish(turn, vars) {
      turn.done = vars
      return null
    },
  }
}

const whatStep: Step = {
  key: 'what',
  when: (vars) => typeof vars.what !== 'string',
  ask(turn, vars, again) {
    const told = String(vars.told ?? '')
    const use = told === '' ? [] : [{ value: TOLD, label: turn.phrases.reportUseTold }]
    const words = told === '' ? turn.phrases.reportWhat : `${turn.phrases.reportWhat}\n“${told}”`
    return ask(turn, again, words, use)
  },
  read(turn, vars): Heard {
    const told = String(vars.told ?? '')
    const use = [{ value: TOLD, label: turn.phrases.reportUseTold }]
    if (told !== '' && (chosen(use, turn) === TOLD || yesOrNo(turn) === true)) return { set: { what: told } }
    if (asks(turn.text) || turn.text.trim().length < SHORTEST) return { unclear: true }
    return { set: { what: maskPersonal(turn.text).text.slice(0, 2000) } }
  },
}

function whereStep(area: Area): Step {
  const choices = area.municipalities.map(({ name }) => ({ value: name, label: name }))
  return {
    key: 'where',
    when: (vars) => typeof vars.municipality !== 'string',
    ask: (turn, _, again) => ask(turn, again, turn.phrases.reportMunicipality, choices),
    read(turn) {
      const place = turn.choice === null ? readPlace(turn.text, area, true) : null
      const named = place !== null && 'municipality' in place ? place.municipality : chosen(choices, turn)
      return named === null ? { unclear: true } : { set: { municipality: named } }
    },
  }
}

const nameStep: Step = {
  key: 'name',
  when: (vars) => typeof vars.name !== 'string',
  ask: (turn, _, again) => ask(turn, again, turn.phrases.reportName, []),
  read(turn) {
    const name = asks(turn.text) ? null : readName(turn.text)
    return name === null ? { unclear: true } : { set: { name } }
  },
}

const contactStep: Step = {
  key: 'contact',
  when: (vars) => typeof vars.phone !== 'string' && typeof vars.email !== 'string',
  ask: (turn, _, again) => ask(turn, again, turn.phrases.reportContact, []),
  read(turn) {
    const phone = readPhone(turn.text)
    const email = readMail(turn.text)
    return phone === null && email === null ? { unclear: true } : { set: { phone, email } }
  },
}

const confirmStep: Step = {
  key: 'confirm',
  ask(turn, vars, again) {
    const contact = [vars.phone, vars.email].filter((each) => typeof each === 'string').join(', ')
    const lines = [String(vars.what), String(vars.municipality), String(vars.name), contact].map((line) => `• ${line}`)
    return ask(turn, again, turn.phrases.reportConfirm(lines), confirmChoices(turn))
  },
  read(turn): Heard {
    const pick = chosen(confirmChoices(turn), turn)
    const yes = pick === null ? yesOrNo(turn) : pick === 'yes'
    if (yes === true) return {}
    return yes === false
      ? { set: { what: null, name: null, phone: null, email: null }, goto: 'what' }
      : { unclear: true }
  },
}

function detailsOf(vars: Vars): { name: string | null; phone: string | null; email: string | null } {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { name: text(vars.name), phone: text(vars.phone), email: text(vars.email) }
}

function confirmChoices({ phrases }: DialogTurn): Choice[] {
  return [
    { value: 'yes', label: phrases.reportYes },
    { value: 'change', label: phrases.reportChange },
  ]
}

function ask(turn: DialogTurn, again: boolean, words: string, choices: Choice[]) {
  const { phrases } = turn
  return composeWords(
    again ? `${phrases.notRead} ${words}` : words,
    'handover',
    [...choices, stopChoice(phrases)],
    phrases,
  )
}
