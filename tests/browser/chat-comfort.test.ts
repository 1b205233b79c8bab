import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, overflow, takePicture } from '../town/browser.ts'
import { askedInHuizen, chatInBrowser, says } from '../town/chat-browser.ts'

const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } }

const chat = chatInBrowser()

test.each(Object.entries(widths))(
  'on a %s the six sides of a life are a wheel that is also a list',
  async (device, viewport) => {
    const { page } = await chat.visit({ viewport })
    await page.goto(`${chat.url}/chat`)
    await says(page, 'Het gaat niet goed met mij')
    const list = page.getByRole('list', { name: /^Zes kanten van uw leven/ })
    await list.waitFor()
    await takePicture(page, `six-${device}`)
    expect(await list.getByRole('button').count()).toBe(6)
    expect(await page.locator('.six svg').getAttribute('aria-hidden')).toBe('true')
    expect(await page.getByRole('button', { name: '7 Ik weet het niet' }).count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await says(page, '6')
    await page.locator('.inhabitant', { hasText: 'Huishouden, geld of papieren' }).waitFor()
    await page.context().close()
  },
)

test('larger letters and more contrast are kept, and everything still fits', async () => {
  const { page } = await chat.visit({ viewport: widths.phone })
  await askedInHuizen(page, chat.url)
  await page.getByRole('button', { name: 'Opties' }).click()
  await page.getByLabel('Grootte van de letters').selectOption('Heel groot')
  await page.getByRole('button', { name: 'Meer contrast' }).click()
  await takePicture(page, 'comfort-options')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByText('Waar dit op rust').waitFor()
  const size = await page.locator('.chat').evaluate((chat) => Number.parseFloat(getComputedStyle(chat).fontSize))
  expect(size).toBeGreaterThanOrEqual(24)
  expect(await page.getByRole('button', { name: 'Meer contrast' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Opties' }).click()
  expect(await page.getByRole('button', { name: 'Meer contrast' }).getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Escape')
  await takePicture(page, 'comfort')
  expect(await axeFindings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

test('an answer is read aloud by a voice of the device itself, and stops when asked', async () => {
  const { page } = await chat.visit({ viewport: widths.phone })
  await page.addInitScript(fakeVoices, [
    { lang: 'nl-NL', name: 'Verre stem', localService: false },
    { lang: 'nl-NL', name: 'Eigen stem', localService: true },
  ])
  await askedInHuizen(page, chat.url)
  const answer = page.locator('.message', { hasText: 'Wat u nu kunt doen' })
  await answer.getByRole('button', { name: 'Lees voor' }).click()
  await answer.getByRole('button', { name: 'Stop met voorlezen' }).waitFor()
  await takePicture(page, 'read-aloud')
  expect(await axeFindings(page)).toEqual([])
  const [said] = await spoken(page)
  expect(said).toEqual({
    voice: 'Eigen stem',
    lang: 'nl',
    text: expect.stringMatching(/^Wegwijs\. .*Wat u nu kunt doen: 1\. .*Wie kan helpen: /),
  })
  await answer.getByRole('button', { name: 'Stop met voorlezen' }).click()
  await answer.getByRole('button', { name: 'Lees voor' }).waitFor()
  await page.context().close()
})

test('without a voice of the device for the language nothing offers to read', async () => {
  const { page } = await chat.visit()
  await page.addInitScript(fakeVoices, [{ lang: 'nl-NL', name: 'Verre stem', localService: false }])
  await askedInHuizen(page, chat.url)
  expect(await page.getByRole('button', { name: 'Lees voor' }).count()).toBe(0)
  await page.context().close()
})

test('who speaks is told first where the voice may go, reads the words over, and sends them', async () => {
  const { page } = await chat.visit({ viewport: widths.phone })
  await page.addInitScript(fakeHearing)
  await page.goto(`${chat.url}/chat?gemeente=Huizen`)
  const speak = page.getByRole('button', { name: 'Spreek in', exact: true })
  await speak.click()
  await page.getByText('maker van de browser').waitFor()
  await takePicture(page, 'voice-sure')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Ja, ik spreek in' }).click()
  await page.getByText('Ik luister.').waitFor()
  expect(await speak.getAttribute('aria-pressed')).toBe('true')
  await takePicture(page, 'voice-listening')
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() =>
    (window as unknown as { hears(text: string): void }).hears('mijn moeder kan niet schoonmaken'),
  )
  const box = page.getByLabel('Uw vraag', { exact: true })
  expect(await box.inputValue()).toBe('mijn moeder kan niet schoonmaken')
  expect(await speak.getAttribute('aria-pressed')).toBe('false')
  await speak.click()
  await page.getByText('Ik luister.').waitFor()
  await page.evaluate(() => (window as unknown as { fails(): void }).fails())
  await page.getByText('Ik heb u niet verstaan').first().waitFor()
  expect(await box.inputValue()).toBe('mijn moeder kan niet schoonmaken')
  await page.context().close()
})

test('a browser that cannot hear offers no way to speak', async () => {
  const { page } = await chat.visit()
  await page.addInitScript(() =>
    Object.assign(window, { webkitSpeechRecognition: undefined, SpeechRecognition: undefined }),
  )
  await page.goto(`${chat.url}/chat`)
  await page.getByRole('button', { name: 'Opties' }).waitFor()
  expect(await page.getByRole('button', { name: 'Spreek in' }).count()).toBe(0)
  await page.context().close()
})

interface SaidAloud {
  voice: string
  lang: string
  text: string
}

async function spoken(page: Page): Promise<SaidAloud[]> {
  return await page.evaluate(() => (window as unknown as { spoken: SaidAloud[] }).spoken)
}

/** A browser with these voices, that remembers what it was to say. Runs in the page. */
function fakeVoices(voices: { lang: string; name: string; localService: boolean }[]): void {
  const said: SaidAloud[] = []
  const synthesis = {
    getVoices: () => voices,
    cancel: () => undefined,
    speak: ({ voice, lang, text }: { voice: { name: string }; lang: string; text: string }) =>
      said.push({ voice: voice.name, lang, text }),
    addEventListener: () => undefined,
  }
  class Utterance {
    text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken: said })
}

/** A browser that hears what the test says. Runs in the page. */
function fakeHearing(): void {
  interface Listener {
    onresult(event: object): void
    onerror(event: object): void
    onend(): void
  }
  let now: Listener | null = null
  class Hearing {
    start() {
      now = this as unknown as Listener
    }
    stop() {
      now?.onend()
    }
  }
  Object.assign(window, {
    SpeechRecognition: Hearing,
    webkitSpeechRecognition: Hearing,
    hears(transcript: string) {
      now?.onresult({ results: [[{ transcript }]] })
      now?.onend()
    },
    fails() {
      now?.onerror({ error: 'no-speech' })
      now?.onend()
    },
  })
}
