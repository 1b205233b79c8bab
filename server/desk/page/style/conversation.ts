import { css } from 'lit'

/** The conversation: what it is about, the messages, the answer box. */
export const conversation = css`
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
    position: relative;
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
  .typing {
    min-height: 1.3em;
    font-size: 0.88rem;
    color: var(--wegwijs-color-text-soft);
  }
  .export p {
    display: flex;
    gap: 1rem;
    padding: 0.3rem 0;
  }
  .earlier,
  .mention {
    margin-bottom: 0.75rem;
  }
  .tombstone,
  .changed,
  .mentions,
  .delivery {
    font-size: 0.88rem;
    color: var(--wegwijs-color-text-soft);
  }
  .worklist {
    padding: 1rem;
    overflow: auto;
  }
  .worklist table,
  .dialog table {
    width: 100%;
    border-collapse: collapse;
    background: var(--wegwijs-color-paper);
  }
  .welcome {
    margin-bottom: 1rem;
    padding: 0.9rem 1.1rem;
    border-left: 4px solid var(--wegwijs-color-action);
    border-radius: 0.4rem;
    background: var(--wegwijs-color-action-soft);
    max-width: 60rem;
  }
  .welcome h2 {
    margin-bottom: 0.2rem;
    font-size: 1.2rem;
  }
  .conversation-pane > .welcome {
    margin: 1rem 1rem 0;
  }
  .worklist tr.danger th,
  .worklist tr.danger td {
    background: var(--wegwijs-color-alarm-soft);
  }
  .worklist caption,
  .dialog caption {
    padding-bottom: 0.5rem;
    text-align: left;
    font-weight: 600;
  }
  .worklist td,
  .worklist th,
  .dialog td,
  .dialog th {
    padding: 0.4rem 0.6rem;
    border-bottom: 1px solid var(--wegwijs-color-line);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .worklist thead th,
  .dialog thead th {
    font-weight: 600;
  }
  .worklist th[scope='row'] {
    min-width: 12rem;
  }
  .worklist .tag {
    white-space: nowrap;
  }
  .worklist .since {
    display: block;
    font-size: 0.86rem;
    color: var(--wegwijs-color-text-soft);
  }
`
