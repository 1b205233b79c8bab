import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { startChatTown } from '../town/chat-town.ts'
import { startWebsite, type Website } from '../town/website.ts'

const heather = 'rgb(91, 42, 110)'

let website: Website
let town: Awaited<ReturnType<typeof startChatTown>>
let browser: Browser
beforeAll(async () => {
  website = await startWebsite()
  const greeting = 'Welkom. Ik ben Wijzer, een computer. Wat is uw vraag?'
  const chat = `chat: { origins: ["${website.origin}"], greeting: { nl: "${greeting}" } }`
  town = await startChatTown(`name: Wijzer\ntheme: heide\n${chat}\n`)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await website?.close()
})

test('a region with another theme, name and greeting has them on its own pages', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await page.goto(`${town.url}/chat?gemeente=Huizen`)
  await ask(page)
  expect(await page.getByRole('heading', { name: 'Gesprek met Wijzer' }).count()).toBe(1)
  expect(await colourOf(page)).toBe(heather)
  await takePicture(page, 'theme-heide')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(town.url)
  await takePicture(page, 'theme-heide-start')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('on a website without colours of its own the chat has those of its region, button and all', async () => {
  website.show(websiteWith(''))
  const { page } = await openPage(browser)
  await page.goto(website.origin)
  const opener = page.getByRole('button', { name: 'Stel uw vraag' })
  await opener.waitFor()
  expect(await opener.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(heather)
  await opener.click()
  await page.getByText('Ik ben Wijzer, een computer.').waitFor()
  await ask(page)
  expect(await colourOf(page)).toBe(heather)
  await takePicture(page, 'theme-elsewhere')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('a website with tokens of the NL Design System gives the chat its own look', async () => {
  const tokens = `:root { --utrecht-button-primary-action-background-color: rgb(0, 66, 153);
    --utrecht-button-primary-action-hover-background-color: #002a66; --utrecht-document-font-family: Georgia, serif;
    --utrecht-link-color: #004299; }`
  website.show(websiteWith(`<style>${tokens}</style>`))
  const { page } = await openPage(browser)
  await page.goto(website.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await ask(page)
  expect(await colourOf(page)).toBe('rgb(0, 66, 153)')
  const font = await page
    .locator('.bubble')
    .first()
    .evaluate((bubble) => getComputedStyle(bubble).fontFamily)
  expect(font).toBe('Georgia, serif')
  await takePicture(page, 'theme-own')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

function websiteWith(head: string): string {
  return `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<script type="module" src="${town.url}/chat.js"></script></head>
<body><main><h1>Gemeente Voorbeeld</h1></main><wegwijs-chat municipality="Huizen"></wegwijs-chat></body></html>`
}

async function ask(page: Page): Promise<void> {
  await page.getByLabel('Uw vraag', { exact: true }).fill('Mijn moeder kan niet meer zelf schoonmaken, wat nu?')
  await page.keyboard.press('Enter')
  await page.getByText('Waar dit op rust').waitFor()
}

/** Of the button that sends. */
async function colourOf(page: Page): Promise<string> {
  return await page
    .locator('wegwijs-chat .send')
    .first()
    .evaluate((send) => getComputedStyle(send).backgroundColor)
}
