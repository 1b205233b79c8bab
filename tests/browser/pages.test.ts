import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { townInBrowser } from '../town/town-in-browser.ts'

const town = townInBrowser({ NOW: '2026-11-23T10:00:00+01:00' })

const pages: [string, string][] = [
  ['start', '/'],
  ['kaart', '/kaart'],
  ['kaart-gezocht', '/kaart?q=mantelzorg&gemeente=Laren&gratis=1'],
  ['kaart-niets', '/kaart?gemeente=Atlantis&leeftijd=oud'],
  ['aanbod', '/kaart/versa-mantelzorg'],
  ['aanbod-professional', '/kaart/versa-mantelzorg?voor=professional'],
  ['aanbod-afdrukken', '/kaart/versa-mantelzorg?afdrukken=1'],
  ['organisatie', '/kaart/organisatie/versa-welzijn'],
  ['regels', '/regels'],
  ['regels-onderwerp', '/regels?onderwerp=bezwaar'],
  ['regels-gezocht', '/regels?q=hoe+lang+duurt+een+melding'],
  ['uitleg', '/regels/hulp-bij-het-huishouden'],
  ['artikel', '/regels/wet/BWBR0035362/2.3.2'],
  ['privacy', '/privacy'],
  ['over', '/over'],
  ['onbekend', '/bestaat-niet'],
]

describe.each([
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1280, height: 900 }],
] as const)('on a %s', (device, viewport) => {
  test.each(pages)('the page %s can be used by everyone', async (name, path) => {
    const { page, problems } = await town.visit({ viewport })
    await page.goto(town.url + path)
    await takePicture(page, `page-${name}-${device}`)
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

test('at 320 pixels nothing falls off any page', async () => {
  const { page } = await town.visit({ viewport: { width: 320, height: 480 } })
  for (const [name, path] of pages) {
    await page.goto(town.url + path)
    expect(await overflow(page), name).toBe(0)
  }
  await page.context().close()
})

test('with the keyboard alone somebody skips the menu, searches, chooses and comes back to the same list', async () => {
  const { page } = await town.visit({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${town.url}/kaart`)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('mantelzorg')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=mantelzorg/)
  await page.getByRole('link', { name: 'Steunpunt mantelzorg' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Steunpunt mantelzorg', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Terug naar wat u vond' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/kaart\?.*q=mantelzorg/)
  await page.context().close()
})

test('what is found changes while somebody types and chooses, and is told to who hears the page', async () => {
  const { page } = await town.visit({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${town.url}/kaart`)
  await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially('voedselbank')
  await page.getByRole('link', { name: 'Voedselbank', exact: true }).waitFor()
  await page.getByText('Verfijn uw zoekvraag').click()
  await page.getByLabel('Uw gemeente').selectOption('Laren')
  await page.waitForURL(/gemeente=Laren/)
  const told = page.locator('form[data-live] [role=status]')
  await expect.poll(() => told.textContent()).toMatch(/plek/)
  await page.getByRole('link', { name: 'Zonder Laren' }).click()
  await page.waitForURL((url) => !url.search.includes('gemeente'))
  await page.context().close()
})

test.each([true, false])('“vraag hierover” opens the chat on that subject, with script: %s', async (script) => {
  const { page } = await town.visit({ javaScriptEnabled: script })
  await page.goto(`${town.url}/kaart/versa-mantelzorg`)
  await page.getByRole('link', { name: 'Vraag hierover' }).click()
  if (!script) await page.getByRole('button', { name: 'Begin hiermee' }).click()
  await page.getByText('Ik heb een vraag over Steunpunt mantelzorg').first().waitFor()
  await page.getByText('035 000 20 01').first().waitFor()
  await takePicture(page, `over-${script ? 'script' : 'no-script'}`)
  await page.context().close()
})

async function focused(page: Page): Promise<string | null | undefined> {
  return await page.evaluate(() => document.activeElement?.textContent)
}
