import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFindings, openBrowser, openPage, takePicture } from '../town/browser.ts'
import { type RunningTown, startTown } from '../town/server.ts'

let folder: string
let browser: Browser
let town: RunningTown
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-agenda-'))
  browser = await openBrowser()
  town = await startTown({ DATA_DIR: folder, NOW: '2026-11-23T08:30:00+01:00' })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await town?.close()
  await rm(folder, { recursive: true, force: true })
})

const lists = ['/desk/agenda/wachtlijst', '/desk/agenda/nazorg', '/desk/agenda/mensen', '/desk/agenda/soorten']

test.each([360, 1280])(
  'staff books for someone and manages the agenda, at %i pixels',
  async (width) => {
    const { page, problems } = await openPage(browser, { viewport: { width, height: 800 } })
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
  const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(out, name).toBeLessThanOrEqual(0)
}
