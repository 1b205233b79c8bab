/** Words that carry no meaning of their own in a question or a text, folded. */
const stopWords = new Set(
  `a aan al alle als altijd ander andere anders ben bent bij bijna daar daarna dan dat de deze die dit doe doen doet
  door dus echt een eens eigenlijk elk elke en er even ga gaan gaat geen geweest gewoon had hadden heb hebben hebt heeft
  hem hen het hier hij hoe hoi hun iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt m maar mag me
  meer men met mij mijn mijne mn moet moeten moest mogen na naar nee niet nog nou nu of om omdat onder ons onze ook op
  over s t te tegen toch toe tot tussen u uit uw van vanaf vele veel via voor waar waarom wanneer want waren was wat we
  wel welk welke werd werden wie wij wil willen worden word wordt z zal ze zei zelf zich zij zijn zijnde zo zonder zou
  zouden zullen hallo graag dag goedemorgen goedemiddag goedenavond bedankt dank alvast mvg groet`.split(/\s+/),
)

export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

/** Small letters without accents, the ij as two letters, "auto's" as "autos". */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (plainLetters.test(small)) return small.replace(/([a-z])['`]([a-z])/g, '$1$2')
  return small
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{L})['’`´](\p{L})/gu, '$1$2')
}

/** The words of a text, folded; the number of an article ("2.3.2", "6:7", "18a") stays whole. */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  // Most texts have no letter beyond these, and are read twice as fast by them.
  if (plainLetters.test(folded)) return folded.match(/[a-z]+|\d+(?:[.:]\d+)*(?:[a-z](?![a-z]))?/g) ?? []
  return folded.match(/\p{L}+|\d+(?:[.:]\d+)*(?:\p{L}(?!\p{L}))?/gu) ?? []
}

const plainLetters = /^[^\u0080-\u{10ffff}]*$/u
