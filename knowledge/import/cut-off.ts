/** Elements without an end, and those whose end may be left out (HTML Living Standard, 13.1.2 and 13.1.2.4). */
const mayStayOpen =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|html|head|body|li|dt|dd|p|rt|rp|optgroup|option|colgroup|caption|thead|tbody|tfoot|tr|td|th)$/
/** In these all is text until their end. */
const holdsText = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Whether a page stops before its end. Much may be left open in HTML, so it has to show: it ends within a tag, a comment
 * or a script; or it has no end of its own (`</body>`, `</html>`) while something stays open that may not, or that this
 * page closes everywhere else.
 */
export function isCutOff(html: string): boolean {
  const tags = tagsOf(html)
  if (tags === null) return true
  const counts = new Map<string, number>()
  const open: string[] = []
  const opened = new Map<string, number>()
  const more = (map: Map<string, number>, name: string, by = 1) => map.set(name, (map.get(name) ?? 0) + by)
  for (const tag of tags) {
    more(counts, tag)
    const name = tag.replace('/', '')
    if (mayStayOpen.test(name)) continue
    if (tag === name) {
      open.push(name)
      more(opened, name)
    } else if ((opened.get(name) ?? 0) > 0) {
      // What stands open within it goes with it.
      for (let last = open.pop(); last !== undefined; last = last === name ? undefined : open.pop())
        more(opened, last, -1)
    }
  }
  const count = (tag: string) => counts.get(tag) ?? 0
  if (count('/body') + count('/html') > 0) return false
  const endsAll = count('/head') > 0 && count('html') + count('body') > 0
  const lastParagraph = tags.findLast((tag) => tag === 'p' || tag === '/p') === 'p'
  const endsParagraphs = count('/p') > 0 && count('p') - count('/p') === 1
  return open.length > 0 || endsAll || (lastParagraph && endsParagraphs)
}

/** The tags in order, such as "div" and "/div"; null when it ends within one, or within a comment or a script. */
function tagsOf(html: string): string[] | null {
  if (/<\/?$/.test(html.slice(-2))) return null
  const tags: string[] = []
  const next = /<(!--|[!?]|(\/?)([a-z][a-z0-9:-]*))/gi
  for (let found = next.exec(html); found !== null; found = next.exec(html)) {
    const [start, sign, slash = '', written = ''] = found
    const name = written.toLowerCase()
    let end = sign === '!--' ? after(html, '-->', found.index + 2) : afterTag(html, found.index + start.length)
    const alone = html[end - 2] === '/'
    if (end > 0 && holdsText.test(name) && slash === '' && !alone) end = afterText(html, end, name)
    else if (name !== '' && !alone) tags.push(`${slash}${name}`)
    if (end < 0) return null
    next.lastIndex = end
  }
  return tags
}

/** Past the `>` of a tag, which may have others within the values of its attributes; -1 when it does not end. */
function afterTag(html: string, from: number): number {
  for (let at = from; at >= 0 && at < html.length; at++) {
    const sign = html[at]
    if (sign === '>') return at + 1
    const isValue = (sign === '"' || sign === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 5), at))
    if (isValue) at = after(html, sign, at + 1) - 1
    if (at < 0) return -1
  }
  return -1
}

/** Past the end tag of an element that holds text only; -1 when there is none. */
function afterText(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found === null ? -1 : after(html, '>', found.index)
}

/** Past the first of these signs; -1 when there is none. */
function after(html: string, signs: string, from: number): number {
  const at = html.indexOf(signs, from)
  return at < 0 ? -1 : at + signs.length
}
