import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { townInBrowser } from '../town/town-in-browser.ts'

const town = townInBrowser({ NOW: '2026-11-23T08:30:00+01:00' })

test.each([
  { width: 360, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
])(
  'an inhabitant makes, moves and cancels an appointment on the page: $width pixels, script $javaScriptEnabled',
  async ({ width, javaScriptEnabled }) => {
    const { page, problems } = await town.visit({ viewport: { width, height: 800 }, javaScriptEnabled })
    const look = (name: string) => isFine(page, `afspraak-${name}-${width}`, javaScriptEnabled)
    await page.goto(`${town.url}/afspraak`)
    await look('place')
    await page.getByRole('link', { name: 'Huizen', exact: true }).click()
    await look('subject')
    await page.getByRole('link', { name: 'Gesprek over geld of schulden' }).click()
    await look('way')
    await page.getByRole('link', { name: 'Informatiepunt Huizen' }).click()
    await page.getByRole('link', { name: 'Turks' }).click()
    await page.getByText('U kiest iemand die deze taal spreekt').waitFor()
    await page.getByRole('link', { name: 'Toon iedereen' }).click()
    await look('moments')
    await page.locator('.slots button').first().click()
    await page.getByRole('heading', { name: 'Uw gegevens' }).waitFor()

    await page.getByLabel('Uw telefoonnummer').fill('12')
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('heading', { name: 'Dit klopt nog niet' }).waitFor()
    await look('wrong')
    await page.getByLabel('Uw naam').fill('Anna de Vries')
    await page.getByLabel('Uw telefoonnummer').fill('0612345678')
    await page.getByLabel('Wilt u alvast iets vertellen?').fill('Ik kom niet uit met mijn geld.')
    await page.getByLabel('Ja, geef dit door').check()
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor()
    await look('check')
    await page.getByRole('button', { name: 'Ja, maak de afspraak' }).click()
    await page.getByText('Gelukt: uw afspraak staat.').waitFor()
    await page.getByText('De ingang heeft geen drempel').waitFor()
    await look('made')

    await page.getByRole('link', { name: 'Kies een ander moment' }).click()
    await look('move')
    await page.locator('.slots button').nth(3).click()
    await page.getByText('Gelukt: uw afspraak is verplaatst.').waitFor()
    await page.getByRole('link', { name: 'Zeg de afspraak af' }).click()
    await look('cancel')
    await page.getByRole('button', { name: 'Ja, zeg de afspraak af' }).click()
    await page.getByRole('heading', { name: 'Uw afspraak is afgezegd' }).waitFor()
    await look('cancelled')

    await page.goto(`${town.url}/afspraak/wachtlijst?gemeente=Huizen&soort=gesprek-geld&manier=phone`)
    await look('waiting')
    await page.goto(`${town.url}/afspraak/geen-echte-link`)
    await page.getByRole('heading', { name: 'Deze link klopt niet' }).waitFor()
    await look('dead-link')
    expect(problems).toEqual([])
  },
  300_000,
)

/** Read and used by everybody: nothing sticking out to the side, nothing for axe to find (which needs script to look). */
async function isFine(page: Page, name: string, withAxe: boolean): Promise<void> {
  await takePicture(page, name)
  if (withAxe) {
    expect(await axeFindings(page), name).toEqual([])
    expect(await overflow(page), name).toBeLessThanOrEqual(0)
  }
}
