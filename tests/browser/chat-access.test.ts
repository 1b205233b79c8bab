import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { chatInBrowser, focused, question, says } from '../town/chat-browser.ts'

const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } }

const chat = chatInBrowser()

describe.each(Object.entries(widths))('on a %s', (device, viewport) => {
  test.each([
    ['start', '/'],
    ['chat', '/chat'],
    ['over', '/over'],
    ['privacy', '/privacy'],
  ])('the page %s can be used by everyone', async (name, path) => {
    const { page, problems } = await chat.visit({ viewport })
    await page.goto(chat.url + path)
    if (path === '/chat') await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
    await takePicture(page, `${name}-${device}`)
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('a whole conversation can be used by everyone, in every state', async () => {
    const { page, problems } = await chat.visit({ viewport })
    await askAboutCleaning(page)
    expect(await axeFindings(page)).toEqual([])
    await page.getByText('Waar dit op rust').click()
    await takePicture(page, `conversation-${device}`)
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.getByRole('button', { name: 'Opties' }).click()
    await takePicture(page, `options-${device}`)
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Wis gesprek' }).click()
    await page.getByRole('button', { name: 'Nee, ga terug' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Nee, ga terug' }).click()

    await says(page, 'ik wil dood')
    await page
      .getByRole('link', { name: /^11[23]$/ })
      .first()
      .waitFor()
    await takePicture(page, `crisis-${device}`)
    expect(await axeFindings(page)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  })
})

test('at 320 pixels, or zoomed in to 400 percent, nothing falls off the page and the answer stays in view', async () => {
  const { page } = await chat.visit({ viewport: { width: 320, height: 256 } })
  await askAboutCleaning(page)
  expect(await overflow(page)).toBe(0)
  await page.getByRole('heading', { name: 'Wat u nu kunt doen' }).scrollIntoViewIfNeeded()
  expect(await page.getByLabel('Uw bericht', { exact: true }).isEnabled()).toBe(true)
  await takePicture(page, 'conversation-zoomed')
  await page.context().close()
})

test('everything that can be pressed is large enough to press', async () => {
  const { page } = await chat.visit({ viewport: widths.phone })
  await askAboutCleaning(page)
  const sizes = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => ({ name: button.textContent?.trim(), height: button.getBoundingClientRect().height })),
    )
  expect(sizes.filter(({ height }) => height > 0 && height < 44)).toEqual([])
  await page.context().close()
})

test('a conversation can be held with the keyboard only', async () => {
  const { page } = await chat.visit({ viewport: widths.desk })
  await page.goto(`${chat.url}/chat`)
  await page.getByLabel('Uw vraag', { exact: true }).focus()
  await page.keyboard.type('Mijn moeder kan niet meer zelf schoonmaken')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('wat nu?')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  expect(await focused(page)).toBe('words')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Een andere gemeente').last().waitFor()
  expect(await focused(page)).toBe('words')

  await page.getByRole('button', { name: 'Opties' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bewaar gesprek' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('button', { name: 'Bewaar gesprek' }).isVisible()).toBe(false)
  expect(await focused(page)).toBe('options')
  await page.context().close()
})

test('who hears the page is told each answer once, and the history does not speak', async () => {
  const { page } = await chat.visit({ viewport: widths.desk })
  await page.goto(`${chat.url}/chat`)
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await page.evaluate(() => {
    const heard: string[] = []
    const region = document.querySelector('wegwijs-chat')?.shadowRoot?.querySelector('[role=status]')
    Object.assign(window, { heard })
    if (region)
      new MutationObserver(() => region.textContent && heard.push(region.textContent)).observe(region, {
        childList: true,
      })
  })
  await says(page, question)
  await page.getByRole('button', { name: 'Huizen' }).waitFor()
  await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0)
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatch(/^Wegwijs\. .*In welke gemeente woont u\?.*U kunt kiezen: 1\. Huizen; 2\. Blaricum/)
  const live = await page
    .locator('wegwijs-chat')
    .locator('[aria-live], [role=log], [role=status], [role=alert]')
    .count()
  expect(live).toBe(1)
  await page.context().close()
})

async function askAboutCleaning(page: Page): Promise<void> {
  await page.goto(`${chat.url}/chat`)
  await says(page, question)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByText('Waar dit op rust').waitFor()
}
