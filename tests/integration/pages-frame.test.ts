import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningTown, startTown } from '../town/server.ts'

let town: RunningTown
beforeAll(async () => {
  town = await startTown({ NOW: '2026-12-21T10:00:00+01:00' })
}, 180_000)
afterAll(() => town?.close())

async function visits(path: string): Promise<string> {
  const answer = await fetch(town.url + path, { headers: { accept: 'text/html' } })
  return await answer.text()
}

const paths = ['/', '/chat', '/kaart', '/kaart/versa-mantelzorg', '/kaart/organisatie/mee', '/regels', '/afspraak']
const more = ['/regels/hulp-bij-het-huishouden', '/over', '/privacy', '/aanmelden', '/bestaat-niet', '/chat/wis']

test.each([...paths, ...more])('%s tells the telephone number, whether it is open, and the hours', async (path) => {
  const page = await visits(path)
  const [, foot = ''] = /<footer[^>]*>([\s\S]*)<\/footer>/.exec(page) ?? []
  expect(foot).toContain('href="tel:0350001000"')
  expect(foot).toContain('Nu open tot 17.00 uur.')
  expect(foot).toContain('maandag, dinsdag en donderdag 8.30 tot 17.00 uur')
  expect(foot).toContain('vrijdag 25 december: dicht (Kerstmis)')
  expect(page).toContain('<a href="/regels"')
  expect(page).toContain('rel="icon" href="/favicon.svg"')
})

test('the look comes in one sheet of our own, with the theme of the region, and is not large', async () => {
  const answer = await fetch(`${town.url}/style.css`)
  const sheet = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/css')
  expect(sheet).toContain('.utrecht-button--primary-action')
  expect(sheet).toMatch(/:root,\.utrecht-html\{--wegwijs-color-action:#14524f/)
  expect(sheet).not.toMatch(/@import|url\(["']?https?:/)
  expect((await fetch(`${town.url}/favicon.ico`)).headers.get('content-type')).toContain('svg')
})

test('who asks about something on another page gets an answer about just that', async () => {
  const { chat } = town.town
  for (const [id, label] of [
    ['pgb-geweigerd', 'De gemeente wil geen pgb geven, of minder dan ik nodig heb. Wat kan ik doen?'],
    ['versa-mantelzorg', 'Ik heb een vraag over Steunpunt mantelzorg'],
  ]) {
    const { conversation } = await chat.open({ municipality: 'Huizen', language: 'nl' })
    const said = await chat.receive(conversation, { id: randomUUID(), choice: `explain:${id}` }, 'nl')
    expect(said.text).toBe(label)
    await town.town.turns.quiet()
    const [answer] = await chat.after(conversation, said.seq)
    expect(answer?.sources[0]?.id).toBe(id)
  }
})

test('the chat page names the subject that somebody came to ask about, and nothing for an unknown one', async () => {
  const page = await visits('/chat?over=versa-mantelzorg')
  expect(page).toContain('U wilt iets vragen over: <strong>Steunpunt mantelzorg</strong>')
  expect(page).toContain('name="keuze" value="explain:versa-mantelzorg"')
  expect(page).toContain('ask="Ik heb een vraag over Steunpunt mantelzorg" choice="explain:versa-mantelzorg"')
  expect(await visits('/chat?over=BWBR0035362%3A2.3.2')).toMatch(/value="explain:[a-z-]+"/)
  expect(await visits('/chat?over=%3Cscript%3E')).not.toContain('U wilt iets vragen over')
})
