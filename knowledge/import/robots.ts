/** What robots.txt lets a program of this name read; `delay` is the pause that it asks for, in seconds. */
export interface Robots {
  allows(path: string): boolean
  delay: number | null
}

interface Group {
  agents: string[]
  rules: { allow: boolean; pattern: string }[]
  delay: number | null
}

const LONGEST = 500 * 1024

/** Reads robots.txt (RFC 9309): the group that names us, else the one for all; the longest rule that fits decides. */
export function readRobots(text: string, name: string): Robots {
  const groups = groupsIn(text.slice(0, LONGEST))
  const own = groups.filter(({ agents }) => agents.some((agent) => agent === name.toLowerCase()))
  const used = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = used.flatMap((group) => group.rules)
  return {
    allows(path) {
      const fitting = rules.filter(({ pattern }) => fits(pattern, path))
      const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length))
      const deciding = fitting.filter(({ pattern }) => pattern.length === longest)
      return deciding.length === 0 || deciding.some(({ allow }) => allow)
    },
    delay: used.map((group) => group.delay).find((delay) => delay !== null) ?? null,
  }
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:#.*)?$/.exec(line) ?? []
    const key = field.toLowerCase()
    if (key === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null })
      groups.at(-1)?.agents.push(value.toLowerCase())
      naming = true
    } else if (key !== '') {
      naming = false
      const group = groups.at(-1)
      if (group === undefined) continue
      if ((key === 'allow' || key === 'disallow') && value !== '')
        group.rules.push({ allow: key === 'allow', pattern: value })
      if (key === 'crawl-delay' && Number(value) >= 0) group.delay = Number(value)
    }
  }
  return groups
}

/** "/a*b$": a star is anything, a dollar the end. Without regular expressions, which a pattern could make slow. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith('$')
  const parts = (ends ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...more] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of more.entries()) {
    const last = ends && index === more.length - 1
    const found = last ? path.length - part.length : path.indexOf(part, at)
    if (found < at || (last && !path.endsWith(part))) return false
    at = found + part.length
  }
  return !ends || at === path.length
}
