import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, chatFindings, overflow, takePicture } from '../town/browser.ts'
import { chatInBrowser, question, says } from '../town/chat-browser.ts'

const chat = chatInBrowser(({ origin }) => `chat: { origins: ["${origin}"] }\n`)

/** A website of a municipality with a strict policy, its own look and a root size of its own. */
function website(): void {
  const policy =
    `default-src 'none'; script-src ${chat.url}; connect-src ${chat.url}; style-src 'unsafe-inline'; base-uri 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html"
  chat.website.show(
    `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>html{font-size:62.5%}body{font-size:1.6rem}</style>
<script type="module" src="${chat.url}/chat.js"></script></head>
<body><main><h1>Gemeente Voorbeeld</h1><p>Een gewone bladzijde.</p></main>
<wegwijs-chat municipality="Huizen"></wegwijs-chat></body></html>`,
    { 'content-security-policy': policy },
  )
}

test.each([
  ['a screen of 1280 by 1024 at 400 percent', { width: 320, height: 256 }],
  ['a small telephone, held upright', { width: 320, height: 568 }],
  ['a small telephone, on its side', { width: 568, height: 320 }],
])('on %s the chat on another website can be opened, read, used and closed', async (_, viewport) => {
  website()
  const { page, problems } = await chat.visit({ viewport })
  await page.goto(chat.website.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await page.getByText('Ik ben een computer, geen mens').first().waitFor()
  // There is room to read what was said above the box to type in.
  expect(await readable(page)).toBeGreaterThan(40)
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
  await isWithin(page, page.locator('.choices button').last())
  await page.getByLabel('Uw bericht', { exact: true }).focus()
  await isWithin(page, page.locator('wegwijs-chat #words'))
  await isWithin(page, page.getByRole('button', { name: 'Verstuur' }))
  await takePicture(page, `zoom-${viewport.width}-${viewport.height}`)
  expect([await overflow(page), await chatFindings(page)]).toEqual([0, []])

  await page.getByRole('button', { name: 'Opties' }).click()
  const last = page.getByRole('link', { name: /^Privacy/ })
  await isWithin(page, last)
  await takePicture(page, `zoom-${viewport.width}-${viewport.height}-options`)
  expect([await overflow(page), await chatFindings(page)]).toEqual([0, []])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Stel uw vraag' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(problems).toEqual([])
  await page.context().close()
})

/** How many pixels of the conversation can be seen. */
async function readable(page: Page): Promise<number> {
  return (await page.locator('wegwijs-chat #history').boundingBox())?.height ?? 0
}

/** All of it can be seen, once it was scrolled to. */
async function isWithin(page: Page, thing: ReturnType<Page['locator']>): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const outside = async () => {
    await thing.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const box = await thing.boundingBox()
    if (box === null) return 'not there'
    return [box.x < 0, box.y < 0, box.x + box.width > width, box.y + box.height > height].some(Boolean)
  }
  await expect.poll(outside).toBe(false)
}
