import { Document } from '@langchain/core/documents'
import { BaseRetriever } from '@langchain/core/retrievers'
import type { Asker, Kind } from '../items/item.ts'
import type { Knowledge } from '../knowledge.ts'

/** For whom a retriever searches; what does not hold there is never given. */
export interface RetrieverScope {
  municipality: string | null
  audience: Asker
  kinds?: readonly Kind[]
  limit: number
}

/**
 * The knowledge as a LangChain retriever, so that any chain can ask it. A document's text is the text of the item; its
 * metadata names the source: id, kind, title, url, citation, topics, score.
 */
export function retrieverOver(knowledge: Pick<Knowledge, 'search'>, scope: RetrieverScope): BaseRetriever {
  return new KnowledgeRetriever(knowledge, scope)
}

// LangChain's retrievers are classes: this one only hands the question on.
class KnowledgeRetriever extends BaseRetriever {
  lc_namespace = ['wegwijs', 'knowledge']
  readonly #knowledge: Pick<Knowledge, 'search'>
  readonly #scope: RetrieverScope

  constructor(knowledge: Pick<Knowledge, 'search'>, scope: RetrieverScope) {
    super()
    this.#knowledge = knowledge
    this.#scope = scope
  }

  override async _getRelevantDocuments(question: string): Promise<Document[]> {
    const { results } = await this.#knowledge.search({ question, ...this.#scope })
    return results.map(({ item, score }) => {
      const { id, kind, title, url, citation, topics } = item
      return new Document({ id, pageContent: item.text, metadata: { id, kind, title, url, citation, topics, score } })
    })
  }
}
