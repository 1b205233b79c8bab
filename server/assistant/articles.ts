import type { ArticleText } from '../../bot/abilities.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'

/** What the law itself says where an explanation rests on it; only of laws whose text was imported. */
export async function articleTexts(knowledge: Knowledge, explanation: string): Promise<ArticleText[]> {
  const page = await knowledge.item(explanation)
  if (page?.kind !== 'page' || page.data === null) return []
  const { basis } = page.data
  const articles = await knowledge.articles(basis.map(({ law, article }) => `${law}:${article}`))
  return basis.flatMap(({ law, article, paragraph }) => {
    const item = articles.find(({ id }) => id === `${law}:${article}`)
    if (item?.kind !== 'regulation' || item.data === null) return []
    const meant = item.data.paragraphs.filter(({ number }) => paragraph === null || number === paragraph)
    const text = meant.map((each) => each.text).join(' ')
    const citation = `${item.data.lawName}, artikel ${article}${paragraph === null ? '' : `, lid ${paragraph}`}`
    return text === '' ? [] : [{ citation, text }]
  })
}
