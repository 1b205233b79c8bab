import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { DeskItem, ListName } from '../../shapes/list.ts'
import type { Desk } from '../desk.ts'
import { channels, emptyLists, listLabels, urgencies } from '../labels.ts'
import type { State } from '../state.ts'

const names: ListName[] = ['waiting', 'mine', 'team', 'mentions', 'later', 'others', 'closed']

/** The lists, a search field, and the rows of the chosen list. */
export function listView(state: State, desk: Desk): TemplateResult {
  return html`
    <nav class="tabs" aria-label="Lijsten">
      ${names.filter((name) => isShown(state, name)).map((name) => tabView(state, desk, name))}
    </nav>
    <p class="search">
      <label for="zoek" class="hidden">Zoek in gesprekken</label>
      <input
        id="zoek"
        type="search"
        placeholder="Zoek in gesprekken"
        maxlength="100"
        .value=${state.search}
        @input=${(event: InputEvent) => desk.search((event.target as HTMLInputElement).value)}
      />
    </p>
    ${rowsView(state, desk)}
    <p class="list-end">
      <button type="button" @click=${() => desk.ask('contact')}>Telefoontje of bezoek vastleggen</button>
    </p>
  `
}

/** What somebody has no use for only stands in the way. */
function isShown({ me, list, counts }: State, name: ListName): boolean {
  if (name === 'team') return (me?.staff.teams.length ?? 0) > 0
  return name !== 'mentions' || list === 'mentions' || counts.mentions > 0
}

function tabView({ list, counts, search }: State, desk: Desk, name: ListName): TemplateResult {
  const count = name === 'closed' ? null : counts[name]
  return html`<button
    type="button"
    aria-pressed=${search === '' && list === name ? 'true' : 'false'}
    @click=${() => desk.showList(name)}
  >
    ${listLabels[name]}${count === null ? nothing : html` <span class="count">${count}</span>`}
  </button>`
}

function rowsView(state: State, desk: Desk): TemplateResult {
  const { items, listing, list, search, rows } = state
  if (listing && items.length === 0) return html`<p class="empty">De lijst wordt geladen…</p>`
  if (items.length === 0) {
    return html`<p class="empty">${search === '' ? emptyLists[list] : 'Met deze woorden is niets gevonden.'}</p>`
  }
  // Of what is closed or found nobody counts how many there are.
  const counted = search === '' && list !== 'closed' ? state.counts[list] - items.length : null
  return html`<ul class="rows" aria-busy=${listing ? 'true' : 'false'}>
      ${repeat(
        items,
        ({ conversation }) => conversation,
        (item) => rowView(state, item),
      )}
    </ul>
    ${items.length < rows ? nothing : moreView(counted, desk)}`
}

function moreView(more: number | null, desk: Desk) {
  if (more !== null && more <= 0) return nothing
  return html`<p class="list-end">
    <button type="button" @click=${() => desk.showMore()}>${more === null ? 'Toon meer' : `Toon meer (nog ${more})`}</button>
  </p>`
}

function rowView(state: State, item: DeskItem): TemplateResult {
  const { times, chosen, typing, me } = state
  const team = me?.teams.find(({ id }) => id === item.team)
  const urgent = item.alerts > 0 ? 'danger' : item.urgency
  return html`<li>
    <a
      class="row ${urgent} ${item.unread > 0 ? 'new' : ''}"
      href="#${item.conversation}"
      aria-current=${chosen === item.conversation ? 'true' : 'false'}
      data-row
    >
      <span class="row-top">
        ${urgencies[urgent] === '' ? nothing : html`<span class="tag ${urgent}">${urgencies[urgent]}</span>`}
        ${item.report === null ? nothing : html`<span class="tag due">Melding</span>`}
        ${dueView(state, item)}
        <span class="since">${item.owner === 'waiting' ? `wacht ${times.howLong(item.since)}` : whereView(state, item)}</span>
      </span>
      <span class="row-title">${item.question ?? item.reason}</span>
      <span class="row-end">
        ${item.municipality ?? 'Gemeente onbekend'} · ${channels[item.channel]}
        ${item.callback === null ? nothing : html`· <strong>Wil gebeld worden: ${item.callback}</strong>`}
        ${team === undefined ? nothing : html`· ${team.name}`}
        ${item.mentioned ? html`<span class="badge">voor u genoemd</span>` : nothing}
        ${typing?.conversation === item.conversation ? html`<span class="badge">${typing.name ?? 'inwoner'} typt</span>` : nothing}
        ${item.unread > 0 ? html`<span class="badge">${item.unread} nieuw</span>` : nothing}
      </span>
      ${item.question === null ? nothing : html`<span class="row-reason">${item.reason}</span>`}
    </a>
  </li>`
}

function whereView({ list, times }: State, { owner, staff, snoozedUntil }: DeskItem): string {
  if (list === 'later' && snoozedUntil !== null) return times.moment(snoozedUntil)
  if (owner === 'staff') return staff?.name ?? ''
  return owner === 'closed' ? 'afgerond' : 'bij de assistent'
}

/** What expires: the promised time, or the WhatsApp window when that closes earlier. */
export function dueView({ times }: State, item: DeskItem) {
  if (item.owner !== 'waiting' && item.owner !== 'staff') return nothing
  const { promisedAt, windowUntil } = item
  if (windowUntil !== null && (promisedAt === null || windowUntil < promisedAt)) {
    const minutes = times.minutesUntil(windowUntil)
    return html`<span class="tag ${minutes < 120 ? 'late' : 'due'}">${windowWords(minutes)}</span>`
  }
  if (promisedAt === null || item.owner === 'staff') return nothing
  const late = times.minutesUntil(promisedAt) < 0
  return html`<span class="tag ${late ? 'late' : 'due'}">${late ? 'te laat, beloofd' : 'beloofd'} vóór ${times.moment(promisedAt)}</span>`
}

/** How long WhatsApp lets us write freely. */
export function windowWords(minutes: number): string {
  if (minutes <= 0) return 'WhatsApp is dicht'
  return `WhatsApp nog ${minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} uur`}`
}
