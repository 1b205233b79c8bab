import type { Message } from '../../message.ts'
import type { Words } from './words.ts'

/** A message as one stretch of words, for who hears the chat. What is folded on the screen is left out here too. */
export function readAloud(message: Message, name: string, words: Words): string {
  const said = message.parts === null ? [message.text] : [opening(message), ...partsAloud(message.parts, words)]
  return [speaker(message, name, words), ...said]
    .filter((part) => part !== '')
    .map((part) => (/[.:!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

/** What can be chosen, for who hears the chat: apart, as it may be in another language than the answer. */
export function choicesAloud({ choices }: Pick<Message, 'choices'>, words: Words): string {
  return choices.length === 0 ? '' : words.youCanChoose(choices.map(({ label }) => label))
}

/** Who says it, in a word or two. */
export function speaker(message: Pick<Message, 'author' | 'name'>, name: string, words: Words): string {
  switch (message.author) {
    case 'inhabitant':
      return words.you
    case 'assistant':
      return message.name ?? name
    case 'staff':
      return message.name ?? words.staff
    case 'system':
      return words.notice
    default:
      return message.author satisfies never
  }
}

/** What the text says before the answer itself begins: "De medewerker leest dit ook …". Empty when it says nothing more. */
export function opening({ text, parts }: Message): string {
  const at = parts === null ? -1 : text.indexOf(parts.core)
  return at > 0 ? text.slice(0, at).trim() : ''
}

function partsAloud(parts: NonNullable<Message['parts']>, words: Words): string[] {
  const steps = parts.steps.map((step, index) => `${index + 1}. ${step}`)
  const cards = parts.cards.map(({ name, what, phone, hours }) =>
    [`${name}: ${what}`, phone === null ? '' : `${words.call} ${phone}.`, hours === null ? '' : `${hours}.`]
      .join(' ')
      .trim(),
  )
  return [
    parts.core,
    ...(steps.length > 0 ? [`${words.steps}:`, ...steps] : []),
    ...(cards.length > 0 ? [`${words.cards}:`, ...cards] : []),
    ...parts.notes,
    ...(parts.closing === undefined ? [] : [parts.closing]),
  ]
}
