import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { startChatTown } from '../town/chat-town.ts'
import { startWebsite, type Website } from '../town/website.ts'

let allowed: Website
let stranger: Website
let town: Awaited<ReturnType<typeof startChatTown>>
let browser: Browser
beforeAll(async () => {
  allowed = await startWebsite()
  stranger = await startWebsite()
  const greeting = 'Welkom. Ik ben Wijzer, een computer. Wat is uw vraag?'
  town = await startChatTown(`chat: { origins: ["${allowed.origin}"], greeting: { nl: "${greeting}" } }\n`)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await allowed?.close()
  await stranger?.close()
})

/** What a careful website allows: scripts and calls to one named server, nothing inline, Lit's own policy and no other. */
function strict(): Record<string, string> {
  const policy =
    `default-src 'none'; script-src ${town.url}; connect-src ${town.url}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html"
  return { 'content-security-policy': policy }
}

function websiteWith(attributes = ''): string {
  return `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${town.url}/chat.js"${attributes}></script></head>
<body><main><h1>Gemeente Voorbeeld</h1></main><wegwijs-chat municipality="Huizen"></wegwijs-chat></body></html>`
}

test('two lines on another website with a strict policy give a button, and the chat once it is used', async () => {
  allowed.show(websiteWith(), strict())
  const { page, problems } = await openPage(browser)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(allowed.origin)
  const opener = page.getByRole('button', { name: 'Stel uw vraag' })
  await opener.waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/chat.js'])

  await opener.click()
  await page.getByText('Ik ben Wijzer, een computer.').waitFor()
  await page.getByLabel('Uw vraag', { exact: true }).fill('Mijn moeder kan niet meer zelf schoonmaken, wat nu?')
  await page.keyboard.press('Enter')
  await page.getByText('Waar dit op rust').waitFor()
  await takePicture(page, 'elsewhere')
  expect(await axeFindings(page)).toEqual([])
  expect(problems).toEqual([])

  await page.reload()
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('Waar dit op rust').waitFor()
  await page.context().close()
})

test('a website that is not on the list is refused, and says so in plain words', async () => {
  stranger.show(websiteWith())
  const { page } = await openPage(browser)
  await page.goto(stranger.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('staat de chat nog niet aan').first().waitFor()
  await takePicture(page, 'elsewhere-refused')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('only a website on the list gets leave from the server; the others get a refusal without it', async () => {
  const ask = (origin: string, init: RequestInit = {}) =>
    fetch(`${town.url}/api/chat/conversations`, { method: 'POST', ...init, headers: { origin, ...init.headers } })
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }
  const yes = await ask(allowed.origin, preflight)
  expect([yes.status, yes.headers.get('access-control-allow-origin')]).toEqual([204, allowed.origin])
  expect(yes.headers.get('access-control-allow-credentials')).toBeNull()
  expect((await ask(allowed.origin)).status).toBe(201)
  expect((await ask(town.url)).status).toBe(201)
  for (const origin of [stranger.origin, 'null', `${allowed.origin}.evil.example`, 'https://evil.example']) {
    const no = await ask(origin, preflight)
    expect([no.status, no.headers.get('access-control-allow-origin')]).toEqual([403, null])
    const body = (await (await ask(origin)).json()) as { error: { code: string } }
    expect(body.error.code).toBe('unknown_origin')
  }
})

test('the hashes on /over are those of the files, and a widget that was tampered with never runs', async () => {
  const over = await (await fetch(`${town.url}/over`)).text()
  const [loader = '', widget = ''] = over.match(/sha384-[\w+/=]+/g) ?? []
  for (const [path, hash] of Object.entries({ 'chat.js': loader, 'widget.js': widget })) {
    expect((await fetch(`${town.url}/${path}`, { integrity: hash })).status).toBe(200)
  }
  allowed.show(websiteWith(` integrity="${loader}" crossorigin`), strict())
  const { page } = await openPage(browser)
  await page.route(/widget\.js\?/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.name = "tampered"',
    }),
  )
  await page.goto(allowed.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.waitForURL(`${town.url}/chat`)
  expect(await page.evaluate(() => window.name)).not.toBe('tampered')
  await page.context().close()
})

test('the loader is at most 2 kB and the widget at most 30 kB on the line', async () => {
  const size = async (path: string) => gzipSync(Buffer.from(await (await fetch(town.url + path)).arrayBuffer())).length
  expect(await size('/chat.js')).toBeLessThanOrEqual(2_000)
  expect(await size('/widget.js')).toBeLessThanOrEqual(30_000)
})
