import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { storeItems } from '../../knowledge/items/store.ts'
import { csrfOf } from '../login.ts'
import { html } from '../public/html.ts'
import type { Editor } from './context.ts'
import { fieldsOf } from './fields.ts'
import { knownMap } from './known-map.ts'
import { type NewServiceWords, newService, newServiceWordsIn, noPlace, placeChoiceIn, placeOf } from './new-service.ts'
import { newServiceForm } from './new-service-page.ts'
import { keepDraft } from './pieces.ts'
import { serviceOf, showService } from './service-routes.ts'

const PATH = '/redactie/aanbod/nieuw'

/** A service that is not on the social map yet, also of an organisation or at a place that is new; places more or less. */
export function addNewServices(app: FastifyInstance, editor: Editor): void {
  const { db, clock, options, labels } = editor

  app.get(PATH, options, async (request, reply) => {
    return await showNew(request, reply, {
      ...nothingYet,
      municipalities: editor.municipalities,
      review: editor.later(),
    })
  })

  app.post(PATH, options, async (request, reply) => {
    const words = newServiceWordsIn(fieldsOf(request))
    const made = newService(words, await knownMap(editor))
    // What was typed stays in the form.
    if (typeof made === 'string') return await showNew(request, reply, words, made)
    const { service, organisation } = made
    const items = organisation === null ? [service] : [organisation, service]
    await db.transaction((tx) => storeItems(tx, items, labels, clock()))
    return await reply.redirect(`/redactie/dienst?id=${encodeURIComponent(service.id)}`, 303)
  })

  app.post('/redactie/dienst/plek', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const { id, item } = await serviceOf(db, fields.text('id'))
    const place = placeChoiceIn(fields)
    const found = placeOf(place, await knownMap(editor))
    const problem = typeof found === 'string' ? found : found === null ? 'Kies eerst een plek.' : null
    if (problem !== null || found === null || typeof found === 'string')
      return await showService(editor, request, reply, id, { problem: problem ?? '', place })
    const others = item.data.locations.filter((each) => each.id !== found.id)
    await keepDraft(db, { ...item, data: { ...item.data, locations: [...others, found] } }, labels, clock())
    return await showService(editor, request, reply, id, { said: `${found.name} staat in het concept.` })
  })

  app.post('/redactie/dienst/plek-weg', options, async (request, reply) => {
    const fields = fieldsOf(request)
    const { id, item } = await serviceOf(db, fields.text('id'))
    const locations = item.data.locations.filter((each) => each.id !== fields.text('place'))
    await keepDraft(db, { ...item, data: { ...item.data, locations } }, labels, clock())
    return await showService(editor, request, reply, id, { said: 'De plek is uit het concept.' })
  })

  async function showNew(
    request: FastifyRequest,
    reply: FastifyReply,
    words: NewServiceWords,
    problem: string | null = null,
  ) {
    const { topics } = editor.knowledge
    const form = newServiceForm(words, { csrf: csrfOf(request), known: await knownMap(editor), topics })
    const body = html`<h1>Nieuw aanbod</h1>${form}`
    return editor.show(reply, { title: 'Nieuw aanbod', path: PATH, body, problem })
  }
}

const nothingYet: NewServiceWords = {
  ...{ name: '', description: '', organisation: '', organisationName: '', organisationWhat: '', organisationUrl: '' },
  ...{ level: '', topics: [], municipalities: [], place: noPlace, review: '' },
}
