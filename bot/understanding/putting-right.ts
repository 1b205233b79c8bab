import { plain } from './words.ts'

/** The words of what should be taken away: "haal dat over mijn broer weg" → "broer". Null: nothing is asked away. */
export function takenAway(text: string): string[] | null {
  const said = plain(text)
  if (said.split(' ').length > MOST_WORDS || !away.test(said)) return null
  const words = said.split(' ').filter((word) => word.length > 2 && !around.has(word))
  return words.length === 0 ? null : words
}

/** A text without the sentences, or else the clauses, in which one of these words stands; null when nothing is left. */
export function without(text: string, words: string[]): string | null {
  const named = (part: string) =>
    plain(part)
      .split(' ')
      .some((word) => words.some((each) => isSame(word, each)))
  if (!named(text)) return text
  const left = text.split(/(?<=[.!?;,])\s+|\n+|\s+(?=(?:en|maar|want|omdat)\b)/).filter((part) => !named(part))
  const rest = left
    .join(' ')
    .replace(/^(?:en|maar|want|omdat)\s+/i, '')
    .replace(/[\s,;]+$/, '')
  return /\p{L}{2}/u.test(rest) ? rest : null
}

/** "Vallen" and "valt", "zus" and "zusje": the same word in another form. */
function isSame(word: string, other: string): boolean {
  if (word === other) return true
  const [short = '', long = ''] = [stem(word), stem(other)].sort((one, two) => one.length - two.length)
  return short.length >= SHORTEST && long.startsWith(short) && long.length - short.length <= 3
}

function stem(word: string): string {
  return word.replace(/(?:en|t|je)$/, '').replace(/(.)\1$/, '$1')
}

const SHORTEST = 3
const MOST_WORDS = 14
const away =
  /\b(?:haal|halen|laat|gooi|doe|streep|schrap|verwijder|verwijderen|wis|wissen)\b(?: \w+){0,8} (?:weg|eruit|er uit|af|door|weghalen|verwijderen|wissen|schrappen)\b|\b(?:schrap|verwijder|wis)\b|\b(?:weghalen|weglaten|verwijderen|schrappen)\b|\b(?:hoeft|moet|mag|kan) (?:er (?:niet|uit)|eruit)\b|\b(?:mag|kan|moet) dat(?: \w+){1,6} (?:weg|eruit)$/
const around = new Set(
  'haal halen laat gooi doe streep schrap verwijder verwijderen wis wissen weg eruit uit weghalen weglaten verwijderen schrappen dat dit die het over van mijn onze een der den wat ook maar nog even graag aub kunt kan wilt wil mag moet hoeft niet alles stuk stukje gedeelte zin deel met door daar erover verhaal nee klopt zei gezegd heb ook ons jullie alsjeblieft alstublieft'.split(
    ' ',
  ),
)

/** Whether someone says that it is not right, with or without how it is. */
export function saysNotRight(text: string): boolean {
  return /\b(?:klopt|klopte) (?:er |iets |wat |dat |dit |het |ook |helemaal |\w+ )?(?:niet|niks van)\b|^fout\b|\b(?:is|staat|zit) (?:er |iets |wat |ook |helemaal )*(?:fout|verkeerd|onjuist|niet goed|niet juist|niet waar)\b/.test(
    plain(text),
  )
}

/** The text behind "dat klopt niet", in which stands how it is. */
export function afterNotRight(text: string): string {
  return text.replace(/^.{0,40}?\b(?:klopt|is|staat)\b[^,.;]{0,20}?\b(?:niet|fout|verkeerd)\b[,.;:]?\s*/i, '')
}

/** "Niet doorgeven", "houd het maar hier": it stays with the one who told it. */
export function keepsToOneself(text: string): boolean {
  return /^(?:nee |liever |nog |toch |maar |doe |geef )*(?:dat |dit |het )?(?:maar |toch |nog |liever )*(?:niet|niks|niets)(?: \w+)? (?:doorgeven|door|doorsturen|delen|versturen)\b|^nee(?: dank\w*| liever niet| hoor| hoeft niet| toch niet)?$|\b(?:geef|stuur|deel)(?: \w+){0,3} niet(?: door)?\b|\bik wil niet dat(?: \w+){0,4} (?:doorgeeft|doorgeven|deelt)\b|\bhou(?:d)? (?:het|dit|dat)(?: \w+)? (?:hier|voor u|bij u|prive)\b/.test(
    plain(text),
  )
}

/** "Ja, geef maar door", "klopt", "stuur maar op": it may go on. */
export function letsPassOn(text: string): boolean {
  return /^(?:ja|jawel|ja hoor|ja graag|ja prima|klopt|dat klopt|ja (?:dat )?klopt|prima|akkoord|is goed|dat is goed|goed zo|helemaal goed|ja is goed|ja doe maar|doe maar|(?:ja |prima |klopt |goed |oke? |dat klopt )*(?:dat mag|u mag dat|je mag dat|u mag het|geef|stuur)(?: (?:het|dat|dit|maar|u|je|gerust|alles|mag|wel))* ?(?:door|doorgeven|doorsturen|op)?)$/.test(
    plain(text),
  )
}
