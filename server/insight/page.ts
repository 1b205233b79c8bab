import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import { type Html, html } from '../public/html.ts'
import { field, staffPage, tableSection } from '../public/staff-page.ts'
import { type FigureTable, shownFigure } from './tables.ts'

/** The pages of who manages. */
export const managerMenu = {
  name: 'Beheer',
  items: [
    { path: '/cijfers', label: 'Cijfers' },
    { path: '/beheer', label: 'Verzoeken en bewaren' },
  ],
}

/** /cijfers: a period to choose, and a table for every kind of figure. */
export function figuresPage(
  region: Region,
  now: Date,
  period: { from: string; to: string },
  tables: readonly FigureTable[],
): string {
  return staffPage({
    title: 'Cijfers',
    region,
    now,
    menu: { ...managerMenu, current: '/cijfers' },
    body: html`<h1>Cijfers</h1>
<p>Aantallen per gemeente. Er staat niets in over personen. Wat minder dan vijf keer voorkwam, tonen wij niet. Soms tonen wij ook een tweede aantal niet, omdat het eerste dan uit te rekenen was.</p>
<section class="panel" aria-labelledby="periode"><h2 id="periode">Welke dagen?</h2>
<form method="get" action="/cijfers" class="find">
${field('van', 'Van', period.from, { type: 'date', required: true })}
${field('tot', 'Tot en met', period.to, { type: 'date', required: true })}
<button type="submit">Toon</button></form>
<div class="doing">${usualPeriods(DateTime.fromJSDate(now, { zone: region.timeZone })).map(
      ({ label, from, to }) => html`<a href="/cijfers?van=${from}&amp;tot=${to}">${label}</a>\n`,
    )}<a href="/cijfers.csv?van=${period.from}&amp;tot=${period.to}">Als bestand voor een rekenblad (csv)</a></div></section>
${tables.length === 0 && html`<p role="status">In deze dagen is er niets geteld.</p>`}
${tables.map(tableView)}`,
  })
}

/** The periods that are asked for most, with days as YYYY-MM-DD. */
function usualPeriods(today: DateTime): { label: string; from: string; to: string }[] {
  const lastMonth = today.minus({ months: 1 })
  const day = (moment: DateTime) => moment.toISODate() ?? ''
  return [
    { label: 'Deze maand', from: day(today.startOf('month')), to: day(today) },
    { label: 'Vorige maand', from: day(lastMonth.startOf('month')), to: day(lastMonth.endOf('month')) },
    { label: 'Dit jaar', from: day(today.startOf('year')), to: day(today) },
  ]
}

function tableView({ kind, title, columns, rows }: FigureTable): Html {
  const cell = (n: number | null) => html`<td class="number${n === null && ' soft'}">${shownFigure(kind, n)}</td>`
  return tableSection(
    title,
    html`<th scope="col">Wat</th>${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}<th scope="col" class="number">Totaal</th>`,
    rows.map(
      ({ label, counts, total }) => html`<tr><th scope="row">${label}</th>${counts.map(cell)}${cell(total)}</tr>\n`,
    ),
  )
}
