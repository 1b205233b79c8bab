import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chatFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, phone } from '../town/chat-browser.ts'
import { scriptedChat } from '../town/scripted-chat.ts'

const towns = { meent: chatInBrowser('theme: meent\n'), heide: chatInBrowser('theme: heide\n') }

/** Text and what carries meaning, on what it stands on, by the names of the tokens; 4.5 for words, 3 for edges and signs. */
const pairs: [front: string, back: string, least: number][] = [
  ...(['paper', 'ground'] as const).flatMap((back): [string, string, number][] => [
    ['ink', back, 4.5],
    ['ink-soft', back, 4.5],
    ['link', back, 4.5],
    ['action', back, 4.5],
    ['edge', back, 3],
    ['focus', back, 3],
  ]),
  ['on-action', 'action', 4.5],
  ['on-action', 'action-dark', 4.5],
  ['action', 'action-soft', 4.5],
  ['ink', 'action-soft', 4.5],
  ['staff', 'paper', 4.5],
  ['ink', 'staff-soft', 4.5],
  ['staff', 'staff-soft', 3],
  ['ink', 'alarm-soft', 4.5],
  ['alarm', 'alarm-soft', 3],
  ['link', 'alarm-soft', 4.5],
  ['focus', 'focus-halo', 3],
]

test.each(Object.entries(towns))(
  'the colours of the theme %s can be told apart in a real browser, words and edges',
  async (theme, chat) => {
    const { page } = await chat.visit(phone)
    const said = await scriptedChat(page)
    await page.goto(`${chat.url}/chat`)
    await page.locator('wegwijs-chat #words').fill('Mag ik iets vragen?')
    await page.keyboard.press('Enter')
    const answer = { language: 'nl', outcome: 'clarify' } as const
    await said.says({ ...answer, text: 'Waar woont u?', choices: [{ value: 'a', label: 'Huizen' }] })
    await said.says({ ...answer, text: 'Bel 112 als er gevaar is.', outcome: 'crisis' })
    await said.owner('staff', 'Fatima')
    await said.says({
      ...answer,
      text: 'Kijk op https://voorbeeld.example',
      author: 'staff',
      name: 'Fatima',
      outcome: null,
    })
    await page.locator('.owner.staff').waitFor()
    await takePicture(page, `contrast-${theme}`)
    expect(await chatFindings(page)).toEqual([])
    const colours = await coloursOf(page)
    const poor = pairs.filter(([front, back, least]) => contrast(colours[front], colours[back]) < least)
    expect(poor).toEqual([])
    // Another theme is other colours, and not one that was asked for in vain.
    expect(colours.action).toEqual(theme === 'heide' ? [91, 42, 110] : [20, 82, 79])
    await page.context().close()
  },
)

type Colour = [number, number, number]

/** The tokens as this browser computes them. */
async function coloursOf(page: Page): Promise<Record<string, Colour>> {
  const names = [...new Set(pairs.flatMap(([front, back]) => [front, back] as const))]
  return await page.evaluate((tokens) => {
    const root = document.querySelector('wegwijs-chat')?.shadowRoot
    const probe = document.createElement('span')
    root?.append(probe)
    const entries = tokens.map((name) => {
      probe.style.color = `var(--${name})`
      const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? []
      return [name, [red, green, blue]]
    })
    probe.remove()
    return Object.fromEntries(entries)
  }, names)
}

/** The contrast ratio of WCAG 2. A colour that is not there has none. */
function contrast(one: Colour | undefined, other: Colour | undefined): number {
  if (one === undefined || other === undefined) return 0
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
