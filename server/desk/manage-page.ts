import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { PersonKey } from '../conversations/person.ts'
import type { Queries } from '../database.ts'
import { type Html, html } from '../public/html.ts'
import { page } from '../public/page.ts'
import { type Forgotten, retentionOf } from '../retention.ts'
import { channels } from './page/labels.ts'
import type { PersonFound } from './persons.ts'

export interface ManageParts {
  db: Queries
  region: Region
  clock: () => Date
  personKey: PersonKey
}

/** /beheer: requests of people about their own data, and what is kept how long. Works without script. */
export function managePage(shown: {
  region: Region
  csrf: string
  /** What was looked for, and what was found; null: nothing was looked for. */
  found: { contact: string; person: PersonFound } | null
  /** What would be erased tonight. */
  due: Forgotten
  notice: string | null
  now: Date
}): string {
  const { region, csrf, found, notice } = shown
  return page({
    title: 'Beheer',
    region,
    now: shown.now,
    private: true,
    body: html`<h1>Beheer</h1>
${notice !== null && html`<p role="status"><strong>${notice}</strong></p>`}
<h2>Verzoek van een inwoner</h2>
<p>Een inwoner mag zien wat wij van hem of haar bewaren, en mag vragen het te wissen. Stel eerst vast wie het is.</p>
<form method="post" action="/beheer/zoeken">
<input type="hidden" name="_csrf" value="${csrf}">
<p><label for="contact">Telefoonnummer, e-mailadres of nummer van het gesprek</label><br>
<input id="contact" name="contact" required maxlength="254" value="${found?.contact ?? ''}" autocomplete="off"></p>
<p><button type="submit">Zoeken</button></p>
</form>
${found !== null && foundView(found, csrf, region)}
<h2>Wat wij bewaren</h2>
${keptView(region, shown.due)}
<p><a href="/desk">Naar de werkplek</a></p>`,
  })
}

function foundView({ contact, person }: { contact: string; person: PersonFound }, csrf: string, region: Region): Html {
  const { conversations, appointments } = person
  if (conversations.length + appointments === 0) return html`<p role="status">Hiervan is niets gevonden.</p>`
  const moment = (iso: string) =>
    DateTime.fromISO(iso, { zone: region.timeZone }).setLocale('nl').toFormat('d LLLL yyyy H.mm')
  return html`<h3>Gevonden: ${conversations.length} ${conversations.length === 1 ? 'gesprek' : 'gesprekken'} en ${appointments} ${appointments === 1 ? 'afspraak' : 'afspraken'}</h3>
<table><caption>Gesprekken</caption><thead><tr><th scope="col">Begonnen</th><th scope="col">Kanaal</th><th scope="col">Gemeente</th><th scope="col">Berichten</th></tr></thead>
<tbody>${conversations.map(
    ({ since, channel, municipality, messages }) =>
      html`<tr><td>${moment(since)}</td><td>${channels[channel as keyof typeof channels]}</td><td>${municipality ?? 'niet bekend'}</td><td>${messages}</td></tr>`,
  )}</tbody></table>
${requestForm('/beheer/inzage', 'Inzage geven', 'Alles downloaden', contact, csrf, false)}
${requestForm('/beheer/wissen', 'Wissen', 'Alles wissen', contact, csrf, true)}`
}

function requestForm(
  action: string,
  title: string,
  button: string,
  contact: string,
  csrf: string,
  forGood: boolean,
): Html {
  const id = action.slice('/beheer/'.length)
  return html`<form method="post" action="${action}"><h3>${title}</h3>
<input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="contact" value="${contact}">
<p><label for="reden-${id}">Waarom, en hoe is vastgesteld wie het is?</label><br>
<input id="reden-${id}" name="reason" required maxlength="500" autocomplete="off"></p>
${forGood && html`<p><label><input type="checkbox" name="sure" value="ja" required> Ik weet dat dit niet terug te draaien is. Afspraken die nog komen vervallen.</label></p>`}
<p><button type="submit">${button}</button></p></form>`
}

function keptView(region: Region, due: Forgotten): Html {
  const kept = retentionOf(region)
  const rows: [string, number, number][] = [
    ['Gesprekken met alleen de assistent, na het laatste bericht', kept.conversations, due.conversations],
    ['Gesprekken met een medewerker, na het laatste bericht', kept.contacts, due.contacts],
    ['Wie welk gesprek las', kept.readingLog, due.readingLog],
  ]
  return html`<table><caption>Bewaartermijnen van deze regio</caption>
<thead><tr><th scope="col">Wat</th><th scope="col">Dagen</th><th scope="col">Gaat vannacht weg</th></tr></thead>
<tbody>${rows.map(([what, days, gone]) => html`<tr><th scope="row">${what}</th><td>${days}</td><td>${gone}</td></tr>`)}</tbody></table>`
}
