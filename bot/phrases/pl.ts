import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in Polish. */
export const pl = {
  choiceGone: 'Tego wyboru już nie ma. Proszę napisać własnymi słowami, o co chodzi.',
  foundAbout: (title: string) => `Pana/Pani pytanie dotyczy: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} może pomóc.` : `${name} może pomóc. Telefon: ${number}.`,
  textIsDutch: 'Poniższe wyjaśnienie jest po niderlandzku.',
  interpreter: 'Pracownik może zorganizować tłumacza.',
} satisfies OtherPhrases
