import { personsNamed } from './person-meant.ts'
import { plain } from './words.ts'

/**
 * What someone asked before, put right by what they say now: "nee, ik bedoel mijn moeder van 84" puts that person in the
 * place of the one who was named; else what is new is added. Null: nothing is put right.
 */
export function corrected(before: string, text: string): string | null {
  const said = plain(text)
  if (said.split(' ').length > MOST_WORDS || !putsRight.test(said)) return null
  const meant = personsNamed(said)
    .filter(({ at }) => !/\b(?:niet|geen)(?: over| om| voor)? $/.test(said.slice(0, at)))
    .at(-1)
  const asked = plain(before)
  const [named] = personsNamed(asked)
  if (meant === undefined || named === undefined) return `${asked} ${said.replace(putsRight, '').trim()}`
  return asked.replace(named.words, meant.words)
}

const MOST_WORDS = 20

const putsRight =
  /^(?:(?:o|oh|oeps|sorry|pardon|nee|wacht|hoho|ho|excuus)(?: \w+){0,5}? (?:ik bedoel\w*|bedoel ik|ik zeg het verkeerd|verkeerd getypt|typ\w*fout|vergis\w*|het gaat om|het is voor|wacht)|(?:ik )?bedoel(?:de)? (?:eigenlijk |niet )?(?:mijn|m n|onze))\b|^nee (?=(?:niet )?(?:voor )?(?:mijn|m n) \w+(?: van \d+)?$)|^nee(?=(?: \w+){0,6} bedoel ik$)/

/** What is meant, without the words that put it right: "nee sorry ik bedoel huurtoeslag" is "huurtoeslag". */
export function withoutCorrection(text: string): string {
  return plain(text).replace(opening, '').replace(ending, '').trim()
}

const opening =
  /^(?:(?:nee+n?|oeps|oh?|sorry|pardon|excuus|wacht|hoho|ho|maar|eh+|euh|foutje|niet dat|dat niet)(?: |$))*(?:(?:ik |dat )?(?:bedoel\w*|vroeg|zei|typte|zocht)(?: (?:ik|eigenlijk|dus|gewoon|te zeggen))*|(?:het|dit) (?:gaat|ging) (?:eigenlijk )?(?:om|over|voor)|(?:het|dit) is (?:voor|eigenlijk))? ?/
const ending = / (?:bedoel(?:de)? ik|dus|hoor)$/

/** Whether a message names only what it is not about: "nee niet met school", "geen sport hoor". */
export function onlyDenies(text: string): boolean {
  const said = plain(text)
  return said.split(' ').length <= FEW && denial.test(said)
}

const FEW = 7
const denial =
  /^(?:(?:nee+n?|nou|maar|liever|ook) )*(?:geen \w+|niet (?:(?:met|naar|over|in|op|om|voor|via|bij|van|door|de|het|een|mijn) ){1,3}\w+)(?: (?:hoor|dus|aub|graag|meer|nodig|bedoel ik))*$/
