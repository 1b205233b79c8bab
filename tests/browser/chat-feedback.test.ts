import { expect, test } from 'vitest'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, keptIn, phone, question, says } from '../town/chat-browser.ts'

const chat = chatInBrowser()

test('whoever was not helped says so under the answer, with the keyboard, and may say why', async () => {
  const { page } = await chat.visit(phone)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, question)
  const asked = page.getByRole('group', { name: 'Heeft dit antwoord u geholpen?' })
  await asked.waitFor()
  await takePicture(page, 'feedback')
  expect(await axeFindings(page)).toEqual([])
  await asked.getByRole('button', { name: 'Nee' }).press('Enter')
  const why = page.getByLabel('Waarom niet?')
  await why.waitFor()
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name'))).toBe('why')
  expect(await axeFindings(page)).toEqual([])
  await why.fill('Ik weet nog niet wie ik bel')
  await why.press('Enter')
  await page.getByText('Hiermee maken wij de antwoorden beter').first().waitFor()
  const { conversation } = await keptIn(page)
  const said = await chat.db.query('select helped, why from answer_feedback where conversation = $1', [conversation])
  expect(said).toEqual([{ helped: false, why: 'Ik weet nog niet wie ik bel' }])
  await page.context().close()
})

test('a conversation of another cannot be judged without its token', async () => {
  const opened = (await (await fetch(`${chat.url}/api/chat/conversations`, { method: 'POST' })).json()) as {
    conversation: string
  }
  const response = await fetch(`${chat.url}/api/chat/conversations/${opened.conversation}/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer gestolen' },
    body: JSON.stringify({ seq: 1, helped: true }),
  })
  expect(response.status).toBe(404)
})
