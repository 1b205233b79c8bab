import { slang } from './dutch-slang.ts'
import { spread } from './sayings.ts'
import type { Manner } from './tongue.ts'

/** Lists of Dutch words that sayings are made with. */
export const dutch: Record<string, string> = {
  my: 'mijn|me|onze|ons|m|mijne',
  their: 'zijn|haar|hun|der|een|de|die|dat|het|n|zo n|mijn|me|onze|ons|je|jouw|uw',
  me: 'mij|me|mezelf|ons',
  reflexive: 'mezelf|zichzelf|jezelf|haarzelf|hemzelf|onszelf|hunzelf',
  someone:
    'hij|zij|ze|ie|iemand|die|mijn {person}|me {person}|onze {person}|de {person}|een {person}|haar {person}|zijn {person}',
  partner:
    'man|vrouw|vriend|vriendin|partner|ex|exman|exvriend|exvrouw|ex man|ex vriend|ex vrouw|ex partner|expartner|verloofde|echtgenoot|echtgenote|vent|kerel|vriendje|vriendinnetje|wederhelft',
  parents:
    'vader|moeder|papa|mama|pap|mam|pa|ma|pappa|mamma|papi|mami|stiefvader|stiefmoeder|stiefpapa|ouders|pleegvader|pleegmoeder|pleegouders',
  adult:
    '{partner}|{parents}|oom|tante|opa|oma|grootvader|grootmoeder|broer|zwager|schoonvader|schoonmoeder|schoonzoon|schoondochter|schoonouders|oppas|buurman|buurvrouw|buren|overbuurman|overbuurvrouw|bovenbuurman|bovenbuurvrouw|onderbuurman|onderbuurvrouw|leraar|lerares|juf|meester|trainer|coach|begeleider|huisgenoot|kamergenoot|familie|zorgverlener|verzorgster|verzorger|neef|nicht|baas|collega',
  grown:
    'broer|zus|zoon|dochter|kleinzoon|kleindochter|neef|nicht|schoonzoon|schoondochter|stiefzoon|stiefdochter|puber|tiener',
  little:
    'kind|kindje|kinderen|kids|kiddo|baby|babytje|peuter|kleuter|dreumes|zoontje|dochtertje|nichtje|neefje|kleinkind|kleinkinderen|stiefkind|stiefkinderen|pleegkind|meisje|meisjes|jongetje|jongetjes|jongen|buurmeisje|buurjongen|buurjongetje|buurkind|buurkinderen|leerling|klasgenootje|broertje|zusje|tweeling|oppaskind|oppaskindje|zuigeling',
  child:
    '{little}|zoon|dochter|kleinzoon|kleindochter|stiefzoon|stiefdochter|puber|tiener|jongste|oudste|kleine|kleintje',
  person:
    '{adult}|{child}|zus|mens|meneer|mevrouw|heer|dame|bejaarde|oudere|kennis|vriendinnen|vrienden|client|patient|bewoner|bewoonster|huurder|klasgenoot|collega|persoon|gast|iemand|oude (?:man|vrouw|mevrouw|meneer|dame|heer)|jongere|student|leerling|zwager|schoonzus',
  /** Words that stand between a verb and what it says without changing it. */
  adv: '(?: (?:nu|echt|gewoon|liever|liefst|het liefst|eigenlijk|soms|vaak|steeds|alleen|alleen maar|maar|ook|al|heel|zo|graag|toch|wel|weer|nog|even|dan|dus|eindelijk|ik|hij|zij|ze|ie|dat|zelf|vandaag|morgen|vanavond|vannacht|nou|allemaal|serieus|heel erg|zo graag|helemaal|jullie|uh|fucking))*',
  /** Where a sentence may go on without a sign for it. */
  end: '#|en|ik|maar|want|dus|sorry|help|wat moet|wat nu|wat kan|hoe moet|waar kan|is er',
  grief:
    'nabestaand*|rouw*|verdriet|schuldig|verlies|verloren|verwerken|verwerking|overleden|gebroken|afvragen|alleen voor|stellen vragen|praten er niet over|achterliet|hoe vertel|steunen|kom er niet overheen|lotgenoten|uitvaart|begrafenis|kapot van|van slag|straatje om|op school dat|steun|nazorg|had kunnen zien|alles boven',
  ago: 'jaren geleden|jaar geleden|jaar terug|jaren terug|vroeger|destijds|vorig jaar|vorige eeuw|lang geleden|lange tijd geleden|maanden geleden|maanden terug|toen ik (?:klein|kind|jong|\\d+)|als kind|in mijn jeugd|in 19\\d\\d|in 20[01]\\d|ooit|sindsdien|indertijd|in het verleden|jarenlang geleden|laatst',
  /** Shows that a subject is read about, taught or mourned. */
  asked:
    '{lesson}|les|lesje|lessen|docent|docenten|leraren|leerkracht|leerkrachten|mentor|hulpverleners|professionals|vrijwilligers|beleid|statistieken|cijfers|nieuws|journaal|krant|tv|televisie|netflix|preventie|thema|spel|spelletje|boek|boeken|gedicht|liedje|vacature|stage|opleiding|onderzoek|artikel|meldcode|protocol|folders|posters',
  lesson:
    'informatie|info|voorlichting|cursus|cursussen|training|trainingen|workshop|les over|lessen over|boek over|werkstuk|scriptie|spreekbeurt|presentatie|profielwerkstuk|poster|posters|folder|folders|flyer|campagne|film|films|serie|podcast|documentaire|theater|toneelstuk|musical|lezing|themaavond|game|nabestaande|nabestaanden|nabestaandengroep|lotgenoten|lotgenotengroep|rouwgroep',
  asks: 'wat is|wat zijn|wat doet|wat doen|wat gebeurt|wat houdt|hoe werkt|hoe werken|hoe meld|hoe meldt|waar meld|hoe oud|wie helpt bij|hoe voorkom|hoe voorkomen|hoe herken|hoe praat|wat kost|is het waar|wanneer bel|wanneer moet je',
}

export const dutchManner: Manner = {
  self: 'ik|me|mij|mezelf|mijn|ons|we|wij',
  longAgo: dutch.ago ?? '',
  present:
    'slaat|mept|schopt|wurgt|mishandelt|dreigt|bedreigt|verkracht me|dwingt|wil|wilt|willen|gaat|ga|word|wordt|worden|zit|staat|loopt|komt|krijg|durf|bang|stalkt|achtervolgt|denk|denkt|ademt|reageert|ligt|lig|bloedt|snijdt|snij|zegt|voel|kan|kunnen|sluit|laat|mag|moet|steekt|zwaait|gooit|is weg|kwijt|vermist|slaan|leef|hoef|hoeft|heb geen',
}

/**
 * A Dutch text ready for sayings: street language, dialect and typing mistakes in the words that matter are written as in
 * the dictionary. `bySound`: the words that are looked for, by how they sound.
 */
export function spreadDutch(text: string, bySound: Map<string, string>): string[] {
  const words = spread(text)
    .replace(/(?<= )[^ #]+(?= )/g, (word) => slang.get(word) ?? sameSound(word, bySound) ?? keyWord(word))
    .replace(/ zelf (moord|doding)/g, ' zelf$1')
    .replace(/ (?:me|mij|mijn|mn|men|m n) (?:eigen|eige|eigens|zelf|zelve)(?= )/g, ' mezelf')
    .replace(/ (?:zich|hem|haar|hun|z) zelf(?= )/g, ' zichzelf')
    .replace(/ (?:zijn|haar|hun|zn|dr) eigen(?= (?:op|dood|wat|iets|van|in|verh|verd|snij|pijn))/g, ' zichzelf')
  const light = words.replace(fillers, '')
  const whole = words.replace(withoutSubject, ' # ik$1')
  return [...new Set([words, light, whole])]
}

/** Who is in haste leaves "ik" out: "heb te veel pillen genomen". */
const withoutSubject =
  / #( (?:heb|wil|ben|zit|sta|lig|kan|krijg|word|denk|moet|durf|vond|zie|voel|snij|spring|hang|hoor|weet|sla|steek|hoop|ga|wou|verlang|trek|hou|loop|neem|slik|kom|bloed|stik|zag|had))(?= (?!ik ))/g

/** Words that change nothing in what is said, and the helping verbs that Dutch puts in the middle of it. */
const fillers =
  /(?<! sinds) (?:echt|gewoon|zo|maar|even|eigenlijk|toch|wel|nou|hoor|heel|erg|ook|weer|best|steeds|altijd|telkens|vaak|soms|helemaal|allemaal|gaat|ga|gaan|zou|zouden|zal|zullen|bijna|elke dag|elke week|iedere dag|al|nog|net|nu|ineens|opeens|vanavond|vannacht|gisteren|vandaag|vanochtend|vanmiddag)(?= )/g

/** Long words of which a mistake must not hide the meaning. Real words that lie close are left alone. */
const keyWords =
  `zelfmoord zelfmoordgedachten zelfmoordpoging zelfdoding suicide suicidaal suicidale suicidepoging afscheidsbrief overdosis paracetamol slaappillen
  ophangen vermoorden vermoordt mishandelt mishandeld mishandelen mishandeling kindermishandeling verkracht verkrachten bedreigt
  opgesloten misbruikt seksueel geslagen gewurgd bewusteloos bewustzijn hartaanval hartstilstand beroerte ademhaling
  reanimeren ambulance vergiftigd neergestoken pistool vuurwapen weggelopen verdwenen vermist spoorloos verdwaald nachthemd
  ontvoerd gedwongen uithuwelijken uitgehuwelijkt achtervolgt gewelddadig automutileert aanspreekbaar`.split(/\s+/)

/** Words that lie one letter from one of these and mean something else. */
const lookalikes = new Set(
  `ambulante bedreigd bedreig bedriegt gedongen gedrongen geslapen geslaagd gewurmd misbruik mishandel neergestoten
  ontroerd opgespoten opgestoten opvangen omhangen ophanden opgangen overdoses seksuele sensueel verdwaal verdwaasd verdienen
  verdween veerkracht vergist vereist vermis vermits vernist vermiste verwoorden vermoord weggeslopen achtervolg achtervolgd
  gewelddadige vergiftig`.split(/\s+/),
)

const known = new Set(keyWords)
const bySize = Map.groupBy(keyWords, (word) => word.length)

/** Words by their sound, where only one of them sounds so: "grond" is found for "gront", "springen" for "springe". */
export function soundsOf(words: Iterable<string>): Map<string, string> {
  const known = new Set(words)
  const sounds = new Map<string, string>()
  for (const word of known) {
    const sound = sounded(word)
    sounds.set(sound, sounds.has(sound) && sounds.get(sound) !== word ? '' : word)
  }
  for (const word of known) sounds.set(word, word)
  return sounds
}

function sameSound(word: string, bySound: Map<string, string>): string | null {
  if (word.length < 4 || bySound.get(word) === word || ownSound.has(word)) return null
  return bySound.get(sounded(word)) || (word.endsWith('e') ? bySound.get(sounded(`${word}n`)) : null) || null
}

/** Real words that sound like one that is looked for. */
const ownSound = new Set(
  `leiden wetten jonge verdrag vrije grootte heft allen slag ramen arme ware late scheelt zwart copd dekken gewoond gewoonde halt
  moed vertrouwd zone zwaarte reed rook wond wonde emmer rekken bespioneerd hoeve overweg pools laadt schel beest belle bennen bond
  boord boss cast class klas geschut horden knok knook knop kout krop kunne laad latten moge pars pastor rede schar smeed smet spar
  spart staak steel stek stijger stoop stroop warren weerd wild wille zegen zonne zweed haard hare have hammer hell kapen lader lied
  lest manen menner misse mester noten pein pact part rack schot schook slappen staf steker stekken strick stuc veerkracht verbist
  vlog wand waker weed wonnen zonnen zege zwelen opeen dooms cliff halo komma chatte hale halle horde knoop lind maat mode pare
  peen planten rand rate reden reizen rijke sleet soort stal stel tale teken tonen vaart vast vele vorst waren wens wete winst`.split(
    /\s+/,
  ),
)

function keyWord(word: string): string {
  if (word.length < 6 || known.has(word) || lookalikes.has(word)) return word
  for (let size = word.length - 2; size <= word.length + 2; size++) {
    for (const key of bySize.get(size) ?? []) {
      if (key[0] === word[0] && (sounded(key) === sounded(word) || isOneOff(key, word))) return key
    }
  }
  return word
}

/** One letter wrong, too many, too few or two swapped. */
function isOneOff(key: string, word: string): boolean {
  if (Math.abs(key.length - word.length) > 1) return false
  let start = 0
  while (start < key.length && key[start] === word[start]) start++
  if (key.slice(start + 1) === word.slice(start) || key.slice(start) === word.slice(start + 1)) return true
  if (key.slice(start + 1) === word.slice(start + 1)) return true
  return (
    key[start] === word[start + 1] && key[start + 1] === word[start] && key.slice(start + 2) === word.slice(start + 2)
  )
}

/** Letters that sound alike written as one: mistakes between them count for nothing. */
function sounded(word: string): string {
  return word
    .replace(/(?:dt|d)$/, 't')
    .replace(/ei|y/g, 'ij')
    .replace(/au/g, 'ou')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c[kq]?|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(.)\1+/g, '$1')
}
