import { css } from 'lit'

/** The window, its button and its head. */
export const frame = css`
  .chat {
    display: flex;
    flex-direction: column;
    background: var(--ground);
    color: var(--ink);
  }
  .inline {
    min-height: min(34em, 78vh);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  dialog.panel:not([open]) {
    display: none;
  }
  dialog.panel {
    position: fixed;
    inset: auto 1em 1em auto;
    z-index: var(--wegwijs-layer, 1000);
    width: min(27em, calc(100vw - 2em));
    max-width: none;
    height: min(44em, calc(100dvh - 2em));
    max-height: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    box-shadow: 0 0.5em 2.5em rgb(11 46 45 / 0.28);
  }
  dialog.panel:modal {
    inset: 0;
    width: 100%;
    height: 100dvh;
    border: 0;
    border-radius: 0;
  }
  .launcher {
    position: fixed;
    inset: auto 1em 1em auto;
    z-index: var(--wegwijs-layer, 1000);
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 3.25em;
    padding: 0.6em 1.3em;
    border: 2px solid var(--on-action);
    border-radius: 2em;
    background: var(--action);
    color: var(--on-action);
    font-weight: 600;
    box-shadow: 0 0.3em 1.2em rgb(11 46 45 / 0.3);
  }
  .launcher:hover {
    background: var(--action-dark);
  }
  .badge {
    min-width: 1.7em;
    padding: 0 0.4em;
    border-radius: 1em;
    background: var(--focus-halo);
    color: var(--focus);
    text-align: center;
  }
  .head {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
    padding: 0.35em 0.5em 0.6em 1em;
    border-bottom: 1px solid var(--line);
    border-radius: var(--radius) var(--radius) 0 0;
    background: var(--paper);
  }
  h2 {
    flex: 1 1 7em;
    font-size: 1.1em;
    line-height: 1.3;
  }
  .owner {
    flex-basis: 100%;
    order: 1;
    color: var(--ink-soft);
    font-size: 0.9em;
    line-height: 1.4;
  }
  .owner.staff {
    color: var(--staff);
    font-weight: 600;
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.75em;
    padding: 0.25em 0.7em;
    border: 1px solid transparent;
    border-radius: 0.5em;
    background: none;
    color: var(--action);
    font-weight: 600;
  }
  .plain:hover,
  .plain[aria-expanded='true'] {
    background: var(--action-soft);
  }
  .panel .head,
  .panel .foot {
    border-radius: 0;
  }
  .panel .plain svg {
    display: none;
  }
  .menu {
    position: absolute;
    top: 3.2em;
    inset-inline-end: 0.75em;
    z-index: 2;
    min-width: 13em;
    max-width: calc(100% - 1.5em);
    max-height: min(32em, 70dvh);
    overflow-y: auto;
    padding: 0.4em;
    border: 1px solid var(--edge);
    border-radius: 0.6em;
    background: var(--paper);
    box-shadow: 0 0.4em 1.4em rgb(11 46 45 / 0.2);
    list-style: none;
  }
  .panel .menu {
    max-height: max(9em, min(32em, 100dvh - 15em));
  }
  .setting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em 0.9em;
  }
  .setting select {
    min-height: 2.5em;
    border: 1px solid var(--edge);
    border-radius: 0.4em;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  .menu :is(button, a) {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: 2.75em;
    padding: 0.3em 0.8em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    color: var(--ink);
    text-align: start;
    text-decoration: none;
  }
  .menu [aria-pressed] {
    justify-content: space-between;
    gap: 1em;
  }
  .menu [aria-pressed]::after {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    border: 1.5px solid var(--edge);
    border-radius: 0.25em;
    line-height: 1.1;
    text-align: center;
    content: '';
  }
  .menu [aria-pressed='true']::after {
    content: '✓' / '';
  }
  .menu :is(button:enabled, a):hover {
    background: var(--action-soft);
    text-decoration: underline;
  }
`
