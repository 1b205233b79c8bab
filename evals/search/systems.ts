import { createRequire } from 'node:module'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import MiniSearch from 'minisearch'
import snowball from 'snowball-stemmers'
import { emptyItem } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createSearch } from '../../knowledge/search/find.ts'
import { isStopWord, wordsOf } from '../../knowledge/search/tokens.ts'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import type { Document, Part } from './collection.ts'

/** Something that can be searched. `search` gives the ids of documents, best first, each once. */
export interface System {
  /** `parts` gives the passages; only made for who wants them, so that the memory is fair. */
  index(documents: readonly Document[], parts: () => readonly Part[]): Promise<void>
  search(question: string, limit: number): Promise<string[]>
  close(): Promise<void>
}

export interface Where {
  /** null: the embedded database. */
  databaseUrl: string | null
  dataDir: string
  titles: boolean
}

export const systems: Record<string, (where: Where) => System> = {
  Wegwijs: ours,
  'PostgreSQL FTS dutch': fullTextSearch,
  MiniSearch: miniSearch,
  'lunr-nl': lunrDutch,
  Orama: orama,
  'BM25 as in LangChain': plainBm25,
}

function ours(where: Where): System {
  let db: Database
  let find: Awaited<ReturnType<typeof createSearch>>
  return {
    async index(documents) {
      db = await open(where)
      const items = documents.map(({ id, title, text }) => ({
        ...emptyItem,
        id,
        kind: 'page' as const,
        title: where.titles ? title : '-',
        text,
        municipalities: ['Huizen'],
        status: 'published' as const,
        origin: 'jsonl',
        data: null,
      }))
      await db.transaction((tx) => storeItems(tx, items, new Map(), new Date('2026-11-22T12:00:00Z')))
      find = await createSearch(db, { lexicon: [] })
    },
    async search(question, limit) {
      const asked = { question, municipality: 'Huizen', audience: 'inhabitant', limit } as const
      return (await find(asked, '2026-11-22')).results.map((hit) => hit.item.id)
    },
    close: () => db.close(),
  }
}

/** Any of the words, ranked by cover density: what most people build first. */
function fullTextSearch(where: Where): System {
  let db: Database
  return {
    async index(_, all) {
      const parts = all()
      db = await open(where)
      await db.script('create table parts (document text, words tsvector)')
      for (let start = 0; start < parts.length; start += 1_000) {
        const some = parts.slice(start, start + 1_000)
        await db.query(
          `insert into parts select d, to_tsvector('dutch', t) from unnest($1::text[], $2::text[]) as new (d, t)`,
          [some.map((part) => part.document), some.map((part) => part.text)],
        )
      }
      await db.script('create index on parts using gin (words)')
    },
    async search(question, limit) {
      const rows = await db.query<{ document: string }>(
        `select document from (
           select document, max(ts_rank_cd(words, query)) as score
           from parts, (select replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as query) as asked
           where words @@ query group by document) as found
         order by score desc, document limit $2`,
        [question, limit],
      )
      return rows.map((row) => row.document)
    },
    close: () => db.close(),
  }
}

function miniSearch(): System {
  const stemmer = snowball.newStemmer('dutch')
  const engine = new MiniSearch<Part & { id: number }>({
    fields: ['text'],
    storeFields: ['document'],
    tokenize: (text) => wordsOf(text),
    processTerm: (word) => (isStopWord(word) ? null : stemmer.stem(word)),
  })
  return {
    async index(_, all) {
      const parts = all()
      engine.addAll(parts.map((part, id) => ({ ...part, id })))
    },
    search: async (question, limit) =>
      firstOf(
        engine.search(question).map((hit) => String(hit.document)),
        limit,
      ),
    close: async () => {},
  }
}

function lunrDutch(): System {
  const require = createRequire(import.meta.url)
  const lunr = require('lunr')
  require('lunr-languages/lunr.stemmer.support')(lunr)
  require('lunr-languages/lunr.nl')(lunr)
  let engine: { query: (build: (query: LunrQuery) => void) => { ref: string }[] }
  let owners: string[] = []
  return {
    async index(_, all) {
      const parts = all()
      owners = parts.map((part) => part.document)
      engine = lunr(function (this: LunrBuilder) {
        this.use(lunr.nl)
        this.ref('id')
        this.field('text')
        parts.forEach((part, id) => {
          this.add({ id, text: part.text })
        })
      })
    },
    async search(question, limit) {
      const found = engine.query((query) => {
        for (const word of wordsOf(question)) query.term(word, {})
      })
      return firstOf(
        found.map((hit) => owners[Number(hit.ref)] ?? ''),
        limit,
      )
    },
    close: async () => {},
  }
}

interface LunrBuilder {
  use(plugin: unknown): void
  ref(name: string): void
  field(name: string): void
  add(document: { id: number; text: string }): void
}

interface LunrQuery {
  term(word: string, options: object): void
}

function orama(): System {
  const engine = create({
    schema: { document: 'string', text: 'string' } as const,
    components: { tokenizer: { language: 'dutch', stemming: false } },
  })
  return {
    async index(_, all) {
      const parts = all()
      await insertMultiple(engine, [...parts], 1_000)
    },
    async search(question, limit) {
      const term = wordsOf(question)
        .filter((word) => !isStopWord(word))
        .join(' ')
      const found = await searchOrama(engine, { term, properties: ['text'], limit: limit * 5, threshold: 1 })
      return firstOf(
        found.hits.map((hit) => String(hit.document.document)),
        limit,
      )
    },
    close: async () => {},
  }
}

/** Small letters, split at white space, no stems: the retriever of LangChain does no more before its BM25. */
function plainBm25(): System {
  let owners: string[] = []
  let average = 0
  const lengths: number[] = []
  const postings = new Map<string, Map<number, number>>()
  const split = (text: string) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
  return {
    async index(_, all) {
      const parts = all()
      owners = parts.map((part) => part.document)
      parts.forEach((part, at) => {
        const words = split(part.text)
        lengths.push(words.length)
        for (const word of words) {
          const list = postings.get(word) ?? new Map<number, number>()
          list.set(at, (list.get(at) ?? 0) + 1)
          postings.set(word, list)
        }
      })
      average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    },
    async search(question, limit) {
      const scores = new Map<number, number>()
      for (const word of new Set(split(question))) {
        const list = postings.get(word) ?? new Map<number, number>()
        const idf = Math.log(1 + (owners.length - list.size + 0.5) / (list.size + 0.5))
        for (const [at, count] of list) {
          const norm = 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / average)
          scores.set(at, (scores.get(at) ?? 0) + (idf * count * 2.2) / (count + norm))
        }
      }
      const ranked = [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit * 5)
      return firstOf(
        ranked.map(([at]) => owners[at] ?? ''),
        limit,
      )
    },
    close: async () => {},
  }
}

/** A database of its own: on a server one that `close` drops again. */
async function open({ databaseUrl, dataDir }: Where): Promise<Database> {
  if (databaseUrl === null) return await migrated(await openDatabase({ databaseUrl, dataDir }))
  const server = await openDatabase({ databaseUrl, dataDir })
  const name = `search_bench_${process.pid}`
  await server.script(`create database ${name}`)
  const url = new URL(databaseUrl)
  url.pathname = `/${name}`
  const db = await migrated(await openDatabase({ databaseUrl: url.toString(), dataDir }))
  return {
    ...db,
    close: async () => {
      await db.close()
      await server.script(`drop database ${name} with (force)`)
      await server.close()
    },
  }
}

async function migrated(db: Database): Promise<Database> {
  await migrate(db)
  return db
}

function firstOf(ids: readonly string[], limit: number): string[] {
  return [...new Set(ids)].slice(0, limit)
}
