import type { Content } from '../content.ts'
import { type Finding, fileOf, type Passage, passagesOf } from './finding.ts'

/** Numbers that save lives; they never change and may stand in a text. */
const fixedNumbers = /\b(112|113|0800-0113|0800-2000|0800-0432)\b/g

const rules: readonly { wrong: RegExp; what: string; how: string }[] = [
  {
    wrong: /€|\beuro(?:'?s)?\b|\bcent\b/i,
    what: 'Er staat een bedrag in de tekst',
    how: 'Zet het bedrag in amounts.yaml, met begin, einde en bron, en noem het bij amounts.',
  },
  {
    wrong: /(?<![\d.,])(?:\+31|0)[\d][\d -]{6,}\d|\b14 ?0\d{2,3}\b|\b0[89]00[ -]?\d{4}/,
    what: 'Er staat een telefoonnummer in de tekst',
    how: 'Een nummer hoort op de sociale kaart, bij phone. Verwijs er met help naar.',
  },
  {
    wrong: /\b\d{4} ?[A-Z]{2}\b|\b\p{Lu}\p{L}*(?:straat|laan|weg|plein|singel|gracht|kade|dreef) \d+/u,
    what: 'Er staat een adres in de tekst',
    how: 'Een adres hoort op de sociale kaart, bij locations.',
  },
  {
    wrong: /\S@\S|\bwww\.|https?:/i,
    what: 'Er staat een e-mailadres of internetadres in de tekst',
    how: 'Dat hoort op de sociale kaart, bij email of url.',
  },
  {
    wrong:
      /\b(?:u|jij|je|iedereen) (?:heeft|hebt) (?:\p{L}+ ){0,3}recht op\b|\b(?:heeft|hebt) (?:u|jij|je) (?:\p{L}+ ){0,3}recht op\b(?!.*\?)/iu,
    what: 'Er staat een belofte in de tekst ("recht op")',
    how: 'Zeg wat de regel is en wie beslist.',
  },
  {
    wrong:
      /\b(?:u|jij|je) krijgt (?:dan |altijd |zeker |gewoon )*(?:een |uw |de |het |gratis )*(?:uitkering|bijstand|toeslag|vergoeding|hulp|pgb|budget|geld|bijdrage|rolstoel|scootmobiel|woning|voorziening)|\bgegarandeerd\b|\bkomt? zeker in aanmerking\b/iu,
    what: 'Er staat een belofte in de tekst',
    how: 'Zeg wat de regel is en wie beslist: "De gemeente kan ..." of "De gemeente onderzoekt ...".',
  },
]

/** No amounts, numbers, addresses or promises in running text. */
export function checkGuardedTexts(content: Content): Finding[] {
  return passagesOf(content).flatMap((passage) => brokenRules(content, passage))
}

function brokenRules(content: Content, { thing, field, text }: Passage): Finding[] {
  const checked = text.replace(fixedNumbers, '')
  return rules.flatMap(({ wrong, what, how }) => {
    const found = wrong.exec(checked)
    if (found === null) return []
    return [{ file: fileOf(content, thing), id: thing.id, what: `${what} (${field}): "${found[0].trim()}".`, how }]
  })
}
