import { plain } from './words.ts'

/**
 * What sounds like thanks or a sigh and is neither a question nor a fact: `down`: bitter or mocking ("lekker dan");
 * `perhaps`: said in earnest by one and bitterly by another ("nou fijn"); `repeats`: it was said before ("dat zei ik al").
 */
export type LetDown = 'down' | 'perhaps' | 'repeats'

export function readLetDown(text: string): LetDown | null {
  const said = plain(text)
  if (text.includes('?') || said.split(' ').length > MOST_WORDS) return null
  if (repeats.test(said) && !toOthers.test(said)) return 'repeats'
  const bare = said.replace(opening, '')
  if (thanked.test(said)) return null
  if (down.test(said) || down.test(bare) || (opening.test(said) && mocks.test(bare))) return 'down'
  return perhaps.test(bare) || (opening.test(said) && praise.test(bare)) ? 'perhaps' : null
}

const MOST_WORDS = 9

const opening = /^(?:(?:ja+|nou|tja|oh?|ach|poeh?|pf+|zucht|jaja|ok|oke|maar|zo|goh|lekker|fijn) )+(?=\w)/
const thanked = /\b(?:be)?dank\w*|\bmerci\b|\bthanks\b/

const repeats =
  /\b(?:zei|zeg|vertelde|schreef|vroeg|typte) ik (?:\w+ ){0,2}(?:al|net|toch|eerder)\b|\b(?:heb ik|ik heb)(?: \w+){0,3} (?:al|net|toch|eerder)(?: \w+){0,2} (?:gezegd|verteld|geschreven|getypt|aangegeven)\b|\bik (?:zei|zeg|vertelde) (?:toch|net|al|juist)\b/
const toOthers = /\b(?:aan|bij|tegen|met|op) (?:de|het|mijn|m n|een|hem|haar|hun|jullie|iedereen)\b/

const down = new RegExp(
  [
    '^lekker (?:dan|is dat|zeg|hoor|handig|makkelijk|belangrijk)$|^(?:mooi|fijn|leuk|gezellig|handig|geweldig|fraai) is dat(?: dan| weer| zeg)?$|^mooie boel$|^fraai(?:e boel)?$',
    '^(?:gezellig|handig|leuk|fraai|mooi) (?:dan|zeg)$|^mooi verhaal$',
    '^daar (?:heb|schiet|word|kom|kan) (?:ik|je|we) (?:dus |nou |echt |lekker |ook |helemaal |weer )*(?:niks|niets|niet|weinig|geen (?:zak|moer|fluit|bal|steek|donder|klap))(?: \\w+)? (?:aan|mee|op|van|verder)$',
    '^(?:dat|dit|het) (?:helpt|schiet|brengt)(?: mij| me| ons)?(?: toch| echt| dus| ook| helemaal| lekker)* (?:niet|niks|niets|op|weinig)(?: veel| echt| verder| op)*$',
    '^(?:dat |dit |het )?(?:zal|wordt|word|gaat|heeft)(?: toch| wel| weer| allemaal| vast| echt| ook| dus)* (?:niks|niets|geen zin|nergens over)(?: meer)?(?: worden| uithalen)?$',
    '^(?:belachelijk|schandalig|schandelijk|absurd|onzin|balen|jammer|zucht|pf+|triest|waardeloos)(?: dit| dat| zeg| hoor| dan| is dat| is dit)?$',
    '^wat een (?:\\w+e )?(?:onzin|gedoe|drama|poppenkast|bureaucratie|rompslomp|flauwekul|papierwinkel|kastje)$|^van het kastje naar de muur$',
    '^(?:ik word |word )(?:hier |er |daar )?(?:zo |echt |helemaal )*(?:moe|gek|moedeloos|simpel) van$',
  ].join('|'),
)
/** After "nou" or "ja" these mean the contrary. */
const mocks =
  /^daar (?:heb|schiet|word|kom) ik (?:nou |echt |lekker |veel |wat )*(?:aan|mee|mee op|op|wijzer van|verder)$/
const praise = /^(?:fijn|mooi|top|leuk|geweldig|prachtig|super|handig|gezellig)$/
const perhaps =
  /^(?:fijn|mooi|top|leuk|geweldig|prachtig|super|handig|gezellig) (?:dan|hoor)$|^daar (?:heb|kan|kom|schiet) ik (?:nou |echt |veel |wat )*(?:aan|mee|mee op|verder mee)$/
