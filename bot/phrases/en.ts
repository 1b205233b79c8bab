import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in simple English. */
export const en = {
  choiceGone: 'That choice is no longer there. Please tell me in your own words what it is about.',
  foundAbout: (title: string) => `Your question is about: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} can help you.` : `${name} can help you. Call ${number}.`,
  textIsDutch: 'The explanation below is in Dutch.',
  interpreter: 'A member of staff can arrange an interpreter for you.',
} satisfies OtherPhrases
