import type { Graph } from '../../channels/whatsapp/graph.ts'
import type { Database } from '../database.ts'
import { fetchMedia } from './media.ts'

/** Photos, documents and sound are fetched one call after another; what fails is tried again by the next. */
export function createFetching({ db, graph, time, log }: FetchingParts) {
  let fetching: Promise<unknown> = Promise.resolve()

  function fetch(): Promise<unknown> {
    fetching = fetching
      .then(() => fetchMedia(db, graph, time()))
      .catch((err: unknown) => log.error({ err }, 'a medium waits to be fetched'))
    return fetching
  }

  /** Resolves when nothing is being fetched. */
  return { fetch, quiet: () => fetching }
}

export interface FetchingParts {
  db: Database
  graph: Graph
  time: () => Date
  log: { error(details: object, message: string): void }
}
