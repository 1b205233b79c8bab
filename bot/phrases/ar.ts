import type { OtherPhrases } from './others.ts'

/** The assistant's own sentences in Arabic. */
export const ar = {
  choiceGone: 'هذا الخيار لم يعد موجودا. اكتب من فضلك بكلماتك ما هو الموضوع.',
  foundAbout: (title: string) => `سؤالك عن: ${title}.`,
  thisOneHelps: (name: string, number: string | null) =>
    number === null ? `يمكن أن يساعدك ${name}.` : `يمكن أن يساعدك ${name}. اتصل بـ ${number}.`,
  textIsDutch: 'الشرح أدناه باللغة الهولندية.',
  interpreter: 'يمكن لأحد الموظفين أن يرتب لك مترجماً.',
} satisfies OtherPhrases
