/** What the chat window says in a language other than Dutch, by the names of `words.ts`; {0} stands for what is filled in. */
export type Texts = Record<string, string>
