import { html, nothing, type TemplateResult } from 'lit'
import { greetingAt } from '../../answer-words.ts'
import { channels, outcomes, urgencies } from '../labels.ts'
import type { State } from '../state.ts'
import { dueView } from './list.ts'

/** How the morning stands, in one breath: who to see first and until when there is time. */
function welcomeView({ me, items, list, search, counts, times, listing }: State) {
  if (me === null || list !== 'waiting' || search !== '' || listing) return nothing
  const greeting = `${greetingAt(times.now(), times.timeZone)}, ${me.staff.name}`
  if (counts.waiting === 0)
    return html`<header class="welcome"><h2>${greeting}</h2><p>Niemand wacht op antwoord. Mooi.</p></header>`
  const inDanger = items.filter(({ alerts, urgency }) => alerts > 0 || urgency === 'danger').length
  const urgent = items.filter(({ alerts, urgency }) => alerts === 0 && urgency === 'urgent').length
  const [first] = items.flatMap(({ promisedAt }) => (promisedAt === null ? [] : [promisedAt])).sort()
  return html`<header class="welcome">
    <h2>${greeting}</h2>
    <p>
      ${counts.waiting === 1 ? 'Er wacht 1 inwoner' : `Er wachten ${counts.waiting} inwoners`} op antwoord.
      ${inDanger === 0 ? nothing : html`<strong>${inDanger === 1 ? 'Iemand is' : `${inDanger} mensen zijn`} misschien in gevaar: kijk daar eerst naar.</strong>`}
      ${urgent === 0 ? nothing : html`<strong>${urgent === 1 ? 'Eén vraag kan' : `${urgent} vragen kunnen`} niet wachten.</strong>`}
      ${first === undefined ? nothing : times.minutesUntil(first) < 0 ? html`<strong>De eerste belofte is al voorbij: ${times.moment(first)}.</strong>` : `Het eerste antwoord is beloofd vóór ${times.moment(first)}.`}
    </p>
  </header>`
}

/** Beside the list, as long as nothing is chosen: everything about who waits in one row each, what expires first on top. */
export function worklistView(state: State): TemplateResult {
  const { items, times, list, search, counts } = state
  const title = list === 'waiting' && search === '' ? 'Wie er wacht' : 'Deze lijst in één overzicht'
  if (items.length === 0) {
    return html`${welcomeView(state)}
      <p class="empty">Kies links een gesprek. Met <kbd>j</kbd> en <kbd>k</kbd> loopt u door de lijst.</p>`
  }
  return html`<div class="worklist" tabindex="0" role="region" aria-label=${title}>
    ${welcomeView(state)}
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
