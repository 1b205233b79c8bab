import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { townInBrowser } from '../town/town-in-browser.ts'

const town = townInBrowser({ NOW: '2026-11-23T08:30:00+01:00' })

const lists = ['/desk/agenda/wachtlijst', '/desk/agenda/nazorg', '/desk/agenda/mensen', '/desk/agenda/soorten']

test.each([360, 1280])(
  'staff books for someone and manages the agenda, at %i pixels',
  async (width) => {
    const { page, problems } = await town.visit({ viewport: { width, height: 800 } })
    await page.goto(`${town.url}/aanmelden?naar=/desk/agenda`)
    await page.getByRole('button', { name: /Kim/ }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await isFine(page, `agenda-${width}`)

    await page.goto(`${town.url}/desk/agenda/boeken?gemeente=Huizen&soort=gesprek-informatiepunt`)
    await isFine(page, `agenda-book-${width}`)
    await page.locator('.slots a').first().click()
    await page.getByLabel('Naam').fill('Anna de Vries')
    await page.getByLabel('Telefoonnummer').fill('0612345678')
    await page.getByRole('button', { name: 'Maak de afspraak' }).click()
    await page.getByText('Anna de Vries').first().waitFor()
    await isFine(page, `agenda-appointment-${width}`)

    for (const path of lists) {
      await page.goto(`${town.url}${path}`)
      await isFine(page, `agenda-${path.split('/').at(-1)}-${width}`)
    }
    await page.goto(`${town.url}/desk/agenda/mensen/joost`)
    await isFine(page, `agenda-person-${width}`)
    expect(problems).toEqual([])
  },
  120_000,
)

/** Read and used by everybody: nothing for axe to find, nothing sticking out to the side. */
async function isFine(page: Page, name: string): Promise<void> {
  await takePicture(page, name)
  expect(await axeFindings(page), name).toEqual([])
  expect(await overflow(page), name).toBeLessThanOrEqual(0)
}
