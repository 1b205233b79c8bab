import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, takePicture } from '../town/browser.ts'
import { chatRegion } from '../town/chat-town.ts'

const child = join(import.meta.dirname, '../town/server-child.ts')

let region: string
let data: string
let port: number
let server: ChildProcess
let browser: Browser
beforeAll(async () => {
  region = await chatRegion()
  data = await mkdtemp(join(tmpdir(), 'wegwijs-restart-'))
  port = await freePort()
  server = await start()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await stop(server)
  await Promise.all([region, data].map((folder) => rm(folder, { recursive: true, force: true })))
})

test('a server that dies in the middle of an answer and comes back loses no word and says nothing twice', async () => {
  // A second attempt may begin where the first left it.
  if (isGone(server)) server = await start()
  const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  page.context().setDefaultTimeout(45_000)
  await page.goto(`http://127.0.0.1:${port}/chat?gemeente=Huizen`)
  const taken = page.waitForResponse((response) => response.status() === 202)
  await page.getByLabel('Uw vraag', { exact: true }).fill('Mijn moeder kan niet meer zelf schoonmaken, wat nu?')
  await page.keyboard.press('Enter')
  await taken
  await stop(server)
  // What is said while nobody listens waits in the browser.
  await page.getByLabel('Uw bericht', { exact: true }).fill('Ik wil een persoon spreken')
  await page.keyboard.press('Enter')
  await page.getByText('Er is nu geen verbinding').waitFor()
  await takePicture(page, 'restart-away')
  server = await start()
  await page.getByText('Ik geef uw vraag door').first().waitFor()
  // What was missed while the line was away may come in after what was asked last.
  await page.getByText('Waar dit op rust').waitFor()
  const said = await page.locator('.message').allInnerTexts()
  expect(said.filter((text) => text.includes('kan niet meer zelf schoonmaken, wat nu'))).toHaveLength(1)
  expect(said.filter((text) => text.includes('Ik wil een persoon spreken'))).toHaveLength(1)
  expect(said.filter((text) => text.includes('Wat u nu kunt doen'))).toHaveLength(1)
  await page.getByText('Er is nu geen verbinding').waitFor({ state: 'detached' })
  await page.context().close()
})

async function start(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    ...{ REGION: region, DATA_DIR: data, CHILD_PORT: String(port), LOG_LEVEL: 'silent', NODE_ENV: 'test' },
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  }
  const started = spawn(process.execPath, [child], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [first] = await Promise.race([
    once(started.stdout, 'data'),
    once(started, 'exit').then(([code]) => Promise.reject(new Error(`the server stopped with ${code}`))),
  ])
  expect(String(first)).toContain(`:${port}`)
  return started
}

/** Without warning. */
async function stop(running: ChildProcess | undefined): Promise<void> {
  if (running === undefined || isGone(running)) return
  const gone = once(running, 'exit')
  running.kill('SIGKILL')
  await gone
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function freePort(): Promise<number> {
  const listening = createServer()
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  await new Promise((resolve) => listening.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}
