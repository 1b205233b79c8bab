import { css } from 'lit'

/**
 * How the chat looks. Every colour and size is a token that the page around it may set (`--wegwijs-…`, or the tokens of
 * the NL Design System); the values here are the example theme. Sizes are in em: a website may have its own root size.
 */
const tokens = css`
  :host {
    --action: var(--wegwijs-color-action, var(--utrecht-button-primary-action-background-color, #14524f));
    --on-action: var(--wegwijs-color-on-action, var(--utrecht-button-primary-action-color, #fff));
    --action-dark: var(--wegwijs-color-action-dark, var(--utrecht-button-primary-action-hover-background-color, #0c3936));
    --action-soft: var(--wegwijs-color-action-soft, #e2efec);
    --link: var(--wegwijs-color-link, var(--utrecht-link-color, #0f4a7a));
    --ink: var(--wegwijs-color-text, var(--utrecht-document-color, #1b2b2c));
    --ink-soft: var(--wegwijs-color-text-soft, #47585a);
    --paper: var(--wegwijs-color-paper, #fff);
    --ground: var(--wegwijs-color-ground, #f7f4ee);
    --line: var(--wegwijs-color-line, #d9d3c6);
    --edge: var(--wegwijs-color-edge, #6a7776);
    --staff: var(--wegwijs-color-staff, #74396a);
    --staff-soft: var(--wegwijs-color-staff-soft, #f6ebf3);
    --alarm: var(--wegwijs-color-alarm, #a01b1b);
    --alarm-soft: var(--wegwijs-color-alarm-soft, #fdeeec);
    --focus: var(--wegwijs-color-focus, #0b2e2d);
    --focus-halo: var(--wegwijs-color-focus-halo, #ffd15c);
    --radius: var(--wegwijs-radius, 0.75em);
    --font: var(--wegwijs-font, var(--utrecht-document-font-family, inherit));
    display: block;
    color: var(--ink);
    font-family: var(--font);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
`

const basics = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  button,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.55;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  svg {
    width: 1.4em;
    height: 1.4em;
    flex: none;
    fill: currentcolor;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--focus-halo);
  }
  .message:focus-visible,
  #history:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`

const frame = css`
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
    padding: 0.4em;
    border: 1px solid var(--edge);
    border-radius: 0.6em;
    background: var(--paper);
    box-shadow: 0 0.4em 1.4em rgb(11 46 45 / 0.2);
    list-style: none;
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
  .menu :is(button:enabled, a):hover {
    background: var(--action-soft);
    text-decoration: underline;
  }
`

const history = css`
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

const answer = css`
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

const foot = css`
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

const circumstances = css`
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

export const look = [tokens, basics, frame, history, answer, foot, circumstances]
