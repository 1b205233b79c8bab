import { emptyItem } from '../../knowledge/items/item.ts'
import { storeItems } from '../../knowledge/items/store.ts'
import { createSearch } from '../../knowledge/search/find.ts'
import { type Database, openDatabase } from '../../server/database.ts'
import { migrate } from '../../server/migrate.ts'
import type { Document, Part } from './collection.ts'
import { langchainBm25, lunrDutch, miniSearch, orama } from './peers.ts'

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
  "LangChain's BM25Retriever": langchainBm25,
}

/** Those that stand in a database, so that they can be measured on PGlite and on a PostgreSQL server. */
export const inDatabase = ['Wegwijs', 'PostgreSQL FTS dutch']

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
