import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const pictures = resolve(import.meta.dirname, '../out')
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The chromium of this machine, without a window. Throws one line that says what to install where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) {
    throw new Error(
      'The browser tests need chromium: install it with `apt-get install chromium`, or set CHROMIUM to its path.',
    )
  }
  return await chromium.launch({ executablePath, headless: true, args: switches })
}

/** A page of a visitor with an empty browser; `problems` gathers what the browser complained about. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  })
  // Shorter than a test may take, so that what was waited for is named.
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text()))
      problems.push(message.text())
  })
  return { page, problems }
}

/** The one rule of WCAG 2.2 that axe leaves off by itself: what is pressed is 24 pixels at least. */
const targetSize = { 'target-size': { enabled: true } }

/** What axe finds against WCAG 2.2 AA and good practice, a line for each; none is what is wanted. */
export async function axeFindings(page: Page): Promise<string[]> {
  return await findingsOf(new AxeBuilder({ page }))
}

/** The same for the chat alone, and faster: the page around it is looked at once, elsewhere. */
export async function chatFindings(page: Page): Promise<string[]> {
  return await findingsOf(new AxeBuilder({ page }).include('wegwijs-chat').setLegacyMode())
}

async function findingsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.options({ rules: targetSize }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`),
  )
}

/** How many pixels the page is wider than its window: none is what is wanted. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Keeps what the page looks like, for people to review. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}
