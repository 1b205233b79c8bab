import { DateTime } from 'luxon'
import type { Region } from '../../knowledge/content/region.ts'
import type { PersonKey } from '../conversations/person.ts'
import type { Queries } from '../database.ts'
import { managerMenu } from '../insight/page.ts'
import { type Html, html } from '../public/html.ts'
import { field, staffForm, staffPage, tableSection } from '../public/staff-page.ts'
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
  return staffPage({
    title: 'Verzoeken en bewaren',
    region,
    now: shown.now,
    menu: { ...managerMenu, current: '/beheer' },
    said: notice,
    body: html`<h1>Verzoeken en bewaren</h1>
<section class="panel" aria-labelledby="verzoek"><h2 id="verzoek">Verzoek van een inwoner</h2>
<p>Een inwoner mag zien wat wij van hem of haar bewaren, en mag vragen het te wissen. Stel eerst vast wie het is.</p>
${staffForm(
  '/beheer/zoeken',
  csrf,
  {},
  html`<div class="find">${field('contact', 'Telefoonnummer, e-mailadres of nummer van het gesprek', found?.contact ?? '', { required: true })}
<button type="submit">Zoeken</button></div>`,
)}</section>
${found !== null && foundView(found, csrf, region)}
${keptView(region, shown.due)}`,
  })
}

function foundView({ contact, person }: { contact: string; person: PersonFound }, csrf: string, region: Region): Html {
  const { conversations, appointments } = person
  if (conversations.length + appointments === 0)
    return html`<p class="notice" role="status">Hiervan is niets gevonden.</p>`
  const moment = (iso: string) =>
    DateTime.fromISO(iso, { zone: region.timeZone }).setLocale('nl').toFormat('d LLLL yyyy H.mm')
  return html`<section class="panel" aria-labelledby="gevonden"><h2 id="gevonden">Gevonden: ${conversations.length} ${conversations.length === 1 ? 'gesprek' : 'gesprekken'} en ${appointments} ${appointments === 1 ? 'afspraak' : 'afspraken'}</h2>
${tableSection(
  'Gesprekken',
  html`<th scope="col">Begonnen</th><th scope="col">Kanaal</th><th scope="col">Gemeente</th><th scope="col">Berichten</th>`,
  conversations.map(
    ({ since, channel, municipality, messages }) =>
      html`<tr><td>${moment(since)}</td><td>${channels[channel as keyof typeof channels]}</td><td>${municipality ?? 'niet bekend'}</td><td>${messages}</td></tr>`,
  ),
)}
${requestForm('/beheer/inzage', 'Inzage geven', 'Alles downloaden', contact, csrf, false)}
${requestForm('/beheer/wissen', 'Wissen', 'Alles wissen', contact, csrf, true)}</section>`
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
  return html`<h3>${title}</h3>
${staffForm(
  action,
  csrf,
  { contact },
  html`<div class="field"><label for="reden-${id}">Waarom, en hoe is vastgesteld wie het is?</label>
<input id="reden-${id}" name="reason" required maxlength="500" autocomplete="off"></div>
${forGood && html`<p><label><input type="checkbox" name="sure" value="ja" required> Ik weet dat dit niet terug te draaien is. Afspraken die nog komen vervallen.</label></p>`}
<p><button type="submit">${button}</button></p>`,
)}`
}

function keptView(region: Region, due: Forgotten): Html {
  const kept = retentionOf(region)
  const rows: [string, number, number][] = [
    ['Gesprekken met alleen de assistent, na het laatste bericht', kept.conversations, due.conversations],
    ['Gesprekken met een medewerker, na het laatste bericht', kept.contacts, due.contacts],
    ['Wie welk gesprek las', kept.readingLog, due.readingLog],
  ]
  return tableSection(
    'Wat wij bewaren, en hoe lang',
    html`<th scope="col">Wat</th><th scope="col" class="number">Dagen</th><th scope="col" class="number">Gaat vannacht weg</th>`,
    rows.map(
      ([what, days, gone]) =>
        html`<tr><th scope="row">${what}</th><td class="number">${days}</td><td class="number">${gone}</td></tr>`,
    ),
  )
}
