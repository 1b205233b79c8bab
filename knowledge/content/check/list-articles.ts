import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { parse } from 'yaml'
import { type ArticleFile, packed } from './articles.ts'

/**
 * The articles and paragraphs of the acts in a folder of BWB files (`toestand`), with those of `additions.yaml`: what
 * came into force later, and acts of which there is no copy. Throws when a file is no XML.
 * `node knowledge/content/check/list-articles.ts <folder>` writes them to `articles.json`.
 */
export async function listArticles(folder: string): Promise<ArticleFile> {
  const acts = new Map<string, { source: string; articles: Record<string, string[]> }>()
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.xml')).sort()) {
    const { law, date, articles } = articlesIn(await readFile(join(folder, name), 'utf8'))
    acts.set(law, { source: `Basiswettenbestand, ${date}`, articles })
  }
  const { additions } = parse(await readFile(new URL('additions.yaml', import.meta.url), 'utf8')) as Additions
  for (const { law, source, articles } of additions) {
    const copy = acts.get(law)
    acts.set(law, {
      source: copy === undefined ? source : `${copy.source}; later: ${source}`,
      articles: { ...copy?.articles, ...articles },
    })
  }
  return Object.fromEntries([...acts].map(([law, act]) => [law, { ...act, articles: packed(act.articles) }]))
}

/** The number of the act, the date of this version, and per article the numbers of its paragraphs. */
export function articlesIn(xml: string): { law: string; date: string; articles: Record<string, string[]> } {
  const found = new Map<string, string[]>()
  let law = ''
  let date = ''
  let paragraphs: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const part = String(attributes['bwb-ng-variabel-deel'] ?? '')
    if (name === 'toestand') {
      law = String(attributes['bwb-id'])
      date = String(attributes.inwerkingtreding)
    } else if (name === 'artikel') {
      paragraphs = []
      const number = lastNumber(part, 'Artikel')
      if (!found.has(number)) found.set(number, paragraphs)
    } else if (name === 'lid') paragraphs.push(lastNumber(part, 'Lid'))
  })
  parser.write(xml).close()
  // An act that numbers its articles "6:7" carries the articles of its appendices, "1" and on, among them.
  const parted = [...found.keys()].some((article) => article.includes(':'))
  return { law, date, articles: Object.fromEntries([...found].filter(([article]) => !parted || article.includes(':'))) }
}

/** "/Hoofdstuk1/Artikel2.3.2/Lid4" → "2.3.2" for Artikel and "4" for Lid. */
function lastNumber(part: string, label: string): string {
  const piece = part.split('/').findLast((one) => one.startsWith(label))
  return piece?.slice(label.length) ?? ''
}

interface Additions {
  additions: { law: string; source: string; checked: string; articles: Record<string, string[]> }[]
}

if (import.meta.main) {
  const acts = await listArticles(process.argv[2] ?? '../shared/data/laws/bwb')
  await writeFile(new URL('articles.json', import.meta.url), `${JSON.stringify(acts, null, 2)}\n`)
}
