import { tellsOfLoss } from './danger/bereaved.ts'
import { hitsAbroad, isDoer } from './danger/doer.ts'
import { isDone } from './danger/done.ts'
import { hasFigure, withoutFigures } from './danger/figures-of-speech.ts'
import { hintedDanger } from './danger/hints.ts'
import { learnedDanger } from './danger/learned.ts'
import { endedWell, isJest, isLongOver, soundsYoung, weightOf } from './danger/ordinary.ts'
import { type Danger, saidDanger } from './danger/said.ts'
import type { DangerKind } from './danger/sayings.ts'
import { makesScene } from './danger/scene.ts'
import { isUpbringing } from './danger/upbringing.ts'
import { type Language, readLanguage } from './language.ts'
import { plain } from './words.ts'

export type { Danger, DangerKind }

/** Longer than any message; what comes behind is not read. */
const LONGEST = 10_000

/**
 * Whether a message says that someone is in danger now: suicide, violence, a child, an injury, a weapon, someone missing,
 * or a child that writes. Null when not. Recall comes before precision: a false alarm costs a kind answer too many.
 * Sayings in eight languages first; then, for Dutch, what was learned from sentences as people write them.
 */
export function readDanger(text: string): Danger | null {
  return readAlarm(text).danger
}

/**
 * Danger that may be meant though nothing says so outright: "ik heb mijn spullen weggegeven". Null when there is danger
 * for certain (`readDanger`), or none at all. The question is answered as always, below a line that says where help is.
 */
export function readDoubt(text: string): Danger | null {
  return readAlarm(text).doubt
}

/**
 * Danger for certain and danger that may be meant, in one reading: at most one of the two is there. `language`: that of the
 * text, where it was read before.
 */
export function readAlarm(text: string, language?: Language | null): Alarm {
  const said = text.slice(0, LONGEST)
  const words = plain(said)
  if (isLongOver(words)) return noAlarm
  if (tellsOfLoss(words)) return { ...noAlarm, bereaved: true }
  const outright = outrightIn(said, words)
  if (outright !== null && (isJest(words, outright.kind) || endedWell(words, outright.kind)))
    return { ...noAlarm, doubt: outright }
  if (outright !== null) return { ...noAlarm, danger: known(outright, said) }
  const spoken = language === undefined ? readLanguage(said) : language
  const learned = learnedFrom(said, spoken)
  if (learned !== null && isCertain(learned, said))
    return { ...noAlarm, danger: known(learned.danger, said), between: learned.sure < UNMISTAKABLE }
  const hinted = spoken === null || spoken === 'nl' ? hintedDanger(said) : null
  if (hinted !== null) return { ...noAlarm, doubt: hinted, weary: hinted.kind === 'suicide' && isShort(words) }
  if (learned === null || learned.sure < DOUBTFUL) return noAlarm
  return { ...noAlarm, doubt: doubted(learned, words) }
}

/** What is said in so many words, and not as a manner of speech. */
function outrightIn(said: string, words: string): Danger | null {
  const found = saidDanger(said) ?? hitsAbroad(said)
  return found?.language === 'nl' && hasFigure(words) ? saidDanger(withoutFigures(said)) : found
}

function isCertain({ danger, sure }: Heard, said: string): boolean {
  return sure >= CERTAIN || (sure >= IN_SCENE && makesScene(said, danger.kind))
}

function isShort(words: string): boolean {
  return words.split(' ').length <= WEARY_WORDS
}

const WEARY_WORDS = 14

/** What the words tell besides: of whom, by whom, and whether something was taken already. */
function known(danger: Danger, said: string): Danger {
  const about = danger.language !== 'nl' || tellsOfOther(` ${plain(said)} `) ? danger.about : 'self'
  if (danger.kind === 'suicide' && isDone(said)) return { ...danger, about, done: true }
  return ofDoers.has(danger.kind) && isDoer(said) ? { ...danger, about, byWriter: true } : { ...danger, about }
}

const ofDoers: ReadonlySet<DangerKind> = new Set(['violence', 'child'])

/** Somebody else is named, and the writer says nothing of themselves but what they see or ask. */
function tellsOfOther(said: string): boolean {
  return named.test(said) && !ofSelf.test(said)
}

const named =
  / (?:hij|zij|ze|hem|haar|iemand|buren|(?:mijn|me|mn|onze|ons|de|een|zijn|haar) (?:\w+ )?(?:\w*zoon|\w*dochter|\w*kind|kinderen|man|vrouw|partner|vriend|vriendin|vader|moeder|pa|ma|papa|mama|ouders|opa|oma|broer|zus|zusje|broertje|oom|tante|neef|nicht|\w*buurman|\w*buurvrouw|buurmeisje|buurjongen|client|clientes?|patient|leerling|collega|meneer|mevrouw)) /
const ofSelf =
  / (?:ik (?:\w+ )?(?:wil|ben|voel|heb (?:het|geen|al)|denk aan|ga|kan niet|haat|snij|verdien|mag|word)|me|mij|mezelf|mijzelf) /

export interface Alarm {
  danger: Danger | null
  doubt: Danger | null
  /** What was asked besides may be answered too: nothing says the danger outright, it was heard between the lines. */
  between: boolean
  /** Little more is said than that life is heavy, or that somebody can no more. */
  weary: boolean
  /** Somebody else died by suicide: whom the writer lost is told of, and no danger. */
  bereaved: boolean
}

export const noAlarm: Alarm = { danger: null, doubt: null, between: false, weary: false, bereaved: false }

/** Chosen by `npm run learn`: from here on about one in a hundred ordinary questions is taken for danger. */
const CERTAIN = 0.5
/** Somebody, what befalls them and that it is now: of such sentences about one in five hundred is ordinary. */
const IN_SCENE = 0.4
/** Up to here a question that stands beside it is answered too, below the fixed words. */
const UNMISTAKABLE = 0.8
/** A long story is read in many pieces, of which one sounds like danger sooner. */
const IN_STORY = 0.75
const STORY_WORDS = 20
/** What a child would write is told by somebody who is none: what is done to them then. */
const OF_GROWN = 0.5
/** So probable, no word of despair has to be there for a line of doubt. */
const PROBABLE = 0.4
/** And from here on fewer than six in a hundred get a line too many. */
const DOUBTFUL = 0.16

/** What was learned is about Dutch sentences only. */
function learnedFrom(text: string, language: Language | null): Heard | null {
  if (language !== null && language !== 'nl') return null
  const { kind: heard, probability } = learnedDanger(text)
  const said = plain(text)
  // A number for children helps nobody who is none.
  const grown = heard === 'child-writing' && !soundsYoung(said)
  if (grown && probability < OF_GROWN) return null
  const kind = grown ? 'violence' : heard
  if (isUpbringing(said)) return null
  const long = said.split(' ').length > STORY_WORDS ? IN_STORY : 1
  const sure = probability * long * weightOf(said, kind, probability)
  return { danger: { kind, language: 'nl', about: writesOfSelf.test(` ${said} `) ? 'self' : 'other' }, sure }
}

interface Heard {
  danger: Danger
  /** 0 to 1, what is left when the words around it are weighed. */
  sure: number
}

/**
 * What a line of doubt is about: a number to talk is for who speaks of living and dying, or of not bearing it. Who only
 * walks the wrong way has no use for it; and without a word of either there is no doubt.
 */
function doubted({ danger, sure }: Heard, words: string): Danger | null {
  if (danger.kind !== 'suicide' || sure >= PROBABLE || despairs.test(` ${words} `)) return danger
  return wanders.test(` ${words} `) ? { ...danger, kind: 'missing' } : null
}

const despairs =
  / (?:le[vf]en|leeft|leef|doo[dt]\w*|sterv\w*|sterf\w*|doodg\w*|zin|zinloos|hoef\w*|nut|moe|op|zwaar|klaar|zat|eind\w*|einde|stop\w*|ophoud\w*|rust|slapen|inslapen|wakker|afscheid|vaarwel|sorry|spijt|alleen|niemand|eenzaam|leeg|leegte|somber|depri|depress\w*|hopeloos|wanhop\w*|radeloos|uitweg|pijn|verdriet\w*|last|missen|mis|weg|springen?|spring|spoor|brug|trein|touw|pil\w*|medicijnen|slik\w*|snij\w*|kras\w*|mezelf|mijzelf|zichzelf|haarzelf|hemzelf|laatste|spullen|weggegeven|brief|brieven|testament|uitvaart|opgeven|geef|vol|trek|red|aan|nodig|huil\w*|huilt|drink\w*|wijn|weet) /
const wanders =
  / (?:loopt|lopen|liep|dwaalt|dwaal\w*|zwerft|kant op|weg|straat|buiten|verward\w*|kwijt|verdwaal\w*|deur) /

const writesOfSelf = / (?:ik|mij|me|mezelf|k) /
