import { css } from 'lit'

/** The choices, the box to type in, and what is told beside it. */
export const foot = css`
  .choose {
    margin-bottom: 0.4em;
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-bottom: 1em;
    list-style: none;
  }
  .choices button {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75em;
    padding: 0.35em 1em 0.35em 0.4em;
    border: 1.5px solid var(--action);
    border-radius: 1.6em;
    background: var(--paper);
    color: var(--action-dark);
    text-align: start;
  }
  ul.choices button {
    padding-inline: 1.1em;
  }
  .choices button:hover {
    background: var(--action-soft);
  }
  .number {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 1.9em;
    height: 1.9em;
    border-radius: 50%;
    background: var(--action-soft);
    font-weight: 700;
  }
  .typing {
    margin-bottom: 1em;
    color: var(--ink-soft);
  }
  .dots i {
    display: inline-block;
    width: 0.3em;
    height: 0.3em;
    margin-inline-start: 0.25em;
    border-radius: 50%;
    background: currentcolor;
    animation: breathe 1.4s infinite both;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.2s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.4s;
  }
  @keyframes breathe {
    40% {
      opacity: 0.15;
    }
  }
  .foot {
    padding: 0.6em 1em 0.75em;
    border-top: 1px solid var(--line);
    border-radius: 0 0 var(--radius) var(--radius);
    background: var(--paper);
  }
  .notice {
    margin-bottom: 0.6em;
    padding: 0.5em 0.8em;
    border-inline-start: 0.3em solid var(--staff);
    border-radius: 0.3em;
    background: var(--staff-soft);
  }
  .box label {
    display: block;
    margin-bottom: 0.2em;
    font-weight: 600;
  }
  .row {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: 2.75em;
    max-height: 10em;
    padding: 0.55em 0.75em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--paper);
    field-sizing: content;
    resize: none;
  }
  .send,
  .quiet {
    min-height: 2.75em;
    padding: 0.4em 1.2em;
    border: 1.5px solid var(--action);
    border-radius: 0.5em;
    background: var(--action);
    color: var(--on-action);
    font-weight: 600;
  }
  .send:hover {
    background: var(--action-dark);
  }
  .send.danger {
    border-color: var(--alarm);
    background: var(--alarm);
  }
  .quiet {
    background: var(--paper);
    color: var(--action);
  }
  .quiet:hover:enabled {
    background: var(--action-soft);
  }
  .keys {
    margin-top: 0.3em;
    color: var(--ink-soft);
    font-size: 0.875em;
  }
  .link {
    min-height: 2em;
    padding: 0 0.3em;
    border: 0;
    background: none;
    color: var(--link);
    text-decoration: underline;
  }
  .below {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.75em;
    margin: 0 auto 0.5em;
    padding: 0.3em 1.2em;
    border: 0;
    border-radius: 1.5em;
    background: var(--action-dark);
    color: var(--on-action);
  }
  dialog.sure {
    width: min(26em, calc(100vw - 2em));
    padding: 1.25em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(11 46 45 / 0.45);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
`

export const circumstances = css`
  @media (min-height: 30em) {
    .inline .foot {
      position: sticky;
      bottom: 0;
      z-index: 1;
    }
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media (max-width: 26em) {
    .box .row {
      flex-wrap: wrap;
      justify-content: flex-end;
    }
    .box textarea {
      flex-basis: 100%;
    }
  }
  @media (max-width: 24em) {
    .choices {
      flex-direction: column;
    }
    .choices button {
      width: 100%;
    }
    .history {
      padding: 0.75em;
    }
  }
  @media (max-height: 26em) {
    dialog.panel:modal {
      overflow-y: auto;
    }
    .panel .history {
      flex: none;
      overflow: visible;
    }
  }
  @media (max-width: 15em) {
    .row {
      flex-direction: column;
      align-items: stretch;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .dots i {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .number {
      border: 1px solid;
    }
  }
`
