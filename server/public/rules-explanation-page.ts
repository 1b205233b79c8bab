import type { Amount, Explanation, Law, Level, ServiceRecord, Term } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { citationOf } from '../../knowledge/regulations/citation.ts'
import type { Review } from '../../knowledge/regulations/reviews.ts'
import { type Html, html } from './html.ts'
import { serviceCard, type View } from './map-card.ts'
import { dateInWords, freshness, levelWords, listInWords } from './map-words.ts'
import { amountInWords, articleAddress, lengthInWords, ruleAddress, startInWords } from './rules-words.ts'
import { dataBlock, explanationData } from './schema-org.ts'
import { shareBar } from './share.ts'
import { backView, type WayBack } from './way-back.ts'

export interface ExplanationPage {
  item: Item
  explanation: Explanation
  topic: string
  help: ServiceRecord[]
  laws: readonly Law[]
  terms: Term[]
  amounts: Amount[]
  /** Amounts of which we do not have the one of today. */
  unknownAmounts: Pick<Amount, 'id' | 'label' | 'ask'>[]
  words: [string, string][]
  /** Articles under it that came to read otherwise, and that nobody looked at yet. */
  reviews: Review[]
  others: Item[]
  /** How many municipalities the area has: what holds in all of them needs no list. */
  municipalities: number
  view: View
  print: boolean
  publicUrl: string
  /** The list that somebody came from. */
  back: WayBack | null
}

/** An explanation as people need it: the core, what to do, who helps, then what it rests on. */
export function explanationPage(content: ExplanationPage): Html {
  const { item, explanation, help, terms, amounts, words, others, view, print, publicUrl } = content
  return html`${dataBlock(explanationData(explanation, `${publicUrl}/regels/${encodeURIComponent(item.id)}`))}
${content.back !== null && backView(content.back)}
<p><a href="/regels">Regels en uitleg</a> <span aria-hidden="true">›</span>
<a href="/regels?onderwerp=${explanation.topic}">${content.topic}</a></p>
<article class="item${print && ' print-view'}">
<h1>${explanation.question}</h1>
${explanation.audience === 'professional' && html`<p class="utrecht-status-badge">Voor professionals</p>`}
${explanation.municipalities.length < content.municipalities && html`<p class="utrecht-status-badge">Dit geldt voor ${listInWords(explanation.municipalities)}</p>`}
${content.reviews.length > 0 && reviewNotice(content.reviews, view)}
<p class="core">${explanation.core}</p>
${steps(explanation)}
${explanation.not !== null && html`<p class="utrecht-alert utrecht-alert--info"><strong>Let op.</strong> ${explanation.not}</p>`}
${help.length > 0 && html`<h2>Wie kan helpen</h2><ol class="cards">${help.map((service) => html`<li>${serviceCard(service, view)}</li>`)}</ol>`}
${terms.length > 0 && termList(terms, content.laws)}
${amounts.length > 0 && amountList(amounts)}
${content.unknownAmounts.length > 0 && amountsElsewhere(content.unknownAmounts)}
${words.length > 0 && wordList(words)}
${explanation.basis.length > 0 && basisList(explanation, content.laws, print)}
${others.length > 0 && otherQuestions(others, content.topic, view)}
${checkedLine(item, view)}
${shareBar({
  name: explanation.question,
  address: `${publicUrl}/regels/${encodeURIComponent(item.id)}`,
  about: item.id,
  printAt: `/regels/${encodeURIComponent(item.id)}?afdrukken=1`,
  print,
})}
</article>`
}

/** A law that changed does not make an explanation wrong, but who reads it may know. */
function reviewNotice(reviews: readonly Review[], { now }: View): Html {
  const articles = [...new Map(reviews.map((review) => [review.citation, review])).values()]
  const later = articles.every(({ validFrom }) => validFrom > (now.toISODate() ?? ''))
  return html`<p class="utrecht-alert utrecht-alert--info"><strong>Een regel hieronder ${later ? 'verandert' : 'is veranderd'}.</strong> Het gaat om ${listInWords(
    articles.map(({ citation, validFrom }) => `${citation} (vanaf ${dateInWords(validFrom)})`),
  )}. Wij kijken deze uitleg nog na. Twijfelt u? Vraag het aan het Informatiepunt.</p>`
}

const stepTitles: Record<Level, string> = {
  ...levelWords,
  network: 'Wat u zelf kunt doen, met mensen om u heen',
}

function steps(explanation: Explanation): Html {
  if (explanation.steps.length === 0) return html``
  return html`<h2>Wat u kunt doen</h2>
${[...Map.groupBy(explanation.steps, (step) => step.level)].map(
  ([level, within]) => html`<h3>${stepTitles[level]}</h3>
<ul>${within.map((step) => html`<li>${step.text}</li>`)}</ul>`,
)}`
}

function termList(terms: Term[], laws: readonly Law[]): Html {
  return html`<h2>Hoe lang het mag duren</h2>
<ul>${terms.map(
    (term) => html`<li><strong>${term.label}:</strong> ${lengthInWords(term.length)}, ${startInWords(term.starts)}.
<small><a href="${articleAddress(term.law, term.article, term.paragraph)}">${citationOf(lawName(laws, term.law), term.article, term.paragraph)}</a></small></li>`,
  )}</ul>
<p class="soft">Valt de laatste dag op een zaterdag, zondag of feestdag? Dan telt de eerste werkdag daarna.</p>`
}

function amountList(amounts: Amount[]): Html {
  return html`<h2>Bedragen van nu</h2>
<ul>${amounts.map(
    ({
      label,
      euros,
      per,
      from,
      to,
      source,
      municipality,
    }) => html`<li><strong>${label}${municipality !== null && `, ${municipality}`}:</strong>
${amountInWords(euros, per)}. <small>Vanaf ${dateInWords(from)}${to !== null && ` tot en met ${dateInWords(to)}`}. Bron: ${source}.</small></li>`,
  )}</ul>`
}

/** An amount of before is never shown; who wants to know it is told where. */
function amountsElsewhere(amounts: ExplanationPage['unknownAmounts']): Html {
  return html`<h2>Bedragen die u moet navragen</h2>
<ul>${amounts.map(({ label, ask }) => html`<li><strong>${label}:</strong> wij hebben het bedrag van nu niet nagekeken. Vraag het aan ${ask ?? 'het Informatiepunt'}.</li>`)}</ul>`
}

function wordList(words: [string, string][]): Html {
  return html`<h2>Moeilijke woorden</h2>
<dl class="words">${words.map(([word, meaning]) => html`<dt>${word}</dt><dd>${meaning}</dd>`)}</dl>`
}

function basisList({ basis }: Explanation, laws: readonly Law[], print: boolean): Html {
  return html`<details class="basis"${print && html` open`}><summary>Waar dit op rust</summary>
<ul>${basis.map(
    ({ law, article, paragraph, says }) =>
      html`<li>${says} <br><a href="${articleAddress(law, article, paragraph)}">${citationOf(lawName(laws, law), article, paragraph)}</a></li>`,
  )}</ul></details>`
}

function otherQuestions(others: Item[], topic: string, view: View): Html {
  return html`<h2>Andere vragen over ${topic.charAt(0).toLowerCase() + topic.slice(1)}</h2>
<ul>${others.map(({ id, title }) => html`<li><a href="${ruleAddress(id, view)}">${title}</a></li>`)}</ul>`
}

function checkedLine({ checked, review }: Item, { now }: View): Html {
  const fresh = freshness(checked, now)
  return html`<p class="${fresh.stale ? 'error' : 'soft'}">${fresh.text}
${review !== null && ` Wij kijken dit opnieuw na vóór ${dateInWords(review)}.`}</p>`
}

function lawName(laws: readonly Law[], id: string): string {
  return laws.find((law) => law.id === id)?.name ?? id
}
