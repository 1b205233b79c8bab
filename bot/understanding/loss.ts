import { plain } from './words.ts'

/** Who died lately, as it is told: somebody near, or an animal; null when nobody did, or long ago. */
export function readLoss(text: string): 'person' | 'pet' | null {
  const said = plain(text.slice(0, 2000))
  if (longAgo.test(said) || unsure.test(said)) return null
  if (somebody.test(said) || widowed.test(said)) return 'person'
  return animal.test(said) ? 'pet' : null
}

/** Whether a message about an animal that died says little else. */
export function onlyTellsLoss(text: string): boolean {
  return plain(text).split(' ').length <= MOST_WORDS && !asked.test(plain(text))
}

const MOST_WORDS = 14
const asked = /\b(hulp|geld|betalen|kosten|hoe|waar|wie|eenzaam|alleen|praten|kan ik|mag ik)\b/

const kin =
  '(?:\\w*man|\\w*vrouw|partner|echtgeno\\w+|\\w*moeder|\\w*vader|ouders?|ma|pa|mama|papa|mam|pap|opa|oma|\\w*zoon\\w*|\\w*dochter\\w*|kind|kindje|baby|\\w*broer\\w*|zus|zusje|schoonzus|tante|oom|neef|nicht|vriend|vriendin|maatje)'
const died =
  '(?:overleden|gestorven|doodgegaan|dood|heengegaan|weggevallen|verongelukt|er niet meer|uit de tijd gekomen)'
const when =
  '(?:(?:vandaag|gisteren|eergisteren|vannacht|vanochtend|vanmorgen|net|pas|onlangs|plotseling|plots|onverwacht|ineens|opeens|nu|ook|kort geleden|kortgeleden|vorige \\w+|deze \\w+|afgelopen \\w+|twee \\w+ geleden|drie \\w+ geleden|een \\w+ geleden|\\d+ (?:dagen|weken) geleden|in \\w+|aan \\w+|door \\w+|helaas|is|hij|ze|zij|die|van \\d+|na een (?:\\w+ )?\\w+) )*'
const mine = '(?:mijn|mn|m n|me|onze|ons)'

const somebody = new RegExp(
  `\\b${mine} (?:\\w+e )?${kin} ${when}(?:is|zijn|was|werd) ${when}${died}\\b(?! (?:moe|op|bang))|\\b(?:is|zijn) ${mine} (?:\\w+e )?${kin} ${when}${died}\\b|\\b(?:verloor|verloren) ik ${mine} ${kin}\\b|\\b(?:heb|hebben) ${when}${mine} ${kin} ${when}verloren\\b|\\b${mine} ${kin} ${when}verloren$`,
)
const widowed =
  /\b(?:ben|werd|ik) (?:net|pas|sinds kort|onlangs|nu|plotseling) (?:weduwe|weduwnaar)\b|\bben (?:weduwe|weduwnaar) geworden\b/
const animal =
  /\b(?:mijn|mn|me|onze|ons|m n) (?:\w+e )?(?:hond|hondje|kat|katje|kater|poes|poesje|konijn|konijntje|cavia|hamster|parkiet|papegaai|paard|pony|vogel|vogeltje|huisdier|puppy) (?:\w+ ){0,5}?(?:dood|overleden|doodgegaan|ingeslapen|inslapen|doodgereden|gestorven|er niet meer)\b/

/** Then a word of comfort comes too late, or the loss is only told as a reason. */
const longAgo =
  /\b(?:jaar|jaren) (?:geleden|terug)\b|\blang(?:e tijd)? geleden\b|\bdestijds\b|\bvroeger\b|\bsinds (?:\d{4}|jaren)\b|\b(?:in|uit) (?:19|20)\d\d\b|\bal (?:\w+ )?(?:jaar|jaren)\b|\btoen (?:mijn|onze) \w+ (?:overleed|stierf|dood)/
const unsure =
  /\b(?:als|wanneer|stel|indien|bang dat|wat gebeurt er als|straks|wil dood|dood wil|bijna|niet) (?:\w+ ){0,4}(?:dood|overleden|overlijd\w*|sterf\w*)\b/
