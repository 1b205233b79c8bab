import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { Report } from '../desk/reports.ts'
import { type Html, html } from '../public/html.ts'
import { page } from '../public/page.ts'
import type { Effect, Opened, Words } from './explanations.ts'
import type { Work } from './work.ts'

interface Shown {
  region: Region
  now: Date
  csrf: string
  notice: string | null
}

/** /redactie: what waits for an editor. */
export function workPage(shown: Shown, work: Work, reports: readonly Report[]): string {
  const { region, now, csrf, notice } = shown
  return page({
    title: 'Redactie',
    region,
    now,
    private: true,
    body: html`<h1>Redactie</h1>
${noticeView(notice)}
<h2>Gemeld door medewerkers (${reports.length})</h2>
<ul>${reports.map((report) => reportView(report, csrf))}</ul>
<h2>Gevraagd en niet beantwoord, de laatste dertig dagen (${work.unanswered.length})</h2>
<ul>${work.unanswered.map(({ question, times, municipality }) => html`<li><q>${question}</q> ${times > 1 && html`(${times} keer)`} ${municipality}</li>\n`)}</ul>
<h2>Na te kijken (${work.stale.length})</h2>
<ul>${work.stale.map(({ id, title, review }) => html`<li>${link(id, title)}, vóór ${review}</li>\n`)}</ul>
<h2>Concepten (${work.drafts.length})</h2>
<ul>${work.drafts.map(({ id, title }) => html`<li>${link(id, title)}</li>\n`)}</ul>
<form method="get" action="/redactie/stuk"><p><label for="id">Een ander stuk openen, met zijn naam uit het adres</label><br>
<input id="id" name="id" required maxlength="200"> <button type="submit">Open</button></p></form>`,
  })
}

function reportView({ conversation, seq, kind, question, answer, remark, sources, by }: Report, csrf: string): Html {
  const [first] = sources
  return html`<li><p><strong>${kind === 'wrong' ? 'Klopt niet' : 'Niet beantwoord'}</strong>, gemeld door ${by}</p>
<p>Vraag: <q>${question}</q></p><p>Antwoord: <q>${answer.slice(0, 300)}</q></p>
${remark !== null && html`<p>Opmerking: ${remark}</p>`}
${first !== undefined && html`<p>Bron: ${link(first.id, first.title)}</p>`}
<form method="post" action="/redactie/gemeld"><input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="conversation" value="${conversation}"><input type="hidden" name="seq" value="${seq}">
<button type="submit">Afgehandeld</button></form></li>\n`
}

/** One explanation: change, see, publish, put back, with what it does to the questions of its topic. */
export function explanationPage(
  shown: Shown,
  opened: Opened,
  words: Words,
  effect: { before: Effect | null; now: Effect },
): string {
  const { region, csrf, notice } = shown
  const { published, draft, versions } = opened
  const field = (name: keyof Words, label: string, rows: number) =>
    html`<p><label for="${name}">${label}</label><br><textarea id="${name}" name="${name}" rows="${rows}" cols="60">${words[name]}</textarea></p>`
  const moment = (at: Date) =>
    DateTime.fromJSDate(at, { zone: region.timeZone }).setLocale('nl').toFormat('d LLLL yyyy H.mm')
  const hidden = html`<input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="id" value="${published.id}">`
  return page({
    title: `Redactie: ${published.title}`,
    region,
    now: shown.now,
    private: true,
    body: html`<h1>${published.title}</h1>
${noticeView(notice)}
<p><a href="/redactie">Naar alles wat wacht</a> <a href="${published.url ?? '/regels'}">Zoals het nu op de website staat</a></p>
${effectView(effect)}
<form method="post" action="/redactie/concept">${hidden}
${field('question', 'De vraag', 2)}${field('core', 'De kern van het antwoord', 4)}
${field('steps', 'Wat kan iemand doen? Een stap op elke regel, met network:, basic:, indicated: of urgent: ervoor', 6)}
${field('not', 'Wat het niet is. Mag leeg', 2)}
<p><label for="review">Weer nakijken op</label><br><input id="review" name="review" type="date" required value="${words.review}"></p>
<p><button type="submit">Bewaar als concept</button></p></form>
${draft !== null && draftView(draft, hidden)}
<h2>Wat er eerder stond</h2>
${
  versions.length === 0
    ? html`<p>Hier is nog niets gewijzigd.</p>`
    : html`<ul>${versions.map(
        ({ n, title, by, at }) => html`<li>${title}, vervangen door ${by} op ${moment(at)}
<form method="post" action="/redactie/terug">${hidden}<input type="hidden" name="n" value="${n}"><button type="submit">Zet terug</button></form></li>\n`,
      )}</ul>`
}`,
  })
}

function draftView({ title, data }: NonNullable<Opened['draft']>, hidden: Html): Html {
  return html`<section aria-label="Voorbeeld van het concept"><h2>Zo wordt het</h2>
<h3>${title}</h3><p>${data?.core}</p>
<ul>${(data?.steps ?? []).map(({ text }) => html`<li>${text}</li>`)}</ul>
${data?.not && html`<p>${data.not}</p>`}
<form method="post" action="/redactie/publiceer">${hidden}<p><button type="submit">Publiceer dit</button></p></form></section>`
}

function effectView({ before, now }: { before: Effect | null; now: Effect }): Html {
  const worse = before !== null && now.right < before.right
  return html`<p${worse && html` role="alert"`}>Van de ${now.asked} voorbeeldvragen over dit onderwerp vinden er ${now.right} het goede stuk als eerste${before !== null && html`; voor deze wijziging waren dat er ${before.right} van ${before.asked}`}.
${worse && html`<strong>Dat is minder dan eerst. Kijk het na of zet het terug.</strong>`}</p>
${now.wrong.length > 0 && html`<details><summary>Vragen die iets anders vinden</summary><ul>${now.wrong.map((question) => html`<li>${question}</li>`)}</ul></details>`}`
}

function noticeView(notice: string | null): Html | false {
  return notice !== null && html`<p role="status"><strong>${notice}</strong></p>`
}

function link(id: string, title: string): Html {
  return html`<a href="/redactie/stuk?id=${encodeURIComponent(id)}">${title}</a>`
}
