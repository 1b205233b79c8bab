/** Words between braces in a canned answer: what they stand for, in the page and in its explanation. */
export const variables = {
  medewerker: 'uw eigen naam',
  gemeente: 'de gemeente van de inwoner',
  telefoon: 'het nummer van het Informatiepunt',
  naam: 'de naam die de inwoner gaf',
  groet: 'Goedemorgen, Goedemiddag of Goedenavond',
} as const

export type Variable = keyof typeof variables

/** As people greet at that hour of the region's day: good evening from six o'clock, whatever clock this computer has. */
export function greetingAt(now: Date, timeZone: string): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now))
  return hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'
}

/** "Groet, {medewerker}" → "Groet, Fatima". What is not known, or is no such word, stays in sight as "[gemeente]". */
export function fillAnswer(text: string, values: Record<Variable, string | null>): string {
  return text.replace(/\{\s*(\p{L}[\p{L} -]{0,39}?)\s*\}/gu, (_, word: string) => {
    const key = word.toLowerCase()
    return (Object.hasOwn(values, key) ? values[key as Variable] : null) ?? `[${key}]`
  })
}
