/** Says something to who hears the page: one polite, unseen place that is given each finished text once. */
export interface Announcer {
  say(text: string, language: string): void
}

/** Long enough for a screen reader to take it over; then it is gone, so that nobody meets it a second time. */
const STAYS = 5_000
const TOGETHER = 150

/** `place` gives the live region. What is said while the page is hidden waits until it is seen again. */
export function createAnnouncer(place: () => HTMLElement | null): Announcer {
  const waiting: { text: string; language: string }[] = []
  let busy = false

  async function speak(): Promise<void> {
    if (busy) return
    busy = true
    await after(TOGETHER)
    for (let next = waiting[0]; next !== undefined && !document.hidden; next = waiting[0]) {
      const region = place()
      if (region === null) break
      waiting.shift()
      region.lang = next.language
      region.textContent = next.text
      await after(waiting.length > 0 ? TOGETHER : STAYS)
      region.textContent = ''
      await after(TOGETHER)
    }
    busy = false
    if (waiting.length > 0)
      document.addEventListener('visibilitychange', () => void speak(), {
        once: true,
      })
  }

  return {
    say(text, language) {
      const last = waiting.at(-1)
      if (last?.language === language) last.text += ` ${text}`
      else waiting.push({ text, language })
      void speak()
    },
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
