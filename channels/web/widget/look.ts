import { css } from 'lit'
import { circumstances, foot } from './look-foot.ts'
import { frame } from './look-frame.ts'
import { answer, history } from './look-messages.ts'
import { comfort, elsewhere, six } from './look-more.ts'

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
  input,
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
  a[href^='tel:'],
  bdi {
    direction: ltr;
    unicode-bidi: isolate;
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

export const look = [tokens, basics, frame, history, answer, foot, six, elsewhere, comfort, circumstances]
