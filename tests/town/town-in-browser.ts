import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { type RunningTown, startTown } from './server.ts'

/** A whole server with a browser beside it, for the tests of one file; `env` sets what a deployment could set. */
export interface TownInBrowser extends RunningTown {
  /** A page of a visitor with an empty browser. */
  visit(options?: Parameters<typeof openPage>[1]): ReturnType<typeof openPage>
}

/** Opened before the tests of the file and closed after them; it can be asked for within a test only. */
export function townInBrowser(env: Record<string, string> = {}): TownInBrowser {
  const open: { town?: RunningTown; browser?: Browser } = {}
  beforeAll(async () => {
    open.town = await startTown(env)
    open.browser = await openBrowser()
  }, 180_000)
  afterAll(async () => {
    await open.browser?.close()
    await open.town?.close()
  })
  return {
    get url() {
      return opened(open.town).url
    },
    get town() {
      return opened(open.town).town
    },
    get app() {
      return opened(open.town).app
    },
    cut: () => opened(open.town).cut(),
    close: () => opened(open.town).close(),
    visit: (options) => openPage(opened(open.browser), options),
  }
}

/** What is opened before the tests; throws where nothing is open yet. */
export function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('only open within a test')
  return thing
}
