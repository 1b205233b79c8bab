/** No vowels, so that no word comes out; nothing that looks like something else on a screen or in handwriting. */
export const codeSigns = 'CDFHJKMNPQRTVWX234679'

const HALF = 4
const shape = new RegExp(`(?:^|[^A-Z0-9])([${codeSigns}]{${HALF}})[-–—. ]?([${codeSigns}]{${HALF}})(?![A-Z0-9])`)

/** The code in a text, as "K7PM-4TXR", however it was typed; null when there is none. */
export function codeIn(text: string): string | null {
  const [, first, second] = shape.exec(text.toUpperCase()) ?? []
  return first === undefined || second === undefined ? null : `${first}-${second}`
}
