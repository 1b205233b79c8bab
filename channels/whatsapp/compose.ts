import type { Choice, Message } from '../message.ts'
import { condense } from './condense.ts'
import { LONGEST_TEXT, shorten, split } from './split.ts'

/** One message of WhatsApp: what goes to the Graph API apart from to whom, and the choices that can be made in it. */
export interface Part {
  content: Record<string, unknown>
  /** In the order in which they are shown; a press tells the place in this list. */
  choices: Choice[]
  /** The choices stand in the text, to be answered with a number. */
  numbered: boolean
}

/** Limits of the Cloud API, in characters. */
const limits = { body: 1024, buttons: 3, buttonTitle: 20, rows: 10, rowTitle: 24, rowDescription: 72 }

/**
 * What was said one after the other, as one message where it fits: each delivered message costs money. Choices become
 * buttons (three at most) or a list (ten at most); beside a text that is too long for those they stand in the text as
 * numbers. `idOf` names a choice, by its place, so that it can still be known next week.
 */
export function compose(messages: Message[], words: ChannelWords, idOf: (index: number) => string): Part[] {
  const choices = messages.findLast((message) => message.choices.length > 0)?.choices ?? []
  const full = messages.map((message) => condense(message, 'full')).join('\n\n')
  if (choices.length === 0) return split(full).map((text) => ({ content: textOf(text), choices: [], numbered: false }))
  const short = messages.map((message) => condense(message, 'short')).join('\n\n')
  const body = [full, short].find((text) => text.length <= limits.body && text !== '')
  if (body !== undefined && choices.length <= limits.rows) {
    return [{ content: interactive(body, choices, words, idOf), choices, numbered: false }]
  }
  return numberedParts(full, choices, words)
}

function interactive(body: string, choices: Choice[], words: ChannelWords, idOf: (index: number) => string) {
  const fits = choices.length <= limits.buttons && choices.every(({ label }) => label.length <= limits.buttonTitle)
  const action = fits && areUnlike(choices) ? buttonsOf(choices, idOf) : rowsOf(choices, words, idOf)
  return {
    type: 'interactive',
    interactive: { type: 'buttons' in action ? 'button' : 'list', body: { text: body }, action },
  }
}

function buttonsOf(choices: Choice[], idOf: (index: number) => string) {
  return {
    buttons: choices.map(({ label }, index) => ({ type: 'reply', reply: { id: idOf(index), title: titleOf(label) } })),
  }
}

/** A label that is too long for a title stands whole, or nearly, in the description. */
function rowsOf(choices: Choice[], words: ChannelWords, idOf: (index: number) => string) {
  const rows = choices.map(({ label }, index) => {
    const title = shorten(titleOf(label), limits.rowTitle)
    const description = title === titleOf(label) ? {} : { description: shorten(label, limits.rowDescription) }
    return { id: idOf(index), title, ...description }
  })
  return { button: words.choose, sections: [{ rows }] }
}

function numberedParts(text: string, choices: Choice[], words: ChannelWords): Part[] {
  const lines = choices.map(({ label }, index) => `${index + 1}. ${label}`)
  const asked = [words.answerWithNumber, ...lines].join('\n')
  const parts = split(`${text}\n\n${asked}`)
  // The numbers stay together, in the last message.
  const whole = parts.at(-1)?.includes(asked) ? parts : [...split(text), ...split(asked)]
  return whole.map((each, index) => ({
    content: textOf(each),
    choices: index === whole.length - 1 ? choices : [],
    numbered: index === whole.length - 1,
  }))
}

function textOf(body: string) {
  return { type: 'text', text: { body: body.slice(0, LONGEST_TEXT), preview_url: false } }
}

function titleOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim() || '…'
}

/** Meta refuses two buttons with the same words. */
function areUnlike(choices: Choice[]): boolean {
  return new Set(choices.map(({ label }) => titleOf(label).toLowerCase())).size === choices.length
}

/** The few words of the channel itself. `choose`: on the button of a list, at most twenty characters. */
export interface ChannelWords {
  choose: string
  answerWithNumber: string
}
