import { articleId } from '../content/articles.ts'
import { emptyItem, type Item } from '../items/item.ts'
import type { FoundArticle } from './regulation-articles.ts'
import type { ImportContext, RegulationVersion } from './report.ts'

/** What the items of one version of a regulation have in common. */
export interface Regulation extends RegulationVersion {
  /** How people cite it: "Wmo 2015". */
  name: string
  municipalities: string[]
  origin: 'bwb' | 'cvdr'
  url: (number: string) => string
}

/** An article as an item. */
export function articleItem(found: FoundArticle, regulation: Regulation, { publish, about }: ImportContext): Item {
  const { article, place, title, heading, paragraphs, refers, starts } = found
  const { law, name, validFrom, validTo } = regulation
  const citation = `${name}, ${place}`
  return {
    ...emptyItem,
    id: articleId(law, article),
    kind: 'regulation',
    title: title === '' ? citation : `${citation}: ${title}`,
    text: paragraphs.map(({ number, text }) => (number === null ? text : `${number}. ${text}`)).join('\n'),
    url: regulation.url(found.number),
    citation,
    law,
    article,
    topics: about,
    municipalities: regulation.municipalities,
    status: publish ? 'published' : 'draft',
    validFrom: starts !== null && starts > validFrom ? starts : validFrom,
    validTo,
    origin: regulation.origin,
    data: {
      law,
      lawName: name,
      lawTitle: regulation.title,
      article,
      heading: title === '' ? heading : [...heading, title],
      paragraphs,
      says: [],
      refers,
    },
  }
}
