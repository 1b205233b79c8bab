import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in German. */
export const de = {
  choiceGone: 'Diese Auswahl gibt es nicht mehr. Sagen Sie gern in Ihren eigenen Worten, worum es geht.',
  foundAbout: (title: string) => `Ihre Frage geht um: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} kann Ihnen helfen.` : `${name} kann Ihnen helfen. Rufen Sie an: ${number}.`,
  textIsDutch: 'Die Erklärung unten ist auf Niederländisch.',
  interpreter: 'Eine Mitarbeiterin oder ein Mitarbeiter kann einen Dolmetscher für Sie besorgen.',
} satisfies OtherPhrases
