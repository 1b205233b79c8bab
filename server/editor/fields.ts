import type { FastifyRequest } from 'fastify'
import { readable } from '../desk/say.ts'

const LONGEST = 12_000
const MOST = 200

/** What was filled in on a form, without what nobody can see; unknown fields are ''. */
export interface Fields {
  text(name: string): string
  /** The lines of a field, without empty ones. */
  lines(name: string): string[]
  /** All values of a field with boxes. */
  all(name: string): string[]
}

export function fieldsOf(request: FastifyRequest): Fields {
  const body = (request.body ?? {}) as Record<string, unknown>
  const clean = (value: unknown) =>
    typeof value === 'string' ? readable(value.replaceAll('\r\n', '\n')).slice(0, LONGEST) : ''
  const own = (name: string): unknown => (Object.hasOwn(body, name) ? body[name] : undefined)
  const text = (name: string) => clean(own(name))
  return {
    text,
    lines: (name) => linesOf(text(name)),
    all(name) {
      const value = own(name)
      return (Array.isArray(value) ? value : [value]).map(clean).filter(Boolean).slice(0, MOST)
    },
  }
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A day of a date field, or null. */
export function dayIn(text: string): string | null {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return known && new Date(text).toISOString().slice(0, 10) === text ? text : null
}

/** One value of the address. */
export function queried(query: unknown, name: string): string {
  const value = (query as Record<string, unknown> | null)?.[name]
  return typeof value === 'string' ? readable(value).slice(0, 300) : ''
}
