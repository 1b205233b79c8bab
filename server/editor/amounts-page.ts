import { DateTime } from 'luxon'
import type { Amount } from '../../knowledge/content/types.ts'
import { type AmountEdit, keyOf } from '../../knowledge/regulations/edited-amounts.ts'
import { type Html, html } from '../public/html.ts'
import { dateInWords } from '../public/map-words.ts'
import { amountInWords } from '../public/rules-words.ts'
import { choice, field, staffForm, tableSection } from '../public/staff-page.ts'
import type { AmountWords } from './amount.ts'

/** All amounts, which of them hold, and what was changed last. */
export function amountsView(
  amounts: readonly Amount[],
  edits: readonly AmountEdit[],
  { today, csrf, timeZone }: { today: string; csrf: string; timeZone: string },
): Html {
  return html`<h1>Bedragen</h1>
<p>Een bedrag geldt van dag tot dag en heeft een bron. Een verlopen bedrag toont Wegwijs nooit.</p>
<p><a class="button" href="/redactie/bedrag">Nieuw bedrag</a></p>
${tableSection(
  'Alle bedragen',
  html`<th scope="col">Wat</th><th scope="col" class="number">Bedrag</th><th scope="col">Geldt</th><th scope="col">Bron</th>`,
  amounts.map((amount) => amountRow(amount, today)),
)}
${
  edits.length > 0 &&
  html`<section class="panel" aria-labelledby="gewijzigd"><h2 id="gewijzigd">Wat er gewijzigd is</h2>
<ul class="tasks">${edits.map((edit) => editView(edit, csrf, timeZone))}</ul></section>`
}`
}

function amountRow(amount: Amount, today: string): Html {
  const { label, municipality, euros, per, from, to, source } = amount
  const state = to !== null && to < today ? 'verlopen' : from > today ? 'straks' : 'geldt nu'
  return html`<tr><th scope="row"><a href="/redactie/bedrag?was=${encodeURIComponent(keyOf(amount))}">${label}${municipality !== null && `, ${municipality}`}</a></th>
<td class="number">${amountInWords(euros, per)}</td>
<td><span class="state${state === 'verlopen' && ' old'}">${state}</span> ${periodInWords(amount)}</td><td>${source}</td></tr>\n`
}

function editView({ n, amount, before, by, at }: AmountEdit, csrf: string, timeZone: string): Html {
  const moment = DateTime.fromJSDate(at, { zone: timeZone }).setLocale('nl').toFormat('d LLLL yyyy H.mm')
  const what = amount === null ? 'weggehaald' : before === null ? 'nieuw' : 'gewijzigd'
  const shown = amount ?? before
  return html`<li><span class="what">${shown !== null && inWords(shown)} <span class="soft">${what} door ${by} op ${moment}${amount !== null && before !== null && html`; eerst ${amountInWords(before.euros, before.per)}`}</span></span>
${staffForm('/redactie/bedrag/terug', csrf, { n: String(n) }, html`<button type="submit">Zet terug<span class="visually-hidden">: ${shown?.label}, ${moment}</span></button>`)}</li>\n`
}

/** The form of an amount; with `made` it shows how it will stand, and asks to be sure. */
export function amountForm(
  words: AmountWords,
  {
    csrf,
    municipalities,
    labels,
    made,
  }: { csrf: string; municipalities: readonly string[]; labels: readonly string[]; made: Amount | null },
): Html {
  return html`<h1>${words.was === '' ? 'Nieuw bedrag' : 'Bedrag wijzigen'}</h1>
${made !== null && confirmView(words, made, csrf)}
${staffForm(
  '/redactie/bedrag/voorbeeld',
  csrf,
  { was: words.was },
  html`<section class="panel"><h2>Het bedrag</h2>
${field('label', 'Wat is het?', words.label, { required: true, list: 'namen', hint: 'Dezelfde naam is hetzelfde bedrag, van een andere tijd of gemeente.' })}
<datalist id="namen">${labels.map((label) => html`<option value="${label}"></option>`)}</datalist>
<div class="fields">${field('euros', 'Bedrag in euro’s', words.euros, { required: true, hint: 'Bijvoorbeeld 21,50' })}
${field('per', 'Per', words.per, { hint: 'maand, jaar, keer. Mag leeg.' })}
${field('from', 'Vanaf', words.from, { type: 'date', required: true })}
${field('to', 'Tot en met', words.to, { type: 'date', hint: 'Leeg: tot nader order.' })}
${choice('municipality', 'Gemeente', [{ value: '', label: 'Overal' }, ...municipalities.map((name) => ({ value: name, label: name }))], words.municipality)}</div>
${field('source', 'Bron', words.source, { required: true, hint: 'Waar staat dit? Bijvoorbeeld: CAK, eigen bijdrage Wmo 2026.' })}
${field('ask', 'Wie weet het bedrag als het hier verlopen is?', words.ask, { hint: 'Bijvoorbeeld: het CAK, telefoon 0800-1925. Mag leeg.' })}
<p><button type="submit" class="utrecht-button utrecht-button--primary-action">Bekijk hoe het wordt</button></p></section>`,
)}
${words.was !== '' && staffForm('/redactie/bedrag/weg', csrf, { was: words.was }, html`<p><button type="submit" class="link">Haal dit bedrag weg</button></p>`)}`
}

function confirmView(words: AmountWords, made: Amount, csrf: string): Html {
  return html`<section class="panel" aria-labelledby="zo"><h2 id="zo">Zo wordt het</h2>
<p class="preview">${inWords(made)} <span class="soft">Bron: ${made.source}.</span></p>
${staffForm('/redactie/bedrag/publiceer', csrf, { ...words }, html`<p><button type="submit" class="utrecht-button utrecht-button--primary-action">Publiceer dit</button></p>`)}</section>`
}

function inWords(amount: Amount): Html {
  const { label, municipality, euros, per } = amount
  return html`<strong>${label}${municipality !== null && `, ${municipality}`}:</strong> ${amountInWords(euros, per)}. ${periodInWords(amount)}.`
}

function periodInWords({ from, to }: Amount): string {
  return `Vanaf ${dateInWords(from)}${to === null ? '' : ` tot en met ${dateInWords(to)}`}`
}
