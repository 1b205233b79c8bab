import type { Choice } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { type Area, readPlace } from '../understanding/place.ts'
import { afterNotRight, saysNotRight, takenAway, without } from '../understanding/putting-right.ts'
import { asks, plain } from '../understanding/words.ts'
import { detailsSaid } from './appointment-heard.ts'
import { chosen, stopChoice, yesOrNo } from './choices.ts'
import { nameSaid, readMail, readName, readPhone } from './contact.ts'
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
    version: 2,
    steps: [whatStep, whereStep(area), nameStep, contactStep, whichStep, confirmStep],
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
    const name = asks(turn.text) || namesPlace(turn) ? null : (nameSaid(turn.text) ?? readName(turn.text))
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

/** One thing of it is not right: which? Only that is asked again. */
const whichStep: Step = {
  key: 'which',
  when: (vars) => vars.wrong === true,
  ask: (turn, vars, again) => ask(turn, again, turn.phrases.intakeWhich, parts(vars)),
  read(turn, vars): Heard {
    const said = plain(turn.text)
    const named = turn.choice === null ? partsNamed.find(([, words]) => words.test(said))?.[0] : undefined
    const part = named ?? chosen(parts(vars), turn)
    const other = part === 'name' && turn.choice === null && named === undefined ? readName(turn.text) : null
    if (other !== null && plain(other) !== plain(String(vars.name)))
      return { set: { name: other, wrong: false }, goto: 'what' }
    if (part === null) return corrected(turn, vars)
    const cleared = part === 'contact' ? { phone: null, email: null } : { [part]: null }
    return { set: { ...cleared, wrong: false, told: part === 'what' ? '' : vars.told }, goto: 'what' }
  },
}

/** "De naam", "het nummer": the line that is meant, in words. */
const partsNamed: ['what' | 'municipality' | 'name' | 'contact', RegExp][] = [
  ['name', /^(?:(?:mijn|de|alleen|dat is|is) )*(?:achter|voor)?naam(?: (?:klopt niet|is fout))?$/],
  [
    'contact',
    /^(?:(?:mijn|de|het|alleen) )*(?:telefoon|mobiele )?(?:nummer|telefoon|e ?mail\w*|mail\w*)(?: (?:klopt niet|is fout))?$/,
  ],
  [
    'municipality',
    /^(?:(?:mijn|de|het|alleen) )*(?:gemeente|woonplaats|plaats|dorp|stad)(?: (?:klopt niet|is fout))?$/,
  ],
  [
    'what',
    /^(?:(?:mijn|de|het|alleen) )*(?:verhaal|tekst|omschrijving|hulpvraag|vraag|melding)(?: (?:klopt niet|is fout))?$/,
  ],
]

const confirmStep: Step = {
  key: 'confirm',
  ask(turn, vars, again) {
    const lines = parts(vars).map(({ label }) => `• ${label}`)
    return ask(turn, again, turn.phrases.reportConfirm(lines), confirmChoices(turn))
  },
  read(turn, vars): Heard {
    const pick = chosen(confirmChoices(turn), turn)
    if (pick === 'yes') return {}
    const heard = turn.choice === null ? corrected(turn, vars) : { unclear: true as const }
    if (!('unclear' in heard)) return heard
    const yes = pick === null ? yesOrNo(turn) : false
    if (yes === true) return {}
    return yes === false || saysNotRight(turn.text) ? { set: { wrong: true }, goto: 'which' } : heard
  },
}

/** What the report holds, line by line. */
function parts(vars: Vars): Choice[] {
  const contact = [vars.phone, vars.email].filter((each) => typeof each === 'string').join(', ')
  return [
    { value: 'what', label: String(vars.what) },
    { value: 'municipality', label: String(vars.municipality) },
    { value: 'name', label: String(vars.name) },
    { value: 'contact', label: contact },
  ]
}

/** "Mijn nummer is 06 …", "hij woont in Laren", "haal dat vallen weg", "er moet nog bij dat …": that alone is changed. */
function corrected(turn: DialogTurn, vars: Vars): Heard {
  if (turn.choice !== null) return { unclear: true }
  const what = String(vars.what)
  const words = takenAway(turn.text)
  const left = words === null ? what : (without(what, words) ?? '')
  const more = addition.exec(turn.text)?.[1]?.trim()
  const place = asks(turn.text) ? null : readPlace(afterNotRight(turn.text), turn.area, true)
  const set: Vars = { ...detailsSaid(turn.text, detailsOf(vars), true) }
  if (left === '') set.what = null
  else if (left !== what) set.what = left
  if (more !== undefined) set.what = `${what}. ${maskPersonal(more).text}`.slice(0, 2000)
  if (place !== null && 'municipality' in place && place.municipality !== vars.municipality && more === undefined)
    set.municipality = place.municipality
  return Object.keys(set).length === 0 ? { unclear: true } : { set: { ...set, wrong: false }, goto: 'what' }
}

const addition =
  /\b(?:er moet (?:nog |ook )*bij(?: dat| staan)?|zet er (?:nog |ook )*bij(?: dat)?|voeg (?:nog |ook )*toe(?: dat)?)[:,]?\s+(.{4,500})/i

/** "Laren" alone is where they live, not who they are. */
function namesPlace({ text, area }: DialogTurn): boolean {
  const said = plain(text)
  const named = area.municipalities.flatMap(({ name, places }) => [name, ...places])
  return [...named, ...area.elsewhere].some((each) => plain(each) === said)
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
