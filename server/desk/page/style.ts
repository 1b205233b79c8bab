import { css } from 'lit'

const sheet = css`
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
    gap: 0.25rem;
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
    gap: 0.1rem;
    padding: 0.5rem 0.75rem 0;
  }
  .tabs button {
    padding: 0.2rem 0.45rem;
    font-size: 0.92rem;
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

  .head {
    padding: 0.6rem 1rem;
    background: var(--wegwijs-color-paper);
    border-bottom: 1px solid var(--wegwijs-color-line);
  }
  .head h2 {
    font-size: 1.15rem;
    overflow-wrap: anywhere;
  }
  .head .back {
    display: none;
  }
  .facts {
    font-size: 0.9rem;
    color: var(--wegwijs-color-text-soft);
  }
  .hands {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    margin-top: 0.4rem;
  }
  .scroll {
    flex: 1;
    min-height: 8rem;
    overflow: auto;
    padding: 1rem;
  }
  .scroll > * {
    max-width: 50rem;
  }
  .intake {
    padding: 0.75rem 1rem;
    margin-bottom: 1rem;
    background: var(--wegwijs-color-action-soft);
    border-radius: var(--wegwijs-radius);
  }
  .intake h3,
  .intake h4 {
    font-size: 1rem;
  }
  .intake h4 {
    margin-top: 0.5rem;
  }
  .intake dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15rem 1rem;
  }
  .intake dt {
    color: var(--wegwijs-color-text-soft);
  }
  .asked {
    list-style: decimal;
    padding-left: 1.25rem;
  }
  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .message {
    width: fit-content;
    max-width: min(100%, 42rem);
    margin-bottom: 0.75rem;
    padding: 0.5rem 0.8rem;
    background: var(--wegwijs-color-paper);
    border: 1px solid var(--wegwijs-color-line);
    border-radius: var(--wegwijs-radius);
  }
  .message.assistant {
    background: #f1eee7;
  }
  .message.staff {
    margin-left: auto;
    background: var(--wegwijs-color-staff-soft);
    border-color: #dcc3d7;
  }
  .message.system {
    margin-inline: auto;
    background: transparent;
    border-style: dashed;
    color: var(--wegwijs-color-text-soft);
    font-size: 0.92rem;
  }
  .message-top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    align-items: baseline;
    font-size: 0.88rem;
  }
  .message-top time,
  .choices,
  small {
    color: var(--wegwijs-color-text-soft);
  }
  .choices {
    font-size: 0.88rem;
  }
  details {
    margin-top: 0.4rem;
  }
  summary {
    cursor: pointer;
    padding: 0.15rem 0;
    color: var(--wegwijs-color-action-dark);
  }
  .sources li {
    padding: 0.25rem 0;
    font-size: 0.92rem;
  }
  .basis dt {
    font-weight: 600;
    font-size: 0.92rem;
  }
  .basis dd {
    font-size: 0.92rem;
    margin-bottom: 0.3rem;
  }
  .notes {
    padding: 0.25rem 0.8rem 0.5rem;
    margin-bottom: 1rem;
    background: #fffaf0;
    border: 1px solid #e8d9b0;
    border-radius: var(--wegwijs-radius);
  }
  .notes li {
    padding: 0.3rem 0;
  }
  .notes button {
    margin-top: 0.4rem;
  }
  .composer,
  .composer-closed {
    padding: 0.6rem 1rem;
    background: var(--wegwijs-color-paper);
    border-top: 1px solid var(--wegwijs-color-line);
  }
  .composer-closed {
    color: var(--wegwijs-color-text-soft);
  }
  .composer-end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem;
    margin-top: 0.35rem;
    font-size: 0.9rem;
    color: var(--wegwijs-color-text-soft);
  }

  .dialog {
    width: min(34rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    overflow: auto;
    padding: 1.25rem;
    color: inherit;
    background: var(--wegwijs-color-paper);
    border: 1px solid var(--wegwijs-color-line);
    border-radius: var(--wegwijs-radius);
  }
  .dialog::backdrop,
  .cover {
    background: rgb(10 25 40 / 55%);
  }
  .cover {
    position: fixed;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
  }
  .dialog h2 {
    font-size: 1.15rem;
    margin-bottom: 0.75rem;
  }
  .dialog p,
  .dialog fieldset {
    margin-bottom: 0.75rem;
    border: 0;
  }
  .dialog .choice {
    display: block;
    padding: 0.25rem 0;
  }
  .composer-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .suggestion {
    max-height: 40dvh;
    overflow: auto;
    margin-bottom: 0.5rem;
    padding: 0.5rem 0.75rem;
    background: var(--wegwijs-color-action-soft);
    border-radius: var(--wegwijs-radius);
  }
  button.small {
    min-height: 1.75rem;
    padding: 0.1rem 0.5rem;
    font-size: 0.88rem;
  }
  .report button {
    margin-left: -0.5rem;
    color: var(--wegwijs-color-text-soft);
  }
  .list-end {
    margin-top: auto;
    padding: 0.6rem 0.75rem;
    border-top: 1px solid var(--wegwijs-color-line);
  }
  .answers li {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--wegwijs-color-line);
  }
  .answers .words {
    margin: 0;
    color: var(--wegwijs-color-text-soft);
  }
  .dialog-end {
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.75rem;
    justify-content: flex-end;
    gap: 0.5rem;
  }
  .dialog table {
    width: 100%;
    border-collapse: collapse;
    margin-bottom: 0.75rem;
  }
  .dialog th,
  .dialog td {
    text-align: left;
    padding: 0.3rem 0.5rem 0.3rem 0;
    border-bottom: 1px solid var(--wegwijs-color-line);
  }

  @media (max-width: 760px) {
    .panes {
      grid-template-columns: 1fr;
    }
    .at-list .conversation-pane,
    .at-conversation .list-pane,
    .alerts.aside li {
      display: none;
    }
    .alerts.aside {
      padding-block: 0.2rem;
    }
    .list-pane {
      border-right: 0;
    }
    .head .back {
      display: block;
    }
    .head .back a {
      display: inline-block;
      padding: 0.15rem 0;
    }
    /* The whole conversation scrolls, so that the answer box leaves room to read. */
    .conversation-pane {
      overflow: auto;
      scroll-padding-bottom: 9rem;
    }
    .scroll {
      flex: 1 0 auto;
      overflow: visible;
      padding: 0.75rem;
    }
    .composer,
    .composer-closed {
      position: sticky;
      bottom: 0;
      padding: 0.4rem 0.75rem;
    }
    .composer textarea {
      height: 3.6rem;
    }
    .composer-end {
      margin-top: 0.2rem;
    }
    .composer-end button {
      padding-inline: 0.65rem;
    }
    .composer-end .keys {
      display: none;
    }
    .intake dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .bar {
      padding-block: 0.1rem;
      gap: 0.25rem 0.75rem;
      padding-inline: 0.75rem;
    }
    .bar .who,
    .bar h1 span {
      display: none;
    }
    .bar button.quiet {
      padding-inline: 0.5rem;
    }
  }
  @media (max-height: 600px) {
    #werkplek {
      height: auto;
      min-height: 100dvh;
    }
    .scroll,
    .rows {
      overflow: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .row,
    button {
      transition: background-color 120ms;
    }
  }
`

/** Of this page only, and of nothing else on it: the desk loads no other stylesheet. */
export const style = sheet.styleSheet ?? new CSSStyleSheet()
