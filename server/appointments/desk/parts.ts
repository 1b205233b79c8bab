import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Region } from '../../../knowledge/content/region.ts'
import type { Config } from '../../config.ts'
import type { Database } from '../../database.ts'
import { csrfOf } from '../../login.ts'
import { type Html, html, type Shown } from '../../public/html.ts'
import { page } from '../../public/page.ts'
import type { Calendar } from '../calendar.ts'
import type { Access } from './access.ts'

/** What the agenda pages are made with. */
export interface AgendaParts {
  db: Database
  calendar: Calendar
  region: Pick<Region, 'name' | 'area' | 'timeZone' | 'informationPoint' | 'municipalities'>
  config: Pick<Config, 'publicUrl' | 'production' | 'sessionSecret'>
  /** What questions can be about. */
  topics: readonly { key: string; label: string }[]
  clock: () => Date
  log: { info(details: object, message: string): void }
}

/** A page of the agenda with its menu; `said` is told above it. */
export function showAgenda(
  { region, clock }: AgendaParts,
  reply: FastifyReply,
  access: Access,
  content: { title: string; path: string; body: Shown; said?: string | null; problem?: string | null },
): FastifyReply {
  const body = html`<link rel="stylesheet" href="/agenda.css"><div class="agenda-page"><p class="desk-nav-name">Werkplek van ${access.staff.name}</p>
<nav aria-label="Agenda"><ul class="desk-nav">${menuFor(access).map(
    ({ path, label }) =>
      html`<li><a href="${path}"${path === content.path && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>
${content.problem && html`<p class="notice" role="alert">${content.problem}</p>`}
${content.said && html`<p class="notice" role="status">${content.said}</p>`}
<h1>${content.title}</h1>
${content.body}</div>`
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page({ title: content.title, body, region, now: clock(), private: true }))
}

function menuFor({ seesAll, manages, own }: Access): { path: string; label: string }[] {
  return [
    { path: '/desk', label: 'Gesprekken', for: seesAll },
    { path: '/desk/agenda', label: 'Agenda', for: true },
    { path: '/desk/agenda/boeken', label: 'Afspraak maken', for: seesAll },
    { path: '/desk/agenda/wachtlijst', label: 'Wachtlijst', for: seesAll },
    { path: '/desk/agenda/nazorg', label: 'Nazorg', for: seesAll },
    { path: `/desk/agenda/mensen/${own ?? ''}`, label: 'Mijn tijden', for: own !== null },
    { path: '/desk/agenda/mensen', label: 'Mensen', for: manages },
    { path: '/desk/agenda/soorten', label: 'Soorten', for: manages },
    { path: '/desk/agenda/plekken', label: 'Plekken', for: manages },
  ].filter((item) => item.for)
}

/** A form that only a page of ours can send. */
export function ownForm(request: FastifyRequest, action: string, body: Shown): Html {
  return html`<form method="post" action="${action}"><input type="hidden" name="_csrf" value="${csrfOf(request)}">
${body}</form>`
}

/** A text field within its label; `hint` explains. An id only where something links to it: many forms stand on one page. */
export function textField(name: string, label: string, value: string | number | null, more: FieldMore = {}): Html {
  const { type = 'text', hint, required = false, id } = more
  return html`<p><label>${label}${hint && html` <small>${hint}</small>`}
<input${id && html` id="${id}"`} name="${name}" type="${type}" value="${value ?? ''}"${required && html` required`}></label></p>`
}

/** One box to tick; ticked it says "ja". */
export function tickBox(name: string, label: string, ticked = false): Html {
  return html`<p><label><input type="checkbox" name="${name}" value="ja"${ticked && html` checked`}> ${label}</label></p>`
}

/** Boxes of which several can be ticked; they arrive as one value or a list. */
export function tickBoxes(
  name: string,
  legend: string,
  options: { value: string; label: string }[],
  ticked: readonly string[],
): Html {
  return html`<fieldset><legend>${legend}</legend>${options.map(
    ({ value, label }) =>
      html`<p><label><input type="checkbox" name="${name}" value="${value}"${ticked.includes(value) && html` checked`}> ${label}</label></p>`,
  )}</fieldset>`
}

export function selectField(
  name: string,
  label: string,
  options: readonly { value: string; label: string }[],
  chosen: string | null,
): Html {
  return html`<p><label>${label}
<select name="${name}">${options.map(
    ({ value, label: words }) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
  )}</select></label></p>`
}

/** All values of a field of a form. */
export function valuesIn(from: unknown, name: string): string[] {
  if (typeof from !== 'object' || from === null) return []
  const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((each): each is string => typeof each === 'string' && each !== '').slice(0, 100)
}

/** A whole number within limits; null when it is none. */
export function numberIn(text: string | null, least: number, most: number): number | null {
  const value = text === null || !/^\d{1,5}$/.test(text) ? Number.NaN : Number(text)
  return value >= least && value <= most ? value : null
}

/** Pages of staff are no part of the description for programs. */
export const hidden = { schema: { hide: true } }

interface FieldMore {
  type?: string
  hint?: string
  required?: boolean
  id?: string
}
