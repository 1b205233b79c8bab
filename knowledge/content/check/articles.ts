import { readFile } from 'node:fs/promises'

/** Per act: per article the numbers of its paragraphs (none: it is one text). */
export type ArticleLists = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** As it stands in `articles.json`: "1.2.1 1.2.2(1-4) 10d(1-10,12)", and where that was read. */
export type ArticleFile = Record<string, { source: string; articles: string }>

export async function readArticleLists(): Promise<ArticleLists> {
  const file = JSON.parse(await readFile(new URL('articles.json', import.meta.url), 'utf8')) as ArticleFile
  return new Map(Object.entries(file).map(([law, { articles }]) => [law, unpacked(articles)]))
}

/** What is wrong with a citation, in Dutch, or null when the article and the paragraph exist. */
export function wrongCitation(
  lists: ArticleLists,
  cited: { law: string; article: string; paragraph: string | null },
): string | null {
  const articles = lists.get(cited.law)
  if (articles === undefined) return `van de wet ${cited.law} zijn geen artikelen bekend`
  const paragraphs = articles.get(cited.article)
  if (paragraphs === undefined) return `artikel ${cited.article} bestaat niet in ${cited.law}`
  if (cited.paragraph === null || paragraphs.includes(cited.paragraph)) return null
  if (paragraphs.length === 0) return `artikel ${cited.article} heeft geen genummerde leden`
  return `artikel ${cited.article} heeft geen lid ${cited.paragraph}, wel lid ${paragraphs.join(', ')}`
}

/** { "1.2.2": ["1", "2", "4"] } → "1.2.2(1-2,4)". */
export function packed(articles: Record<string, readonly string[]>): string {
  return Object.entries(articles)
    .map(([article, paragraphs]) => (paragraphs.length === 0 ? article : `${article}(${ranges(paragraphs)})`))
    .join(' ')
}

/** The other way round. */
export function unpacked(articles: string): Map<string, string[]> {
  return new Map(
    articles.split(' ').map((text) => {
      const [article = '', paragraphs] = text.replace(')', '').split('(')
      return [article, paragraphs === undefined ? [] : paragraphs.split(',').flatMap(eachOf)]
    }),
  )
}

function ranges(paragraphs: readonly string[]): string {
  const found: string[][] = []
  for (const paragraph of new Set(paragraphs)) {
    const run = found.at(-1)
    if (run !== undefined && String(Number(run.at(-1)) + 1) === paragraph) run.push(paragraph)
    else found.push([paragraph])
  }
  return found.map((run) => (run.length === 1 ? run[0] : `${run[0]}-${run.at(-1)}`)).join(',')
}

function eachOf(range: string): string[] {
  const [first = '', last] = range.split('-')
  if (last === undefined) return [first]
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index))
}
