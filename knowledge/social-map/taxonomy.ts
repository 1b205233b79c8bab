import type { Topic } from '../content/types.ts'
import {
  type ForeignTerm,
  type HsdsAttribute,
  type HsdsTaxonomy,
  type HsdsTerm,
  known,
  type MapContext,
} from './hsds.ts'
import { hsdsId, uuidOf } from './ids.ts'

/** Our topics, the same in every deployment, so that one Wegwijs can read another. */
export const topicsTaxonomyId = uuidOf('taxonomy:topics')

/** What HSDS has no field for and we do not want to lose: the value stands with the attribute. */
export const traitsTaxonomyId = uuidOf('taxonomy:traits')

export const traits = {
  id: ['Kenmerk in Wegwijs', 'De naam waaronder Wegwijs dit aanbod kent.'],
  level: [
    'Plaats in de trechter',
    'network: eigen netwerk; basic: zonder indicatie; indicated: met indicatie; urgent: spoed.',
  ],
  referral: [
    'Verwijzing',
    'none: geen; gp: huisarts; indication: besluit van de gemeente; professional: een professional.',
  ],
  scope: ['Bereik', 'local: plaatselijk; regional: regionaal; national: landelijk.'],
  professional: ['Voor verwijzers', 'Wat een verwijzer moet weten.'],
  variants: ['Zo vragen mensen het', 'Zinnen waarmee mensen om dit aanbod vragen, een per regel.'],
  review: ['Opnieuw nakijken', 'De dag waarop dit opnieuw wordt nagekeken.'],
  example: ['Voorbeeldgegevens', 'yes: dit zijn voorbeelden, nog niet nagekeken.'],
} as const
export type Trait = keyof typeof traits

/** Every taxonomy: our two, and those that imported services refer to. */
export function taxonomiesOf(context: MapContext, foreign: readonly ForeignTerm[]): HsdsTaxonomy[] {
  const others = new Map(foreign.map((term) => [term.taxonomyId, foreignTaxonomy(term)]))
  return [topicsTaxonomy(context), traitsTaxonomy, ...others.values()]
}

/** Every term: the topics, the traits and what imported services refer to. */
export function termsOf(context: MapContext, foreign: readonly ForeignTerm[]): HsdsTerm[] {
  return [
    ...context.topics.map((topic) => topicTerm(topic, context)),
    ...Object.keys(traits).map((trait) => traitTerm(trait as Trait)),
    ...foreign.map(foreignTerm),
  ]
}

export function topicAttribute(owner: string, key: string, context: MapContext): HsdsAttribute {
  const topic = context.topics.find((one) => one.key === key) ?? { key, label: key, domain: '', health: '' }
  return attribute(owner, 'service', 'topic', topicTerm(topic, context), undefined)
}

/** `entity` is the kind of thing that it says something of, as HSDS names it. */
export function traitAttribute(owner: string, entity: string, trait: Trait, value: string): HsdsAttribute {
  return attribute(owner, entity, 'trait', traitTerm(trait), value)
}

export function foreignAttribute(owner: string, term: ForeignTerm): HsdsAttribute {
  return attribute(owner, 'service', 'term', foreignTerm(term), undefined)
}

function attribute(
  owner: string,
  entity: string,
  type: string,
  term: HsdsTerm,
  value: string | undefined,
): HsdsAttribute {
  return known<HsdsAttribute>({
    id: uuidOf(`attribute:${owner}:${term.id}`),
    link_id: owner,
    link_type: type,
    link_entity: entity,
    value,
    taxonomy_term_id: term.id,
    taxonomy_term: term,
  })
}

function topicTerm(topic: Topic, context: MapContext): HsdsTerm {
  return {
    id: hsdsId('taxonomy_term', `topic:${topic.key}`),
    code: topic.key,
    name: topic.label,
    description: topic.domain === '' ? topic.label : `${topic.label} (${topic.domain})`,
    taxonomy: topicsTaxonomy(context).name,
    taxonomy_detail: topicsTaxonomy(context),
    taxonomy_id: topicsTaxonomyId,
    language: 'nl',
  }
}

function traitTerm(trait: Trait): HsdsTerm {
  const [name, description] = traits[trait]
  return {
    id: hsdsId('taxonomy_term', `trait:${trait}`),
    code: trait,
    name,
    description,
    taxonomy: traitsTaxonomy.name,
    taxonomy_detail: traitsTaxonomy,
    taxonomy_id: traitsTaxonomyId,
    language: 'nl',
  }
}

function foreignTerm(term: ForeignTerm): HsdsTerm {
  const taxonomy = foreignTaxonomy(term)
  return known<HsdsTerm>({
    id: term.id,
    code: term.code,
    name: term.name,
    description: term.name,
    taxonomy: taxonomy.name,
    taxonomy_detail: taxonomy,
    taxonomy_id: taxonomy.id,
  })
}

function topicsTaxonomy(context: MapContext): HsdsTaxonomy {
  return {
    id: topicsTaxonomyId,
    name: 'Onderwerpen',
    description: 'De onderwerpen waarover inwoners hulp en ondersteuning zoeken.',
    uri: `${context.publicUrl}/api/hsds/taxonomies/${topicsTaxonomyId}`,
    version: '1',
  }
}

const traitsTaxonomy: HsdsTaxonomy = {
  id: traitsTaxonomyId,
  name: 'Kenmerken',
  description: 'Wat Wegwijs van aanbod weet en waar HSDS geen veld voor heeft.',
  version: '1',
}

function foreignTaxonomy({ taxonomyId, taxonomy }: ForeignTerm): HsdsTaxonomy {
  return { id: taxonomyId, name: taxonomy, description: `Overgenomen indeling: ${taxonomy}` }
}
