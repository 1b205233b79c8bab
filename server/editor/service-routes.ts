import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Queries } from '../database.ts'
import { refuse } from '../errors.ts'
import { csrfOf, signedInStaff } from '../login.ts'
import { html } from '../public/html.ts'
import type { Editor } from './context.ts'
import { fieldsOf, queried } from './fields.ts'
import { knownMap } from './known-map.ts'
import { noPlace, type PlaceChoice } from './new-service.ts'
import { placesForm } from './new-service-page.ts'
import { draftView, historyView, siteLink } from './piece-parts.ts'
import { keepDraft, type Opened, openPiece, publish, type ServiceItem } from './pieces.ts'
import { type ServiceWords, serviceWordsIn, serviceWordsOf, withServiceWords } from './service.ts'
import { serviceForm } from './service-page.ts'

/** Services of the social map: changing and publishing. */
export function addServices(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, labels } = editor

  app.get('/redactie/dienst', options, async (request, reply) => {
    return await showService(editor, request, reply, queried(request.query, 'id'))
  })

  app.post('/redactie/dienst/concept', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const { id, item } = await serviceOf(db, fields.text('id'))
    const words = serviceWordsIn(fields, item)
    const known = { today: editor.today(), municipalities: editor.municipalities }
    const changed = withServiceWords(item, words, known)
    if (typeof changed === 'string') return await showService(editor, request, reply, id, { problem: changed, words })
    await keepDraft(db, changed, labels, clock())
    const said = 'Bewaard als concept. Op de website verandert nog niets.'
    return await showService(editor, request, reply, id, { said })
  })

  app.post('/redactie/dienst/publiceer', options, async (request, reply) => {
    const { id, draft } = await serviceOf(db, fieldsOf(request).text('id'))
    if (draft === null) return await showService(editor, request, reply, id, { said: 'Er is geen concept meer.' })
    await publish(db, signedInStaff(request), draft, labels, clock())
    return await showService(editor, request, reply, id, { said: 'Het staat op de website.' })
  })
}

/** One service: change, see, publish, put back. */
export async function showService(
  editor: Editor,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  more: { said?: string; problem?: string; words?: ServiceWords; place?: PlaceChoice } = {},
): Promise<FastifyReply> {
  const { db, municipalities, region } = editor
  const opened = await serviceOf(db, id)
  const { item } = opened
  const csrf = csrfOf(request)
  const words = more.words ?? serviceWordsOf(item)
  const body = html`<h1>${item.title}</h1>
<p class="soft">Van ${item.data.organisation.name}</p>
${siteLink(opened)}
${draftView(opened, csrf, changesIn(opened))}
${serviceForm(words, { id, csrf, municipalities, shared: await sharedPlaces(db, item) })}
${placesForm({ id, places: item.data.locations }, { csrf, known: await knownMap(editor), place: more.place ?? noPlace })}
${historyView(opened, csrf, region.timeZone)}`
  const { said = null, problem = null } = more
  return editor.show(reply, { title: item.title, path: '/redactie/aanbod', body, said, problem })
}

export async function serviceOf(db: Queries, id: string): Promise<Opened & { item: ServiceItem }> {
  const opened = (await openPiece(db, id)) ?? refuse('not_found')
  const item = opened.draft ?? opened.published
  return item?.kind === 'service' ? { ...opened, item } : refuse('not_found')
}

/** The places of a service at which others are too. */
async function sharedPlaces(db: Queries, { id, data }: ServiceItem): Promise<Set<string>> {
  const rows = await db.query<{ place: string }>(
    `select distinct place ->> 'id' as place from items, jsonb_array_elements(data -> 'locations') as place
     where items.id <> $1 and kind = 'service' and status = 'published' and place ->> 'id' = any($2)`,
    [id, data.locations.map((place) => place.id)],
  )
  return new Set(rows.map(({ place }) => place))
}

const named: Partial<Record<keyof ServiceWords, string>> = {
  ...{ name: 'de naam', description: 'wat het is', for: 'voor wie', cost: 'de kosten', phone: 'het telefoonnummer' },
  ...{ email: 'het e-mailadres', url: 'de website', bring: 'wat iemand meeneemt', professional: 'voor verwijzers' },
  ...{ variants: 'de vragen', municipalities: 'de gemeenten', hours: 'wanneer u kunt bellen' },
  ...{ places: 'de plekken of openingstijden', review: 'de dag van nakijken' },
}

function changesIn({ published, draft }: Opened): string[] {
  if (published?.kind !== 'service' || draft?.kind !== 'service') return []
  const [was, is] = [serviceWordsOf(published), serviceWordsOf(draft)]
  return Object.entries(named).flatMap(([name, label]) => {
    const key = name as keyof ServiceWords
    return JSON.stringify(was[key]) === JSON.stringify(is[key]) ? [] : [label]
  })
}
