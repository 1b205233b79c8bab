import { css } from 'lit'

/** The bar, the alerts, the two panes and the list. */
export const frame = css`
  #werkplek {
    display: flex;
    flex-direction: column;
    height: 100dvh;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
    padding: 0.4rem 1rem;
    background: var(--wegwijs-color-action-dark);
    color: #ffffff;
  }
  .bar h1 {
    font-size: 1.1rem;
  }
  .bar h1 a {
    color: inherit;
    text-decoration: none;
  }
  .bar h1 span {
    font-weight: 400;
  }
  .bar button.quiet {
    color: inherit;
  }
  .bar button.quiet:hover {
    background: var(--wegwijs-color-action);
  }
  .bar :focus-visible {
    outline-color: var(--wegwijs-color-focus-halo);
    box-shadow: none;
  }
  .bar .state {
    flex: 1;
    font-size: 0.9rem;
  }
  .bar .live::before,
  .bar .lost::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-right: 0.4em;
    border-radius: 50%;
    background: #7fd99a;
  }
  .bar .lost::before {
    background: #ffc46b;
  }
  .bar-end {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .agenda-link {
    padding: 0.5rem;
    color: inherit;
  }
  .alerts {
    padding: 0.5rem 1rem;
    background: var(--wegwijs-color-alarm-soft);
    border-bottom: 2px solid var(--wegwijs-color-alarm);
    max-height: 30dvh;
    overflow: auto;
  }
  .alerts h2 {
    font-size: 1rem;
    color: var(--wegwijs-color-alarm);
  }
  .alerts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.2rem 0;
  }
  .alerts a {
    color: var(--wegwijs-color-alarm);
    font-weight: 600;
  }
  .notice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.3rem 1rem;
    background: var(--wegwijs-color-action-soft);
    color: var(--wegwijs-color-action);
  }
  .notice.error {
    background: var(--wegwijs-color-warn-soft);
    color: var(--wegwijs-color-warn);
  }
  .notice button {
    color: inherit;
  }
  .panes {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: minmax(20rem, 27rem) 1fr;
  }
  .pane {
    position: relative;
    min-height: 0;
    min-width: 0;
    display: flex;
    flex-direction: column;
  }
  .list-pane {
    background: var(--wegwijs-color-paper);
    border-right: 1px solid var(--wegwijs-color-line);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    padding: 0.5rem 0.6rem 0;
  }
  .tabs button {
    padding: 0.2rem 0.35rem;
    font-size: 0.86rem;
    border-color: transparent;
    background: transparent;
  }
  .tabs button[aria-pressed='true'] {
    border-color: var(--wegwijs-color-action);
    background: var(--wegwijs-color-action-soft);
    font-weight: 600;
  }
  .search {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--wegwijs-color-line);
  }
  .rows {
    overflow: auto;
  }
  .row {
    display: block;
    padding: 0.55rem 0.75rem 0.6rem;
    border-bottom: 1px solid var(--wegwijs-color-line);
    border-left: 4px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .row:hover {
    background: var(--wegwijs-color-ground);
  }
  .row[aria-current='true'] {
    background: var(--wegwijs-color-action-soft);
    border-left-color: var(--wegwijs-color-action);
  }
  .row.danger {
    border-left-color: var(--wegwijs-color-alarm);
  }
  .row.urgent {
    border-left-color: #c46a00;
  }
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--wegwijs-color-focus-halo);
  }
  .row-top,
  .row-end,
  .row-reason {
    display: block;
    font-size: 0.86rem;
    color: var(--wegwijs-color-text-soft);
  }
  .row-top .since {
    float: right;
  }
  .row-title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .row.new .row-title {
    font-weight: 600;
  }
  .row-end .badge {
    float: right;
  }
  .empty {
    padding: 1.25rem;
    color: var(--wegwijs-color-text-soft);
  }
  .empty p + p {
    margin-top: 1rem;
  }
`
