import { type Document, isNode, LineCounter, parseDocument } from 'yaml'

/** Something in a file of content that is not right: where, and why, in Dutch. */
export interface Problem {
  file: string
  line: number
  reason: string
}

/** Thrown when content is not right; the message names every problem with its file and line. */
export class WrongContent extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`De inhoud klopt niet:\n${problems.map((p) => `  - ${p.file}:${p.line} ${p.reason}`).join('\n')}`)
    this.problems = problems
  }
}

/** A record in a YAML file that is read field by field; whatever is wrong is noted and reading goes on. */
export interface Reading {
  has(name: string): boolean
  text(name: string): string
  optionalText(name: string): string | null
  texts(name: string): string[]
  date(name: string): string
  optionalDate(name: string): string | null
  number(name: string): number
  optionalNumber(name: string): number | null
  flag(name: string): boolean
  oneOf<const Value extends string>(name: string, allowed: readonly Value[], fallback?: Value): Value
  record(name: string): Reading | null
  records(name: string): Reading[]
  /** The names and texts of a plain table. */
  table(name: string): [string, string][]
  names(): string[]
  problem(name: string, reason: string): void
}

/** Reads one YAML file; what is wrong with it is added to `problems`. Null when it is no YAML record at all. */
export function readYaml(file: string, text: string, problems: Problem[]): Reading | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  for (const error of document.errors) {
    problems.push({ file, line: lines.linePos(error.pos[0]).line, reason: `is geen geldige YAML: ${error.message}` })
  }
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS()
  if (!isRecord(value)) {
    problems.push({ file, line: 1, reason: 'bevat geen velden' })
    return null
  }
  const note = (path: Path, reason: string) => problems.push({ file, line: lineOf(document, lines, path), reason })
  return reading(value, [], note)
}

function reading(value: Record<string, unknown>, path: Path, note: (path: Path, reason: string) => void): Reading {
  const problem = (name: string, reason: string) => note([...path, name], `${[...path, name].join('.')} ${reason}`)

  function typed<Value>(name: string, is: (value: unknown) => value is Value, what: string): Value | null {
    const found = value[name]
    if (found === undefined || found === null) return null
    if (is(found)) return found
    problem(name, `moet ${what} zijn`)
    return null
  }

  function needed<Value>(name: string, found: Value | null, instead: Value): Value {
    if (found === null && (value[name] === undefined || value[name] === null)) problem(name, 'ontbreekt')
    return found ?? instead
  }

  function list<Value>(name: string, is: (value: unknown) => value is Value, what: string): Value[] {
    const found = typed(name, Array.isArray, 'een lijst') ?? []
    return found.filter((entry, index): entry is Value => {
      if (!is(entry)) note([...path, name, index], `${[...path, name, index].join('.')} moet ${what} zijn`)
      return is(entry)
    })
  }

  const optionalText = (name: string) => typed(name, isText, 'een tekst')?.trim() ?? null
  const optionalDate = (name: string) => typed(name, isDate, 'een datum als 2026-11-01')
  const optionalNumber = (name: string) => typed(name, isNumber, 'een getal')
  return {
    has: (name) => value[name] !== undefined && value[name] !== null,
    text: (name) => needed(name, optionalText(name), ''),
    optionalText,
    texts: (name) => list(name, isText, 'een tekst').map((text) => text.trim()),
    date: (name) => needed(name, optionalDate(name), '1970-01-01'),
    optionalDate,
    number: (name) => needed(name, optionalNumber(name), 0),
    optionalNumber,
    flag: (name) => typed(name, isFlag, 'true of false') ?? false,
    oneOf: (name, allowed, fallback) => {
      const found = fallback === undefined ? needed(name, optionalText(name), allowed[0] ?? '') : optionalText(name)
      const chosen = found === null ? fallback : allowed.find((entry) => entry === found)
      if (chosen !== undefined) return chosen
      problem(name, `is "${found}", maar moet een van deze zijn: ${allowed.join(', ')}`)
      return fallback ?? (allowed[0] as (typeof allowed)[number])
    },
    record: (name) => {
      const found = typed(name, isRecord, 'een groep velden')
      return found === null ? null : reading(found, [...path, name], note)
    },
    records: (name) =>
      (typed(name, Array.isArray, 'een lijst') ?? []).flatMap((entry: unknown, index) => {
        if (isRecord(entry)) return [reading(entry, [...path, name, index], note)]
        note([...path, name, index], `${[...path, name, index].join('.')} moet een groep velden zijn`)
        return []
      }),
    table: (name) =>
      Object.entries(typed(name, isRecord, 'een lijst van namen met tekst') ?? {}).flatMap(([key, entry]) => {
        if (isText(entry)) return [[key, entry.trim()] as [string, string]]
        note([...path, name, key], `${[...path, name, key].join('.')} moet een tekst zijn`)
        return []
      }),
    names: () => Object.keys(value),
    problem,
  }
}

type Path = (string | number)[]

/** The line of the deepest part of the path that stands in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean'
}
