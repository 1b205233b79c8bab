import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { axeFindings, openBrowser, openPage } from '../../../tests/town/browser.ts'

const run = promisify(execFile)

/** What a page loads for an open chat, packed, and what axe finds in it when it has said its first words. */
export interface ChatFigures {
  name: string
  bytes: number
  findings: string[]
}

interface Peer {
  name: string
  /** Packages with a version, by the place where the page finds them. */
  packages: Record<string, string>
  /** What a website puts in its page. */
  body: string
  /** Opens the chat where it begins closed. */
  open?(page: Page): Promise<void>
}

const words = 'Good day, I am a computer. What is your question?'

const peers: Peer[] = [
  {
    name: 'deep-chat 2.4.2',
    packages: { deep: 'deep-chat@2.4.2' },
    body: `<script type="module" src="/deep/dist/deepChat.bundle.js"></script>
<deep-chat demo="true" history='[{"role":"ai","text":"${words}"}]'></deep-chat>`,
  },
  {
    name: '@n8n/chat 1.37.0',
    packages: { n8n: '@n8n/chat@1.37.0' },
    body: `<link rel="stylesheet" href="/n8n/dist/style.css"><script type="module">
import { createChat } from '/n8n/dist/chat.bundle.es.js'
createChat({ webhookUrl: '/hook', loadPreviousSession: false, initialMessages: ['${words}'] })</script>`,
    open: (page) => page.locator('.chat-window-toggle').click(),
  },
  {
    name: 'botui 0.3.9 (vue 2.7.16)',
    packages: { vue: 'vue@2.7.16', botui: 'botui@0.3.9' },
    body: `<link rel="stylesheet" href="/botui/build/botui.min.css"><link rel="stylesheet" href="/botui/build/botui-theme-default.css">
<div id="bot"><bot-ui></bot-ui></div><script src="/vue/dist/vue.min.js"></script><script src="/botui/build/botui.min.js"></script>
<script>const bot = new BotUI('bot'); bot.message.add({ content: '${words}' }).then(() =>
bot.action.text({ action: { placeholder: 'Your question' } }))</script>`,
  },
]

/** Other chats that a website can embed, fetched into a folder that is gone afterwards; in words what could not be measured. */
export async function measurePeers(): Promise<(ChatFigures | string)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-peers-'))
  const browser = await openBrowser()
  try {
    const figures: (ChatFigures | string)[] = []
    for (const peer of peers) {
      figures.push(await measurePeer(browser, peer, folder).catch((error: Error) => notMeasured(peer, error)))
    }
    return figures
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function notMeasured({ name }: Peer, { message }: Error): string {
  return `${name}: skipped, it could not be fetched with npm or opened (${message.split('\n')[0]})`
}

async function measurePeer(browser: Browser, peer: Peer, folder: string): Promise<ChatFigures> {
  const places = new Map<string, string>()
  for (const [place, name] of Object.entries(peer.packages)) places.set(place, await fetched(name, folder))
  const site = await serve(places, pageWith(peer.body))
  try {
    const { page } = await openPage(browser)
    await page.goto(site.url)
    await peer.open?.(page)
    await page.getByText(words).first().waitFor()
    const findings = await axeFindings(page)
    await page.context().close()
    return { name: peer.name, bytes: site.packed(), findings }
  } finally {
    await site.close()
  }
}

/** Where npm put what is in a package; nothing of it is run but in the browser. */
async function fetched(name: string, folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--silent', '--fetch-retries=0', name], { cwd: folder, timeout: 60_000 })
  const place = join(folder, name.replace(/\W/g, '-'))
  mkdirSync(place)
  await run('tar', ['-xzf', stdout.trim(), '-C', place], { cwd: folder })
  return join(place, 'package')
}

/** A page with nothing wrong with it, so that what axe finds is of the chat. */
function pageWith(body: string): string {
  return `<!doctype html><html lang="en"><head><title>A municipality</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>A municipality</h1>${body}</main></body></html>`
}

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript' }

/** The page at every address, but for files of packages: `packed` adds up those that were asked for. */
async function serve(places: ReadonlyMap<string, string>, html: string) {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const [, place = '', ...rest] = path.split('/')
    const type = types[extname(path)]
    const root = places.get(place)
    if (root === undefined || type === undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
      return
    }
    const content = readFileSync(join(root, ...rest))
    asked.set(path, gzipSync(content).length)
    response.writeHead(200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    packed: () => [...asked.values()].reduce((sum, size) => sum + size, 0),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Ours in the same state: opened, with its first words. `bytes`: of the loader and the widget. */
export async function measureOurs(url: string, bytes: number): Promise<ChatFigures> {
  const browser = await openBrowser()
  try {
    const { page } = await openPage(browser)
    const body = `<script type="module" src="/chat.js"></script><wegwijs-chat language="en"></wegwijs-chat>`
    await page.route('**/a-website', (route) => route.fulfill({ contentType: 'text/html', body: pageWith(body) }))
    await page.goto(`${url}/a-website`)
    await page.getByRole('button', { name: 'Ask your question' }).click()
    await page.getByText('I am a computer, not a person').first().waitFor()
    return { name: 'wegwijs-chat', bytes, findings: await axeFindings(page) }
  } finally {
    await browser.close()
  }
}
