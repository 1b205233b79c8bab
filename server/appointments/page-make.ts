import { type Html, html } from '../public/html.ts'
import { placeInWords } from './calendar-file.ts'
import type { ContactProblem } from './contact.ts'
import { timeWords } from './local-time.ts'
import {
  ANSWER,
  appointmentList,
  fieldName,
  hiddenInputs,
  notice,
  type PageWish,
  problemSummary,
  slotForm,
  stepLine,
  wishPath,
} from './page-parts.ts'
import { type Appointment, type AppointmentType, type Ask, languageName, type Slot, waysInWords } from './shapes.ts'

/** The steps of making an appointment, one question on a page. */
export function municipalityStep(municipalities: string[]): Html {
  return html`<h1>Een afspraak maken</h1>
${stepLine(1)}
<h2>Waar woont u?</h2>
<ul class="choices">
${municipalities.map((name) => html`<li><a href="${wishPath({ gemeente: name })}">${name}</a></li>`)}
<li><a href="${wishPath({ gemeente: 'anders' })}">Ergens anders, of dat weet ik niet</a></li>
</ul>
<p>U kunt ook bellen. Het nummer staat onder aan deze pagina. Dan maken wij de afspraak voor u.</p>`
}

export function typeStep(types: AppointmentType[], wish: PageWish): Html {
  return html`<h1>Waar gaat uw afspraak over?</h1>
${stepLine(2)}
<ul class="choices">
${types.map(
  (type) => html`<li><a href="${wishPath({ gemeente: wish.gemeente, soort: type.id })}">${type.name}</a>
<p>${type.what} Het gesprek duurt ${type.minutes} minuten.${type.partner && html` U praat met iemand van ${type.partner}.`}${type.capacity > 1 && html` Het is een groep van hoogstens ${type.capacity} mensen.`}</p></li>`,
)}
</ul>
${back({})}`
}

export function wayStep(type: AppointmentType, wish: PageWish): Html {
  const to = (manier: string, plek: string | null = null) =>
    wishPath({ gemeente: wish.gemeente, soort: type.id, manier, plek })
  const own = (municipality: string) => (municipality === wish.gemeente ? 0 : 1)
  const places = type.ways.includes('place')
    ? type.locations.toSorted((a, b) => own(a.municipality) - own(b.municipality))
    : []
  return html`<h1>Hoe wilt u ons spreken?</h1>
${stepLine(3)}
<ul class="choices">
${places.map(
  (place) => html`<li><a href="${to('place', place.id)}">${place.name}</a>
<p>${place.address}${place.example && ' (voorbeeldadres)'}</p></li>`,
)}
${type.ways
  .filter((way) => way !== 'place')
  .map(
    (way) => html`<li><a href="${to(way)}">${waysInWords[way].replace(/^./, (first) => first.toUpperCase())}</a></li>`,
  )}
</ul>
${back({ gemeente: wish.gemeente })}`
}

/** `problem`: why an earlier choice could not be had. */
export function slotStep(
  slots: Slot[],
  wish: PageWish,
  more: { later: string | null; problem: string | null; alternatives?: boolean; languages?: string[] },
): Html {
  const { vanaf: _, ...hidden } = wish
  return html`${notice(more.problem)}
<h1>${more.alternatives ? 'Deze momenten zijn wel vrij' : 'Wanneer kunt u?'}</h1>
${stepLine(4)}
${languageLine(wish, more.languages ?? [])}
${slots.length === 0 ? noSlots() : slotForm(slots, { action: '/afspraak', name: 'tijd', hidden })}
${more.later && html`<p><a href="${wishPath({ ...wish, vanaf: more.later })}">Latere dagen bekijken</a></p>`}
${wish.vanaf && html`<p><a href="${wishPath({ ...wish, vanaf: null })}">Terug naar de eerste dagen</a></p>`}
<p>Past er niets? <a href="${wishPath(hidden).replace('/afspraak', '/afspraak/wachtlijst')}">Zet mij op de wachtlijst</a>.</p>
${back({ gemeente: wish.gemeente, soort: wish.soort })}`
}

/** Who rather speaks another language than Dutch can choose somebody who knows it. */
function languageLine(wish: PageWish, languages: string[]): Html | false {
  const others = languages.filter((language) => language !== 'nl' && language !== wish.taal)
  const links = others.map(
    (taal) => html`<a href="${wishPath({ ...wish, taal, vanaf: null })}">${languageName(taal)}</a> `,
  )
  if (wish.taal !== null) {
    return html`<p>U kiest iemand die deze taal spreekt: <strong>${languageName(wish.taal)}</strong>.
<a href="${wishPath({ ...wish, taal: null, vanaf: null })}">Toon iedereen</a></p>`
  }
  return others.length > 0 && html`<p>Liever iemand die een andere taal spreekt? ${links}</p>`
}

/** Other moments for who filled in everything already: what was typed goes along. */
export function otherSlotsStep(slots: Slot[], typed: Typed, path: string, problem: string): Html {
  return html`${notice(problem)}
<h1>Deze momenten zijn wel vrij</h1>
<p>Wat u heeft ingevuld, bewaren wij.</p>
${slots.length === 0 ? noSlots() : slotForm(slots, { action: path, name: 'tijd', hidden: { actie: 'anders', ...hiddenFields(typed) } })}
<p><a href="/afspraak">Opnieuw beginnen</a></p>`
}

function noSlots(): Html {
  return html`<p>In deze dagen is er niets vrij. Kijk naar latere dagen, of kies een andere plek of manier.
Bellen kan ook: het nummer staat onder aan deze pagina.</p>`
}

export interface Typed {
  naam: string
  telefoon: string
  email: string
  adres: string
  vraag: string
  /** The language that was chosen: the professional knows in which to begin. */
  taal: string
  /** To what the type asks, by id. */
  antwoorden: Record<string, string>
  doorgeven: boolean
  herinnering: boolean
}

export function detailsStep(
  { hold, asks, path }: { hold: Appointment; asks: Ask[]; path: string },
  typed: Typed,
  problems: ContactProblem[],
): Html {
  const needsPhone = hold.way === 'phone'
  const needsEmail = hold.way === 'video'
  const field = fieldWith(typed, problems)
  return html`<h1>Uw gegevens</h1>
${stepLine(5)}
${problemSummary(problems)}
<p>U kiest: <strong>${hold.words}</strong>. ${placeInWords(hold)}. ${heldInWords(hold)}</p>
<form method="post" action="${path}" novalidate>
${hiddenInputs({ taal: typed.taal || null })}
${field('naam', 'Uw naam', { autocomplete: 'name' })}
${field('telefoon', needsPhone ? 'Uw telefoonnummer' : 'Uw telefoonnummer (of vul uw e-mailadres in)', { type: 'tel', autocomplete: 'tel' })}
${field('email', needsEmail ? 'Uw e-mailadres' : 'Uw e-mailadres (dan sturen wij u een bevestiging)', { type: 'email', autocomplete: 'email' })}
${hold.way === 'home' && field('adres', 'Uw adres', { autocomplete: 'street-address' })}
${asks.map(({ id, label }) => askField(id, label, typed.antwoorden[id] ?? '', problems))}
<p>${checkbox('herinnering', typed.herinnering)}
<label for="herinnering">Mail mij een dag van tevoren een herinnering.</label></p>
<p><label for="vraag">Wilt u alvast iets vertellen? Dat hoeft niet.</label>
${problemAt('vraag', problems)}
<textarea id="vraag" name="vraag" rows="4"${described('vraag', problems)}>${typed.vraag}</textarea></p>
<p>${checkbox('doorgeven', typed.doorgeven)}
<label for="doorgeven">Ja, geef dit door aan ${hold.professional.name}. Dan hoef ik het niet nog eens te vertellen.</label></p>
<button type="submit" name="actie" value="nakijken">Verder</button>
</form>
<p>Wij gebruiken uw gegevens alleen voor deze afspraak. <a href="/privacy">Meer over privacy</a></p>`
}

export function confirmStep(
  { hold, asks, path }: { hold: Appointment; asks: Ask[]; path: string },
  typed: Typed,
): Html {
  const rows = [
    ['Naam', typed.naam],
    ['Telefoon', typed.telefoon],
    ['E-mail', typed.email],
    ['Adres', hold.way === 'home' ? typed.adres : ''],
    ...asks.map(({ id, label }) => [label, typed.antwoorden[id] ?? '']),
    ['U vertelt alvast', typed.vraag],
  ].filter(([, value]) => value !== '')
  return html`<h1>Klopt dit?</h1>
${stepLine(6)}
${appointmentList({ ...hold, phone: typed.telefoon || null, address: typed.adres || null })}
<dl>${rows.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
<form method="post" action="${path}">
${hiddenInputs(hiddenFields(typed))}
<button type="submit" name="actie" value="boeken">Ja, maak de afspraak</button>
<button type="submit" name="actie" value="wijzigen">Nee, ik wil iets veranderen</button>
</form>`
}

function askField(id: string, label: string, value: string, problems: ContactProblem[]): Html {
  const name = `${ANSWER}${id}`
  return html`<p><label for="${name}">${label}</label>
${problemAt(name, problems)}
<input id="${name}" name="${name}" type="text" value="${value}"${described(name, problems)}></p>`
}

function heldInWords(hold: Appointment): string {
  return hold.heldUntil === null || hold.status !== 'held'
    ? ''
    : `Wij houden dit moment voor u vrij tot ${timeWords(Date.parse(hold.heldUntil))}.`
}

function hiddenFields(typed: Typed): Record<string, string | null> {
  const { doorgeven, herinnering, antwoorden, ...texts } = typed
  const answers = Object.entries(antwoorden).map(([id, answer]) => [`${ANSWER}${id}`, answer])
  return {
    ...texts,
    ...Object.fromEntries(answers),
    doorgeven: doorgeven ? 'ja' : null,
    herinnering: herinnering ? 'ja' : null,
  }
}

type TextField = 'naam' | 'telefoon' | 'email' | 'adres'

function fieldWith(typed: Typed, problems: ContactProblem[]) {
  return (name: TextField, label: string, more: { type?: string; autocomplete: string }): Html => {
    return html`<p><label for="${name}">${label}</label>
${problemAt(name, problems)}
<input id="${name}" name="${name}" type="${more.type ?? 'text'}" autocomplete="${more.autocomplete}" value="${typed[name]}"${described(name, problems)}></p>`
  }
}

function problemAt(name: string, problems: ContactProblem[]): Html | undefined {
  const problem = problems.find(({ field }) => fieldName(field) === name)
  return problem && html`<span class="problem" id="${name}-fout">${problem.message}</span>`
}

function described(name: string, problems: ContactProblem[]): Html | false {
  const isWrong = problems.some(({ field }) => fieldName(field) === name)
  return isWrong && html` aria-invalid="true" aria-describedby="${name}-fout"`
}

function checkbox(name: string, checked: boolean): Html {
  return html`<input type="checkbox" id="${name}" name="${name}" value="ja"${checked && html` checked`}>`
}

function back(wish: Partial<PageWish>): Html {
  return html`<p><a href="${wishPath(wish)}">Terug</a></p>`
}
