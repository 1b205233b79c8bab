import type { FastifyRequest } from 'fastify'
import { type Html, html } from '../../public/html.ts'
import type { BusyFeed } from '../busy-feeds.ts'
import { momentWords } from '../local-time.ts'
import type { ExceptionRow, LocationRow, Professional, TypeRow } from './manage.ts'
import { ownForm, selectField, textField, tickBox, tickBoxes } from './parts.ts'

const base = '/desk/agenda/mensen'

export function peopleList(request: FastifyRequest, people: Professional[], closed: ExceptionRow[]): Html {
  return html`<ul class="agenda">${people.map(
    ({ id, name, organisation, types, retiredAt }) => html`<li><a href="${base}/${id}"><strong>${name}</strong></a>
<span>${organisation}. ${types.length === 0 ? 'Nog geen soort afspraak.' : `${types.length} ${types.length === 1 ? 'soort' : 'soorten'} afspraken.`}</span>
${retiredAt !== null && html`<span class="tag">Niet meer te boeken</span>`}</li>`,
  )}</ul>
<h2>Iemand toevoegen</h2>
${ownForm(request, base, html`${textField('naam', 'Naam', '')}<button type="submit">Toevoegen</button>`)}
<h2>Overal gesloten</h2>
<p>Op Nederlandse feestdagen is het vanzelf dicht.</p>
${exceptionList(request, base, closed, 'open')}
${ownForm(
  request,
  base,
  html`${dayFields()}${textField('reden', 'Waarom? Dit zien alleen medewerkers.', '')}
<button type="submit" name="actie" value="dicht">Sluiting toevoegen</button>`,
)}`
}

export function personForm(
  request: FastifyRequest,
  path: string,
  person: Professional,
  kinds: TypeRow[],
  staff: { id: string; name: string }[],
): Html {
  return html`<h2>Gegevens</h2>
${ownForm(
  request,
  path,
  html`${textField('naam', 'Naam', person.name, { required: true })}
${textField('organisatie', 'Organisatie', person.organisation, { required: true, hint: 'De gemeente of een partner.' })}
${selectField('account', 'Account', [{ value: '', label: 'Meldt zich niet aan' }, ...staff.map(({ id, name }) => ({ value: id, label: name }))], person.staff)}
${textField('talen', 'Talen', person.languages.join(', '), { hint: 'Als code: nl, en, tr, ar.' })}
${textField('video', 'Adres voor beeldbellen', person.video, { hint: 'Begint met https://. Leeg: u stuurt het zelf.' })}
${textField('hoogstens', 'Hoogstens zoveel afspraken op een dag', person.maxPerDay, { type: 'number' })}
${tickBox('feestdagen', 'Werkt ook op feestdagen', person.worksOnHolidays)}
${tickBoxes(
  'soorten',
  'Soorten afspraken',
  kinds.filter(({ retiredAt }) => retiredAt === null).map(({ id, name }) => ({ value: id, label: name })),
  person.types,
)}
<button type="submit" name="actie" value="gegevens">Gegevens bewaren</button>
<button type="submit" name="actie" value="weg">${person.retiredAt === null ? 'Niet meer te boeken' : 'Weer te boeken'}</button>`,
)}`
}

export function exceptionsView(
  request: FastifyRequest,
  path: string,
  exceptions: ExceptionRow[],
  places: LocationRow[],
): Html {
  const options = [{ value: '', label: 'Geen plek' }, ...places.map(({ id, name }) => ({ value: id, label: name }))]
  return html`<h2>Afwezig of juist extra</h2>
${exceptionList(request, path, exceptions, 'uitzondering-weg')}
<details><summary>Afwezig</summary>${ownForm(
    request,
    path,
    html`${dayFields()}${textField('reden', 'Waarom? Dit zien alleen medewerkers.', '')}
<button type="submit" name="actie" value="afwezig">Afwezigheid toevoegen</button>`,
  )}</details>
<details><summary>Extra tijd</summary>${ownForm(
    request,
    path,
    html`${dayFields()}${selectField('plek', 'Waar?', options, '')}
<button type="submit" name="actie" value="extra">Extra tijd toevoegen</button>`,
  )}</details>`
}

export function feedView(
  request: FastifyRequest,
  path: string,
  person: Professional,
  feed: BusyFeed | null,
  address: string | null,
): Html {
  return html`<h2>Andere agenda's</h2>
<h3>Mijn andere agenda</h3>
<p>Staat u ergens anders bezet? Dan kan niemand u hier boeken. Alleen de tijden komen mee, niet wat het is.</p>
${feed === null ? feedForms(request, path) : ownForm(request, path, html`<p>${feedState(feed)}</p><button type="submit" name="actie" value="niet-volgen">Niet meer volgen</button>`)}
<h3>Deze agenda in uw eigen programma</h3>
${
  address === null
    ? html`<p>${person.shared ? 'Uw agenda is te lezen op een geheim adres.' : 'Lees uw afspraken in Outlook, Google of op uw telefoon. Namen staan er niet in.'}</p>`
    : html`<p class="notice" role="status">Dit adres is geheim. U ziet het maar één keer: <code>${address}</code></p>`
}
${ownForm(
  request,
  path,
  html`<button type="submit" name="actie" value="delen">${person.shared ? 'Maak een nieuw adres' : 'Maak een adres'}</button>
${person.shared && html`<button type="submit" name="actie" value="niet-delen">Niet meer delen</button>`}`,
)}`
}

function feedForms(request: FastifyRequest, path: string): Html {
  return html`${ownForm(
    request,
    path,
    html`${textField('agenda', 'Adres van de agenda (iCal)', '', { hint: 'Begint met https:// of webcal://.' })}
<button type="submit" name="actie" value="volgen">Volgen</button>`,
  )}
<details><summary>Ook afspraken in die agenda zetten (CalDAV)</summary>${ownForm(
    request,
    path,
    html`<p>Dan staan de afspraken van hier vanzelf in uw andere agenda.</p>
${textField('caldav', 'Adres van de agenda (CalDAV)', '', { hint: 'Uw beheerder kent dit adres.' })}
${textField('gebruiker', 'Gebruikersnaam', '')}
${textField('wachtwoord', 'Wachtwoord', '', { type: 'password', hint: 'Maak er liefst een apart wachtwoord voor. Wij bewaren het versleuteld.' })}
<button type="submit" name="actie" value="koppelen">Koppelen</button>`,
  )}</details>`
}

function feedState({ readAt, failure, kind }: BusyFeed): string {
  const read = readAt === null ? 'Nog niet gelezen.' : `Gelezen op ${momentWords(readAt.getTime())}.`
  const both = kind === 'caldav' ? ' Uw afspraken van hier komen er ook in.' : ''
  return failure === null ? `${read}${both}` : `${failure} ${read} De tijden van toen blijven tellen.`
}

function exceptionList(request: FastifyRequest, path: string, exceptions: ExceptionRow[], act: string): Html {
  if (exceptions.length === 0) return html`<p>Er staat niets.</p>`
  return html`<ul class="agenda">${exceptions.map(
    ({ id, kind, from, to, reason, locationName }) => html`<li><strong>${kindWords[kind]}</strong>
<span>${momentWords(from.getTime())} tot ${momentWords(to.getTime())}. ${locationName} ${reason}</span>
${ownForm(request, path, html`<input type="hidden" name="uitzondering" value="${id}"><button type="submit" name="actie" value="${act}">Weghalen</button>`)}</li>`,
  )}</ul>`
}

const kindWords = { closed: 'Gesloten', extra: 'Extra', away: 'Afwezig' }

function dayFields(): Html {
  return html`<div class="inline-form">${textField('van-dag', 'Van dag', '', { type: 'date' })}
${textField('van-tijd', 'Vanaf hoe laat (leeg: hele dag)', '', { type: 'time' })}
${textField('tot-dag', 'Tot en met dag (leeg: dezelfde dag)', '', { type: 'date' })}
${textField('tot-tijd', 'Tot hoe laat (leeg: hele dag)', '', { type: 'time' })}</div>`
}
