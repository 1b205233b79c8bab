/**
 * A text without what cannot be seen: NUL, which cannot be stored, other control characters, zero-width marks and signs
 * that turn the direction of reading, which make a text look like what it is not. The joiners within an emoji and within
 * a word stay.
 */
export function readable(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\r\t]|[^\P{Cf}\u200c\u200d]|\u034f|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu, '')
    .replace(/(?<!\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?)\u200d|(?<!\p{L})\u200c|\u200c(?!\p{L})/gu, '')
    .trim()
}
