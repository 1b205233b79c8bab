/** A piece of HTML that may be put into a page as it is. Made by `html` and `raw` only. */
export interface Html {
  readonly [safe]: true
  toString(): string
}

/** What can stand in a template: text is escaped, lists are joined, nothing is shown for null, undefined and false. */
export type Shown = Html | string | number | bigint | null | undefined | false | readonly Shown[]

// A symbol, since what comes from a request or a database can never carry one.
const safe = Symbol('html')

/** html`<p>${text}</p>`: every value is escaped, also within an attribute between quotes. */
export function html(parts: TemplateStringsArray, ...values: Shown[]): Html {
  return raw(parts.map((part, index) => part + (index < values.length ? shown(values[index]) : '')).join(''))
}

/** Takes text for HTML. Only for text that no visitor, editor or other system had a hand in. */
export function raw(text: string): Html {
  return { [safe]: true, toString: () => text }
}

/** Text as it may stand in HTML, also in an attribute between quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? character)
}

function shown(value: Shown): string {
  if (value === null || value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map(shown).join('')
  if (typeof value === 'object' && safe in value) return value.toString()
  return escaped(String(value))
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
