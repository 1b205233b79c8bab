import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, takePicture } from '../town/browser.ts'
import { askedInHuizen, chatInBrowser, desk, question, says } from '../town/chat-browser.ts'

const heather = 'rgb(91, 42, 110)'

const greeting = 'Welkom. Ik ben Wijzer, een computer. Wat is uw vraag?'
const chat = chatInBrowser(
  ({ origin }) => `name: Wijzer\ntheme: heide\nchat: { origins: ["${origin}"], greeting: { nl: "${greeting}" } }\n`,
)

test('a region with another theme, name and greeting has them on its own pages', async () => {
  const { page } = await chat.visit(desk)
  await askedInHuizen(page, chat.url)
  expect(await page.getByRole('heading', { name: 'Gesprek met Wijzer' }).count()).toBe(1)
  expect(await colourOf(page)).toBe(heather)
  await takePicture(page, 'theme-heide')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(chat.url)
  await takePicture(page, 'theme-heide-start')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('on a website without colours of its own the chat has those of its region, button and all', async () => {
  chat.website.show(websiteWith(''))
  const { page } = await chat.visit()
  await page.goto(chat.website.origin)
  const opener = page.getByRole('button', { name: 'Stel uw vraag' })
  await opener.waitFor()
  expect(await opener.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(heather)
  await opener.click()
  await page.getByText('Ik ben Wijzer, een computer.').waitFor()
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
  expect(await colourOf(page)).toBe(heather)
  await takePicture(page, 'theme-elsewhere')
  expect(await axeFindings(page)).toEqual([])
  await page.context().close()
})

test('a website with tokens of the NL Design System gives the chat its own look', async () => {
  const tokens = `:root { --utrecht-button-primary-action-background-color: rgb(0, 66, 153);
    --utrecht-button-primary-action-hover-background-color: #002a66; --utrecht-document-font-family: Georgia, serif;
    --utrecht-link-color: #004299; }`
  chat.website.show(websiteWith(`<style>${tokens}</style>`))
  const { page } = await chat.visit()
  await page.goto(chat.website.origin)
  await page.getByRole('button', { name: 'Stel uw vraag' }).click()
  await says(page, question)
  await page.getByText('Waar dit op rust').waitFor()
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
<script type="module" src="${chat.url}/chat.js"></script></head>
<body><main><h1>Gemeente Voorbeeld</h1></main><wegwijs-chat municipality="Huizen"></wegwijs-chat></body></html>`
}

/** Of the button that sends. */
async function colourOf(page: Page): Promise<string> {
  return await page
    .locator('wegwijs-chat .send')
    .first()
    .evaluate((send) => getComputedStyle(send).backgroundColor)
}
