import { readPersonMeant } from './person-meant.ts'
import { plain } from './words.ts'

const YOUNG = 21

/**
 * Whether a young person writes who says "je": then the assistant says it too. True or false where a text shows it; null
 * where it shows nothing.
 */
export function writesInformally(text: string): boolean | null {
  const said = plain(text)
  if (/\b(u|uw)\b/.test(said)) return false
  return youth.test(said) || isYoung(text) ? true : null
}

function isYoung(text: string): boolean {
  if (!/\d/.test(text)) return false
  const { who, age } = readPersonMeant(text)
  return age !== null && age <= YOUNG && (who === 'self' || who === null)
}

const youth =
  /\b(yo|chill\w*|ff|bro|gast|gozer|wtf|omg|kapot irritant|mn ouders|mijn ouders (maken|schelden|zijn boos|snappen|luisteren)|mijn mentor|op school (word|ben) ik|ik (word|ben)( \w+){0,3} gepest|brugklas|vmbo|havo|vwo|mavo|in de (1e|2e|3e|4e|5e|6e|eerste|tweede|derde|vierde|vijfde|zesde) klas)\b/
