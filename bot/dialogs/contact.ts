import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { telephoneLike } from '../understanding/when/telephone.ts'

const mail = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,5}/i
const digits = /\+?[\d][\d\s().-]{7,18}\d/

/** The first telephone number in a text, as "+31612345678"; Dutch numbers may be written without +31. */
export function readPhone(text: string): string | null {
  const found = digits.exec(inFigures(text))?.[0]
  if (found === undefined) return null
  const number = parsePhoneNumberFromString(found, 'NL')
  return number?.isValid() ? number.number : null
}

/** Figures that are meant as a telephone number and are none: one too few, or too many. */
export function isWrongPhone(text: string): boolean {
  return readPhone(text) === null && telephoneLike(text) !== null
}

/** Where a number was asked: figures, and no number out of them. */
export function triesPhone(text: string): boolean {
  return readPhone(text) === null && (telephoneLike(text) !== null || /(?:\d[\s-]?){4}/.test(text))
}

export function readMail(text: string): string | null {
  const written = text
    .replace(/\s*(?:\bapenstaart(?:je)?\b|\(at\)|\[at\])\s*|(?<=\S) at (?=\S+(?: punt | dot |\.)\w)/gi, '@')
    .replace(/\s+(?:punt|dot)\s+/gi, '.')
  return mail.exec(text)?.[0] ?? mail.exec(written)?.[0] ?? null
}

/** "Nul zes een twee …": a number as it is spoken, in figures; anything else stays as it is. */
function inFigures(text: string): string {
  const words = text.toLowerCase().split(/[\s,-]+/)
  const figures = words.map((word) => spoken.indexOf(word))
  return figures.filter((figure) => figure >= 0).length >= SPOKEN_NUMBER
    ? figures.map((figure, at) => (figure >= 0 ? String(figure) : ` ${words[at] ?? ''} `)).join('')
    : text
}

const SPOKEN_NUMBER = 9
const spoken = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']

/** Words that are in an answer to something else, never in a name. */
const notAName =
  /(?<![\p{L}\p{N}])(?:ja|nee|eerste|tweede|derde|vierde|laatste|vroegste|snelste|maakt|uur|vandaag|(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*|week|telefonisch|bellen|verzetten|annule\w*|afzeggen|hallo|hoi|bedankt|dank|sorry|foutje|gesprek|informatiepunt|gemeente|is|was|wordt|heb|heeft|hebben|dat|dit|wat|hoe|wie|waar|wanneer|jullie|u|jij|jou|je|mij|me|we|wij|ik|nog|toch|dan|wel|ook|zo|echt|lang|snel|duurt|hoor|nou|pf+|hm+|tja|privacy|vertrouwelijk|snap|begrijp|ander|andere|oke?|doe|maar|graag|wil|kan|weet|niet|geen|stop|afspraak|waarom|morgen|middag|ochtend|huisarts|liever|even|prima|goed|klopt|hoezo|waarvoor|moet|moeten|weten|nodig|naam|zeg|zeggen)(?![\p{L}\p{N}])/iu
/** "Wil de Boer": a first name that is a word as well. */
const wordAsName = /^(?:Wil|Jan|Door|Mark|Roos|Ad|Goos) (?:(?:de|van|den|der|ten|ter|te|'t)\s){0,3}\p{Lu}\p{L}+$/u

/** A name as someone typed it, without "ik heet"; null when it does not look like a name. */
export function readName(text: string): string | null {
  const name = text
    .replace(
      /^((?:mijn|m'n|mn|me) naam is|ik ben|ik heet|naam:?|op naam van|de naam is|mevrouw|meneer|mevr\.?|dhr\.?)\s+/i,
      '',
    )
    .replace(/[\p{Cc}\p{Cf}<>]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim()
  const words = name.split(' ').length
  if (notAName.test(name) && !wordAsName.test(name)) return null
  return name.length >= 2 && name.length <= 80 && words <= 6 && !/[?@\d]/.test(name) && /\p{L}/u.test(name)
    ? name
    : null
}

/** A name that is said as such inside a longer text: "mijn naam is Jan Bakker, en ik wil …". */
export function nameSaid(text: string): string | null {
  const said =
    /(?:(?:mijn|m'n|mn|me) naam is|ik heet|ik ben (?:zijn|haar|hun|de|een) (?:dochter|zoon|schoonzoon|schoondochter|vrouw|man|partner|moeder|vader|zus|broer|buurvrouw|buurman|begeleider|begeleidster|mantelzorger),|op naam van|naam:|u spreekt met|(?:hallo|hoi|dag|goede\w+) met)(?:\s+(?:trouwens|eigenlijk|overigens|dus|gewoon))*\s+((?:\p{L}[\p{L}'’.-]*\s?){1,6})/iu.exec(
      text,
    )?.[1]
  if (said === undefined) return null
  const words = said.trim().split(/\s+/)
  const end = words.findIndex((word) => afterName.test(word))
  return readName(words.slice(0, end === -1 ? words.length : end).join(' '))
}

/** Who it is for, when that is somebody else: "voor mijn moeder, zij heet Riet Smit". */
export function nameOfOther(text: string): string | null {
  const said =
    /\b(?:(?:hij|zij|ze|(?:mijn|m'n|mn) \p{L}+) heet|voor (?:mijn|m'n|mn) \p{L}+,)\s+((?:(?:mevrouw|meneer)\s+)?(?:\p{Lu}[\p{L}'’-]+|de|van|der|den|el|ten|ter)(?:\s(?:\p{Lu}[\p{L}'’-]+|de|van|der|den|el|ten|ter)){0,4})/u.exec(
      text,
    )?.[1]
  const short = text.trim().split(/\s+/).length <= MOST_WORDS
  const isForThem = /\bvoor (?:mijn|m'n|mn|hem|haar|onze)\b|\b(?:terug)?bel(?:len|t)?\b/i.test(text)
  return said === undefined || !(short || isForThem) ? null : readName(said)
}

/** A name that stands beside a telephone number or an address and nothing else: "Jan de Vries 06-12345678". */
export function nameBeside(text: string): string | null {
  const contact = readMail(text) ?? telephoneLike(text)
  if (contact === null) return null
  const rest = text
    .replace(contact, ' ')
    .replace(/[,;:()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = rest.replace(/^(?:ik ben|dit is|met|naam)\s+/i, '').split(' ')
  if (words.length > MOST_WORDS || words.some((word) => beside.test(word))) return null
  return words.length > 1 || /^\p{Lu}/u.test(rest) ? readName(words.join(' ')) : null
}

const MOST_WORDS = 5
/** What is said around a number, and is no name. */
const beside =
  /^(?:bel|belt|me|mij|ons|op|mijn|m'n|mn|nummer|telefoonnummer|telefoon|mobiel|mobiele|tel|nr|is|dit|dat|het|die|via|kan|kunt|u|jij|je|ik|bereikbaar|oh?|oeps|fout|fout[je]*|verkeerd|bedoel|bedoelde|moet|zijn|wacht|nou|en|of|mail|mailadres|e-mail|email|adres|aan|naar|om|met|maar|toch|eigenlijk|thuis|vast|vaste|werk|nieuwe?|andere?|juiste?|goede|hier|gewoon|liever|graag|stuur|app|whatsapp|was|niet|geen|anders|weer|alleen)$/i

/** A name that takes the place of the one that was understood: "ik bedoel Riet Smid", "nee het is Jansen". */
export function nameInstead(text: string): string | null {
  const said =
    /(?:bedoel(?:de)?|het is|is het|moet zijn|naam is|foutje|fout|sorry|oeps)[:,]?\s+((?:\p{Lu}[\p{L}'’-]+|de|van|der|den|el|ten|ter)(?:\s(?:\p{Lu}[\p{L}'’-]+|de|van|der|den|el|ten|ter)){0,4})[.!]?$/u
  const name = said.exec(text.trim())?.[1]
  return name === undefined ? null : readName(name)
}

const afterName = /^(en|ik|maar|mijn|wil|kan|uit|woon|met|voor|graag|over|het|dat|die)$/i

/** A street with a number, as someone typed it; null when it does not look like an address. */
export function readAddress(text: string): string | null {
  const address = text
    .replace(/[\p{Cc}\p{Cf}<>]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return address.length <= 200 && /\p{L}{2}.*\d|\d.*\p{L}{2}/u.test(address) ? address : null
}
