import type { Region } from '../../knowledge/content/region.ts'
import type { Item } from '../../knowledge/items/item.ts'
import { type Html, html } from './html.ts'
import { listInWords } from './map-words.ts'

/** A page from elsewhere has no parts, only its text and where it came from. */
export function importedPage({ title, text, url, municipalities }: Item, region: Pick<Region, 'municipalities'>): Html {
  return html`<p><a href="/regels">Regels en uitleg</a></p>
<article class="item"><h1>${title}</h1>
${municipalities.length < region.municipalities.length && html`<p class="utrecht-status-badge">Dit geldt voor ${listInWords(municipalities)}</p>`}
${blocksIn(text).map(block)}
${url !== null && /^https?:\/\//.test(url) && html`<p><a href="${url}" rel="noopener">Lees verder op ${new URL(url).hostname}</a></p>`}
</article>`
}

interface Block {
  kind: 'text' | 'list' | 'table'
  lines: string[]
}

/** Lines of the same kind together: "– iets" is of a list, "a | b" of a table. */
function blocksIn(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\n+/).filter((one) => one.trim() !== '')) {
    const kind = /^\s*–\s/.test(line) ? 'list' : line.includes(' | ') ? 'table' : 'text'
    const last = blocks.at(-1)
    if (last !== undefined && last.kind === kind) last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  return blocks
}

function block({ kind, lines }: Block): Html {
  switch (kind) {
    case 'text':
      return html`${lines.map((line) => html`<p>${line}</p>`)}`
    case 'list':
      return html`<ul>${lines.map((line) => html`<li>${line.replace(/^\s*–\s/, '')}</li>`)}</ul>`
    case 'table':
      return html`<table class="facts">${lines.map((line) => html`<tr>${line.split(' | ').map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>`
    default:
      return kind satisfies never
  }
}
