import type { Words } from '../words.ts'

/**
 * What the chat window says in a language other than Dutch, by the names of `words.ts`; {0} stands for what is filled in.
 * `withSomeone` is `withStaff` for who has no name.
 */
export type Texts = Record<keyof Words | 'withSomeone', string>

/** The words of the window, made of the texts of a language. */
export function wordsOf(texts: Texts): Words {
  const fill =
    (text: string) =>
    (what: string | number): string =>
      text.replaceAll('{0}', String(what))
  const filled = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.includes('{0}') ? fill(text) : text]),
  ) as unknown as Words
  return {
    ...filled,
    youCanChoose: (labels) =>
      fill(texts.youCanChoose)(labels.map((label, index) => `${index + 1}. ${label}`).join('; ')),
    staffTyping: (name) => fill(texts.staffTyping)(name ?? texts.staff),
    withStaff: (name) => (name === null ? texts.withSomeone : fill(texts.withStaff)(name)),
  }
}
