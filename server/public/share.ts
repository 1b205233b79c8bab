import { type Html, html } from './html.ts'

/**
 * Ask about this, print it, send it to somebody. `about` is the id of the item; `printAt` the path of the same page
 * with everything unfolded. Buttons that need a script are put there by the script.
 */
export function shareBar(shared: {
  name: string
  address: string
  about: string
  printAt: string
  print: boolean
}): Html {
  const { name, address, about, printAt, print } = shared
  const mail = `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(`${name}\n${address}`)}`
  if (print) return html`<p class="soft">${address}</p>`
  return html`<ul class="actions" data-share="${address}" data-name="${name}">
<li><a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action" href="/chat?over=${encodeURIComponent(about)}">Vraag hierover</a></li>
<li><a href="${printAt}">Afdrukken</a></li>
<li><a href="${mail}">Deel per e-mail</a></li>
</ul>`
}
