/**
 * The words with which a saying can start: "wil", "zelfmoord*" for every word that starts so, "0*" for every number,
 * "*" for any word. With these, only few sayings have to be tried at a word of a text.
 */
export function firstWords(saying: string): string[] {
  return [...new Set(starts(saying, ''))]
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
