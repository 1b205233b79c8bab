import type { Article } from '../content/types.ts'
import { askedFor } from '../regulations/asked.ts'
import { inEverydayWords, plainFor } from '../regulations/plain-words.ts'
import { concerns } from '../regulations/whom.ts'
import type { ItemFields } from './item.ts'
import type { Passage } from './passages.ts'
import { pieces } from './pieces.ts'

/**
 * How an article is found, each way ranked on its own: by every paragraph, by the ways in which inhabitants ask for it,
 * by all of it at once (a question may name what stands in two paragraphs), and by everything that an explanation says
 * of it, with the questions that the explanation answers. Weights tuned on the development half of the lay questions.
 */
export function passagesOfArticle(article: Article, item: Pick<ItemFields, 'title' | 'text'>): Passage[] {
  const counts = concerns(article, item.text)
  const headings = article.heading.join('. ')
  const asked = askedFor(article.law, article.article).join('\n')
  const everyday = inEverydayWords(asked)
  const own = article.paragraphs.map((paragraph) => paragraph.text)
  const texts = (own.length > 0 ? own : [item.text]).flatMap(pieces)
  const passage = (text: string, fields: Passage['fields']): Passage => ({ title: item.title, text, counts, fields })
  return [
    ...texts.map((text) =>
      passage(text, [
        { text: `${article.lawName} ${article.article}`, weight: 1 },
        { text: headings, weight: 1 },
        { text: plainFor(`${text} ${headings}`), weight: 0.5 },
        { text: asked, weight: 0.6 },
        { text, weight: 1 },
      ]),
    ),
    ...(asked === ''
      ? []
      : [passage(item.text, [...weighed(headings, 0.5), ...weighed(asked, 1), ...weighed(everyday, 0.4)])]),
    passage(item.text, [
      ...weighed(headings, 1),
      ...weighed(asked, 1.5),
      ...weighed(everyday, 0.4),
      ...weighed(item.text, 0.15),
      ...weighed(plainFor(item.text), 0.2),
      ...article.says.flatMap(({ text, asked }) => weighed([text, ...asked].join('\n'), 0.4)),
    ]),
    ...article.says.map(({ text, asked }) =>
      passage(text, [...weighed(headings, 1), ...weighed(text, 1.5), ...weighed(asked.join('\n'), 0.3)]),
    ),
  ]
}

function weighed(text: string, weight: number): Passage['fields'] {
  return text === '' ? [] : [{ text, weight }]
}
