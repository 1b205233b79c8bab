import { html, nothing, type TemplateResult } from 'lit'
import { channels, outcomes, urgencies } from '../labels.ts'
import type { State } from '../state.ts'
import { dueView } from './list.ts'

/** Beside the list, as long as nothing is chosen: everything about who waits in one row each, what expires first on top. */
export function worklistView(state: State): TemplateResult {
  const { items, times, list, search, counts } = state
  const title = list === 'waiting' && search === '' ? 'Wie er wacht' : 'Deze lijst in één overzicht'
  if (items.length === 0) {
    return html`<p class="empty">Kies links een gesprek. Met <kbd>j</kbd> en <kbd>k</kbd> loopt u door de lijst.</p>`
  }
  return html`<div class="worklist" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>${title}: ${search === '' && list !== 'closed' ? counts[list] : items.length}</caption>
      <thead>
        <tr>
          <th scope="col">Eerst</th>
          <th scope="col">Vraag</th>
          <th scope="col">De assistent zei</th>
          <th scope="col">Wens</th>
          <th scope="col">Waar</th>
        </tr>
      </thead>
      <tbody>
        ${items.map((item) => {
          const urgent = item.alerts > 0 ? 'danger' : item.urgency
          return html`<tr class=${urgent}>
            <td>
              ${urgencies[urgent] === '' ? nothing : html`<span class="tag ${urgent}">${urgencies[urgent]}</span>`}
              ${dueView(state, item)} <span class="since">sinds ${times.moment(item.since)}</span>
            </td>
            <th scope="row"><a href="#${item.conversation}">${item.question ?? item.reason}</a></th>
            <td>
              ${item.said === null ? 'Nog niets' : html`${item.said.outcome === null ? '' : `${outcomes[item.said.outcome]}: `}${item.said.text}`}
            </td>
            <td>${item.callback === null ? item.reason : html`Wil gebeld worden: ${item.callback}`}</td>
            <td>${item.municipality ?? 'Gemeente onbekend'}<br />${channels[item.channel]}</td>
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}
