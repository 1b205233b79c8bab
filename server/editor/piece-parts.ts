import { DateTime } from 'luxon'
import { type Html, html } from '../public/html.ts'
import { staffForm } from '../public/staff-page.ts'
import type { Opened } from './pieces.ts'

/** What is done with a draft: see it, publish it, throw it away. Nothing when there is none. */
export function draftView(
  { id, kind, published, draft }: Opened,
  csrf: string,
  changed: readonly string[],
): Html | false {
  if (draft === null) return false
  const base = kind === 'page' ? '/redactie/stuk' : '/redactie/dienst'
  return html`<section class="panel" aria-labelledby="concept"><h2 id="concept">${published === null ? 'Dit staat nog niet op de website' : 'Er is een concept'}</h2>
${changed.length > 0 && html`<p>Gewijzigd: ${changed.join(', ')}.</p>`}
<div class="doing">
${staffForm(`${base}/publiceer`, csrf, { id }, html`<button type="submit" class="utrecht-button utrecht-button--primary-action">Publiceer dit</button>`)}
<a class="button" href="/redactie/voorbeeld?id=${encodeURIComponent(id)}">Bekijk het voorbeeld</a>
${published !== null && staffForm('/redactie/weg', csrf, { id }, html`<button type="submit" class="link">Gooi het concept weg</button>`)}
</div></section>`
}

/** What stood there, with a way back; and taking it from the website. */
export function historyView({ id, kind, published, versions }: Opened, csrf: string, timeZone: string): Html {
  const moment = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).setLocale('nl').toFormat('d LLLL yyyy H.mm')
  return html`<section class="panel" aria-labelledby="eerder"><h2 id="eerder">Wat er eerder stond</h2>
${
  versions.length === 0
    ? html`<p class="soft">Hier is nog niets gewijzigd.</p>`
    : html`<ul class="tasks">${versions.map(
        ({
          n,
          title,
          by,
          at,
        }) => html`<li><span class="what">${title} <span class="soft">vervangen door ${by} op ${moment(at)}</span></span>
${staffForm('/redactie/terug', csrf, { id, n: String(n) }, html`<button type="submit">Zet terug<span class="visually-hidden">: ${title}, ${moment(at)}</span></button>`)}</li>\n`,
      )}</ul>`
}
${published !== null && staffForm('/redactie/van-de-website', csrf, { id }, html`<p><button type="submit" class="link">Haal ${kind === 'page' ? 'deze uitleg' : 'dit aanbod'} van de website</button></p>`)}
</section>`
}

/** Where a piece stands for everyone. */
export function siteLink({ published }: Opened): Html | false {
  return published !== null && html`<p><a href="${published.url ?? '/'}">Zoals het nu op de website staat</a></p>`
}
