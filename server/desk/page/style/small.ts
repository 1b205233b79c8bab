import { css } from 'lit'

/** A phone shows one pane at a time; a low window scrolls as a whole. */
export const small = css`
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
    /* All that is in the bar on one line of its own. */
    .bar-end {
      flex: 1 0 100%;
      flex-wrap: nowrap;
      justify-content: space-between;
      gap: 0;
    }
    .bar button.quiet,
    .agenda-link {
      padding: 0.3rem 0.35rem;
      font-size: 0.88rem;
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
