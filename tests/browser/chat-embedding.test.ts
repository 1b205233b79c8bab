import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../town/browser.ts'
import { chatInBrowser, question, says } from '../town/chat-browser.ts'
import { startWebsite } from '../town/website.ts'

const port = await freePort()
const own = `http://127.0.0.1:${port}`
const chat = chatInBrowser(({ origin }) => `chat: { origins: ["${origin}"] }\n`, { PORT: `${port}`, PUBLIC_URL: own })

/** What a careful website allows: scripts and calls to one named server, nothing inline, Lit's own policy and no other. */
const strict = {
  'content-security-policy':
    `default-src 'none'; script-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html",
}

test('the two lines that stand on /over, pasted in a website with a strict policy, are a chat that answers', async () => {
  const lines = await linesOnOver()
  expect(lines.split('\n')).toHaveLength(2)
  show(lines)
  await chats()
})

test('the same lines with the hash of /over give the same chat; with another hash nothing runs', async () => {
  const lines = await linesOnOver()
  const over = await (await fetch(`${own}/over`)).text()
  const [hash = ''] = over.match(/sha384-[\w+/=]{64}/) ?? []
  const pinned = (sri: string) => lines.replace('<script ', `<script integrity="${sri}" crossorigin `)
  show(pinned(hash))
  await chats()

  show(pinned(`sha384-${'A'.repeat(64)}`))
  const { page } = await chat.visit()
  const refused = page.waitForEvent('console', (said) => said.type() === 'error' && said.text().includes('integrity'))
  await page.goto(chat.website.origin)
  await refused
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('heading', { name: 'Gemeente Voorbeeld' }).isVisible()).toBe(true)
  await page.context().close()
})

/** As someone who looks after a website selects and copies them. */
async function linesOnOver(): Promise<string> {
  const { page } = await chat.visit()
  await page.goto(`${own}/over`)
  const lines = await page.locator('#inbouwen ~ pre').first().innerText()
  await page.context().close()
  return lines.trim()
}

function show(lines: string): void {
  chat.website.show(
    `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Gemeente Voorbeeld</h1></main>${lines}</body></html>`,
    strict,
  )
}

async function chats(): Promise<void> {
  const { page, problems } = await chat.visit()
  await page.goto(chat.website.origin)
  await asksAndReads(page)
  expect(await axeFindings(page)).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
}

async function asksAndReads(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('Ik ben een computer, geen mens').first().waitFor()
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
}

async function freePort(): Promise<number> {
  const website = await startWebsite()
  await website.close()
  return Number(new URL(website.origin).port)
}
