import { type Row, rowsBy, type Tables } from './hsds-tables.ts'
import { mailText, optionalText } from './hsds-values.ts'

/** The telephone number and mail address that are nearest to the service. */
export function contactReader(
  tables: Tables,
): (row: Row, at: readonly Row[]) => { phone: string | null; email: string | null } {
  const voices = tables.phones.filter(({ cells }) => !/fax|text|tty|modem/i.test(cells.type ?? ''))
  const columns = ['service_id', 'service_at_location_id', 'location_id', 'organization_id'] as const
  const phones = columns.map((column) => rowsBy(voices, column))
  const contacts = columns.map((column) => rowsBy(tables.contacts, column))
  const organisations = new Map(tables.organizations.map((one) => [one.cells.id, one.cells.email]))
  return (row, at) => {
    const keys = [[row.cells.id], at.map((one) => one.cells.id), at.map((one) => one.cells.location_id)]
    const ids = [...keys, [row.cells.organization_id]].map((key) => key.filter((id) => id !== undefined))
    const nearest = (found: Map<string, Row[]>[], column: string) =>
      ids.flatMap((key, level) => key.flatMap((id) => found[level]?.get(id) ?? [])).find((one) => one.cells[column])
    const number = nearest(phones, 'number')?.cells.number
    const mail = row.cells.email ?? nearest(contacts, 'email')?.cells.email
    return {
      phone: optionalText(number?.replaceAll('"', '')),
      email: mailText(mail) ?? mailText(organisations.get(row.cells.organization_id)),
    }
  }
}

const languageCodes = new Map(
  [
    'nl',
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'pl',
    'tr',
    'ar',
    'uk',
    'ru',
    'ro',
    'bg',
    'fa',
    'ti',
    'so',
    'zh',
    'ur',
    'vi',
    'tl',
  ].flatMap((code) => ['en', 'nl'].map((inside) => [nameOf(code, inside), code] as const)),
)

function nameOf(code: string, inside: string): string {
  return (new Intl.DisplayNames(inside, { type: 'language' }).of(code) ?? code).toLowerCase()
}

/** The code of a language that is called so in Dutch or English, or the name as it was written when we know none. */
export function languageCode(text: string): string {
  const name = text.toLowerCase()
  return languageCodes.get(name) ?? languageCodes.get(name.replace(/ \(.*\)$/, '')) ?? name
}
