import type { Term } from '../../knowledge/content/types.ts'

/** "/regels/schulden-hulp-vragen" */
export function ruleAddress(id: string, view: { professional: boolean }): string {
  return `/regels/${encodeURIComponent(id)}${view.professional ? '?voor=professional' : ''}`
}

/** "/regels/wet/BWBR0035362/2.3.2", with the paragraph as a place in the page; `day`: as it read then. */
export function articleAddress(
  law: string,
  article: string,
  paragraph: string | null = null,
  day: string | null = null,
): string {
  const place = paragraph === null ? '' : `#lid-${encodeURIComponent(paragraph)}`
  const then = day === null ? '' : `?op=${day}`
  return `/regels/wet/${encodeURIComponent(law)}/${encodeURIComponent(article)}${then}${place}`
}

/** "6 weken", "3 werkdagen", "1 jaar" */
export function lengthInWords({ days, workingDays, weeks, months, years }: Term['length']): string {
  const parts: [number | undefined, string, string][] = [
    [years, 'jaar', 'jaar'],
    [months, 'maand', 'maanden'],
    [weeks, 'week', 'weken'],
    [days, 'dag', 'dagen'],
    [workingDays, 'werkdag', 'werkdagen'],
  ]
  return parts
    .filter(([count]) => count !== undefined)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    .join(' en ')
}

const starts: Record<string, string> = {
  melding: 'vanaf uw melding',
  aanvraag: 'vanaf uw aanvraag',
  besluit: 'vanaf de dag nadat het besluit is verstuurd',
  ontvangst: 'vanaf de dag waarop de gemeente het ontvangt',
  'einde-onderzoek': 'vanaf het einde van het onderzoek',
  'einde-bezwaartermijn': 'vanaf het einde van de tijd om bezwaar te maken',
  'eerste-gesprek': 'vanaf het eerste gesprek',
  'geen-eigen-plan': 'vanaf het moment dat duidelijk is dat u zelf geen plan maakt',
}

/** "vanaf uw melding" for the moment from which a term runs. */
export function startInWords(moment: string): string {
  return starts[moment] ?? `vanaf: ${moment.replaceAll('-', ' ')}`
}

/** "21 euro per maand", with cents where there are any. */
export function amountInWords(euros: number, per: string | null): string {
  const digits = Number.isInteger(euros) ? 0 : 2
  const number = new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(euros)
  return `${number} euro${per === null ? '' : ` per ${per}`}`
}
