import type { Material } from '../../bot/abilities.ts'
import type { Card, Source } from '../../channels/message.ts'
import type { Region } from '../../knowledge/content/region.ts'
import type { Explanation, ServiceRecord } from '../../knowledge/content/types.ts'
import type { Item } from '../../knowledge/items/item.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { openingInWordsAt } from '../../knowledge/opening-hours.ts'
import { isFor } from '../../knowledge/regulations/amounts.ts'
import { sourceOf } from '../../knowledge/source.ts'

const CARDS = 2
const BASES = 3

export interface MaterialAsker {
  municipality: string | null
  audience: 'inhabitant' | 'professional'
}

export interface MaterialParts {
  knowledge: Knowledge
  region: Region
  clock: () => Date
}

/** An explanation with the cards, the articles, the amounts and the difficult words that belong to it. */
export async function explanationMaterial(
  parts: MaterialParts,
  item: Item,
  asker: MaterialAsker,
  firstCard: string | null = null,
): Promise<Material | null> {
  if (item.kind !== 'page' || item.data === null) return null
  const explanation = item.data
  const services = await parts.knowledge.services(withFirst(explanation.help, firstCard), asker)
  const articles = await parts.knowledge.articles(explanation.basis.map(({ law, article }) => `${law}:${article}`))
  const cards = services.slice(0, CARDS)
  return {
    id: item.id,
    topic: explanation.topic,
    parts: {
      title: explanation.question,
      core: withAmounts(parts, explanation, asker),
      steps: explanation.steps.map(({ text }) => text),
      cards: cards.flatMap((service) => cardOf(parts, service, asker)),
      basis: basisOf(parts, explanation, articles),
      notes: notesOf(parts, explanation),
    },
    sources: [sourceOf(item), ...cards.map((card) => sourceOf(card)), ...articleSources(explanation, articles)],
    sameEverywhere:
      coversArea(parts.region, item.municipalities) &&
      services.slice(0, CARDS).every((each) => coversArea(parts.region, each.municipalities)),
    placeMatters: differsByPlace(parts, asker, (there) => [
      withAmounts(parts, explanation, there),
      cards.flatMap((service) => cardOf(parts, service, there)),
    ]),
  }
}

/** One service of the map as an answer: what it is, for whom, and how to get there. */
export function serviceMaterial(parts: MaterialParts, item: Item, asker: MaterialAsker): Material | null {
  if (item.kind !== 'service' || item.data === null) return null
  const service = item.data
  const notes = [service.for, service.bring].filter((note): note is string => note !== null)
  return {
    id: item.id,
    topic: service.topics[0] ?? 'informatiepunt',
    parts: {
      title: service.name,
      core: service.description,
      steps: [],
      cards: cardOf(parts, item, asker),
      basis: [],
      notes,
    },
    sources: [sourceOf(item)],
    sameEverywhere: coversArea(parts.region, item.municipalities),
    placeMatters: differsByPlace(parts, asker, (there) => cardOf(parts, item, there)),
  }
}

/** Whether what is shown is not the same in all municipalities; no longer of interest once it is known where someone lives. */
function differsByPlace(
  { region }: MaterialParts,
  asker: MaterialAsker,
  shown: (there: MaterialAsker) => unknown,
): boolean {
  if (asker.municipality !== null) return false
  const ways = region.municipalities.map(({ name }) => JSON.stringify(shown({ ...asker, municipality: name })))
  return new Set(ways).size > 1
}

export function cardOf({ region, clock }: MaterialParts, item: Item, { municipality }: MaterialAsker): Card[] {
  if (item.kind !== 'service' || item.data === null) return []
  const service = item.data
  const place = service.locations.find((each) => each.municipality === municipality) ?? service.locations[0] ?? null
  const hours = service.hours ?? place?.hours ?? null
  return [
    {
      id: service.id,
      name: service.name,
      organisation: service.organisation.name,
      what: service.description,
      phone: service.phone,
      email: service.email,
      url: service.url ?? service.organisation.url,
      place: place === null ? null : `${place.name}, ${place.address.street}, ${place.address.city}`,
      hours: hours === null ? null : openingInWordsAt(clock(), region.timeZone, hours),
      cost: service.cost === 'free' ? 'gratis' : service.cost,
      referral: referralInWords(service.referral),
      example: service.example,
    },
  ]
}

function referralInWords(referral: ServiceRecord['referral']): string | null {
  switch (referral) {
    case 'none':
      return null
    case 'gp':
      return 'via uw huisarts'
    case 'indication':
      return 'na een besluit van de gemeente'
    case 'professional':
      return 'via een hulpverlener'
    default:
      return referral satisfies never
  }
}

function basisOf({ knowledge }: MaterialParts, explanation: Explanation, articles: Item[]) {
  return explanation.basis.slice(0, BASES).flatMap(({ law, article, paragraph, says }) => {
    const name = knowledge.laws.find(({ id }) => id === law)?.name
    if (name === undefined) return []
    const item = articles.find(({ id }) => id === `${law}:${article}`)
    const citation = `${name}, artikel ${article}${paragraph === null ? '' : `, lid ${paragraph}`}`
    const url = item?.url ?? `https://wetten.overheid.nl/jci1.3:c:${law}&artikel=${article}`
    return [{ citation, says, url, checked: explanation.checked }]
  })
}

function articleSources(explanation: Explanation, articles: Item[]): Source[] {
  return explanation.basis.slice(0, BASES).flatMap(({ law, article, paragraph }) => {
    const item = articles.find(({ id }) => id === `${law}:${article}`)
    return item === undefined ? [] : [sourceOf(item, paragraph)]
  })
}

/** An amount is only ever shown out of a dated record that holds today; without one it is said who knows it. */
function withAmounts(
  { knowledge, clock }: MaterialParts,
  explanation: Explanation,
  { municipality }: MaterialAsker,
): string {
  const lines = knowledge
    .amounts(clock())
    .filter((amount) => explanation.amounts.includes(amount.id) && isFor(amount, municipality))
    .map(
      ({ label, euros, per }) =>
        `${label}: € ${euros.toFixed(2).replace('.', ',')}${per === null ? '' : ` per ${per}`}.`,
    )
  const elsewhere = knowledge
    .unknownAmounts(explanation.amounts, clock(), municipality)
    .map(
      ({ label, ask }) =>
        `${label}: het bedrag van nu weten wij niet zeker. Vraag het gerust aan ${ask ?? 'het Informatiepunt'}.`,
    )
  return [explanation.core, ...lines, ...elsewhere].join(' ')
}

function notesOf({ knowledge }: MaterialParts, explanation: Explanation): string[] {
  const shown = [explanation.core, ...explanation.steps.map(({ text }) => text)].join(' ').toLowerCase()
  const words = explanation.words
    .filter((word) => shown.includes(word.toLowerCase()))
    .flatMap((word) => (knowledge.words.has(word) ? [`${capital(word)}: ${knowledge.words.get(word)}.`] : []))
  return [...(explanation.not === null ? [] : [explanation.not]), ...words.slice(0, 2)]
}

function withFirst(help: string[], first: string | null): string[] {
  return first === null ? help : [first, ...help.filter((id) => id !== first)]
}

function coversArea(region: Region, municipalities: string[]): boolean {
  return region.municipalities.every(({ name }) => municipalities.includes(name))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
