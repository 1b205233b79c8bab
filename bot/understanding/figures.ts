/** A text with its figures as 0 to 9, whatever script they were written in: "٠٦١٢" is read as "0612". */
export function withFigures(text: string): string {
  // Nearly all that is written has no other figures than these.
  if (/^[^\u0660-\u{10ffff}]*$/u.test(text)) return text
  return text
    .replace(/[\u1369-\u1371]/g, (figure) => String(figure.charCodeAt(0) - 0x1368))
    .replace(/\p{Nd}/gu, (figure) => String(valueOfFigure(figure)))
}

/** Decimal figures stand ten in a row in Unicode, from nought. */
function valueOfFigure(figure: string): number {
  const code = figure.codePointAt(0) ?? 0
  let first = code
  while (code - first < 9 && first > 1 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return code - first
}
