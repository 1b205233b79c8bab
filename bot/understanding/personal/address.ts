import type { Span } from '../personal.ts'

/** A street with a house number, or a postcode with one. A postcode alone is no address: it tells the municipality. */
export function findAddresses(text: string): Span[] {
  return patterns.flatMap(({ pattern, unless }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !unless?.test(match.groups?.name ?? match[0]))
      .map((match) => {
        const found = match.groups?.address ?? match[0]
        const start = match.index + match[0].indexOf(found)
        return { start, end: start + found.length, kind: 'address' as const }
      }),
  )
}

/** What counts something else than houses: "3 jaar", "12 november". */
const counted =
  'jaar|jaren|maand|week|weken|dag|uur|uren|min|keer|x\\b|euro|eur\\b|€|%|procent|kinder|kind\\b|mensen|persoon|personen|km\\b|meter|kilo|jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec'
const addition = String.raw`(?:\s?(?i:[a-z])(?!\p{L}))?(?:\s?[-/]\s?(?:\d{1,3}(?i:[a-z])?|(?i:[a-z])(?!\p{L})))?(?:\s?(?i:bis|hs|huis|rood|zwart)(?!\p{L})|\s?\d\s?(?i:hoog))?`
const houseNumber = String.raw`\d{1,4}${addition}(?![\d.:,]\d|\d)(?!\s?(?i:${counted}))`
/** With the postcode behind it, when it is there: together they are one address. */
const postcode = String.raw`(?:,?\s(?:(?i:te|in)\s)?[1-9]\d{3}\s?(?!(?i:in|is|en|of|op|te|om|na|al|nu)\b)(?i:[a-z]{2})(?!\p{L}))?`
const numbered = String.raw`,?\s?(?:(?i:nr\.?|nummer|no\.)\s?)?${houseNumber}${postcode}`

const surely = 'straatweg|straat|laan|plein|gracht|kade|singel|dreef|plantsoen|steeg|weg|dijk'
const perhaps =
  'pad|hof|park|markt|baan|brink|akker|veld|weide|meent|hoek|wal|kamp|erf|horst|poort|haven|hout|bos|zoom|rand|maat|heem|hage|dal|daal|vaart|sloot|molen|eng|burg|berg|dam|oord|ring|steen|bult|kring|schans'
/** "Burgemeester van der ", "Jan ", "2e ": what can stand before the last word of a street's name. */
const before = String.raw`(?:\p{Lu}[\p{L}.'-]*\s|\d{1,2}e\s)?(?:(?:\p{Lu}[\p{L}.'-]*|van|de|der|den|het|'t|ten|ter)\s){0,3}`
const start = String.raw`(?<![\p{L}\d])`

/** Words that end like a street and are none. */
const noStreet =
  /^(?:onder|halver|snel|terug|heen|om|uit|hoofd|fiets|rij|vlieg|spoor|school|aanrij|lange|hele|verre)weg$|^(?:parkeer|school|speel)plein$/i
const noPlace =
  /(?:sterdam|terdam|voorbeeld|woord|verzekering|regeling|uitkering|rekening|beschikking|verordening|ering|steen)$|^(?:super|arbeids|woning|huizen|huur|rommel|kerst|vlooien|aandelen|banen)markt$|(?:bij|loop|snel|rij|fiets|ren|zwem|start|glij|drie|vier|ijs)baan$|(?:voetbal|speel|sport|vlieg|tref|hockey|slag|zicht)veld$|(?:sport|vakantie|speel|wagen|bungalow|pret|wind|huisjes|stads)park$|(?:zebra|fiets|voet|wandel|levens|tijd|ruiter)pad$|(?:kerk|gerechts|bescherm)hof$|(?:uit|invals|schuil|ooghoek|thuis|speel)hoek$|vrij?haven$|klassenmaat$|maatregel$|(?:bed|gevolg|onder)rand$|(?:be|ont|ver|er)\p{L}*(?:ring|steen|dal)$/iu
const noName =
  /\b(?:al|sinds|met|mijn|ongeveer|bijna|kamers?|etage|verdieping|postcode|artikel|nummer|tussen|vanaf|nog|maar)\b/i

const patterns: { pattern: RegExp; unless?: RegExp }[] = [
  {
    pattern: new RegExp(
      String.raw`${start}${before}(?<name>[\p{L}'-]{2,}(?i:${surely})|[\p{L}-]{3,}(?i:str\.|ln\.?|str))${numbered}`,
      'gu',
    ),
    unless: noStreet,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:\p{Lu}[\p{L}.'-]*\s)(?:(?:van|der|de|den)\s){0,2}(?:\p{L}+\s)?(?i:laan|straat|plein|gracht|dijk)${numbered}`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?i:laan|weg|plein|hof|park)\s(?:(?:van|der|de|den|het|ten|ter)\s){1,2}(?:\p{Lu}[\p{L}'-]+\s){1,2}${houseNumber}${postcode}`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`${start}${before}(?<name>\p{Lu}[\p{L}'-]*(?:${perhaps})|Brink|Dam|Markt|Plein|Weg)${numbered}`,
      'gu',
    ),
    unless: noPlace,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?<name>[\p{L}'-]{4,}(?i:${perhaps}))\s(?:nr\.?\s?)?${houseNumber}${postcode}`,
      'gu',
    ),
    unless: noPlace,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?i:woon(?:t|achtig)?|wonen|verhuisd|verhuizen|adres(?:\sis)?|bezoekadres)(?:\s(?:ik|wij|we|nu|hier|zelf|is|mijn|moeder|vader|naar)){0,3}\s?(?::|op|aan|is)\s(?<address>(?:de\s|het\s)?(?<name>\p{L}[\p{L}'.-]{2,}(?:\s\p{L}[\p{L}'.-]+){0,3})${numbered})`,
      'gu',
    ),
    unless: noName,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d/_-])[1-9]\d{3}\s?(?i:[a-z]{2})(?!\p{L})\s?[,-]?\s?(?:en\s)?(?:(?i:huis\s?nummer|huisnr|nummer|nr|no|hnr|h)[.:]?\s?)?(?:is\s)?${houseNumber}`,
      'gu',
    ),
    unless: /^\d{4}\s(?:en|of|in|is|op|te|om|na|al|nu)\s|^\d{4}\s?(?:km|kg|cm|mm|ml)/i,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?:(?i:de|het|op|aan)\s)?\p{L}[\p{L}'-]+\s\d{1,4}${addition},?\s[1-9]\d{3}\s?[A-Z]{2}(?!\p{L})`,
      'gu',
    ),
    unless: noName,
  },
  {
    pattern: new RegExp(
      String.raw`${start}(?i:woon|wonen|woont|adres)\s(?<address>(?<name>\p{Lu}[\p{L}'-]{2,})\s${houseNumber})`,
      'gu',
    ),
    unless: noName,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d/_-])[1-9]\d{3}\s?(?i:[a-z]{2})(?!\p{L})[\s,]{1,2}(?:\p{L}+[\s,]{1,2}){0,2}(?i:huis\s?nummer|huisnr|nummer|nr)\.?\s?:?\s?(?:is\s)?${houseNumber}`,
      'gu',
    ),
  },
  {
    pattern: new RegExp(
      String.raw`(?i:huis\s?nummer|huisnr|nummer|nr)\.?\s?:?\s?(?:is\s)?${houseNumber}[\s,]{1,2}(?:(?i:en|met|mijn|de|is|postcode|pc)[\s,:]{1,2}){0,4}[1-9]\d{3}\s?(?i:[a-z]{2})(?!\p{L})`,
      'gu',
    ),
  },
  { pattern: /\bhuis\s?n(?:umme)?r\.?\s?:?\s?(?:is\s)?(?<address>\d{1,4}(?:\s?[a-z](?![a-z]))?)(?!\d)/gi },
]
