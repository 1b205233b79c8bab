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
  const open = () => {
    isOpen = true
    button.remove()
    void showMap(place, results.dataset.places ?? '')
  }
  button.addEventListener('click', open)
  if (isOpen) open()
}

/** The map is big; nobody waits for it who does not ask for it. */
async function showMap(place: HTMLElement, places: string): Promise<void> {
  try {
    const [{ drawMap }, response] = await Promise.all([import('./places-map.ts'), fetch(places)])
    if (!response.ok) throw new Error(`the places answered ${response.status}`)
    drawMap(place, await response.json())
  } catch {
    const sorry = document.createElement('p')
    sorry.textContent = 'De kaart kan nu niet worden getoond. Alle plekken staan in de lijst.'
    place.replaceChildren(sorry)
  }
}
