import { css } from 'lit'

/** The tokens (those of the public pages, in the manner of the NL Design System) and the plain elements. */
export const base = css`
  :root {
    --wegwijs-color-action: #14524f;
    --wegwijs-color-on-action: #ffffff;
    --wegwijs-color-action-dark: #0c3936;
    --wegwijs-color-action-soft: #e2efec;
    --wegwijs-color-link: #0f4a7a;
    --wegwijs-color-text: #1b2b2c;
    --wegwijs-color-text-soft: #47585a;
    --wegwijs-color-paper: #ffffff;
    --wegwijs-color-ground: #f7f4ee;
    --wegwijs-color-line: #d9d3c6;
    --wegwijs-color-edge: #6a7776;
    --wegwijs-color-staff-soft: #f6ebf3;
    --wegwijs-color-alarm: #a01b1b;
    --wegwijs-color-alarm-soft: #fdeeec;
    --wegwijs-color-warn: #6e4100;
    --wegwijs-color-warn-soft: #fdf0d5;
    --wegwijs-color-focus: #0b2e2d;
    --wegwijs-color-focus-halo: #ffd15c;
    --wegwijs-radius: 0.5rem;
    --wegwijs-font: 'Source Sans 3', 'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
    color: var(--wegwijs-color-text);
    background: var(--wegwijs-color-ground);
    font: 1rem / 1.45 var(--wegwijs-font);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  body {
    margin: 0;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--wegwijs-color-link);
  }
  :focus-visible {
    outline: 3px solid var(--wegwijs-color-focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 5px var(--wegwijs-color-focus-halo);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    left: -100vw;
  }
  .skip:focus {
    left: 0.5rem;
    top: 0.5rem;
    z-index: 3;
    padding: 0.5rem 1rem;
    background: var(--wegwijs-color-paper);
  }

  button,
  .button {
    font: inherit;
    min-height: 2.25rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--wegwijs-color-action);
    border-radius: var(--wegwijs-radius);
    background: var(--wegwijs-color-paper);
    color: var(--wegwijs-color-action-dark);
    cursor: pointer;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  button:hover,
  .button:hover {
    background: var(--wegwijs-color-action-soft);
  }
  button.main,
  .button {
    background: var(--wegwijs-color-action);
    color: #ffffff;
  }
  button.main:hover,
  .button:hover {
    background: var(--wegwijs-color-action-dark);
  }
  button:disabled {
    background: var(--wegwijs-color-ground);
    border-color: var(--wegwijs-color-line);
    color: var(--wegwijs-color-text-soft);
    cursor: default;
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
  }
  button.quiet:hover {
    border-color: currentColor;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    font: inherit;
    width: 100%;
    padding: 0.45rem 0.6rem;
    color: inherit;
    background: var(--wegwijs-color-paper);
    border: 1px solid var(--wegwijs-color-edge);
    border-radius: var(--wegwijs-radius);
  }
  textarea {
    resize: vertical;
  }
  input::placeholder {
    color: var(--wegwijs-color-text-soft);
    opacity: 1;
  }
  kbd {
    font: 0.9em ui-monospace, Consolas, monospace;
    padding: 0.05em 0.4em;
    border: 1px solid var(--wegwijs-color-line);
    border-radius: 4px;
    background: var(--wegwijs-color-paper);
  }
  .tag,
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border-radius: 1em;
    font-size: 0.82rem;
    line-height: 1.6;
    background: #ebe6db;
    color: #2f3a3b;
  }
  .tag.danger,
  .tag.crisis,
  .tag.late {
    background: var(--wegwijs-color-alarm);
    color: #ffffff;
  }
  .tag.urgent,
  .tag.due,
  .tag.waiting,
  .tag.no_answer {
    background: var(--wegwijs-color-warn-soft);
    color: var(--wegwijs-color-warn);
  }
  .tag.staff,
  .tag.answered,
  .tag.booking {
    background: var(--wegwijs-color-action-soft);
    color: var(--wegwijs-color-action);
  }
  .badge {
    background: var(--wegwijs-color-action);
    color: #ffffff;
  }
`
