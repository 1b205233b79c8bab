import { css } from 'lit'

/** Questions over the page. */
export const dialogs = css`
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
`
