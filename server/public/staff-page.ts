import { type Html, html, type Shown } from './html.ts'
import { type PageRegion, page } from './page.ts'

export interface StaffPage {
  title: string
  region: PageRegion
  now: Date
  body: Shown
  /** The pages beside it, and which one this is. */
  menu?: { name: string; items: { path: string; label: string }[]; current: string }
  /** What was done, said above the page. */
  said?: string | null
  /** What went wrong. */
  problem?: string | null
}

/** A page for people at work: a menu of their own, what just happened on top, and forms that need no script. */
export function staffPage({ title, region, now, body, menu, said, problem }: StaffPage): string {
  return page({
    title,
    region,
    now,
    private: true,
    body: html`<link rel="stylesheet" href="/staff.css"><div class="staff-page">
${menu !== undefined && menuView(menu)}
${problem && html`<p class="notice problem-notice" role="alert">${problem}</p>`}
${said && html`<p class="notice" role="status">${said}</p>`}
${body}</div>`,
  })
}

function menuView({ name, items, current }: NonNullable<StaffPage['menu']>): Html {
  return html`<nav class="staff-nav" aria-label="${name}"><ul>${items.map(
    ({ path, label }) => html`<li><a href="${path}"${path === current && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>`
}

/** A table under its own heading; what does not fit scrolls in its place. */
export function tableSection(title: string, head: Shown, rows: Shown): Html {
  return html`<section class="table-section"><h2>${title}</h2>
<div class="table-place" role="region" tabindex="0" aria-label="${title}"><table><caption class="visually-hidden">${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${rows}</tbody></table></div></section>
`
}

/** A form that only a page of ours can send; `fields` go along unseen. */
export function staffForm(action: string, csrf: string, fields: Record<string, string>, body: Shown): Html {
  const hidden = Object.entries({ _csrf: csrf, ...fields })
  return html`<form method="post" action="${action}">${hidden.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}
${body}</form>`
}

interface FieldMore {
  type?: string
  hint?: string
  required?: boolean
  /** More than one makes it a box of so many lines. */
  rows?: number
  list?: string
}

export function field(name: string, label: string, value: string, more: FieldMore = {}): Html {
  const { type = 'text', hint, required = false, rows = 1, list } = more
  const described = hint !== undefined && html` aria-describedby="${name}-uitleg"`
  const needed = required && html` required`
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-uitleg">${hint}</p>`}
${
  rows > 1
    ? html`<textarea id="${name}" name="${name}" rows="${rows}"${described}${needed}>${value}</textarea>`
    : html`<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="off"${described}${needed}${list !== undefined && html` list="${list}"`}>`
}</div>`
}

export function choice(
  name: string,
  label: string,
  options: readonly { value: string; label: string }[],
  chosen: string,
): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">${options.map(
    ({ value, label: words }) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
  )}</select></div>`
}

/** Boxes of which several can be ticked. */
export function boxes(
  name: string,
  legend: string,
  options: readonly { value: string; label: string }[],
  ticked: readonly string[],
): Html {
  return html`<fieldset class="boxes"><legend>${legend}</legend>${options.map(
    ({ value, label }) =>
      html`<label><input type="checkbox" name="${name}" value="${value}"${ticked.includes(value) && html` checked`}> ${label}</label>\n`,
  )}</fieldset>`
}
