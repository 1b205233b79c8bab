import { remembered } from './remembered.ts'

/** Lower case, no accents, no punctuation, single spaces: the form in which patterns are looked for. */
export const plain = remembered(made)

function made(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether the text asks something, by its mark or by its first word. */
export function asks(text: string): boolean {
  return text.includes('?') || questionStart.test(plain(text))
}

/** Whether any part of the text asks something: "ik heb een rollator, mag die mee". */
export function asksSomewhere(text: string): boolean {
  return (
    asks(text) ||
    announced.test(plain(text)) ||
    text.split(/[.,;:!\n]+/).some((part) => asks(part) || questionEnd.test(plain(part)))
  )
}

/** Said at the start, it tells that a question follows. */
const announced =
  /\b(ik heb|heb)( \w+){0,2} vraag\b|\bmijn vraag (is|gaat)\b|\bik vraag me af\b|\b(zou|wil) (ik )?(graag )?weten\b/
const questionEnd =
  /\b(maakt (dat|het) (wat |iets )?uit|telt (dat|het) (ook )?(mee|wel)|mag dat( ook)?|kan dat( ook)?|hoort dat erbij)$/

const questionStart =
  /^(en |maar |ok |oke |of )?(wie|wat|waar|waarom|wanneer|hoe|hoeveel|welke?|kan|kunnen|kun|kunt|mag|moet|moeten|is er|zijn er|heb ik|bestaat|krijg|geldt|ik wil weten|weet u|weet je)\b/

/** The first sentence of a text that a pattern fits, cut off where it is long. */
export function sentenceWith(text: string, pattern: RegExp): string | null {
  const sentence = text.split(/(?<=[.!?])\s+|\n+/).find((each) => pattern.test(each))
  return sentence === undefined ? null : sentence.trim().slice(0, 200)
}
