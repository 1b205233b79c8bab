import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, 'asked')

/**
 * How inhabitants ask for what an article settles: the law says what the college shall do, people say what happened to
 * them. Written article by article from the text of the acts in `asked/`, read once; [] for an article without.
 */
export function askedFor(law: string, article: string): readonly string[] {
  return read().get(law)?.get(article) ?? []
}

/** Whether the articles of this act were gone through; one without ways of asking is then one that nobody asks for. */
export function isWrittenOut(law: string): boolean {
  return read().has(law)
}

/** The files, for who wants to know whether they changed. */
export function askedFiles(): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}

let acts: Map<string, Map<string, string[]>> | null = null

function read(): Map<string, Map<string, string[]>> {
  acts ??= new Map(
    askedFiles().map((path) => {
      const { law, articles } = parse(readFileSync(path, 'utf8')) as AskedFile
      return [law, new Map(Object.entries(articles).map(([article, asked]) => [article, asked.split(/\s*;\s*/)]))]
    }),
  )
  return acts
}

interface AskedFile {
  law: string
  /** By number of the article: ways of asking with a semicolon between them. */
  articles: Record<string, string>
}
