import { smalltalkIn } from '../intent/smalltalk.ts'
import type { DangerKind } from './sayings.ts'

/**
 * What is left, 0 to 1, of danger that was learned to be heard, when the words around it make it ordinary: something else is
 * told of, it is said not to be so, or it is a question for a doctor. `said` is plain text, `probability` what was heard.
 */
export function weightOf(said: string, kind: DangerKind, probability: number): number {
  const within = ` ${turned(said)} `
  if (deniesAll(within)) return DENIED
  return isOrdinary(within, kind, probability) ? TOLD_OF : 1
}

/** Long ago and dealt with: who tells so is in no danger now, whatever it was. Of a text of one or two sentences. */
export function isLongOver(said: string): boolean {
  const within = ` ${said} `
  return said.split(' ').length <= SHORT_STORY && yearsAgo.test(within) && dealtWith.test(within) && !again.test(within)
}

/** What is said with a laugh, or of a letter, is a manner of speech; who speaks of dying is believed all the same. */
export function isJest(said: string, kind: DangerKind): boolean {
  return kind !== 'suicide' && kind !== 'child-writing' && kind !== 'weapon' && laughs.test(` ${said} `)
}

const SHORT_STORY = 40
const DENIED = 0.1
const TOLD_OF = 0.3

function isOrdinary(within: string, kind: DangerKind, probability: number): boolean {
  if (tellsOfElse.test(within) || denies.test(within) || smalltalkIn(within.trim()) !== null) return true
  if (probability < UNDENIABLE && ofThings.has(kind) && tellsOfThings.test(within)) return true
  if (kind === 'child-writing' && !soundsYoung.test(within)) return true
  return (kind === 'child' || kind === 'medical' || kind === 'violence') && isEveryday(within)
}

/** "Ik moet een werkstuk maken maar eigenlijk ...": what comes behind the turn is what is meant. */
function turned(said: string): string {
  return said.split(/ (?:maar eigenlijk|maar in het echt|maar ik wil eigenlijk|eigenlijk wil ik) /).at(-1) ?? said
}

/** "Hij heeft mij nooit geslagen": nothing follows that takes it back. */
function deniesAll(within: string): boolean {
  return never.test(within) && !takesBack.test(within)
}

const never =
  / (?:heeft|had|doet|deed|hebben|wordt|werd|is|ben) (?:\w+ ){0,3}(?:nooit|niet|geen|niks|niets) (?:\w+ ){0,2}(?:geslagen|aangeraakt|bedreigd|mishandeld|misbruikt|aangedaan|gewond|geweld|gevaar) | (?:kinderen|kind|zij|ik|we|wij) (?:zijn|is|ben) (?:\w+ )?veilig | er is (?:\w+ )?geen (?:geweld|gevaar|mishandeling) | (?:doe|zal) (?:mezelf|mijzelf|me|mij|niemand) (?:\w+ )?(?:niks|niets|iets|geen kwaad|nooit) /
const takesBack =
  / (?:maar|nog|tot|behalve|alleen|wel|toch|sinds|nu|dood|stop|bang|vannacht|gisteren|vandaag|keer|politie|help|niet meer) /

/** Of a child that writes there is a word that tells so: without one, a number for children helps nobody. */
const soundsYoung =
  / (?:papa|mama|pap|mam|pappa|mamma|pa|ma|papas|mamas|vader|moeder|ouders|stief\w*|pleeg\w*|opa|oma|oom|tante|broer\w*|zus\w*|neef|nicht|juf|meester|mentor|leraar|docent|klas|groep|school|mavo|havo|vwo|vmbo|brugklas|trainer|coach|kamer|bed|snap\w*|insta\w*|tiktok|discord|whatsapp|app|game\w*|appje|fotos?|filmpje|vriendje|vriendinnetje|kind|kinderen|jaar|\d+|oppas|buurman|sinterklaas|knuffel|gepest|pest\w*) /

/** Nearly certain: then someone does something, and the thing is only named. */
const UNDENIABLE = 0.95
/** "Nee, hij slaat me niet" */
const denies =
  / nee (?:\w+ ){0,3}(?:slaat|slaan|schopt|mishandelt|doet|bedreigt) (?:me|mij|ons|hem|haar|ze) (?:\w+ )?(?:niet|nooit|niks|niets) | om het hart /

/** Spots, fever, a broken hip: with nothing that makes it pressing, this is for the doctor and no alarm. */
function isEveryday(within: string): boolean {
  return everyday.test(within) && !pressing.test(within)
}

const everyday =
  / (?:stippen|stipjes|bultjes|bultje|vlekjes|puntjes|uitslag|koorts|jeuk|hoest\w*|verkouden|snot\w*|waterpokken|diarree|oorpijn|keelpijn|luizen|tandjes|(?:heup|pols|enkel|been|arm|voet|schouder|knie|sleutelbeen) gebroken) /
const pressing =
  / (?:heeft (?:\w+ )?(?:mijn|me|mn|m n)|op slot|expres|bang|blauwe?|paarse?|plekken|geslagen|slaat|sloeg|geduwd|getrapt|geschopt|bewusteloos|flauw\w*|adem\w*|stikt|suf|slap|stijve|stijf|nek|stuip\w*|trekkingen|wakker|bijkomt|reageert|bloed\w*|hoofd|gevallen|vlekken die niet|wegdrukken|glas|drinkt niet|plast niet|geel|40|41|42) /

/** What is seen on screens, mourned, over, meant as a joke, or about a thing: at most it is doubtful. */
const tellsOfElse = new RegExp(
  [
    ' (?:film|serie|boek|krant|nieuws|journaal|documentaire|podcast|werkstuk|spreekbeurt|scriptie|lesbrief|themaavond|cursus|voorlichting|game|gamen|fortnite|meldcode|protocol|zogenaamd) ',
    ' (?:figuurlijk|bij wijze|niet letterlijk|grapje|haha|hahaha|lol) | (?:dat|dit|abonnement|contract) bedoel ik | bedoel ik (?:dan|hoor) ',
    ' (?:nabestaanden?|lotgenoten\\w*|rouw\\w*|gespreksgroep|jaren geleden|jaar geleden|jaar terug|jaren terug|vorig jaar|vroeger|destijds|inmiddels|gelukkig|voorbij|achter de rug|hersteld|genezen|weer thuis|teruggevonden|als kind|in mijn jeugd) ',
    ' (?:nooit aan|geen gedachten) | (?:nooit|geen|niet|niemand|niks) (?:\\w+ ){0,2}(?:geslagen|zelfmoord|zelfdoding|suicida\\w*|mishandel\\w*|geweld|wapens?|gevaar|gewond|vermist|bedreigd) ',
    ' van (?:het lachen|lachen|schrik|schaamte|verveling|de kou|de honger|de slaap|de stress|het huiswerk|al dat werk) ',
    // Hurt at play or weeks ago, or by a letter.
    ' (?:hockey\\w*|voetbal\\w*|judo\\w*|turnen|gym|korfbal|tennis|volleybal|rugby|skate\\w*|sport\\w*|trampoline|schaatsen|zwemles) | (?:weken|maanden) (?:geleden|terug) | (?:arts|dokter|huisarts) (?:zegt|zei|vindt) (?:\\w+ )?dat het (?:\\w+ )?(?:niks|niets|meevalt|onschuldig) ',
    ' (?:was|is) (?:die|dat|deze|de|een) (?:afwijzing|brief|rekening|uitslag|beslissing|beschikking|aanslag|nieuws|boete|bericht|huurverhoging|tegenvaller) ',
    // A place that is shut, and noise where one lives.
    ' (?:was|waren|is|zijn) (?:\\w+ )?(?:gesloten|dicht|niemand aanwezig) | (?:last|overlast) van (?:\\w+ ){0,2}(?:trillingen|geluid|lawaai|herrie|stank|rook|bouw|verkeer|treinen|stof|ratten|muizen|de buren|bezoek) ',
    ' (?:krijgen|krijg|zoeken|zoek) (?:we|ik|wij)? ?(?:een )?(?:tijdelijke|vervangende) (?:woning|woonruimte) | ophangen want ',
  ].join('|'),
)
/** What is lost, broken or dead is a thing or an animal. */
const tellsOfThings =
  / (?:bril|sleutels?|portemonnee|pinpas|pasje|rijbewijs|paspoort|kat|poes|kater|hond|konijn|fiets|scootmobiel|wasmachine|koelkast|traplift|telefoon|laptop|tablet|bankpas) /
/** Somebody who is hit or threatened has a key and a cat too. */
const ofThings: ReadonlySet<DangerKind> = new Set(['missing', 'medical', 'suicide', 'child'])

const yearsAgo =
  / (?:jaar|jaren|maanden) (?:geleden|terug) | vorig jaar | in (?:19|20)\d\d | als kind | in mijn jeugd | vroeger | destijds | mijn jeugd | (?:\d+|een|twee|drie|vier|vijf|tien|twaalf|twintig) jaar (?:geleden|terug) /
const dealtWith =
  / (?:(?:gaat|voel|ben|is|ik|nu) (?:\w+ ){0,3}(?:goed|beter|stabiel|klachtenvrij|veilig|hersteld)|lotgenoten\w*|nabestaand\w*|vrijwillig\w*|ervaringsdeskundige\w*|therapie (?:gehad|gedaan|afgerond)|emdr|verwerkt|achter de rug|rouwgroep|anderen helpen|iets doen voor anderen|afgerond|afgesloten hoofdstuk|nieuw leven|praatgroep|werk zoeken|weer aan de slag) /
/** It is back, or never stopped. */
const again =
  / (?:nog steeds|weer aan|komt terug|sinds (?:kort|gisteren|vorige week|een week)|opnieuw|nu weer|weer (?:geslagen|zover|zo|bang|gebeld)|dreigt|bang dat|bang voor|achtervolgt|stalkt|niet meer leven|dood wil|wil dood|vannacht|vanavond|gisteren) /
const laughs = / (?:haha\w*|hihi\w*|lol|grapje|geintje|lmao|xd|bij wijze van spreken|figuurlijk) /
