import { css } from 'lit'

/** The six dimensions: two columns of buttons, with the wheel above or between them. */
export const six = css`
  .history {
    container-type: inline-size;
  }
  .six {
    margin-bottom: 0.75em;
  }
  .six svg {
    display: block;
    width: 11em;
    height: 11em;
    margin: 0 auto 0.75em;
  }
  .six svg path {
    fill: var(--tint);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .six svg .sign {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1.8;
    transform: scale(1.35);
    transform-box: fill-box;
    transform-origin: center;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .six ol {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
    list-style: none;
  }
  .six li {
    display: grid;
  }
  .six button {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 3.5em;
    padding: 0.4em 0.6em;
    border: 1.5px solid var(--tone);
    border-radius: 0.6em;
    background: var(--paper);
    line-height: 1.35;
    text-align: start;
  }
  .six button:hover {
    background: var(--tint);
  }
  .six .number {
    background: var(--tone);
    color: var(--paper);
  }
  .six :is(.one, li:nth-child(1)) {
    --tone: #9c2f23;
    --tint: #fae3df;
  }
  .six :is(.two, li:nth-child(2)) {
    --tone: #2b4d8c;
    --tint: #e0e9f8;
  }
  .six :is(.three, li:nth-child(3)) {
    --tone: #7a5600;
    --tint: #fbedc4;
  }
  .six :is(.four, li:nth-child(4)) {
    --tone: #2c6330;
    --tint: #dff0df;
  }
  .six :is(.five, li:nth-child(5)) {
    --tone: #5f3a82;
    --tint: #ede2f5;
  }
  .six :is(.last, li:nth-child(6)) {
    --tone: #14524f;
    --tint: #d9ebe8;
  }
  .six:has(li:nth-child(1) button:is(:hover, :focus-visible)) .one path:first-child,
  .six:has(li:nth-child(2) button:is(:hover, :focus-visible)) .two path:first-child,
  .six:has(li:nth-child(3) button:is(:hover, :focus-visible)) .three path:first-child,
  .six:has(li:nth-child(4) button:is(:hover, :focus-visible)) .four path:first-child,
  .six:has(li:nth-child(5) button:is(:hover, :focus-visible)) .five path:first-child,
  .six:has(li:nth-child(6) button:is(:hover, :focus-visible)) .last path:first-child {
    stroke: var(--tone);
    stroke-width: 3;
  }
  @container (max-width: 25em) {
    .six svg {
      width: 9em;
      height: 9em;
    }
    .six ol {
      grid-template-columns: 1fr;
    }
    .six button {
      min-height: 2.75em;
    }
  }
  @container (min-width: 34em) {
    .six {
      position: relative;
      max-width: 44em;
    }
    .six svg {
      position: absolute;
      inset: 50% auto auto 50%;
      margin: -5.5em 0 0 -5.5em;
    }
    .six ol {
      gap: 0.75em 12.5em;
    }
  }
`

/** Going on elsewhere, listening and reading aloud, and days for a calendar. */
export const elsewhere = css`
  .sure > * + * {
    margin-top: 0.75em;
  }
  .sure ul {
    padding-inline-start: 1.3em;
  }
  .sure h3:first-child {
    margin: 0;
    font-size: 1.15em;
  }
  .code {
    padding: 0.3em;
    border: 2px dashed var(--action);
    border-radius: 0.4em;
    background: var(--action-soft);
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 1.6em;
    font-weight: 700;
    letter-spacing: 0.1em;
    text-align: center;
  }
  .have {
    padding-top: 0.25em;
    border-top: 1px solid var(--line);
  }
  .have label {
    display: block;
    margin-top: 0.5em;
    font-weight: 600;
  }
  .have .row {
    flex-wrap: wrap;
  }
  .have input {
    flex: 1 1 8em;
    min-width: 0;
    min-height: 2.75em;
    padding: 0.3em 0.6em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--paper);
    text-transform: uppercase;
  }
  .wrong {
    margin-top: 0.4em;
    color: var(--alarm);
    font-weight: 600;
  }
  .read {
    margin-top: 0.2em;
    padding-inline-start: 0.2em;
    font-size: 0.9375em;
  }
  .panel .read svg {
    display: block;
  }
  .voice {
    padding: 0.4em 0.75em;
  }
  .voice[aria-pressed='true'] {
    background: var(--alarm);
    border-color: var(--alarm);
    color: var(--on-action);
  }
  .hears {
    margin-top: 0.3em;
    font-weight: 600;
  }
  .day {
    padding: 0.6em 0.9em;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
  }
  .day + .day {
    margin-top: 0.5em;
  }
  .bubble .days {
    padding: 0;
    list-style: none;
  }
`

/** As someone likes it: larger letters, more contrast. Also for who asked the device for that. */
export const comfort = css`
  .chat.size-125 {
    font-size: 1.25em;
  }
  .chat.size-150 {
    font-size: 1.5em;
  }
  .contrast {
    --action: #00302e;
    --on-action: #fff;
    --action-dark: #000;
    --action-soft: #fff;
    --link: #00007a;
    --ink: #000;
    --ink-soft: #000;
    --paper: #fff;
    --ground: #fff;
    --line: #000;
    --edge: #000;
    --staff: #4a0044;
    --staff-soft: #fff;
    --alarm: #7a0000;
    --alarm-soft: #fff;
    --focus: #000;
  }
  @media (prefers-contrast: more) {
    .chat {
      --ink-soft: var(--ink);
      --line: var(--ink);
      --edge: var(--ink);
      --ground: var(--paper);
    }
  }
  .contrast :is(.bubble, .card, .quiet, .choices button) {
    border-width: 2px;
  }
`
