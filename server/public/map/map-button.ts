let isOpen = false

/** Puts a button where the map can be, or the map itself when it was open already. */
export function keepMap(): void {
  const results = document.querySelector<HTMLElement>('[data-places]')
  const place = results?.querySelector<HTMLElement>('[data-map]')
  if (!results || !place) return
  place.hidden = false
  const button = document.createElement('button')
  button.type = 'button'
  button.setAttribute('aria-expanded', 'false')
  button.textContent = 'Toon op een kaart'
  place.replaceChildren(button)
  button.addEventListener('click', async () => {
    isOpen = true
    // The button that had the focus is gone now.
    const map = await showMap(place, results.dataset.places ?? '')
    map?.focus({ preventScroll: true })
  })
  if (isOpen) void showMap(place, results.dataset.places ?? '')
}

/** The map is big; nobody waits for it who does not ask for it. Null when it cannot be shown. */
async function showMap(place: HTMLElement, places: string): Promise<HTMLElement | null> {
  try {
    const [{ drawMap }, response] = await Promise.all([import('./places-map.ts'), fetch(places)])
    if (!response.ok) throw new Error(`the places answered ${response.status}`)
    return drawMap(place, await response.json())
  } catch {
    const sorry = document.createElement('p')
    sorry.textContent = 'De kaart kan nu niet worden getoond. Alle plekken staan in de lijst.'
    place.replaceChildren(sorry)
    return null
  }
}
