/** The first row of figures that looks like a telephone number, right or wrong; null when there is none. */
export function telephoneLike(text: string): string | null {
  return [...text.matchAll(row)].map(([found]) => found).find(isTelephone) ?? null
}

/** A telephone number, also one with a figure too few, is no day and no time: it is taken out. */
export function withoutTelephones(text: string): string {
  return text.replace(row, (found) => (isTelephone(found) ? ' , ' : found))
}

const row = /(?<![\d.,:€])(?:\(?\+)?\d(?:[ \u00a0()./–—-]{0,3}\d){6,}(?!\d*:)/g

function isTelephone(found: string): boolean {
  const figures = found.replace(/\D/g, '')
  if (figures.length > MOST || fullDate.test(found) || clockTimes.test(found)) return false
  return /^\(?\+|^00/.test(found) || /\d{5}/.test(found) || (found.startsWith('0') && figures.length >= 8)
}

const MOST = 15
const fullDate = /^(?:[0-3]?\d[-/. ][01]?\d[-/. ]20\d\d|20\d\d-[01]?\d-[0-3]?\d)(?!\d)/
const clockTimes = /^\d{1,2}\.[0-5]\d(?:[ –-]+\d{1,2}\.[0-5]\d)+$/
