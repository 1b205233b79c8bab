import type { Content } from '../content.ts'
import type { Explanation } from '../types.ts'
import { type Finding, fileOf } from './finding.ts'

const VARIANTS = 15
/** More than this and nobody finds the one that is meant. */
const EXPLANATIONS = 10
const order = ['network', 'basic', 'indicated']
/** Where who is at home may be the danger, a line that helps comes first. */
const danger = ['crisis-suicide', 'huiselijk-geweld']

/** Every topic explained for every municipality, with helpers that hold there, in the order of the funnel. */
export function checkCoverage(content: Content, municipalities: readonly string[]): Finding[] {
  return [
    ...content.topics.flatMap((topic) => gaps(content, topic.key, municipalities)),
    ...content.topics.flatMap((topic) => tooMany(content, topic.key, municipalities)),
    ...content.topics.flatMap((topic) => fewVariants(content, topic.key)),
    ...content.explanations.flatMap((explanation) => helpless(content, explanation)),
    ...content.explanations.flatMap((explanation) => outOfOrder(content, explanation)),
    ...content.explanations.flatMap((explanation) => withoutOwnPeople(content, explanation)),
  ]
}

function gaps(content: Content, topic: string, municipalities: readonly string[]): Finding[] {
  const about = content.explanations.filter((one) => one.topic === topic && one.audience === 'inhabitant')
  return municipalities
    .filter((municipality) => !about.some((one) => one.municipalities.includes(municipality)))
    .map((municipality) => ({
      file: `topics/${topic}.yaml`,
      id: topic,
      what: `Er is geen uitleg voor inwoners van ${municipality}.`,
      how: `Schrijf een uitleg voor ${municipality}, of zet ${municipality} erbij als het daar ook zo is.`,
    }))
}

/** For each municipality, as what differs between them is written twice. */
function tooMany(content: Content, topic: string, municipalities: readonly string[]): Finding[] {
  const about = content.explanations.filter((one) => one.topic === topic && one.audience !== 'professional')
  const most = Math.max(
    ...municipalities.map((place) => about.filter((one) => one.municipalities.includes(place)).length),
  )
  if (most <= EXPLANATIONS) return []
  return [
    {
      file: `topics/${topic}.yaml`,
      id: topic,
      what: `Er zijn ${most} stukken uitleg voor inwoners, en dat is te veel.`,
      how: `Voeg samen tot hoogstens ${EXPLANATIONS}: wat het is, aanvragen, hoe lang het duurt, wat als het misgaat, niet eens.`,
    },
  ]
}

function fewVariants(content: Content, topic: string): Finding[] {
  const variants = content.explanations.filter((one) => one.topic === topic).flatMap((one) => one.variants)
  if (variants.length >= VARIANTS) return []
  return [
    {
      file: `topics/${topic}.yaml`,
      id: topic,
      what: `Manieren om het te vragen: ${variants.length}, en dat is te weinig.`,
      how: `Bedenk er meer, tot ${VARIANTS}: kort en lang, direct en met een omweg.`,
    },
  ]
}

/**
 * Whoever reads it finds someone who helps in their own municipality. For the young, Eemnes has its own team; a text
 * for Eemnes that names only a team of the other three sends people to a closed door.
 */
function helpless(content: Content, explanation: Explanation): Finding[] {
  const services = content.services.filter((service) => explanation.help.includes(service.id))
  const finding = { file: fileOf(content, explanation), id: explanation.id }
  const without = explanation.municipalities.filter(
    (place) => !services.some((service) => service.municipalities.includes(place)),
  )
  const never = services.filter(
    (service) => !explanation.municipalities.some((place) => service.municipalities.includes(place)),
  )
  return [
    ...without.map((place) => ({
      ...finding,
      what: `Niemand bij help werkt in ${place}.`,
      how: `Noem aanbod dat in ${place} geldt, of haal ${place} weg.`,
    })),
    ...never.map((service) => ({
      ...finding,
      what: `${service.id} werkt niet in ${explanation.municipalities.join(', ')}.`,
      how: 'Haal dit aanbod weg bij help.',
    })),
    ...youthOf(content, explanation, services),
  ]
}

function youthOf(
  content: Content,
  explanation: Explanation,
  services: readonly { id: string; scope: string; municipalities: string[] }[],
): Finding[] {
  const domain = content.topics.find((topic) => topic.key === explanation.topic)?.domain
  const [best] = services
  if (domain !== 'jeugd' || best === undefined || !explanation.municipalities.includes('Eemnes')) return []
  const local = services.filter((service) => service.scope !== 'national' && !service.municipalities.includes('Eemnes'))
  return local.map((service) => ({
    file: fileOf(content, explanation),
    id: explanation.id,
    what: `De uitleg geldt voor Eemnes, maar ${service.id} helpt daar geen jeugd.`,
    how: 'Maak een eigen uitleg voor Eemnes, met Jeugd en gezin Eemnes.',
  }))
}

function outOfOrder(content: Content, explanation: Explanation): Finding[] {
  const levels = explanation.steps.map((step) => order.indexOf(step.level)).filter((level) => level >= 0)
  if (levels.every((level, index) => index === 0 || level >= (levels[index - 1] ?? 0))) return []
  return [
    {
      file: fileOf(content, explanation),
      id: explanation.id,
      what: 'De stappen staan niet op volgorde.',
      how: 'Eerst wat mensen zelf kunnen (network), dan hulp zonder besluit (basic), dan met besluit (indicated).',
    },
  ]
}

/** The vision starts with what people can do themselves and with those around them. */
function withoutOwnPeople(content: Content, explanation: Explanation): Finding[] {
  const { steps, audience, topic } = explanation
  if (audience === 'professional' || danger.includes(topic) || steps.length === 0) return []
  if (steps.some((step) => step.level === 'network')) return []
  return [
    {
      file: fileOf(content, explanation),
      id: explanation.id,
      what: 'Er staat niet bij wat mensen zelf kunnen doen, of met wie om hen heen.',
      how: 'Begin met een stap op niveau network.',
    },
  ]
}
