import { expect, test } from 'vitest'
import { spokenLanguages } from '../../bot/phrases/phrases.ts'
import type { Bot } from '../../bot/reply.ts'
import type { Choice, Reply } from '../../channels/message.ts'
import { fakeAbilities, fakeCalendar, threeTypes } from '../town/fake-abilities.ts'
import { NOW, townBot } from '../town/talk.ts'

/** What brings a conversation to a place where there is something to choose; a move is a press, or words after "say". */
const ways: Record<string, string[]> = {
  'a person is brought': ['person'],
  'a number to call': ['callback'],
  'when to call': ['callback', 'say 06 12345678'],
  'what the appointment is about': ['appointment'],
  'how to meet': ['appointment', 'wmo'],
  'which moment': ['appointment', 'wmo', 'phone'],
  'whose name': ['appointment', 'wmo', 'phone', '2026-11-24-morning'],
  'which telephone number': ['appointment', 'wmo', 'phone', '2026-11-24-morning', 'say Anna Bakker'],
  'where to visit': ['appointment', 'wmo', 'home', '2026-11-24-morning', 'say Anna Bakker', 'say 06 12345678'],
  'whether it is right': ['appointment', 'wmo', 'phone', '2026-11-24-morning', 'say Anna Bakker', 'say 06 12345678'],
  'what to do with an appointment': ['say mijn afspraak kan niet doorgaan'],
  'which part of life': ['none'],
  'what would help': ['none', 'daily'],
  'a report': ['report'],
  'a report with its name': ['report', 'say Ik kan niet meer zelf schoonmaken'],
  'what is known': ['say Ik heb veel schulden en weet niet hoe verder', 'intake'],
  'what is not right': ['say Ik heb veel schulden en weet niet hoe verder', 'intake', 'intake:correct'],
  'how it is': ['say Ik heb veel schulden en weet niet hoe verder', 'intake', 'intake:correct', 'told'],
  'erasing all': ['erase'],
  'after an answer': ['say hulp bij schulden'],
  'after danger': ['say ik wil niet meer leven'],
  'whether it helped': ['helped:no'],
}

test.each(spokenLanguages)(
  'every button may be typed, in its words or by its number, and does the same (%s)',
  async (language) => {
    const bot = townBot(fakeAbilities({ calendar: unchanging() }))
    const missed: string[] = []
    for (const [place, moves] of Object.entries(ways)) {
      const { standing, choices } = await reach(bot, language, moves)
      expect(choices.length, `${place} has choices`).toBeGreaterThan(0)
      for (const [index, choice] of choices.entries()) {
        const pressed = await turn(bot, standing, choice.label, choice.value)
        for (const said of waysToSay(choice, index, choices)) {
          const typed = await turn(bot, standing, said, null)
          if (wordsOf(typed.replies) !== wordsOf(pressed.replies)) missed.push(`${place}: ${said}`)
        }
      }
    }
    expect(missed).toEqual([])
  },
)

test('a slip of the finger is forgiven where no other button is as near, and never in a figure', async () => {
  const bot = townBot(fakeAbilities({ calendar: unchanging() }))
  const { standing } = await reach(bot, 'nl', ['appointment', 'wmo', 'phone'])
  const replies = async (said: string) => wordsOf((await turn(bot, standing, said, null)).replies)
  const name = await replies('dinsdag 24 november, 10.00 uur')
  expect(name).toContain('Op welke naam')
  expect(await replies('dinsdg 24 november 10.00 uur Informatiepunt')).toBe(name)
  expect(await replies('dinsdag 34 november, 10.00 uur, Informatiepunt')).not.toBe(name)
})

test('a figure is no choice where there is nothing to choose', async () => {
  const bot = townBot(fakeAbilities({ calendar: unchanging() }))
  const { standing } = await reach(bot, 'nl', ['report'])
  const { replies } = await turn(bot, standing, '1', null)
  expect(wordsOf(replies)).not.toContain('we stoppen')
})

/** The words as they are, without capitals and points, with a space more, with a slip, and the number in two scripts. */
function waysToSay({ label }: Choice, index: number, choices: Choice[]): string[] {
  const said = [
    label,
    label.toUpperCase(),
    ` ${label.toLowerCase().replace(/[.!?؟።]$/, '')}  `,
    label.replace(' ', '  '),
  ]
  const longest = label.split(' ').reduce((one, other) => (other.length > one.length ? other : one))
  if (label.length >= 12 && /^\p{L}{5,}$/u.test(longest))
    said.push(label.replace(longest, longest.slice(0, 2) + longest.slice(3)))
  if (choices.filter(({ value }) => value !== 'stop').length < 2) return said
  return [...said, String(index + 1), String.fromCodePoint(0x661 + index), `${index + 1}.`]
}

function wordsOf(replies: Reply[]): string {
  return JSON.stringify(replies.map(({ text, outcome, choices }) => [text, outcome, choices]))
}

async function reach(bot: Bot, language: string, moves: string[]) {
  let standing: Standing = { municipality: 'Huizen', language, memory: {} }
  let choices: Choice[] = []
  for (const move of moves) {
    const words = move.startsWith('say ') ? move.slice(4) : null
    const result = await turn(bot, standing, words ?? move, words === null ? move : null)
    standing = { municipality: result.municipality, language, memory: JSON.parse(JSON.stringify(result.memory)) }
    choices = result.replies.findLast((reply) => reply.choices.length > 0)?.choices ?? []
  }
  return { standing, choices }
}

async function turn(bot: Bot, standing: Standing, text: string, choice: string | null) {
  const message = { id: 'bericht-1', text, choice }
  return await bot.reply({
    ...standing,
    owner: 'assistant',
    conversation: 'gesprek-1',
    channel: 'web',
    message,
    now: NOW,
  })
}

/** A calendar that nothing happens to, with one appointment: every turn starts from the same. */
function unchanging() {
  const made = {
    id: 'afspraak-1',
    way: 'place' as const,
    type: 'schulden',
    words: 'dinsdag 24 november, 10.00 uur',
    place: null,
    bring: null,
    link: 'https://wegwijs.test/1',
  }
  return {
    ...fakeCalendar(threeTypes),
    mine: async () => [made],
    book: async () => ({ booked: true as const, appointment: made }),
    cancel: async () => ({ cancelled: true }),
    move: async () => ({ moved: true as const, appointment: made }),
  }
}

interface Standing {
  municipality: string | null
  language: string
  memory: Record<string, unknown>
}
