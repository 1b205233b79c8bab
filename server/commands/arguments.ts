/** Thrown when a command is given something that it does not know; the message says how it is used. */
export class WrongUse extends Error {}

/** Throws `WrongUse` for an argument that is not in `known`: a typing error would quietly do something else. */
export function onlyKnown(given: readonly string[], known: readonly string[], usage: string): void {
  const unknown = given.filter((each) => !known.includes(each))
  if (unknown.length === 0) return
  const named = unknown.map((each) => `“${each}”`).join(', ')
  throw new WrongUse(`Dit kent het commando niet: ${named}. Gebruik: ${usage}`)
}
