import { css } from 'lit'

/** What was said: messages, answers and cards. */
export const history = css`
  .history {
    flex: 1;
    padding: 1em;
  }
  .panel .history {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .messages {
    list-style: none;
  }
  .message {
    max-width: 40em;
    margin-bottom: 0.9em;
    scroll-margin-block: 1em;
  }
  #end {
    scroll-margin-block-end: 1em;
  }
  .inline {
    scroll-margin-block-end: 0.5em;
  }
  .change {
    display: flex;
    gap: 0.75em;
    align-items: center;
    margin: 1.25em 0 0.9em;
    color: var(--staff);
    font-size: 0.9375em;
    font-weight: 600;
    text-align: center;
  }
  .change::before,
  .change::after {
    flex: 1;
    min-width: 0.75em;
    border-top: 1px solid currentcolor;
    content: '';
  }
  .inhabitant {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    max-width: none;
  }
  .who {
    margin-bottom: 0.15em;
    color: var(--ink-soft);
    font-size: 0.875em;
  }
  .speaker {
    color: var(--ink);
    font-weight: 600;
  }
  .who.staff .speaker {
    color: var(--staff);
  }
  .bubble {
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-start-start-radius: 0.2em;
    background: var(--paper);
  }
  .inhabitant .bubble {
    max-width: min(34em, 88%);
    border-color: var(--action);
    border-start-start-radius: var(--radius);
    border-end-end-radius: 0.2em;
    background: var(--action);
    color: var(--on-action);
  }
  .inhabitant .bubble a {
    color: inherit;
  }
  .unsent .bubble {
    border: 2px dashed var(--action);
    background: var(--paper);
    color: var(--ink);
  }
  .helped {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    margin-top: 0.5em;
    font-size: 0.9em;
  }
  .helped button {
    min-width: 3.5em;
    min-height: 3em;
  }
  .pair {
    white-space: nowrap;
  }
  .helped input {
    flex: 1 1 12em;
    min-width: 0;
    min-height: 3em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 0.4em;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  .helped label {
    flex-basis: 100%;
  }
  .state {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .message.staff .bubble {
    border-color: var(--staff);
    background: var(--staff-soft);
  }
  .system .bubble {
    border-style: dashed;
    border-color: var(--edge);
  }
  .crisis .bubble {
    border: 2px solid var(--alarm);
    background: var(--alarm-soft);
  }
  .crisis .bubble a {
    color: var(--alarm);
    font-weight: 700;
  }
  .bubble > * + *,
  .core > * + * {
    margin-top: 0.7em;
  }
  .bubble :is(ol, ul) {
    padding-inline-start: 1.5em;
  }
  .bubble ul {
    list-style: disc;
  }
  .bubble li + li {
    margin-top: 0.35em;
  }
  .core {
    font-size: 1.0625em;
  }
  h3 {
    margin-top: 1.1em;
    font-size: 1em;
    line-height: 1.35;
  }
  .bubble h3 + * {
    margin-top: 0.35em;
  }
  .steps li::marker {
    color: var(--action);
    font-weight: 700;
  }
`

export const answer = css`
  .bubble .cards,
  .bubble .basis ul {
    list-style: none;
  }
  .bubble .cards {
    padding: 0;
  }
  .card {
    padding: 0.75em 0.9em;
    border: 1px solid var(--line);
    border-inline-start: 0.3em solid var(--action);
    border-radius: 0.5em;
    background: var(--ground);
  }
  .bubble .card + .card {
    margin-top: 0.6em;
  }
  .card-name {
    font-weight: 700;
  }
  .mark {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--edge);
    border-radius: 0.3em;
    background: var(--paper);
    color: var(--ink-soft);
    font-size: 0.8125em;
  }
  .card dl {
    margin-top: 0.4em;
    font-size: 0.9375em;
  }
  .card dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .card dt {
    min-width: 5.5em;
    color: var(--ink-soft);
  }
  .card dd {
    flex: 1 1 10em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.6em;
  }
  .way {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 2.75em;
    padding: 0.3em 1em;
    border: 1px solid var(--action);
    border-radius: 0.5em;
    background: var(--paper);
    color: var(--action);
    font-weight: 600;
    text-decoration: none;
  }
  .way:hover {
    background: var(--action-soft);
    text-decoration: underline;
  }
  .way.call {
    background: var(--action);
    color: var(--on-action);
    direction: inherit;
    white-space: normal;
  }
  .way.call:hover {
    background: var(--action-dark);
  }
  .notes {
    font-size: 0.9375em;
  }
  .basis {
    margin-top: 1em;
    padding-top: 0.35em;
    border-top: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .basis summary {
    min-height: 2.5em;
    padding: 0.45em 0.2em;
    color: var(--action);
    font-weight: 600;
    cursor: pointer;
  }
  .basis summary:hover {
    text-decoration: underline;
  }
  .bubble .basis ul {
    padding: 0 0 0.3em;
  }
  .basis li + li {
    margin-top: 0.8em;
  }
  .citation {
    font-weight: 600;
  }
  .checked {
    color: var(--ink-soft);
  }
`
