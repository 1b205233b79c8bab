import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, phone, says } from '../town/chat-browser.ts'

const reported = 'Ik heb me op 3 november gemeld voor hulp bij het huishouden. Hoe lang duurt het onderzoek?'

const chat = chatInBrowser()

test('the last day of a term can be put in a calendar from the answer', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, reported)
  const link = page.getByRole('link', { name: /^Zet in mijn agenda/ })
  await link.waitFor()
  await takePicture(page, 'days-phone')
  expect(await axeFindings(page)).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^wmo-onderzoek-\d{4}-11-03\.ics$/)
  expect(await readFile(await download.path(), 'utf8')).toContain('SUMMARY:Laatste dag: Onderzoek')
  await page.context().close()
})

test('without script the day is a link to the same file', async () => {
  const { page } = await chat.visit({ javaScriptEnabled: false })
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await page.getByLabel('Wat is uw vraag').fill(`${reported} Ik woon in Huizen.`)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  const link = page.getByRole('link', { name: /^Zet in mijn agenda/ })
  await takePicture(page, 'days-script-off')
  const file = await page.request.get(new URL((await link.getAttribute('href')) ?? '', chat.url).href)
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
  await page.context().close()
})

test.each([
  '/termijn/onbekend/2026-11-03.ics',
  '/termijn/wmo-onderzoek/2026-02-30.ics',
  '/termijn/wmo-onderzoek/1.ics',
])('%s is not there', async (path) => {
  expect((await fetch(chat.url + path)).status).toBe(404)
})
