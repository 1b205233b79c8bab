import { type Html, html } from '../public/html.ts'
import type { ContactProblem } from './contact.ts'
import { dayWithDate, dayWords, momentWords } from './local-time.ts'
import { fieldName, hiddenInputs, notice, problemSummary } from './page-parts.ts'
import { waysInWords } from './shapes.ts'
import type { Waiting } from './waiting.ts'

export interface WaitingTyped {
  naam: string
  telefoon: string
  email: string
  dagdeel: string
  tot: string
}

/** The form for the waiting list. `about`: what is waited for, and where the form goes. */
export function joinPage(
  about: { typeName: string; action: string; hidden: Record<string, string | null>; earlierThan: string | null },
  typed: WaitingTyped,
  problems: ContactProblem[],
): Html {
  return html`<h1>Op de wachtlijst</h1>
${problemSummary(problems)}
<p>${
    about.earlierThan === null
      ? html`U wacht op: <strong>${about.typeName}</strong>.`
      : html`Uw afspraak van <strong>${about.earlierThan}</strong> blijft staan. Komt er eerder iets vrij? Dan hoort u het.`
  }
Wij mailen u als er een moment vrij komt. Zonder e-mailadres bellen wij u.</p>
<form method="post" action="${about.action}" novalidate>
${hiddenInputs(about.hidden)}
${field('naam', 'Uw naam', 'text', 'name', typed.naam, problems)}
${field('email', 'Uw e-mailadres', 'email', 'email', typed.email, problems)}
${field('telefoon', 'Uw telefoonnummer', 'tel', 'tel', typed.telefoon, problems)}
<p><label for="dagdeel">Wanneer kunt u?</label>
<select id="dagdeel" name="dagdeel">${Object.entries(partsOfDay).map(
    ([value, label]) => html`<option value="${value}"${typed.dagdeel === value && html` selected`}>${label}</option>`,
  )}</select></p>
<p><label for="tot">Tot en met welke dag wilt u wachten?</label>
<input id="tot" name="tot" type="date" value="${typed.tot}"></p>
<button type="submit">Zet mij op de wachtlijst</button>
</form>
<p>Wij gebruiken uw gegevens alleen hiervoor. Daarna wissen wij ze. <a href="/privacy">Meer over privacy</a></p>`
}

export function joinedPage(waiting: { until: string; byMail: boolean; path: string }): Html {
  return html`<h1>U staat op de wachtlijst</h1>
<p>Komt er een moment vrij? Dan ${waiting.byMail ? 'krijgt u een mail' : 'bellen wij u'}.
U wacht tot en met <strong>${dayWords(dayWithDate(waiting.until).start)}</strong>.</p>
<p><a href="${waiting.path}">Bekijk of verlaat de wachtlijst</a>. Bewaar deze link als u geen mail krijgt.</p>
<p>Lukt wachten niet? Bel ons. Het nummer staat onder aan deze pagina.</p>`
}

/** The page behind the link: what is free now, and the way off the list. GET of it changes nothing. */
export function waitingPage(
  waiting: Waiting,
  offer: { path: string; slot: { id: string; words: string } | null; problem: string | null },
): Html {
  return html`${notice(offer.problem)}
<h1>Uw plek op de wachtlijst</h1>
<p>U wacht op: <strong>${waiting.typeName}</strong>, ${waysInWords[waiting.way]}.</p>
${
  waiting.currentStart !== null &&
  html`<p>Uw afspraak van <strong>${momentWords(waiting.currentStart.getTime())}</strong> staat nog. Kiest u een nieuw moment? Dan vervalt die.</p>`
}
${offer.slot === null ? html`<p>Er is nu niets vrij dat past. Wij laten het weten als dat verandert.</p>` : offerForm(offer.path, offer.slot)}
<form method="post" action="${offer.path}">
<button type="submit" name="actie" value="stoppen">Haal mij van de wachtlijst</button>
</form>`
}

function offerForm(path: string, slot: { id: string; words: string }): Html {
  return html`<p>Dit moment is nu vrij: <strong>${slot.words}</strong>.</p>
<form method="post" action="${path}"><input type="hidden" name="tijd" value="${slot.id}">
<button type="submit" name="actie" value="kiezen">Ja, dit moment wil ik</button>
</form>`
}

export function closedPage(as: Waiting['closedAs']): Html {
  const words = {
    booked: 'U heeft een moment gekozen. U staat niet meer op de wachtlijst.',
    withdrawn: 'U staat niet meer op de wachtlijst. Uw gegevens zijn gewist.',
    expired: 'Uw tijd op de wachtlijst is voorbij. Er kwam helaas niets vrij.',
  }
  return html`<h1>Niet meer op de wachtlijst</h1>
<p>${words[as ?? 'expired']}</p>
<p><a href="/afspraak">Een afspraak maken</a></p>`
}

/** "Hoe gaat het met u?" */
export function aftercarePage(path: string, answer: 'well' | 'contact' | null): Html {
  if (answer === 'well') {
    return html`<h1>Fijn dat het goed gaat</h1><p>Dank u wel. Is er later toch iets? U kunt ons altijd iets vragen.</p>`
  }
  if (answer === 'contact') {
    return html`<h1>Wij nemen contact met u op</h1>
<p>Een medewerker van het Informatiepunt belt of mailt u. Gaat het niet goed en kunt u niet wachten? Bel ons dan.</p>`
  }
  return html`<h1>Hoe gaat het met u?</h1>
<p>U had een gesprek bij ons. Wij horen graag hoe het nu gaat.</p>
<form method="post" action="${path}"><ul class="slots">
<li><button type="submit" name="antwoord" value="goed">Het gaat goed</button></li>
<li><button type="submit" name="antwoord" value="contact">Ik wil nog eens contact</button></li>
</ul></form>`
}

const partsOfDay = { '': 'Dat maakt niet uit', morning: "'s Ochtends", afternoon: "'s Middags", evening: "'s Avonds" }

function field(
  name: string,
  label: string,
  type: string,
  autocomplete: string,
  value: string,
  problems: ContactProblem[],
): Html {
  const problem = problems.find((each) => fieldName(each.field) === name)
  return html`<p><label for="${name}">${label}</label>
${problem && html`<span class="problem" id="${name}-fout">${problem.message}</span>`}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}"${problem && html` aria-invalid="true" aria-describedby="${name}-fout"`}></p>`
}
