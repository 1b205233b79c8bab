import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in Ukrainian. */
export const uk = {
  choiceGone: 'Цього вибору вже немає. Напишіть, будь ласка, своїми словами, про що йдеться.',
  foundAbout: (title: string) => `Ваше запитання про: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `${name} може вам допомогти.` : `${name} може вам допомогти. Телефонуйте: ${number}.`,
  textIsDutch: 'Пояснення нижче нідерландською мовою.',
  interpreter: 'Працівник може організувати для вас перекладача.',
} satisfies OtherPhrases
