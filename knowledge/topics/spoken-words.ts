import { soundsOf } from './sounds.ts'

/** A word of a table as it is looked for: any longer form of it, or with a dot behind it (`whole`) only itself. */
export interface TableWord {
  forms: string[]
  whole: boolean
}

/** A row of words of a table that stand together. */
export function tableWords(phrase: string, language: string): TableWord[] {
  const words = phrase
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const whole = word.endsWith('.')
      return tokensOf(word, language).map((token) => ({ forms: [...keysOf(token, language)], whole }))
    })
  if (words.length > 1) return words
  // Two consonants by themselves are the sound of too many words.
  return words.map((word) => ({ ...word, forms: word.forms.filter((form) => form.length > 3 || form[0] !== SOUND) }))
}

/** A word as it was said, in all forms by which a table may know it. */
export function saidWords(text: string, language: string): string[][] {
  return tokensOf(text, language).map((token) => [
    ...new Set(spokenKeys(token, language).flatMap((key) => [key, ...withoutClitics(key, language)])),
  ])
}

/** Whether a said word is the word of a table or a longer form of it. Very short words must be whole. */
export function fits(said: readonly string[], word: TableWord): boolean {
  return word.forms.some((form) => said.some((each) => fitsForm(each, form, word.whole)))
}

function fitsForm(said: string, form: string, whole: boolean): boolean {
  if (whole || form.length <= shortest(form)) return said === form
  // A root of two letters begins too many others.
  if (form.length === 2) return said.startsWith(form) && said.length <= 3
  return said.startsWith(form)
}

/** Latin letters of three, and the consonants of a sound of two, say too little to be the beginning of a word. */
function shortest(form: string): number {
  if (form.startsWith(SOUND)) return form.length <= SOUND.length + 2 ? form.length : 0
  return /\p{Script=Latin}/u.test(form) ? 3 : 1
}

/** The same with one letter wrong, for longer words. */
export function nearlyFits(said: readonly string[], word: TableWord): boolean {
  if (fits(said, word)) return true
  return word.forms.some(
    (form) =>
      form.length >= LONG &&
      !form.startsWith(SOUND) &&
      said.some((each) => [-1, 0, 1].some((more) => oneApart(each.slice(0, form.length + more), form))),
  )
}

const LONG = 6
/** Marks a key that is of sounds, so that it never meets letters. */
const SOUND = '~'

/**
 * The word itself, of Tigrinya without its vowels, which change within a word; and where a language has a script of its
 * own, its sounds, so that it is known in Latin letters too.
 */
function* keysOf(token: string, language: string): Generator<string> {
  yield language === 'ti' && token.length > 2 ? withoutVowels(token) : token
  for (const sounds of soundsOf(token, language)) if (sounds !== '') yield SOUND + sounds
}

/** Of a word in its own script the letters say more than the sounds do. */
function spokenKeys(token: string, language: string): string[] {
  const letters = language === 'ti' && token.length > 2 ? [token] : []
  return [...letters, ...keysOf(token, language)].filter(
    (key) => !key.startsWith(SOUND) || /\p{Script=Latin}/u.test(token),
  )
}

/** Every syllable as the first of its row of eight. */
function withoutVowels(token: string): string {
  return token.replace(/\p{Script=Ethiopic}/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return String.fromCodePoint(code - (code % 8))
  })
}

/** What these languages write against a word: "and", "in", "for", and who does it. */
function withoutClitics(key: string, language: string): string[] {
  const clitics = key.startsWith(SOUND) ? soundClitics[language] : letterClitics[language]
  if (clitics === undefined) return []
  const found: string[] = []
  let rest = key.startsWith(SOUND) ? key.slice(SOUND.length) : key
  const mark = key.startsWith(SOUND) ? SOUND : ''
  while (found.length < MOST_CLITICS && rest.length > FEWEST && clitics.has(rest[0] ?? '')) {
    rest = rest.slice(1)
    found.push(mark + rest)
  }
  return found
}

const MOST_CLITICS = 3
const FEWEST = 2
const letterClitics: Record<string, ReadonlySet<string>> = {
  ar: new Set('وفبلكسيتنا'),
  ti: new Set([...'ነበዘከየተአኀመሰንብዝክይትእኣምናባዛካያታኻ']),
}
const soundClitics: Record<string, ReadonlySet<string>> = { ar: new Set('bltnf'), ti: new Set('knzbtm') }

/** At most one letter more, less, other or swapped. */
function oneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  const room = Math.min(one.length, other.length) - start
  while (end < room && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Words without capitals, accents and vowel signs; Arabic without its article, and with one form of each letter. */
function tokensOf(text: string, language: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[’`´ʼ]/g, "'")
    .normalize('NFD')
    // The marks of Cyrillic й and ї belong to the letter.
    .replace(/(?<![\u0438\u0418\u0456\u0406])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/\u0640/g, '')
  // Who has no dots on the keys writes an e behind the letter.
  const german = language === 'de' ? plain.replace(/([aou])e/g, '$1') : plain
  const tokens = german.match(/[\p{L}\p{N}']+/gu) ?? []
  return language === 'ar' ? tokens.filter((token) => !/^[aei]l$/.test(token)).map(withoutArticle) : tokens
}

function withoutArticle(token: string): string {
  const bare = token.replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '')
  return bare === '' ? token : bare
}
