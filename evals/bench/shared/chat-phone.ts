import { openBrowser, openPage } from '../../../tests/town/browser.ts'

/** What Lighthouse takes for a phone: a processor four times as slow, 1.6 Mbit/s and 150 ms there and back. */
const phone = { cpu: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 }

const questions = [
  'Mijn moeder kan niet meer zelf schoonmaken, wat nu?',
  'Ik kan mijn rekeningen niet meer betalen',
  'Ik voel mij vaak alleen',
  'De zorg voor mijn man wordt mij te zwaar',
  'Ik ben het niet eens met een besluit van de gemeente',
]

/** Milliseconds from sending until the answer can be read, on a throttled phone, for each of some questions. */
export async function firstAnswers(url: string): Promise<{ ready: number; answers: number[] }> {
  const browser = await openBrowser()
  const answers: number[] = []
  const readies: number[] = []
  try {
    for (const question of questions) {
      const { page } = await openPage(browser, {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      })
      const line = await page.context().newCDPSession(page)
      await line.send('Network.enable')
      await line.send('Emulation.setCPUThrottlingRate', { rate: phone.cpu })
      await line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: phone.latency,
        downloadThroughput: phone.down,
        uploadThroughput: phone.up,
      })
      const begun = performance.now()
      await page.goto(`${url}/chat?gemeente=Huizen`)
      await page.getByLabel('Uw vraag', { exact: true }).fill(question)
      readies.push(performance.now() - begun)
      // Counted in the page itself, from the press until the answer stands there.
      answers.push(await page.evaluate(timedAnswer))
      await page.context().close()
    }
  } finally {
    await browser.close()
  }
  return { ready: median(readies), answers }
}

/** Runs in the page. */
function timedAnswer(): Promise<number> {
  const root = document.querySelector('wegwijs-chat')?.shadowRoot
  const begun = performance.now()
  root?.querySelector<HTMLElement>('.send')?.click()
  return new Promise((resolve) => {
    const look = () => {
      const own = [...(root?.querySelectorAll('.message') ?? [])]
      const asked = own.findIndex((item) => item.matches('.inhabitant:not(.unsent)'))
      if (asked >= 0 && own.slice(asked).some((item) => item.matches('.assistant'))) resolve(performance.now() - begun)
      else requestAnimationFrame(look)
    }
    look()
  })
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
