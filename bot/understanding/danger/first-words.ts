/**
 * The words with which a saying can start: "wil", "zelfmoord*" for every word that starts so, "0*" for every number,
 * "*" for any word. With these, only few sayings have to be tried at a word of a text.
 */
export function firstWords(saying: string): string[] {
  return [...new Set(starts(saying, ''))]
}

/**
 * What has to be said for the rest of a saying: of each of these lists at least one word, written as in `firstWords`.
 * Only what is sure: a part that may be left out, or that is more than words, asks for nothing.
 */
export function wordsNeeded(saying: string): string[][] {
  // A space that may be left out makes one word of two.
  if (/ [?*+]/.test(saying)) return []
  return partsOf(saying).flatMap((part) => {
    if (/[_[\]\\+#]/.test(part)) return []
    const words = firstWords(`${part} ${NOTHING}`)
    return words.includes(NOTHING) || words.includes('*') ? [] : [words]
  })
}

/** No word: when a part of a saying may start with what comes behind it, it may be left out. */
const NOTHING = '~'

/** The parts of a saying that stand apart, the spaces within brackets not counted. */
function partsOf(saying: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= saying.length; at++) {
    if (saying[at] === '(') depth++
    else if (saying[at] === ')') depth--
    if (depth > 0 || (at < saying.length && saying[at] !== ' ')) continue
    if (at > from) parts.push(saying.slice(from, at))
    from = at + 1
  }
  return parts
}

/** `so`: the part of the first word that stands before `rest`. */
function starts(rest: string, so: string): string[] {
  const next = rest[0]
  if (next === undefined || next === ' ') return so === '' ? starts(rest.slice(1), so) : [so]
  if (next === '(') return startsOfGroup(rest, so)
  if (next === '*') return [`${so}*`]
  if (next === '\\') return [rest[1] === 'd' && so === '' ? '0*' : `${so}*`]
  if (rest[1] === '?') return [...starts(rest.slice(2), so + next), ...starts(rest.slice(2), so)]
  return starts(rest.slice(1), so + next)
}

function startsOfGroup(rest: string, so: string): string[] {
  const { choices, end } = groupIn(rest)
  const quantifier = /^[?*+]/.exec(rest.slice(end))?.[0] ?? ''
  const behind = rest.slice(end + quantifier.length)
  const skipped = quantifier === '?' || quantifier === '*' ? starts(behind, so) : []
  return [
    ...skipped,
    ...choices.flatMap((choice) => (choice === '' ? starts(behind, so) : startsWith(choice, behind, so))),
  ]
}

/** A choice that ends within its first word goes on in what stands behind the group. */
function startsWith(choice: string, behind: string, so: string): string[] {
  return so !== '' && choice.startsWith(' ') ? [so] : starts(choice + behind, so)
}

/** The choices of the group that `rest` starts with, and where it ends. */
function groupIn(rest: string): { choices: string[]; end: number } {
  const choices: string[] = []
  let depth = 0
  let from = 1
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++
    else if (rest[at] === ')') depth--
    if (depth === 0 || (depth === 1 && rest[at] === '|')) {
      choices.push(rest.slice(from, at))
      from = at + 1
    }
    if (depth === 0) return { choices, end: at + 1 }
  }
  throw new Error(`a bracket is not closed: ${rest}`)
}
