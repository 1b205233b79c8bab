import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startChatTown } from './chat-town.ts'
import type { RunningTown } from './server.ts'
import { opened } from './town-in-browser.ts'
import { startWebsite, type Website } from './website.ts'

/** What most people in these tests ask. It is answered with steps, cards and a source, once the municipality is known. */
export const question = 'Mijn moeder kan niet meer zelf schoonmaken, wat nu?'

export const phone = { viewport: { width: 360, height: 740 } }
export const desk = { viewport: { width: 1280, height: 900 } }

/**
 * A town, a website of somebody else and a browser for the tests of one file: opened before them, closed after them.
 * `settings`: of the region, as YAML; they may name the website. `env`: what a deployment could set.
 */
export function chatInBrowser(
  settings: string | ((website: Website) => string) = '',
  env: Record<string, string> = {},
): ChatInBrowser {
  const open: { town?: RunningTown; website?: Website; browser?: Browser } = {}
  beforeAll(async () => {
    open.website = await startWebsite()
    open.town = await startChatTown(typeof settings === 'string' ? settings : settings(open.website), env)
    open.browser = await openBrowser()
  })
  afterAll(async () => {
    await open.browser?.close()
    await open.town?.close()
    await open.website?.close()
  })
  return {
    get url() {
      return opened(open.town).url
    },
    get db() {
      return opened(open.town).town.db
    },
    get website() {
      return opened(open.website)
    },
    visit: (options) => openPage(opened(open.browser), options),
  }
}

export interface ChatInBrowser {
  /** Address of the server, without a slash at the end. */
  readonly url: string
  readonly db: RunningTown['town']['db']
  readonly website: Website
  /** A page of a visitor with an empty browser. */
  visit(options?: Parameters<typeof openPage>[1]): ReturnType<typeof openPage>
}

/** Types in the box of the chat and sends it. */
export async function says(page: Page, words: string): Promise<void> {
  await page.getByLabel(/^Uw (vraag|bericht)$/).fill(words)
  await page.keyboard.press('Enter')
}

/** Someone of Huizen who asked the question above and has the answer. */
export async function askedInHuizen(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/chat?gemeente=Huizen`)
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
}

/** Someone who asked the question above and is asked for the municipality. */
export async function askedWhere(page: Page, url: string): Promise<void> {
  if (page.url() !== `${url}/chat`) await page.goto(`${url}/chat`)
  await says(page, question)
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
}

/** The id of what has the focus in the chat. */
export async function focused(page: Page): Promise<string | undefined> {
  return await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)
}

/** What was said, a line for each message, as it stands on the page. */
export async function spoken(page: Page): Promise<string[]> {
  const items = await page.locator('.messages > .message .bubble').allInnerTexts()
  return items.map((text) => text.replace(/\s+/g, ' ').trim())
}

/** The conversation that this browser keeps. */
export async function keptIn(page: Page): Promise<{ conversation: string; token: string }> {
  return await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.endsWith(':conversation')) ?? ''
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  })
}

/** The body of a stream with these events. */
export function events(...list: [string, object][]): string {
  return list.map(([name, content]) => `event: ${name}\ndata: ${JSON.stringify(content)}\n\n`).join('')
}
