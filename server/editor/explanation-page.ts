import { facets, type Level, levels } from '../../knowledge/content/types.ts'
import { type Html, html } from '../public/html.ts'
import { boxes, choice, field, staffForm } from '../public/staff-page.ts'
import type { Effect } from './effect.ts'
import { type ExplanationWords, facetLabels } from './explanation.ts'

/** What can be chosen on the form. */
export interface Choices {
  topics: readonly { key: string; label: string }[]
  municipalities: readonly string[]
  /** Services about the topic, and those that were chosen. */
  near: readonly { id: string; title: string }[]
  /** All others. */
  far: readonly { id: string; title: string }[]
  amounts: readonly { id: string; label: string }[]
}

const stepLabels: Record<Level, string> = {
  network: 'Wat kan iemand zelf, of met mensen om zich heen?',
  basic: 'Welke hulp is er zonder besluit van de gemeente?',
  indicated: 'Wat kan na een besluit van de gemeente?',
  urgent: 'Wat als het nu gevaarlijk is?',
}

/** The form of an explanation; `id` null is a new one. */
export function explanationForm(words: ExplanationWords, choices: Choices, csrf: string, id: string | null): Html {
  const action = id === null ? '/redactie/nieuw' : '/redactie/stuk/concept'
  const named = (list: Choices['near']) => list.map(({ id: value, title: label }) => ({ value, label }))
  return staffForm(
    action,
    csrf,
    id === null ? {} : { id },
    html`<section class="panel" aria-labelledby="antwoord"><h2 id="antwoord">Het antwoord</h2>
${field('question', 'De vraag', words.question, { required: true, hint: 'Zoals een inwoner het vraagt.' })}
${field('core', 'De kern van het antwoord', words.core, { rows: 5, required: true, hint: 'Een tot drie korte zinnen. Noem geen bedrag: kies dat hieronder.' })}
${levels.map((level) => field(level, stepLabels[level], words.steps[level], { rows: 3, hint: 'Een stap op elke regel. Mag leeg.' }))}
${field('not', 'Wat is het niet?', words.not, { rows: 2, hint: 'Mag leeg.' })}</section>
<section class="panel" aria-labelledby="waarover"><h2 id="waarover">Waarover en voor wie</h2>
<div class="fields">${choice('topic', 'Onderwerp', [{ value: '', label: 'Kies een onderwerp' }, ...choices.topics.map(({ key, label }) => ({ value: key, label }))], words.topic)}
${choice(
  'facet',
  'Waar gaat de vraag over?',
  facets.map((value) => ({ value, label: facetLabels[value] })),
  words.facet,
)}
${choice(
  'audience',
  'Voor wie?',
  [
    { value: 'inhabitant', label: 'Inwoners' },
    { value: 'professional', label: 'Alleen professionals' },
  ],
  words.audience,
)}</div>
${boxes(
  'municipalities',
  'Geldt in',
  choices.municipalities.map((name) => ({ value: name, label: name })),
  words.municipalities,
)}
${field('variants', 'Hoe vragen mensen dit nog meer?', words.variants, { rows: 6, hint: 'Een vraag op elke regel. Hierop vindt Wegwijs deze uitleg.' })}</section>
<section class="panel" aria-labelledby="hulp"><h2 id="hulp">Wie helpt, en waar het op rust</h2>
${choices.near.length > 0 && boxes('help', 'Wie kan helpen?', named(choices.near), words.help)}
${choice('help', choices.near.length > 0 ? 'Nog iemand anders' : 'Wie kan helpen?', [{ value: '', label: 'Niemand' }, ...named(choices.far)], '')}
${
  choices.amounts.length > 0 &&
  boxes(
    'amounts',
    'Bedragen die erbij horen',
    choices.amounts.map(({ id: value, label }) => ({ value, label })),
    words.amounts,
  )
}
${field('basis', 'In welke wet of regel staat dit?', words.basis, { rows: 4, hint: 'Een artikel op elke regel, zo: “Wmo 2015, artikel 2.3.2, lid 1: wat daar staat, in gewone taal”. Mag leeg.' })}
${field('review', 'Weer nakijken op', words.review, { type: 'date', required: true })}</section>
<p><button type="submit" class="utrecht-button utrecht-button--primary-action">Bewaar als concept</button> <span class="soft">Op de website verandert nog niets.</span></p>`,
  )
}

/** What the website finds now for the example questions; `before`: what it found before this was published. */
export function effectView({ before, now }: { before: Effect | null; now: Effect }): Html {
  const worse = before !== null && now.right < before.right
  return html`<section class="panel" aria-labelledby="vindbaar"><h2 id="vindbaar">Wordt het gevonden?</h2>
<p${worse && html` role="alert"`}>Van de ${now.asked} voorbeeldvragen over dit onderwerp vinden er ${now.right} het goede stuk als eerste${before !== null && html`; voor deze wijziging waren dat er ${before.right} van ${before.asked}`}.
${worse && html`<strong>Dat is minder dan eerst. Kijk het na of zet het terug.</strong>`}</p>
${now.wrong.length > 0 && html`<details><summary>Vragen die iets anders vinden</summary><ul>${now.wrong.map((question) => html`<li>${question}</li>`)}</ul></details>`}</section>`
}
