import type { Abilities } from '../../bot/abilities.ts'
import { type Bot, createBot, type TurnResult } from '../../bot/reply.ts'
import type { Wish } from '../../bot/wish.ts'
import type { Reply } from '../../channels/message.ts'
import { fakeAbilities } from './fake-abilities.ts'

/** A Sunday in November, ten in the morning: the day on which these conversations are held. */
export const NOW = new Date('2026-11-22T09:00:00Z')

/** The assistant of a town with two municipalities. */
export function townBot(abilities: Abilities = fakeAbilities()): Bot {
  return createBot({
    abilities,
    area: {
      municipalities: [
        { name: 'Huizen', places: ['Huizen'], postcodes: ['1270-1277'] },
        { name: 'Laren', places: ['Laren'], postcodes: ['1251-1251'] },
      ],
      elsewhere: ['Hilversum', 'Utrecht'],
    },
    name: 'Wegwijs',
    areaInWords: 'Huizen en Laren',
  })
}

/** Someone who talks with the assistant; what must be kept between turns is kept as the server does, as JSON. */
export function talkTo(bot: Bot, start: Partial<Standing> = {}): Talk {
  const standing: Standing = { municipality: null, owner: 'assistant', language: 'nl', memory: {}, ...start }
  let last: Reply[] = []
  let count = 0
  const wishes: Wish[] = []

  async function turn(text: string, choice: string | null): Promise<Reply[]> {
    count += 1
    const message = { id: `bericht-${count}`, text, choice }
    const result = await bot.reply({ ...standing, conversation: 'gesprek-1', channel: 'web', message, now: NOW })
    keep(result)
    return result.replies
  }

  function keep(result: TurnResult): void {
    last = result.replies
    wishes.push(...result.wishes)
    standing.memory = JSON.parse(JSON.stringify(result.memory)) as Record<string, unknown>
    standing.municipality = result.municipality
    standing.language = result.language
    if (result.wishes.some(({ kind }) => kind === 'person')) standing.owner = 'waiting'
  }

  return {
    standing,
    wishes,
    async says(text) {
      return heard(await turn(text, null))
    },
    async presses(value) {
      const label = last.flatMap(({ choices }) => choices).find((choice) => choice.value === value)?.label
      if (label === undefined) throw new Error(`no button ${value} was shown`)
      return heard(await turn(label, value))
    },
  }
}

function heard(replies: Reply[]): Heard {
  return {
    replies,
    text: replies.map(({ text }) => text).join('\n\n'),
    outcomes: replies.map(({ outcome }) => outcome),
    choices: replies.flatMap(({ choices }) => choices.map(({ value }) => value)),
    labels: replies.flatMap(({ choices }) => choices.map(({ label }) => label)),
  }
}

interface Standing {
  municipality: string | null
  owner: 'assistant' | 'waiting'
  language: string
  memory: Record<string, unknown>
}

export interface Talk {
  standing: Standing
  wishes: Wish[]
  says(text: string): Promise<Heard>
  /** Presses a button of the last replies. */
  presses(value: string): Promise<Heard>
}

export interface Heard {
  replies: Reply[]
  text: string
  outcomes: Reply['outcome'][]
  choices: string[]
  labels: string[]
}
