import { monthNames } from '../../knowledge/opening-hours.ts'
import { outcomes } from '../desk/page/labels.ts'
import { results } from '../desk/results.ts'
import { languageName } from '../public/map-find.ts'
import type { MonthOfMessages } from '../whatsapp/costs.ts'
import type { Figure, FigureKind } from './count.ts'
import { hideSmall } from './hide.ts'

/** Stands where a count is too small to show, or would give another away. */
const HIDDEN = 'niet getoond'

/** Of messages that cost money: how many, and how much. */
export type MoneyKind = 'messages' | 'euros'

/** A table as it is shown and saved: a row per key, a column per municipality; null is hidden. */
export interface FigureTable {
  kind: FigureKind | MoneyKind
  title: string
  columns: string[]
  rows: { label: string; counts: (number | null)[]; total: number | null }[]
}

const titles: Record<FigureKind, string> = {
  channel: 'Gesprekken, per kanaal',
  language: 'Gesprekken, per taal',
  outcome: 'Wat er van vragen kwam',
  topic: 'Beantwoorde vragen, per onderwerp',
  level: 'Hulp die antwoorden noemden: eerst zelf en in de buurt, dan met een besluit',
  result: 'Hoe het bij een medewerker afliep',
  wait: 'Hoe lang mensen wachtten op een medewerker',
  promise: 'Antwoord op de beloofde tijd',
  report: 'Meldingen van medewerkers aan de redactie',
  feedback: 'Of een antwoord hielp, volgens wie het kreeg',
}

const labels: Partial<Record<FigureKind, Record<string, string>>> = {
  channel: { web: 'Website', whatsapp: 'WhatsApp', email: 'E-mail', phone: 'Telefoon', visit: 'Bezoek' },
  outcome: outcomes,
  level: {
    network: 'Eigen kracht en buurt',
    basic: 'Basisondersteuning, zonder besluit',
    indicated: 'Met een besluit (geïndiceerd)',
    urgent: 'Spoed',
  },
  result: { ...results, given_back: 'Terug bij de assistent' },
  wait: { '1-hour': 'Binnen een uur', '2-hours': 'Binnen vier uur', '3-day': 'Binnen een dag', '4-longer': 'Langer' },
  promise: { kept: 'Op tijd', late: 'Te laat' },
  feedback: { helped: 'Geholpen', not: 'Niet geholpen' },
  report: { wrong: 'Klopte niet', unanswered: 'Niet beantwoord' },
}

const order = Object.keys(titles) as FigureKind[]
const inOrderOfKey = new Set<FigureKind>(['wait', 'promise'])

/** All tables that have something in them, with what is small hidden in every row and in the totals. */
export function figureTables(
  figures: readonly Omit<Figure, 'day'>[],
  municipalities: readonly string[],
  topicLabel: (key: string) => string,
): FigureTable[] {
  const unknown = figures.some(({ municipality }) => municipality === '') ? [''] : []
  const places = [...municipalities, ...unknown]
  return order.flatMap((kind) => {
    const ofKind = figures.filter((figure) => figure.kind === kind)
    if (ofKind.length === 0) return []
    const label = (key: string) => {
      if (kind === 'topic') return topicLabel(key)
      return kind === 'language' ? languageName(key) : (labels[kind]?.[key] ?? key)
    }
    return [
      {
        kind,
        title: titles[kind],
        columns: places.map((name) => name || 'Onbekend'),
        rows: rowsOf(ofKind, places, label),
      },
    ]
  })
}

const categories: Record<string, string> = {
  free: 'gratis',
  service: 'antwoord',
  utility: 'herinnering of bericht dat er antwoord is',
  authentication: 'code',
  marketing: 'uitnodiging',
}

/**
 * What went over WhatsApp and what that cost, by month and kind of message. A count that is hidden hides what it cost too;
 * a kind without a price is in the first table only.
 */
export function messageTables(
  months: readonly MonthOfMessages[],
  municipalities: readonly string[],
  prices: Readonly<Record<string, number>>,
): FigureTable[] {
  if (months.length === 0) return []
  const places = [...municipalities, ...(months.some(({ municipality }) => municipality === null) ? [''] : [])]
  const columns = places.map((name) => name || 'Onbekend')
  const figures = months.map(({ month, municipality, category, messages }) => ({
    ...{ kind: 'channel' as const, key: `${month} ${category}`, municipality: municipality ?? '', n: messages },
  }))
  const counted = rowsOf(figures, places, (key) => key)
  counted.sort((one, other) => other.label.localeCompare(one.label))
  const euros = counted.flatMap(({ label, counts, total }) => {
    const price = prices[label.split(' ')[1] ?? '']
    if (price === undefined) return []
    const cost = (n: number | null) => (n === null ? null : Math.round(n * price * 100) / 100)
    return [{ label: inWords(label), counts: counts.map(cost), total: cost(total) }]
  })
  const rows = counted.map((row) => ({ ...row, label: inWords(row.label) }))
  const messages = { kind: 'messages' as const, title: 'Berichten via WhatsApp, per maand', columns, rows }
  if (euros.length === 0) return [messages]
  return [messages, { kind: 'euros', title: 'Kosten van WhatsApp in euro’s, per maand', columns, rows: euros }]
}

/** "november 2026, antwoord" for "2026-11 service". */
function inWords(key: string): string {
  const [month = '', category = ''] = key.split(' ')
  const [year, number = 1] = month.split('-').map(Number)
  return `${monthNames[number - 1]} ${year}, ${categories[category] ?? category}`
}

function rowsOf(
  figures: readonly Omit<Figure, 'day'>[],
  places: readonly string[],
  label: (key: string) => string,
): FigureTable['rows'] {
  const kind = figures[0]?.kind
  const counted = [...new Set(figures.map(({ key }) => key))].map((key) => {
    const counts = places.map(
      (place) => figures.find((figure) => figure.key === key && figure.municipality === place)?.n ?? 0,
    )
    return { key, counts, total: counts.reduce((sum, n) => sum + n, 0) }
  })
  counted.sort((one, other) =>
    kind !== undefined && inOrderOfKey.has(kind) ? one.key.localeCompare(other.key) : other.total - one.total,
  )
  const totals = hideSmall(counted.map(({ total }) => total))
  // Down as well as across: a column with one hidden count could be reckoned too.
  const columns = places.map((_, column) => hideSmall(counted.map(({ counts }) => counts[column] ?? 0)))
  return counted.map(({ key, counts }, row) => {
    const across = hideSmall(counts)
    const shown = across.map((n, column) => (columns[column]?.[row] === null ? null : n))
    return { label: label(key), counts: shown, total: totals[row] ?? null }
  })
}

/** The same as a sheet: semicolons, as Dutch programs read them, and a mark that tells that it is UTF-8. */
export function figuresAsCsv(tables: readonly FigureTable[], period: { from: string; to: string }): string {
  const lines = tables.flatMap(({ kind, title, columns, rows }) => [
    [title, ...columns, 'Totaal'],
    ...rows.map(({ label, counts, total }) => [label, ...[...counts, total].map((cell) => shownFigure(kind, cell))]),
    [],
  ])
  const all = [['Periode', `${period.from} tot en met ${period.to}`], [], ...lines]
  return `\ufeff${all.map((cells) => cells.map(cellOf).join(';')).join('\r\n')}\r\n`
}

/** A count, money with its cents, or the words for what is hidden. */
export function shownFigure(kind: FigureTable['kind'], value: number | null): string {
  if (value === null) return HIDDEN
  return kind === 'euros' ? value.toFixed(2).replace('.', ',') : String(value)
}

/** What begins with a sign would be taken for a formula. */
function cellOf(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[;"\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
