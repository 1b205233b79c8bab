import { createRequire } from 'node:module'
import { moreWords } from './language/more-words.ts'
import { remembered } from './remembered.ts'

export type Language = 'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk' | 'de' | 'ti' | 'other'

/**
 * The language of a message; null when it is too short to tell. First the script, then words that only one language has,
 * last the statistics of tinyld. When in doubt it is Dutch: dialect, street language and the Dutch of beginners too.
 */
export const readLanguage = remembered(read)

function read(text: string): Language | null {
  const said = text.slice(0, 1000)
  const script = scriptOf(said)
  if (script === 'latin') return latin(said)
  if (script === 'cyrillic') return cyrillic(said)
  if (script === 'arabic')
    return /[\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u0688\u0691]/u.test(said) ? 'other' : 'ar'
  return script
}

/** The script of most letters. */
function scriptOf(text: string): 'latin' | 'cyrillic' | 'arabic' | 'ti' | 'other' | null {
  const counts = scripts.map(([name, pattern]) => ({ name, count: text.match(pattern)?.length ?? 0 }))
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  return most.count === 0 ? null : most.name
}

const scripts: ['latin' | 'cyrillic' | 'arabic' | 'ti' | 'other', RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['ti', /\p{Script=Ethiopic}/gu],
  ['other', /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Ethiopic}])\p{L}/gu],
]

/** Ukrainian, unless letters or words are Russian or Bulgarian. */
function cyrillic(text: string): Language {
  if (/[іїєґ]/iu.test(text)) return 'uk'
  if (/[ыэъё]/iu.test(text)) return 'other'
  const words = wordsOf(text)
  return words.some((word) => russian.has(word)) && !words.some((word) => ukrainian.has(word)) ? 'other' : 'uk'
}

const russian = new Set(
  'что как мне меня нужна нужно нужен нужны помощь помогите где когда почему есть нет или если можно сейчас здравствуйте привет спасибо пожалуйста хочет работа ребенок деньги дом муж жена бьет умереть жить она они было был'.split(
    ' ',
  ),
)
const ukrainian = new Set(
  'що як де коли чому або якщо можна зараз дякую допомога допоможіть потрібна потрібно хочу вона вони було був та це для'.split(
    ' ',
  ),
)

interface Known {
  language: Language
  /** Words of this language and of no other that comes here; they count double. */
  own: Set<string>
  /** Words that other languages have too. */
  shared: Set<string>
  letters: RegExp | null
}

function latin(text: string): Language | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const scores = known.map(({ language, own, shared, letters }) => {
    const points = words.reduce((sum, word) => sum + (own.has(word) ? 2 : shared.has(word) ? 1 : 0), 0)
    return { language, points: points + (letters?.test(text) ? (language === 'tr' || language === 'pl' ? 3 : 1) : 0) }
  })
  const dutch = scores[0]?.points ?? 0
  const best = scores.reduce((one, other) => (other.points > one.points ? other : one))
  if (best.points > 0 && best.points <= dutch + (dutch > 3 ? 1 : 0)) return 'nl'
  // One word that several languages have tells nothing.
  if (best.points > 1) return best.language
  return byStatistics(text, words)
}

/** Whether a word of it is Dutch beyond doubt: then nothing is guessed about a few words. */
export function hasDutchWord(text: string): boolean {
  const [dutch, ...others] = known
  return wordsOf(text).some(
    (word) =>
      (word.length > 2 || word === 'ik') &&
      dutch?.own.has(word) === true &&
      !others.some(({ own, shared }) => own.has(word) || shared.has(word)),
  )
}

/** Loaded at once, for all that it weighs: else an inhabitant waits for it, and with that one everybody. */
const { detectAll } = createRequire(import.meta.url)('tinyld') as typeof import('tinyld')

/** No word is known: a guess is only believed for a text of some length, and only when it is not close to Dutch. */
function byStatistics(text: string, words: string[]): Language | null {
  if (words.length < 3 && text.length < 14) return null
  const [first] = detectAll(text)
  if (first === undefined) return null
  if (first.lang === 'nl' || first.lang === 'af') return 'nl'
  if (words.length < 3 || first.accuracy < 0.4) return words.length < 3 ? null : 'nl'
  return languages.has(first.lang) ? (first.lang as Language) : 'other'
}

const languages = new Set(['en', 'tr', 'pl', 'de'])

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’`´]/g, "'")
      .match(/[\p{L}']+/gu) ?? []
  )
}

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}

const tables: Known[] = [
  {
    language: 'nl',
    letters: /ij\b|\bij|eeuw|ieuw|schr|\bsch[aeo]/i,
    own: set(`ik het een niet mijn mij zijn wordt worden naar voor maar ook hoe wie waar wanneer waarom welke heb heeft
      hebben hebt wil willen kunnen moet moeten moeder vader zoon dochter vrouw kind kinderen iemand geld huur huis hulp gemeente
      aanvragen vraag vragen met geen meer veel nog bij uit over als dat deze dit daar zij hij wij jullie ons onze uw zo
      wel al toch graag afspraak zorg schulden uitkering bijstand werk zoek nodig krijg krijgen gaat gaan doen doet weet weten
      goed mn m'n 'k zn z'n effe ff gwn nie nix ni da wa kheb kga ewa wollah tfoe mattie osso fissa mij-n ge gij gullie oe
      unne mien moeke vraogen leve woon wonen slaat buurvrouw buurman hallo goedemorgen goedemiddag goedenavond dag hoi bedankt
      dankjewel alsjeblieft alstublieft aub mag kan ben is er de van om te op aan je jij u ja nee zeg medewerker formulier
      brief bezwaar afgesloten betalen taalles voedselbank huishoudelijke mantelzorg eenzaam wat kost na of per via tot
      vanaf liever morgen overmorgen vandaag vanavond vanmiddag uur half kwart maandag dinsdag woensdag donderdag vrijdag
      zaterdag zondag week weken maand bel bellen tegen rond eerder later zonder tussen sinds mevrouw meneer slecht erg jaar haar heel zelf dan nu nou even`),
    shared: set('in en of was we me want man had help den die'),
  },
  {
    language: 'en',
    letters: null,
    own: set(`the and my you your he she they it's i'm i've don't can't doesn't didn't isn't are were have has would should could
      what where when why who how which there this these those because with without for from about need want someone somebody
      please thanks thank hello money rent house job work children son daughter wife husband mother father speak talk english
      not does did anyone feel know get got going to at by our us him his her their it looking live living lost pay am lonely die kill myself hits afraid scared`),
    shared: set('been i a is in we me was will can on so or if be no an us want help man of do'),
  },
  {
    language: 'tr',
    letters: /[şğı]/i,
    own: set(`ve bir bu şu için çok nasıl nerede ne neden kim hangi var yok istiyorum istemiyorum lazım gerekiyor yardım para borç
      borcum evim ev iş çocuğum oğlum kızım kocam karım eşim annem babam komşum merhaba selam teşekkür ederim lütfen değil mi
      ben sen biz siz onlar benim bana beni bizim ile gibi kadar daha belediye belediyeden randevu almak yapabilirim var mı
      istiyom olarak konuşmak insanla türkçe istiyoruz edebilir miyim nereye icin cok nasil yardim evde degil`),
    shared: set('o de da mi'),
  },
  {
    language: 'pl',
    letters: /[ąęłśżźćń]/i,
    own: set(`nie jest się w jak gdzie kiedy dlaczego co kto mam mój moja moje moim mojego chcę chce potrzebuję pomoc pomocy
      proszę dziękuję dzień dobry cześć pieniądze mieszkanie praca pracy pracę dziecko dzieci syn córka mąż żona matka ojciec
      są był była czy ale bardzo mnie mi się sie jestem mogę można dla przez lub oraz po polsku rozmawiać długi szukam prosze
      potrzebuje dziekuje umówić wizyte`),
    shared: set('to i o a z za od na do'),
  },
  {
    language: 'de',
    letters: /ß|ä|(?<![eë])ö|ü(?!e)/i,
    own: set(`ich nicht und der das ist sind mein meine meinem meiner meinen wie wo wann warum wer welche habe hat haben möchte
      will brauche kann können muss müssen mutter vater sohn tochter frau kinder jemand miete haus hilfe
      bitte danke guten tag wir ihr sie er es mit für auf bei aus über keine kein mehr auch noch schon sehr gut geld arbeit
      deutsch sprechen uns ihn ihm zum zur vom beim dass weil wenn oder aber nach bin bist`),
    shared: set('die den in des man an war was so ein eine hallo kind von'),
  },
  {
    language: 'other',
    letters: /[ñãõ¿¡ățșàùâîôû]/i,
    own: set(`que por para con una mis muy dónde cómo necesito ayuda quiero tengo dinero trabajo hijo hija mi casa gracias hola me
      quedé sin no y el los las del pero está je ne pas suis les des est une mon ma mes avec pour dans où comment besoin aide
      argent merci bonjour voudrais veux mourir morir quiero il elle nous vous di che sono ho non per casa lavoro aiuto grazie ciao dove eu nu și este
      pentru ajutor unde cum vreau mulțumesc bani não preciso ajuda obrigado onde como trabalho estou meu minha mai mult`),
    shared: set('la le un il de no me si mi y e o a en es ma mon per est'),
  },
]

/** The languages of a table, then those that are written in another script, as they are typed in Latin letters. */
const known: Known[] = [
  ...tables.map((each) => ({ ...each, own: new Set([...each.own, ...set(moreWords[each.language] ?? '')]) })),
  ...(['ar', 'uk', 'ti'] as const).map((language) => ({
    language,
    own: set(moreWords[language] ?? ''),
    shared: new Set<string>(),
    letters: null,
  })),
]
