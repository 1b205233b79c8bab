import { isDone } from './danger/done.ts'
import { learnedDanger } from './danger/learned.ts'
import { type Danger, saidDanger } from './danger/said.ts'
import type { DangerKind } from './danger/sayings.ts'
import { isUpbringing } from './danger/upbringing.ts'
import { smalltalkIn } from './intent/smalltalk.ts'
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
  const outright = saidDanger(said)
  if (outright !== null) return { danger: withDone(outright, said), doubt: null, between: false }
  const learned = learnedFrom(said, language === undefined ? readLanguage(said) : language)
  if (learned === null || learned.sure < DOUBTFUL) return none
  if (learned.sure < CERTAIN) return { danger: null, doubt: learned.danger, between: false }
  return { danger: withDone(learned.danger, said), doubt: null, between: learned.sure < UNMISTAKABLE }
}

function withDone(danger: Danger, said: string): Danger {
  const about = danger.language !== 'nl' || tellsOfOther(` ${plain(said)} `) ? danger.about : 'self'
  return danger.kind === 'suicide' && isDone(said) ? { ...danger, about, done: true } : { ...danger, about }
}

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
}

const none: Alarm = { danger: null, doubt: null, between: false }

/** Chosen by `npm run learn`: from here on about one in a hundred ordinary questions is taken for danger. */
const CERTAIN = 0.55
/** Up to here a question that stands beside it is answered too, below the fixed words. */
const UNMISTAKABLE = 0.8
/** A long story is read in many pieces, of which one sounds like danger sooner. */
const IN_STORY = 0.65
const STORY_WORDS = 20
/** And from here on fewer than six in a hundred get a line too many. */
const DOUBTFUL = 0.16

/** What was learned is about Dutch sentences only. */
function learnedFrom(text: string, language: Language | null): { danger: Danger; sure: number } | null {
  if (language !== null && language !== 'nl') return null
  const { kind, probability } = learnedDanger(text)
  const said = plain(text)
  if (isUpbringing(said)) return null
  const long = said.split(' ').length > STORY_WORDS ? IN_STORY : 1
  const sure = probability * long * (isOrdinary(said, kind, probability) ? TOLD_OF : 1)
  return { danger: { kind, language: 'nl', about: writesOfSelf.test(` ${said} `) ? 'self' : 'other' }, sure }
}

/** What sounds like danger only: something else is told of, it is said not to be so, or it is a doctor's question. */
function isOrdinary(said: string, kind: DangerKind, probability: number): boolean {
  const within = ` ${said} `
  if (tellsOfElse.test(within) || denies.test(within) || smalltalkIn(said) !== null) return true
  if (probability < UNDENIABLE && tellsOfThings.test(within)) return true
  if (kind === 'child-writing' && !soundsYoung.test(within)) return true
  return (kind === 'child' || kind === 'medical' || kind === 'violence') && isEveryday(said)
}

/** Of a child that writes there is a word that tells so: without one, a number for children helps nobody. */
const soundsYoung =
  / (?:papa|mama|pap|mam|pappa|mamma|pa|ma|papas|mamas|vader|moeder|ouders|stief\w*|pleeg\w*|opa|oma|oom|tante|broer\w*|zus\w*|neef|nicht|juf|meester|mentor|leraar|docent|klas|groep|school|mavo|havo|vwo|vmbo|brugklas|trainer|coach|kamer|bed|snap\w*|insta\w*|tiktok|discord|whatsapp|app|game\w*|appje|fotos?|filmpje|vriendje|vriendinnetje|kind|kinderen|jaar|\d+|oppas|buurman|sinterklaas|knuffel|gepest|pest\w*) /

/** Nearly certain: then someone does something, and the thing is only named. */
const UNDENIABLE = 0.95
/** "Nee, hij slaat me niet" */
const denies =
  / nee (?:\w+ ){0,3}(?:slaat|slaan|schopt|mishandelt|doet|bedreigt) (?:me|mij|ons|hem|haar|ze) (?:\w+ )?(?:niet|nooit|niks|niets) | om het hart /

/** Spots, fever, a broken hip: with nothing that makes it pressing, this is for the doctor and no alarm. */
function isEveryday(said: string): boolean {
  return everyday.test(` ${said} `) && !pressing.test(` ${said} `)
}

const everyday =
  / (?:stippen|stipjes|bultjes|bultje|vlekjes|puntjes|uitslag|koorts|jeuk|hoest\w*|verkouden|snot\w*|waterpokken|diarree|oorpijn|keelpijn|luizen|tandjes|(?:heup|pols|enkel|been|arm|voet|schouder|knie|sleutelbeen) gebroken) /
const pressing =
  / (?:heeft (?:\w+ )?(?:mijn|me|mn|m n)|op slot|expres|bang|blauwe?|paarse?|plekken|geslagen|slaat|sloeg|geduwd|getrapt|geschopt|bewusteloos|flauw\w*|adem\w*|stikt|suf|slap|stijve|stijf|nek|stuip\w*|trekkingen|wakker|bijkomt|reageert|bloed\w*|hoofd|gevallen|vlekken die niet|wegdrukken|glas|drinkt niet|plast niet|geel|40|41|42) /

/** What is seen on screens, mourned, over, meant as a joke, or about a thing: at most it is doubtful. */
const tellsOfElse =
  / (?:film|serie|boek|krant|nieuws|journaal|documentaire|podcast|werkstuk|spreekbeurt|scriptie|lesbrief|themaavond|cursus|voorlichting|game|gamen|fortnite|figuurlijk|bij wijze van spreken|grapje|haha|hahaha|lol|nabestaanden?|lotgenoten\w*|rouw\w*|gespreksgroep|jaren geleden|jaar geleden|vorig jaar|vroeger|destijds|inmiddels|gelukkig|voorbij|achter de rug|hersteld|genezen|weer thuis|teruggevonden|als kind|in mijn jeugd|nooit aan|geen gedachten|(?:nooit|geen|niet) (?:\w+ ){0,2}(?:geslagen|zelfmoord|zelfdoding|suicida\w*|mishandel\w*|geweld|wapens?|gevaar|gewond|vermist|bedreigd)|van (?:het lachen|schrik|schaamte|verveling|de kou|de honger|de slaap|de stress)|bij wijze|zogenaamd|niet letterlijk|meldcode|protocol) /
/** What is lost, broken or dead is a thing or an animal. */
const tellsOfThings =
  / (?:bril|sleutels?|portemonnee|pinpas|pasje|rijbewijs|paspoort|kat|poes|kater|hond|konijn|fiets|scootmobiel|wasmachine|koelkast|traplift) /
const TOLD_OF = 0.3

const writesOfSelf = / (?:ik|mij|me|mezelf|k) /
