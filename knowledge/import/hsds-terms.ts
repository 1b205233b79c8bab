import type { Topic } from '../content/types.ts'
import type { ForeignTerm } from '../social-map/hsds.ts'
import { isUuid, uuidOf } from '../social-map/ids.ts'
import { topicsTaxonomyId, traitsTaxonomyId } from '../social-map/taxonomy.ts'
import { foldedWords } from '../social-map/words.ts'
import { type Row, rowsBy, type Tables } from './hsds-tables.ts'
import { plainText } from './hsds-values.ts'

/** What the attributes of a thing say: our topics, terms that we have no topic for, and what only we write. */
export interface Told {
  topics: string[]
  terms: ForeignTerm[]
  traits: Map<string, string>
}

/** Reads the attributes of one thing by its id in the package. A term with the name or key of a topic is that topic. */
export function attributeReader(tables: Tables, topics: readonly Topic[]): (id: string) => Told {
  const attributes = rowsBy(tables.attributes, 'link_id')
  const terms = new Map(tables.taxonomy_terms.map((row) => [row.cells.id, row]))
  const taxonomies = new Map(tables.taxonomies.map((row) => [row.cells.id, row.cells.name]))
  const byName = new Map(
    topics.flatMap((topic) => [topic.key, topic.label].map((name) => [foldedWords(name), topic.key])),
  )
  return (id) => {
    const told: Told = { topics: [], terms: [], traits: new Map() }
    for (const attribute of attributes.get(id) ?? []) {
      const term = terms.get(attribute.cells.taxonomy_term_id)
      if (term === undefined) continue
      const { code = '', name = '', taxonomy_id } = term.cells
      const topic = byName.get(foldedWords(code)) ?? byName.get(foldedWords(name))
      if (taxonomy_id === traitsTaxonomyId) told.traits.set(code, attribute.cells.value ?? '')
      else if (topic !== undefined) told.topics.push(topic)
      else told.terms.push(foreignTerm(term, taxonomies.get(taxonomy_id)))
    }
    return { ...told, topics: [...new Set(told.topics)] }
  }
}

function foreignTerm({ cells }: Row, taxonomy: string | undefined): ForeignTerm {
  const name = plainText(taxonomy ?? cells.taxonomy ?? unnamed)
  const { id = '', taxonomy_id = '' } = cells
  const own = isUuid(id)
  return {
    id: own ? id.toLowerCase() : uuidOf(`term:${name}:${id}`),
    code: cells.code ?? (own ? null : id),
    name: plainText(cells.name ?? id),
    taxonomyId: taxonomyId(taxonomy_id, name),
    taxonomy: name,
  }
}

const unnamed = 'Indeling zonder naam'

function taxonomyId(id: string, name: string): string {
  if (id === topicsTaxonomyId) return id
  return isUuid(id) ? id.toLowerCase() : uuidOf(`foreign:${name}`)
}
