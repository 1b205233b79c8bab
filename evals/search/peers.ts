import { createRequire } from 'node:module'
import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from '@langchain/core/documents'
import { create, insertMultiple, search as searchOrama } from '@orama/orama'
import MiniSearch from 'minisearch'
import snowball from 'snowball-stemmers'
import { isStopWord, wordsOf } from '../../knowledge/search/tokens.ts'
import type { Part } from './collection.ts'
import type { System } from './systems.ts'

/** A passage may be one of several of its document: so many more are asked for than there have to be documents. */
const PASSAGES_PER_DOCUMENT = 5

export function miniSearch(): System {
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

export function lunrDutch(): System {
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

export function orama(): System {
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
      const found = await searchOrama(engine, {
        term,
        properties: ['text'],
        limit: limit * PASSAGES_PER_DOCUMENT,
        threshold: 1,
      })
      return firstOf(
        found.hits.map((hit) => String(hit.document.document)),
        limit,
      )
    },
    close: async () => {},
  }
}

/** The package as it comes: it splits at white space, knows no stems, and reads all texts again for every question. */
export function langchainBm25(): System {
  let engine: BM25Retriever
  return {
    async index(_, all) {
      const documents = all().map(({ document, text }) => new Document({ pageContent: text, metadata: { document } }))
      engine = BM25Retriever.fromDocuments(documents, { k: 10 * PASSAGES_PER_DOCUMENT })
    },
    async search(question, limit) {
      const found = await engine.invoke(question)
      return firstOf(
        found.map(({ metadata }) => String(metadata.document)),
        limit,
      )
    },
    close: async () => {},
  }
}

function firstOf(ids: readonly string[], limit: number): string[] {
  return [...new Set(ids)].slice(0, limit)
}
