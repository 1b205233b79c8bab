import { DateTime } from 'luxon'
import type { Abilities, Asker, Calendar, Findings, Hit, Question } from '../../bot/abilities.ts'
import { type Bot, createBot } from '../../bot/reply.ts'
import type { Source } from '../../channels/message.ts'
import type { Region } from '../../knowledge/content/region.ts'
import type { Knowledge, Hit as KnowledgeHit } from '../../knowledge/knowledge.ts'
import { sourceOf } from '../../knowledge/source.ts'
import type { Promises } from '../desk/promises.ts'
import { openingIn } from '../spoken-times.ts'
import { articleTexts } from './articles.ts'
import { deadlinesOf } from './deadlines.ts'
import { explanationMaterial, serviceMaterial } from './material.ts'
import { opensFor } from './opens-for.ts'

const HITS = 10

/** Puts the assistant together: what it may know, plan and promise, and nothing else. */
export function createAssistant(parts: {
  knowledge: Knowledge
  calendar: Calendar
  promises: Promises
  region: Region
  clock: () => Date
}): Bot {
  const { region } = parts
  return createBot({
    abilities: abilitiesOf(parts),
    area: { municipalities: region.municipalities, elsewhere: region.elsewhere },
    name: region.name,
    areaInWords: region.area,
  })
}

function abilitiesOf(parts: Parameters<typeof createAssistant>[0]): Abilities {
  const { knowledge, region, clock, promises } = parts
  return {
    calendar: parts.calendar,
    promises: {
      isOpen: promises.isSomeoneThere,
      opensFor: (wish, now, municipality) => opensFor(region, wish, now, municipality),
      answerBy: promises.answerBy,
      answerByInWords: promises.answerByInWords,
      phone(language) {
        const { phone, example, hours } = region.informationPoint
        const now = DateTime.fromJSDate(clock(), { zone: region.timeZone })
        return { number: phone, example, hours: openingIn(language, now, hours) ?? '' }
      },
    },
    find: (question) => find(knowledge, question),
    async explain(id, asker, first) {
      const item = await knowledge.item(id)
      if (item === null || !holdsFor(item.municipalities, asker)) return null
      return await explanationMaterial(parts, item, asker, first)
    },
    async present(id, asker) {
      const item = await knowledge.item(id)
      if (item === null || !holdsFor(item.municipalities, asker)) return null
      if (item.kind !== 'organisation') return serviceMaterial(parts, item, asker)
      const [service] = await knowledge.services(item.data?.services ?? [], asker)
      return service === undefined ? null : serviceMaterial(parts, service, asker)
    },
    async related(topic, asker) {
      const items = await knowledge.byTopic(topic, { ...asker, kind: 'page' })
      return items.flatMap((item) =>
        item.kind === 'page' && item.data !== null
          ? [{ id: item.id, question: item.title, facet: item.data.facet }]
          : [],
      )
    },
    meantWithin: (topic, text, asker) => knowledge.meantWithin(topic, { question: text, ...asker }),
    deadlines: (explanation, date) => deadlinesOf(knowledge, explanation, date),
    articles: (explanation) => articleTexts(knowledge, explanation),
    freeTalk: (type) => freeTalk(parts, type),
    topicLabel: (topic, language = 'nl') =>
      knowledge.spoken.titleIn(topic, language) ?? knowledge.topics.find(({ key }) => key === topic)?.label ?? topic,
    topicsHeard: (text, language) => knowledge.spoken.heardIn(text, language),
    inDutch: (text, language) => knowledge.spoken.inDutch(text, language),
    languageHeard: (text) => knowledge.spoken.languageOf(text),
  }
}

/** A talk with staff of the information point, as its own service says; of a partner nothing is said. */
async function freeTalk(
  { knowledge, region }: Parameters<typeof createAssistant>[0],
  type: string | null,
): Promise<Source | null> {
  if (region.appointments.types.some(({ id, partner }) => id === type && partner !== undefined)) return null
  const item = await knowledge.item(region.informationPoint.service)
  return item?.kind === 'service' && item.data?.cost === 'free' ? sourceOf(item) : null
}

async function find(knowledge: Knowledge, question: Question): Promise<Findings> {
  const found = await knowledge.search({
    question: question.text,
    municipality: question.municipality,
    audience: question.audience,
    topics: question.topics,
    // An article is what an explanation rests on, not what answers a question of an inhabitant.
    kinds: ['page', 'service', 'organisation'],
    byTopic: true,
    limit: HITS,
  })
  return {
    confidence: found.confidence,
    hits: found.results.map(hitOf),
    likely: found.likely ?? [],
    meant: found.meant ?? null,
  }
}

function hitOf({ item, score }: KnowledgeHit): Hit {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    topics: item.topics,
    score,
    explanation: explanationOf(item),
    facet: item.kind === 'page' ? (item.data?.facet ?? null) : null,
    source: sourceOf(item),
  }
}

/** A law article is answered with the explanation that rests on it. */
function explanationOf(item: KnowledgeHit['item']): string | null {
  if (item.kind === 'page') return item.id
  if (item.kind === 'regulation') return item.data?.says[0]?.explanation ?? null
  return null
}

/** Nothing is used that does not hold where the asker lives. */
function holdsFor(municipalities: string[], { municipality }: Asker): boolean {
  return municipality === null || municipalities.includes(municipality)
}
