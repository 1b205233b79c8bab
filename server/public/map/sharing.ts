/** A button that copies the address of the page or hands it to the telephone, and one that prints. */
export function offerSharing(): void {
  const bar = document.querySelector<HTMLElement>('[data-share]')
  if (bar !== null)
    addButton(bar, 'Deel deze pagina', (button) =>
      share(bar.dataset.share ?? location.href, bar.dataset.name ?? '', button),
    )
  const sheet = document.querySelector<HTMLElement>('.print-view')
  if (sheet !== null) addButton(sheet, 'Druk af', () => window.print())
}

function addButton(within: HTMLElement, label: string, act: (button: HTMLButtonElement) => void): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'no-print'
  button.textContent = label
  button.addEventListener('click', () => act(button))
  if (within.tagName !== 'UL') {
    within.append(button)
    return
  }
  const line = document.createElement('li')
  line.append(button)
  within.append(line)
}

async function share(url: string, title: string, button: HTMLButtonElement): Promise<void> {
  try {
    if (navigator.share !== undefined) await navigator.share({ title, url })
    else {
      await navigator.clipboard.writeText(url)
      button.textContent = 'Het adres is gekopieerd'
    }
  } catch {
    // Somebody changed their mind, or the browser does not allow it: the address is in the bar above.
  }
}
