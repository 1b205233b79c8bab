import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { AnswerParts } from '../../channels/message.ts'
import { claim } from '../../server/desk/owner.ts'
import { say } from '../../server/desk/say.ts'
import { chatInBrowser, keptIn, says } from '../town/chat-browser.ts'
import { hire, joost } from '../town/desk.ts'

/** Everything that ran would leave its mark in `window.ran`. */
const script = (who: string) =>
  `<script>window.ran="${who}"</script><img src=x onerror="window.ran='${who}'"><svg onload="window.ran='${who}'">"'></textarea>`
const hostileLink = 'javascript:window.ran=1'

const chat = chatInBrowser()

/** What an editor could have published, and what an importer could have brought in. */
const content: AnswerParts = {
  title: script('titel'),
  core: script('kern'),
  steps: [script('stap')],
  cards: [
    {
      ...{ id: 'x', name: script('naam'), organisation: script('organisatie'), what: script('wat') },
      ...{ phone: '035" onclick="window.ran=1', email: `a@b.nl"onclick="window.ran=1`, url: hostileLink },
      ...{ place: script('plaats'), hours: script('uren'), cost: script('kosten'), referral: script('verwijzing') },
      example: false,
    },
  ],
  basis: [{ citation: script('bron'), says: script('zegt'), url: hostileLink, checked: script('dag') }],
  notes: [script('noot')],
  days: [{ label: script('dag'), day: script('datum'), citation: '', file: hostileLink }],
}
const said = ['inwoner', 'medewerker', 'kern', 'stap', 'naam', 'wat', 'uren', 'bron', 'zegt', 'noot']

test('markup and scripts from inhabitant, staff and content are words: in the chat, in what is saved, and without script', async () => {
  const { page, problems } = await chat.visit()
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  await says(page, `${script('inwoner')} Ik wil iemand spreken`)
  await page.locator('.owner.waiting').waitFor()
  await staffAndContentSay((await keptIn(page)).conversation)
  await page.getByText('window.ran="medewerker"').first().waitFor()
  await page.reload()
  await page.getByText('window.ran="kern"').first().waitFor()
  expect(await ran(page)).toEqual({ ran: undefined, elements: 0, links: [] })
  await hasAllWords(page, 'wegwijs-chat')

  await page.getByRole('button', { name: 'Opties' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar gesprek' }).click(),
  ])
  const { page: reader } = await chat.visit()
  await reader.setContent(await readFile(await download.path(), 'utf8'))
  await hasAllWords(reader, 'main')
  expect(await ran(reader)).toEqual({ ran: undefined, elements: 0, links: [] })
  await reader.context().close()

  // The same conversation as a page, in a browser that would run a script if one got in; only the chat's own is kept out.
  const cookies = await page.context().storageState()
  const { page: bare } = await chat.visit({ storageState: cookies })
  await bare.route('**/widget.js', (route) => route.abort())
  await bare.goto(`${chat.url}/chat`)
  await bare.locator('.messages').waitFor()
  await hasAllWords(bare, '.messages')
  expect(await ran(bare)).toEqual({ ran: undefined, elements: 0, links: [] })
  const saved = await (await bare.request.get(`${chat.url}/chat/bewaar`)).text()
  expect(saved).not.toMatch(/<script|<img|<svg|javascript:[^<]*"|onclick="/)
  expect(problems).toEqual([])
  await bare.context().close()
  await page.context().close()
})

async function staffAndContentSay(conversation: string): Promise<void> {
  await hire(chat.db, joost)
  expect(await claim(chat.db, joost, conversation, new Date())).toMatchObject({ claimed: true })
  const message = { id: randomUUID(), text: script('medewerker'), seen: 100 }
  expect(await say(chat.db, joost, conversation, message, new Date())).toMatchObject({ said: true })
  await chat.db.query(
    `with counted as (update conversations set last_seq = last_seq + 1 where id = $1 returning id, last_seq)
     insert into messages (conversation, seq, id, author, name, sent_at, language, text, outcome, choices, sources, parts)
     select id, last_seq, gen_random_uuid(), 'assistant', $4, now(), 'nl', $2, 'answered', $5::jsonb, '[]'::jsonb, $3::jsonb
     from counted`,
    [
      ...[conversation, script('kern'), JSON.stringify(content), script('wie')],
      JSON.stringify([{ value: script('keuze'), label: script('keuze') }]),
    ],
  )
}

/** What would have happened if a word of it had been taken for more than a word. */
async function ran(page: Page): Promise<{ ran: unknown; elements: number; links: string[] }> {
  const own = page.locator('.bubble, main > ol')
  const hrefs = await own
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href).filter((href) => /^(javascript|data):/.test(href)),
    )
  return {
    ran: await page.evaluate(() => (window as unknown as { ran?: unknown }).ran),
    elements: await own.locator('script, img, textarea, [onclick], [onerror], [onload]').count(),
    links: hrefs,
  }
}

async function hasAllWords(page: Page, place: string): Promise<void> {
  const text = await page.locator(place).locator('.message, li').allTextContents()
  for (const who of said) expect(text.join('\n'), who).toContain(`window.ran="${who}"`)
}
