import type { FastifyInstance } from 'fastify'
import { type Html, html } from '../public/html.ts'
import { dateInWords } from '../public/map-words.ts'
import { choice, field, tableSection } from '../public/staff-page.ts'
import type { Editor } from './context.ts'
import { queried } from './fields.ts'
import { pieceLink } from './work-page.ts'

const ROWS = 200

interface Found {
  id: string
  title: string
  topic: string | null
  organisation: string | null
  status: 'published' | 'draft' | 'withdrawn'
  draft: boolean
  checked: string | null
  review: string | null
}

/** The explanations and the services, to find one to change. */
export function addLists(app: FastifyInstance, editor: Editor): void {
  const lists = [
    { path: '/redactie/uitleg', kind: 'page', title: 'Uitleg' },
    { path: '/redactie/aanbod', kind: 'service', title: 'Wie kan helpen' },
  ] as const
  for (const { path, kind, title } of lists) {
    app.get(path, editor.options, async (request, reply) => {
      const asked = { words: queried(request.query, 'q'), topic: queried(request.query, 'onderwerp') }
      const body = html`<h1>${title}</h1>
${kind === 'page' ? html`<p><a class="button" href="/redactie/nieuw">Nieuwe uitleg</a></p>` : html`<p><a class="button" href="/redactie/aanbod/nieuw">Nieuw aanbod</a></p>`}
${findForm(path, asked, editor)}
${listView(await find(editor, kind, asked), kind, editor)}`
      return editor.show(reply, { title, path, body })
    })
  }
}

async function find(
  { db }: Editor,
  kind: 'page' | 'service',
  asked: { words: string; topic: string },
): Promise<Found[]> {
  return await db.query<Found>(
    `select id, title, topics[1] as topic, data -> 'organisation' ->> 'name' as organisation, status,
            draft is not null as draft, checked, review
     from items
     where kind = $1 and data is not null and (status <> 'withdrawn' or origin = 'editor')
       and ($2 = '' or $2 = any(topics))
       and ($3 = '' or title || ' ' || text || ' ' || coalesce(data -> 'organisation' ->> 'name', '') ilike $4)
     order by topics[1], title limit ${ROWS}`,
    [kind, asked.topic, asked.words, `%${asked.words.replace(/[\\%_]/g, '\\$&')}%`],
  )
}

function findForm(path: string, { words, topic }: { words: string; topic: string }, { knowledge }: Editor): Html {
  const topics = knowledge.topics.map(({ key, label }) => ({ value: key, label }))
  return html`<form method="get" action="${path}" class="find">
${field('q', 'Zoek op een woord', words, { type: 'search' })}
${choice('onderwerp', 'Onderwerp', [{ value: '', label: 'Alle onderwerpen' }, ...topics], topic)}
<button type="submit">Zoek</button></form>`
}

function listView(found: readonly Found[], kind: 'page' | 'service', { labels, today }: Editor): Html {
  if (found.length === 0) return html`<p role="status">Hiermee is niets gevonden.</p>`
  const due = today()
  const head = kind === 'page' ? 'Vraag' : 'Naam'
  const caption = `${found.length === ROWS ? `De eerste ${ROWS}` : found.length} gevonden`
  return tableSection(
    caption,
    html`<th scope="col">${head}</th><th scope="col">Onderwerp</th><th scope="col">Nagekeken</th><th scope="col">Staat</th>`,
    found.map(
      (
        row,
      ) => html`<tr><th scope="row">${pieceLink(row.id, kind, row.title)}${row.organisation !== null && html` <span class="soft">${row.organisation}</span>`}</th>
<td>${row.topic !== null && (labels.get(row.topic) ?? row.topic)}</td>
<td>${row.checked === null ? 'onbekend' : dateInWords(row.checked)}${row.review !== null && row.review <= due && html` <span class="state">nakijken</span>`}</td>
<td>${stateOf(row)}</td></tr>\n`,
    ),
  )
}

function stateOf({ status, draft }: Found): Html | string {
  if (status !== 'published') return html`<span class="state old">niet op de website</span>`
  return draft ? html`<span class="state">concept</span>` : 'op de website'
}
