import type { Choice, Reply } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import { type Dimension, dimensions } from '../intake.ts'
import { readDimension } from '../understanding/broad.ts'
import { networkSaid } from '../understanding/own-network.ts'
import { maskPersonal } from '../understanding/personal.ts'
import { chosen, noPreference, yesOrNo } from './choices.ts'
import type { DialogTurn, Heard, Script, Step, Vars } from './script.ts'

const UNKNOWN = 'unknown'

/**
 * Making clear what a broad question is about, by the dimensions of Positieve Gezondheid: at most three short questions,
 * each with "ik weet het niet" and "liever een persoon". `topicsOf`: what may be wished within a dimension, with labels.
 * Ends with what was chosen in `turn.done`.
 */
export function clarificationScript(topicsOf: (dimension: Dimension, turn: DialogTurn) => Promise<Choice[]>): Script {
  return {
    id: 'clarification',
    version: 1,
    steps: [dimensionStep, wishStep(topicsOf), networkStep],
    // "Niemand helpt mij", said at any step, is an answer to the last one.
    notice(turn, vars) {
      const said = turn.choice === null && typeof vars.network !== 'string' ? networkSaid(turn.text) : null
      return said === null ? {} : { network: maskPersonal(said).text }
    },
    async finish(turn, vars) {
      turn.done = vars
      return null
    },
  }
}

const dimensionStep: Step = {
  key: 'dimension',
  when: (vars) => typeof vars.dimension !== 'string',
  ask: (turn, vars, again) =>
    ask(
      turn,
      again ? turn.phrases.clarifyBroadAgain : ((vars.opening as string | undefined) ?? turn.phrases.clarifyBroad),
      dimensionChoices(turn),
    ),
  read(turn) {
    const pick = chosen(withWaysOut(turn, dimensionChoices(turn)), turn) ?? readDimension(turn.text)
    return heard('dimension', pick, turn)
  },
}

function wishStep(topicsOf: (dimension: Dimension, turn: DialogTurn) => Promise<Choice[]>): Step {
  const choices = (turn: DialogTurn, vars: Vars) => topicsOf(vars.dimension as Dimension, turn)
  return {
    key: 'wish',
    when: (vars) => vars.dimension !== UNKNOWN && typeof vars.wish !== 'string',
    ask: async (turn, vars, again) =>
      ask(turn, again ? turn.phrases.clarifyBroadAgain : turn.phrases.clarifyWish, await choices(turn, vars)),
    async read(turn, vars) {
      const offered = await choices(turn, vars)
      const pick = chosen(withWaysOut(turn, offered), turn)
      const label = offered.find(({ value }) => value === pick)?.label ?? null
      const answer = heard('wish', pick, turn)
      return 'set' in answer ? { ...answer, set: { ...answer.set, wishLabel: label } } : answer
    },
  }
}

const networkStep: Step = {
  key: 'network',
  when: (vars) => vars.dimension !== UNKNOWN && typeof vars.network !== 'string',
  ask: (turn) => ask(turn, turn.phrases.clarifyNetwork, networkChoices(turn)),
  read(turn) {
    const choices = networkChoices(turn)
    const said = yesOrNo(turn)
    const pick = chosen(withWaysOut(turn, choices), turn) ?? (said === null ? null : said ? 'yes' : 'no')
    const label = choices.find(({ value }) => value === pick)?.label
    return label === undefined ? heard('network', pick, turn) : { set: { network: label } }
  },
}

function heard(name: string, pick: string | null, turn: DialogTurn): Heard {
  if (pick === 'person') {
    turn.wantsPerson = true
    return { stop: true }
  }
  if (pick === UNKNOWN || (pick === null && noPreference(turn.text))) return { set: { [name]: UNKNOWN } }
  return pick === null ? { unclear: true } : { set: { [name]: pick } }
}

function ask(turn: DialogTurn, words: string, choices: Choice[]): Reply {
  return composeWords(words, 'clarify', withWaysOut(turn, choices), turn.phrases)
}

function withWaysOut(turn: DialogTurn, choices: Choice[]): Choice[] {
  return [
    ...choices,
    { value: UNKNOWN, label: turn.phrases.dontKnow },
    { value: 'person', label: turn.phrases.ratherPerson },
  ]
}

function dimensionChoices(turn: DialogTurn): Choice[] {
  return dimensions.map((value) => ({ value, label: turn.phrases.dimensions[value] }))
}

function networkChoices({ phrases }: DialogTurn): Choice[] {
  return [
    { value: 'yes', label: phrases.networkHelps },
    { value: 'little', label: phrases.networkLittle },
    { value: 'no', label: phrases.networkNone },
  ]
}
