import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, question, says } from '../town/chat-browser.ts'
import { startWebsite, type Website } from '../town/website.ts'

const greeting = 'Welkom. Ik ben Wijzer, een computer. Wat is uw vraag?'
const chat = chatInBrowser(({ origin }) => `chat: { origins: ["${origin}"], greeting: { nl: "${greeting}" } }\n`)

let stranger: Website
beforeAll(async () => {
  stranger = await startWebsite()
})
afterAll(async () => {
  await stranger?.close()
})

/** What a careful website allows: scripts and calls to one named server, nothing inline, Lit's own policy and no other. */
function strict(): Record<string, string> {
  const policy =
    `default-src 'none'; script-src ${chat.url}; connect-src ${chat.url}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html"
  return { 'content-security-policy': policy }
}

function websiteWith(attributes = ''): string {
  return `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${chat.url}/chat.js"${attributes}></script></head>
<body><main><h1>Gemeente Voorbeeld</h1></main><wegwijs-chat municipality="Huizen"></wegwijs-chat></body></html>`
}

test('two lines on another website with a strict policy give a button, and the chat once it is used', async () => {
  chat.website.show(websiteWith(), strict())
  const { page, problems } = await chat.visit()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(chat.website.origin)
  const opener = page.getByRole('button', { name: 'Stel uw vraag' })
  await opener.waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual(['/chat.js'])

  await opener.click()
  await page.getByText('Ik ben Wijzer, een computer.').waitFor()
  await says(page, question)
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
  const { page } = await chat.visit()
  await page.goto(stranger.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('staat de chat nog niet aan').first().waitFor()
  await takePicture(page, 'elsewhere-refused')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('only a website on the list gets leave from the server; the others get a refusal without it', async () => {
  const ask = (origin: string, init: RequestInit = {}) =>
    fetch(`${chat.url}/api/chat/conversations`, { method: 'POST', ...init, headers: { origin, ...init.headers } })
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }
  const yes = await ask(chat.website.origin, preflight)
  expect([yes.status, yes.headers.get('access-control-allow-origin')]).toEqual([204, chat.website.origin])
  expect(yes.headers.get('access-control-allow-credentials')).toBeNull()
  expect((await ask(chat.website.origin)).status).toBe(201)
  expect((await ask(chat.url)).status).toBe(201)
  for (const origin of [stranger.origin, 'null', `${chat.website.origin}.evil.example`, 'https://evil.example']) {
    const no = await ask(origin, preflight)
    expect([no.status, no.headers.get('access-control-allow-origin')]).toEqual([403, null])
    const body = (await (await ask(origin)).json()) as { error: { code: string } }
    expect(body.error.code).toBe('unknown_origin')
  }
})

test('the hashes on /over are those of the files, and a widget that was tampered with never runs', async () => {
  const over = await (await fetch(`${chat.url}/over`)).text()
  const [loader = '', widget = ''] = over.match(/sha384-[\w+/=]+/g) ?? []
  for (const [path, hash] of Object.entries({ 'chat.js': loader, 'widget.js': widget })) {
    expect((await fetch(`${chat.url}/${path}`, { integrity: hash })).status).toBe(200)
  }
  chat.website.show(websiteWith(` integrity="${loader}" crossorigin`), strict())
  const { page } = await chat.visit()
  await page.route(/widget\.js\?/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.name = "tampered"',
    }),
  )
  await page.goto(chat.website.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.waitForURL(`${chat.url}/chat`)
  expect(await page.evaluate(() => window.name)).not.toBe('tampered')
  await page.context().close()
})

test('the loader is at most 2 kB and the widget at most 30 kB on the line', async () => {
  const size = async (path: string) => gzipSync(Buffer.from(await (await fetch(chat.url + path)).arrayBuffer())).length
  expect(await size('/chat.js')).toBeLessThanOrEqual(2_000)
  expect(await size('/widget.js')).toBeLessThanOrEqual(30_000)
})
