import type { Choice, Reply } from '../../channels/message.ts'
import { composeWords } from '../answering/compose.ts'
import { chosen, stopChoice } from './choices.ts'
import type { DialogTurn, Script, Vars } from './script.ts'

export const REMOVE = 'remove'

/** Correcting one thing that was understood; `known`: the fields with their labels. Ends with it in `turn.done`. */
export function correctionScript(): Script {
  return {
    id: 'correction',
    version: 1,
    steps: [
      {
        key: 'field',
        when: (vars) => typeof vars.field !== 'string',
        ask: (turn, vars) => ask(turn, turn.phrases.intakeWhich, known(vars)),
        read(turn, vars) {
          const field = chosen(known(vars), turn)
          return field === null ? { unclear: true } : { set: { field } }
        },
      },
      {
        key: 'value',
        ask(turn, vars) {
          const label = known(vars).find(({ value }) => value === vars.field)?.label ?? ''
          return ask(turn, turn.phrases.intakeNew(label), [{ value: REMOVE, label: turn.phrases.intakeRemove }])
        },
        read: (turn) => ({ set: { value: turn.choice === REMOVE ? null : turn.text.slice(0, 500) } }),
      },
    ],
    async finish(turn, vars) {
      turn.done = vars
      return null
    },
  }
}

function ask(turn: DialogTurn, words: string, choices: Choice[]): Reply {
  return composeWords(words, 'privacy', [...choices, stopChoice(turn.phrases)], turn.phrases)
}

function known(vars: Vars): Choice[] {
  return (vars.known as Choice[] | undefined) ?? []
}
