/** Ages that are said in words, as figures: "vierentachtig" is 84. Small numbers too, apart from "een". */
export function withFigures(said: string): string {
  return said.replace(number, (word) => String(figureOf(word)))
}

const units = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const teens: Record<string, number> = {
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
}
const tens: Record<string, number> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
}

const tenWords = Object.keys(tens).join('|')
const number = new RegExp(
  `(?<!\\b(?:in de|de|over de|boven de|begin|eind) )\\b(?:(?:${units.slice(1, 10).join('|')})en(?:${tenWords})|${Object.keys(teens).join('|')}|${tenWords}|${units.slice(2).join('|')})\\b`,
  'g',
)

function figureOf(word: string): number {
  const ten = Object.keys(tens).find((each) => word.endsWith(each))
  if (ten === undefined) return teens[word] ?? units.indexOf(word)
  const unit = word.slice(0, -ten.length).replace(/en$/, '')
  return (tens[ten] ?? 0) + (unit === '' ? 0 : unit === 'e' ? 1 : Math.max(0, units.indexOf(unit)))
}
