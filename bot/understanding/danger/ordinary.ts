import { smalltalkIn } from '../intent/smalltalk.ts'
import { hasFigure } from './figures-of-speech.ts'
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

/** What explains the words of a kind: an illness that is known, a tool at work, who is at work till six, a rule asked for. */
const explained: Partial<Record<DangerKind, RegExp>> = {
  medical:
    / (?:heb|heeft|hebben) (?:\w+ ){0,3}(?:suiker|suikerziekte|diabetes|hoge bloeddruk|copd|astma|epilepsie|parkinson|reuma|artrose|ms|kanker|hartfalen|een pacemaker|jicht|migraine) | bloed (?:geprikt|prikken|afgenomen|afnemen|afname|geven|donor)|bloedprikken|bloeddonor|bloedonderzoek | heeft (?:suiker|diabetes) | ziekenhuis | van de huisarts | huisarts weet | voor controle /,
  weapon:
    / (?:inlever\w*|gestolen|gejat|slijpen|geslepen|jagen|dolken|vergunning|verlof|kluis|verkop\w*|verkoop\w*|markt|bomen|boom|hout|snoei\w*|kapt|hakt|gereedschap|keuken\w*|koken|kookt|brood|groente\w*|reuma|museum|verzamel\w*|erfenis|geerfd|antiek|oorlog|foto s|fotos|beroep|jacht|jager|spanbanden|wet|mag) /,
  missing:
    / (?:werkt|werken|aan het werk|op (?:zijn|haar|hun|het) werk|naar (?:zijn|haar|het) werk|boodschappen|logeert|logeren|op vakantie|met vakantie|in het buitenland|op kamers|naar school|op school|bij (?:zijn|haar|hun) (?:vader|moeder|oma|opa|vriend|vriendin)|taxi|regiotaxi|dagbesteding|ziekenhuis|verhuisd|overleden|verloren in) /,
  child:
    / (?:mag|mogen|moet|kan) (?:ik|je|wij|we) (?:\w+ )*| vanaf (?:welke|hoeveel)|bij (?:zijn|haar|hun|zn|dr) (?:vader|moeder)|omgangs\w*|co ouderschap|weekend /,
  violence: / (?:dekens?|lakens?|haak|spijkers?|vissen?|snoek|trommel|piano|bal|ballen) /,
}
/** Somebody is hurt, threatened or sought all the same. */
const urgent =
  / (?:ineens|opeens|plotseling|plots|net|nu|zojuist|vannacht|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|sinds|niet (?:goed|wakker|terug|aangekomen|gezien|thuisgekomen|verschenen)|nooit|bewusteloos|adem\w*|benauwd|stikt|flauw\w*|zakt|zweet|tril\w*|suf|slap|laag|te hoog|gevallen|ligt|dreigt|bedreigt|zwaait|steekt|steken|richt|gericht|achterna|achter|slaat|sloeg|geslagen|schreeuwt|boos|bang|dood|vermoord\w*|zoeken|gezocht|verdwenen|vermist|alleen|blauwe|plekken|politie|help) /

/** Long ago and dealt with: who tells so is in no danger now, whatever it was. Of a text of one or two sentences. */
export function isLongOver(said: string): boolean {
  const within = ` ${said} `
  return said.split(' ').length <= SHORT_STORY && yearsAgo.test(within) && dealtWith.test(within) && !again.test(within)
}

/** Whether there is a word of those by which a child that writes is known. */
export function soundsYoung(said: string): boolean {
  return young.test(` ${said} `)
}

/** "Het geneest al", "ze loopt weer": what happened turned out well, and is over. */
export function endedWell(said: string, kind: DangerKind): boolean {
  return (kind === 'medical' || kind === 'missing') && well.test(` ${said} `) && !worse.test(` ${said} `)
}

/** What is said with a laugh, or of a letter, is a manner of speech; who speaks of dying is believed all the same. */
export function isJest(said: string, kind: DangerKind): boolean {
  return kind !== 'suicide' && kind !== 'child-writing' && kind !== 'weapon' && laughs.test(` ${said} `)
}

const SHORT_STORY = 40
const DENIED = 0.1
const TOLD_OF = 0.3

function isOrdinary(within: string, kind: DangerKind, probability: number): boolean {
  if (!(probability >= PLAIN && within.split(' ').length > A_FEW) && !somebody.test(within)) return true
  if (probability < UNDENIABLE && endedWell(within.trim(), kind)) return true
  if (hasFigure(within) && !others.test(within)) return true
  if (tellsOfElse.test(within) || denies.test(within) || smalltalkIn(within.trim()) !== null) return true
  if (probability < UNDENIABLE && (isWellOver.test(within) || isOfThings(within, kind))) return true
  if (probability < UNDENIABLE && explained[kind]?.test(within) === true && !urgent.test(within)) return true
  return (kind === 'child' || kind === 'medical' || kind === 'violence') && isEveryday(within)
}

/** A thing or an animal is what is lost, broken or dead; of a person who is gone the telephone and the bicycle are named too. */
function isOfThings(within: string, kind: DangerKind): boolean {
  if (!ofThings.has(kind) || !tellsOfThings.test(within)) return false
  if (kind === 'suicide') return !givenAway.test(within)
  return befallsThing.test(within) || !persons.test(within)
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
  / (?:heeft|had|doet|deed|hebben|wordt|werd|is|ben) (?:\w+ ){0,3}(?:nooit|niet|geen|niks|niets) (?:\w+ ){0,2}(?:geslagen|aangeraakt|bedreigd|mishandeld|misbruikt|aangedaan|gewond|geweld|gevaar) | (?:kinderen|kind|zij|ik|we|wij) (?:zijn|is|ben) (?:\w+ )?veilig | er is (?:\w+ )?geen (?:geweld|gevaar|mishandeling) | (?:doe|zal) (?:mezelf|mijzelf|me|mij|niemand) (?:\w+ )?(?:niks|niets|iets|geen kwaad|nooit) | (?:hij|zij|ze|man|vrouw|vriend|vriendin|vader|moeder|zoon) (?:slaat|schopt|mishandelt|bedreigt|dwingt|wurgt) (?:mij|me|ons|haar|hem|ze|mn) (?:\w+ )?(?:niet|nooit) | (?:hij|zij|ze|man|vrouw|ex|vriend|vriendin|vader|moeder|zoon) (?:slaat|schopt|mishandelt|bedreigt) (?:niet|nooit) (?:hoor |als (?:je|u) |$)| (?:slaat|slaan|schopt|schoppen|mishandelt|bedreigt|dwingt|doet|raakt) (?:(?:mij|me|ons|hem|haar|ze|hun|mijn \w+|zijn \w+|haar \w+|de \w+|het) )?(?:(?:heus|echt|gewoon|hoor|toch|zeker|ook) )*(?:niet|nooit|niemand|niks|niets) (?!(?:meer|genoeg|vaak|altijd|zo|te|alleen) )| (?:wil|willen) (?:\w+ ){0,2}niet (?:dood|sterven|doodgaan) /
const takesBack =
  / (?:maar(?! (?:kan|is|hij|ze|zij) (?:\w+ )?(?:lief|aardig|goed|kortaf|boos|streng|mopper\w*|praat))|nog|tot|behalve|alleen (?:als|wanneer|met|soms|s|de|mijn)|wel|toch|sinds|nu|(?<!niet )dood|stop|bang|vannacht|gisteren|vandaag|keer|politie|help|niet meer|wurgt|knijpt|duwt|schopt|slaat (?:hij|ze)|dreigt|opsluit\w*|sluit|pakt) /

/** Danger befalls somebody: a sky, a tunnel or a lamp is in none. Who is in haste leaves "ik" out. */
const somebody =
  / (?:ik|k|me|mij|mijn|m n|mn|mezelf|wij|we|ons|onze|hij|hem|zij|ze|haar|hun|zijn|zn|dr|ie|iemand|niemand|iedereen|die|\w*man|\w*vrouw|\w*kind\w*|\w*zoon\w*|\w*dochter\w*|jongen\w*|jongetje|meisje\w*|meid|baby\w*|peuter\w*|kleuter\w*|dreumes|joch\w*|\w*vader|\w*moeder|moeder|vader|pa|ma|papa|mama|pap|mam|paps|mams|ouders|opa|oma|oom|tante|broer\w*|zus\w*|neef\w*|nicht\w*|vriend\w*|ex|partner|buren|client\w*|patient\w*|bewoner\w*|leerling\w*|collega|mevrouw|meneer|dame|heer|vent|kerel|gozer|gast|mensen|persoon|help|heb|ben|wil|durf|kan|zit|lig|sta|voel|word|ga|moet|denk|weet|hoor|zie|snij|spring|bloed|val|stik|een \w+(?:er|eur|ist|aar|ster|ling|ant|ent)) | ge\w{3,}(?:d|t|en) $/

/** Of a child that writes there is a word that tells so: without one, a number for children helps nobody. */
const young =
  / (?:papa|mama|pap|mam|pappa|mamma|pa|ma|papas|mamas|vader|moeder|ouders|stief\w*|pleeg\w*|opa|oma|oom|tante|broer\w*|zus\w*|neef|nicht|juf|meester|mentor|leraar|docent|klas|groep|school|mavo|havo|vwo|vmbo|brugklas|trainer|coach|kamer|bed|snap\w*|insta\w*|tiktok|discord|whatsapp|app|game\w*|appje|fotos?|filmpje|vriendje|vriendinnetje|kind|kinderen|jaar|\d+|oppas|buurman|sinterklaas|knuffel|gepest|pest\w*) /

/** Nearly certain: then someone does something, and the thing is only named. */
const UNDENIABLE = 0.95
/** So sure, nobody has to be named: "kapmes, parkeerplaats, nu" leaves it out. */
const PLAIN = 0.85
/** A single word tells nothing, however it sounds. */
const A_FEW = 4
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
    ' (?:film|serie|boek|krant|nieuws|journaal|documentaire|podcast|werkstuk|spreekbeurt|scriptie|lesbrief|themaavond|cursus|voorlichting|game|fortnite|meldcode|protocol|zogenaamd) ',
    ' (?:mag|mogen|wil|niet|van het|om het|door) (?:\\w+ )?gamen ',
    ' (?:figuurlijk|bij wijze|niet letterlijk|grapje|haha|hahaha|lol) | (?:dat|dit|abonnement|contract) bedoel ik | bedoel ik (?:dan|hoor) ',
    ' (?:nabestaanden?|nazorg|lotgenoten\\w*|rouw\\w*|gespreksgroep|jaren geleden|jaar geleden|jaar terug|jaren terug|vorig jaar|vroeger|destijds|teruggevonden|in de oorlog|als kind|in mijn jeugd) ',
    ' (?:nooit aan|geen gedachten) | (?:nooit|geen|niet|niemand|niks) (?:\\w+ ){0,2}(?:geslagen|zelfmoord|zelfdoding|suicida\\w*|mishandel\\w*|geweld|wapens?|gevaar|gewond|vermist|bedreigd) ',
    ' van (?:het lachen|lachen|schrik|schaamte|verveling|de kou|de honger|de slaap|de stress|het huiswerk|al dat werk) ',
    // Hurt at play or weeks ago, or by a letter.
    ' (?:hockey\\w*|voetbal\\w*|judo\\w*|turnen|gym|korfbal|tennis|volleybal|rugby|skate\\w*|sport\\w*|trampoline|schaatsen|zwemles) | (?:weken|maanden) (?:geleden|terug) | (?:arts|dokter|huisarts) (?:zegt|zei|vindt) (?:\\w+ )?dat het (?:\\w+ )?(?:niks|niets|meevalt|onschuldig) ',
    ' (?:was|is) (?:die|dat|deze|de|een) (?:afwijzing|brief|rekening|uitslag|beslissing|beschikking|aanslag|nieuws|boete|bericht|huurverhoging|tegenvaller) ',
    ' (?:steken|scheuten|kramp) in (?:mijn|de|haar|zijn) (?:zij|knie|rug|voet|enkel|heup|schouder|kuit|teen) ',
    // A place that is shut, and noise where one lives.
    ' (?:was|waren|is|zijn) (?:\\w+ )?(?:gesloten|dicht|niemand aanwezig) | (?:last|overlast) van (?:\\w+ ){0,2}(?:trillingen|geluid|lawaai|herrie|stank|rook|bouw|verkeer|treinen|stof|ratten|muizen|de buren|bezoek) ',
    ' (?:krijgen|krijg|zoeken|zoek) (?:we|ik|wij)? ?(?:een )?(?:tijdelijke|vervangende) (?:woning|woonruimte) | ophangen want | (?:was|wasgoed|gordijnen|schilderijw*|lamp|lampen|jassen) (?:w+ ){0,2}(?:ophangen|op te hangen) | sinds (?:haar|zijn|hun|de|mijn mans|mijn vrouws) (?:dood|overlijden) ',
  ].join('|'),
)
/** What is lost, broken or dead is a thing or an animal. */
const thing =
  '(?:bril|sleutels?|portemonnee|pinpas|pasje|rijbewijs|paspoort|kat|poes|kater|hond|konijn|fiets|scootmobiel|wasmachine|koelkast|traplift|parkiet|papegaai|vogels?|duif|duiven|meeuww*|cavia|hamster|boom|bomen|boot|telefoon|laptop|tablet|bankpas)'
const tellsOfThings = new RegExp(` ${thing} `)
/** Somebody who is hit or threatened has a key and a cat too. */
/** Said of what is over, and also where something is not: "gelukkig kon ik bij de telefoon". */
const isWellOver = / (?:inmiddels|gelukkig|voorbij|achter de rug|hersteld|genezen|weer thuis) /
const befallsThing = new RegExp(
  `${thing} (?:\\w+ ){0,3}(?:kwijt|weg|zoek|verloren|gestolen|kapot|stuk|dood|ziek|weggelopen|overleden|verdwenen|vermist|gevallen|gebroken|lek|doet|werkt|ligt in) | (?:kwijt|verloren|verlies|zoek|vergeten|dode|dood|kapotte|gestolen|zieke?) (?:\\w+ ){0,2}${thing} `,
)
const persons =
  / (?:hij|zij|ze|hem|haar|iemand|meneer|mevrouw|\w*man|\w*vrouw|\w*kind|kinderen|\w*zoon|\w*dochter|jongen|meisje|\w*vader|\w*moeder|pa|ma|papa|mama|pap|mam|opa|oma|oom|tante|broer\w*|zus\w*|neef|nicht|vriend|vriendin|ex|bewoner|client|knecht|maat|collega|bijrijder|huisgenoot) /
/** An animal or a key that goes to somebody else is a farewell. */
const givenAway =
  / (?:gebracht|weggebracht|weggegeven|gegeven|gaf|geef|krijgt|mag hebben|brievenbus|deurmat|baasje|straks|niet meer nodig|niemand) /

const ofThings: ReadonlySet<DangerKind> = new Set(['missing', 'medical', 'suicide', 'child'])

/** Somebody does it to somebody: no manner of speech. */
const others =
  / (?:slaat|sloeg|schopt|bedreigt|dreigt|vannacht|zelfmoord|dood wil|wil dood|niet meer leven|naast mijn bed|mijn ex|exman|exvriend|reageert niet|bloedt hevig) /

const yearsAgo =
  / (?:jaar|jaren|maanden) (?:geleden|terug) | vorig jaar | in (?:19|20)\d\d | als kind | in mijn jeugd | vroeger | destijds | mijn jeugd | jaren (?:gestalkt|mishandeld|geslagen|misbruikt|bedreigd) | in de oorlog | (?:\d+|een|twee|drie|vier|vijf|tien|twaalf|twintig) jaar (?:geleden|terug) /
const dealtWith =
  / (?:(?:gaat|voel|ben|is|ik|nu) (?:\w+ ){0,3}(?:goed|beter|stabiel|klachtenvrij|veilig|hersteld)|lotgenoten\w*|nabestaand\w*|vrijwillig\w*|ervaringsdeskundige\w*|therapie (?:gehad|gedaan|afgerond)|emdr|verwerkt|achter de rug|rouwgroep|anderen helpen|iets doen voor anderen|afgerond|afgesloten hoofdstuk|voorbij|over er (?:nu )?over|praat er|praten er|vertelt er|lotgenotenhulp|nieuw leven|praatgroep|werk zoeken|weer aan de slag) /
/** It is back, or never stopped. */
const again =
  / (?:nog steeds|weer aan|komt terug|sinds (?:kort|gisteren|vorige week|een week)|opnieuw|nu weer|weer (?:geslagen|zover|zo|bang|gebeld)|dreigt|bang dat|bang voor|achtervolgt|stalkt|niet meer leven|dood wil|wil dood|vannacht|vanavond|gisteren) /
const well =
  / (?:(?:het|hij|ze|zij|dat|wond) geneest|genezen|(?:loopt|speelt|zit|eet|lacht|drinkt|praat|gaat) (?:\w+ )?(?:alweer|al weer|weer)(?! (?:niet|slecht|raar|weg))|gaat (?:\w+ ){0,2}(?:goed|beter)|(?:valt|viel) (?:\w+ )?mee|(?:niks|niets|niet) gebroken|weer (?:de oude|aan de koffie|bij|thuis|terug|terecht|opgeknapt)|is (?:\w+ )?opgelost|al beter|niet in levensgevaar|geen levensgevaar) /
const worse =
  / (?:maar (?:nu|vandaag|hij|ze|zij|ik)|nu (?:is|heeft|ligt|kan|weer)|ineens|opeens|plotseling|niet meer|adem\w*|bewusteloos|bloedt|suf|help|112|in de war|verward|braakt|kotst|dubbel) /
const laughs = / (?:lach\w*|gelachen|haha\w*|hihi\w*|lol|grapje|geintje|lmao|xd|bij wijze van spreken|figuurlijk) /
