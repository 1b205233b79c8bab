const PAUSE = 300

/** Shows what is found while somebody types or chooses, and tells how much that is. `changed` runs after every change. */
export function searchAsYouType(form: HTMLFormElement, changed: () => void): void {
  const told = document.createElement('p')
  told.className = 'unseen'
  told.setAttribute('role', 'status')
  form.append(told)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | null = null

  async function search(): Promise<void> {
    asking?.abort()
    asking = new AbortController()
    const address = addressOf(form)
    const results = await resultsAt(address, asking.signal)
    const shown = document.querySelector('#resultaten')
    if (results === null || shown === null) return
    shown.replaceWith(results)
    history.replaceState(null, '', address)
    told.textContent = results.querySelector('#gevonden')?.textContent ?? ''
    changed()
  }

  function soon(pause: number): void {
    clearTimeout(waiting)
    // An answer that does not come leaves the page as it is; the button still works.
    waiting = setTimeout(() => void search().catch(() => undefined), pause)
  }

  form.addEventListener('input', (event) => {
    const typed = event.target instanceof HTMLInputElement && ['search', 'number'].includes(event.target.type)
    soon(typed ? PAUSE : 0)
  })
}

function addressOf(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  const parameters = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]))
  return parameters.size === 0 ? form.action : `${form.action}?${parameters}`
}

async function resultsAt(address: string, signal: AbortSignal): Promise<Element | null> {
  const response = await fetch(address, { signal, headers: { accept: 'text/html' } })
  if (!response.ok) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.querySelector('#resultaten')
}
