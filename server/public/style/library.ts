/** What our pages are made of: the class names of the library, the elements, and the types of their input fields. */
export interface Used {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
  inputs: ReadonlySet<string>
}

/** Reads from source texts what their pages use. */
export function usedIn(sources: readonly string[]): Used {
  const all = (pattern: RegExp) =>
    new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))
  return {
    classes: all(/(?<![\w-])(utrecht-[a-z0-9_-]+)/g),
    elements: all(/<([a-z][a-z0-9]*)\b/g),
    inputs: all(/<input[^>]*? type="([a-z]+)"/g),
  }
}

/**
 * The rules of a stylesheet of the NL Design System that can apply to what is used. Of a rule for several things only
 * those remain that are used; what stands within a condition (print, a width) stays within it.
 */
export function rulesFor(sheet: string, used: Used): string {
  return blocksOf(sheet.replace(/\/\*[\s\S]*?\*\//g, ''))
    .map(({ head, body }) => keptRule(head, body, used))
    .filter((rule) => rule !== '')
    .join('\n')
}

function keptRule(head: string, body: string, used: Used): string {
  if (/^@(media|supports|layer|container)\b/.test(head)) {
    const within = rulesFor(body, used)
    return within === '' ? '' : `${head} {\n${within}\n}`
  }
  if (head.startsWith('@')) return ''
  const selectors = partsOf(head).filter((selector) => isUsed(selector, used))
  return selectors.length === 0 || body.trim() === '' ? '' : `${selectors.join(', ')} {${body}}`
}

/** Every class and every element that a selector asks for must be there; what it must not be does not count. */
function isUsed(selector: string, { classes, elements, inputs }: Used): boolean {
  const asked = selector.replace(/:(not|is|where|has)\([^()]*(\([^()]*\))?[^()]*\)/g, '')
  const named = [...asked.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const plain = asked.replace(/\[[^\]]*\]/g, '').replace(/[.#:]{1,2}[\w-]+(\([^)]*\))?/g, ' ')
  const tags = [...plain.matchAll(/(?<![\w-])[a-z][a-z0-9]*/g)].map(([name]) => name)
  const types = [...asked.matchAll(/\[type=["']?([a-z-]+)/g)].map(([, name = '']) => name)
  return (
    named.every((name) => classes.has(name)) &&
    tags.every((tag) => elements.has(tag)) &&
    types.every((type) => inputs.has(type))
  )
}

/** The rules at the top of a stylesheet: what stands before the brace, and what stands between the braces. */
function blocksOf(sheet: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = []
  let start = 0
  let open = -1
  let depth = 0
  for (let at = 0; at < sheet.length; at++) {
    const sign = sheet[at]
    if (sign === '"' || sign === "'") at = endOfText(sheet, at)
    else if (sign === ';' && depth === 0) start = at + 1
    else if (sign === '{' && depth++ === 0) open = at
    else if (sign === '}' && --depth === 0) {
      blocks.push({ head: sheet.slice(start, open).trim(), body: sheet.slice(open + 1, at) })
      start = at + 1
    }
  }
  return blocks
}

function endOfText(sheet: string, at: number): number {
  let end = at + 1
  while (end < sheet.length && sheet[end] !== sheet[at]) end += sheet[end] === '\\' ? 2 : 1
  return end
}

/** A list of selectors, split at the commas that stand between no brackets. */
function partsOf(head: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of head) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim())
}
