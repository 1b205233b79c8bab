import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Html, html } from '../../public/html.ts'
import { oneLine } from '../contact.ts'
import { textIn } from '../page-options.ts'
import { type Way, ways, waysInWords } from '../shapes.ts'
import { managerOf } from './access.ts'
import { type LocationRow, locations, newId, retire, storeLocation, storeType, type TypeRow, types } from './manage.ts'
import {
  type AgendaParts,
  hidden,
  numberIn,
  ownForm,
  selectField,
  showAgenda,
  textField,
  tickBoxes,
  valuesIn,
} from './parts.ts'

const kindsPath = '/desk/agenda/soorten'
const placesPath = '/desk/agenda/plekken'

/** Types of appointment with their rules, and the places where people are seen. */
export function addKinds(app: FastifyInstance, parts: AgendaParts): void {
  const { db, clock, region } = parts
  const municipalities = region.municipalities.map(({ name }) => name)
  const offered = { municipalities, topics: parts.topics }

  app.get(kindsPath, hidden, async (request, reply) => {
    const access = await managerOf(db, request)
    const all = await types(db)
    const body = html`${all.map((type) => kindForm(request, type, offered))}
<h2>Een soort toevoegen</h2>${kindForm(request, newKind, offered)}`
    return showAgenda(parts, reply, access, { title: 'Soorten afspraken', path: kindsPath, body, ...toldIn(request) })
  })

  app.post(kindsPath, hidden, async (request, reply) => {
    await managerOf(db, request)
    const all = await types(db)
    const known = all.find(({ id }) => id === textIn(request.body, 'id'))
    if (textIn(request.body, 'actie') === 'weg' && known !== undefined) {
      await retire(db, 'appointment_types', known.id, known.retiredAt === null ? clock() : null)
      return reply.redirect(`${kindsPath}?is=bewaard`, 303)
    }
    const type = kindIn(
      request.body,
      known,
      all.map(({ id }) => id),
      offered,
    )
    if (type === null) return reply.redirect(`${kindsPath}?fout=getal`, 303)
    await storeType(db, type)
    return reply.redirect(`${kindsPath}?is=bewaard`, 303)
  })

  app.get(placesPath, hidden, async (request, reply) => {
    const access = await managerOf(db, request)
    const body = html`${(await locations(db)).map((place) => placeForm(request, place, municipalities))}
<h2>Een plek toevoegen</h2>${placeForm(request, null, municipalities)}`
    return showAgenda(parts, reply, access, { title: 'Plekken', path: placesPath, body, ...toldIn(request) })
  })

  app.post(placesPath, hidden, async (request, reply) => {
    await managerOf(db, request)
    const all = await locations(db)
    const known = all.find(({ id }) => id === textIn(request.body, 'id'))
    if (textIn(request.body, 'actie') === 'weg' && known !== undefined) {
      await retire(db, 'appointment_locations', known.id, known.retiredAt === null ? clock() : null)
      return reply.redirect(`${placesPath}?is=bewaard`, 303)
    }
    const name = line(request.body, 'naam')
    const address = line(request.body, 'adres')
    const municipality = municipalities.find((each) => each === textIn(request.body, 'gemeente'))
    if (name === '' || address === '' || municipality === undefined) {
      return reply.redirect(`${placesPath}?fout=leeg`, 303)
    }
    const id =
      known?.id ??
      newId(
        name,
        all.map((each) => each.id),
      )
    await storeLocation(db, { id, name, address, municipality, route: line(request.body, 'route', 500) || null })
    return reply.redirect(`${placesPath}?is=bewaard`, 303)
  })
}

function kindForm(request: FastifyRequest, type: TypeRow, { municipalities, topics }: Offered): Html {
  const isNew = type.id === ''
  const fields = html`<input type="hidden" name="id" value="${type.id}">
${textField('naam', 'Naam', type.name, { required: true })}
${textField('wat', 'Wat is het, in een zin', type.what, { required: true })}
<div class="inline-form">${textField('minuten', 'Duurt (minuten)', type.minutes, { type: 'number' })}
${textField('elke', 'Begint elke (minuten)', type.every, { type: 'number' })}
${textField('vooraf', 'Vrij houden ervoor', type.before, { type: 'number' })}
${textField('achteraf', 'Vrij houden erna', type.after, { type: 'number' })}
${textField('uren', 'Hoeveel uur van tevoren', type.noticeHours, { type: 'number' })}
${textField('dagen', 'Hoeveel dagen vooruit', type.horizonDays, { type: 'number' })}</div>
${tickBoxes(
  'manieren',
  'Hoe',
  ways.map((way) => ({ value: way, label: waysInWords[way] })),
  type.ways,
)}
${tickBoxes(
  'gemeenten',
  'Voor wie (niets: voor alle gemeenten)',
  municipalities.map((name) => ({ value: name, label: name })),
  type.municipalities ?? [],
)}
${textField('partner', 'Bij een partner (leeg: bij de gemeente)', type.partner)}
${textField('meenemen', 'Wat meenemen', type.bring)}
${textField('plaatsen', 'Voor hoeveel mensen tegelijk (1: een gesprek, meer: een groep)', type.capacity, { type: 'number' })}
${tickBoxes(
  'onderwerpen',
  'Over welke onderwerpen (bij zo’n vraag staat dit gesprek vooraan)',
  topics.map(({ key, label }) => ({ value: key, label })),
  type.topics,
)}
<button type="submit" name="actie" value="bewaren">${isNew ? 'Toevoegen' : 'Bewaren'}</button>
${!isNew && html`<button type="submit" name="actie" value="weg">${type.retiredAt === null ? 'Niet meer aanbieden' : 'Weer aanbieden'}</button>`}`
  const form = ownForm(request, kindsPath, fields)
  return isNew
    ? form
    : html`<details><summary>${type.name}${type.retiredAt !== null && ' (wordt niet aangeboden)'}</summary>${form}</details>`
}

function placeForm(request: FastifyRequest, place: LocationRow | null, municipalities: string[]): Html {
  const options = municipalities.map((name) => ({ value: name, label: name }))
  const form = ownForm(
    request,
    placesPath,
    html`<input type="hidden" name="id" value="${place?.id ?? ''}">
${textField('naam', 'Naam', place?.name ?? '', { required: true })}
${textField('adres', 'Adres', place?.address ?? '', { required: true })}
${selectField('gemeente', 'Gemeente', options, place?.municipality ?? null)}
${textField('route', 'Hoe kom je er? Bus, parkeren, welke deur, rolstoel.', place?.route ?? '')}
<button type="submit" name="actie" value="bewaren">${place === null ? 'Toevoegen' : 'Bewaren'}</button>
${place !== null && html`<button type="submit" name="actie" value="weg">${place.retiredAt === null ? 'Niet meer gebruiken' : 'Weer gebruiken'}</button>`}`,
  )
  if (place === null) return form
  return html`<details><summary>${place.name}, ${place.municipality}${place.example && ' (voorbeeldgegevens)'}${place.retiredAt !== null && ' (niet in gebruik)'}</summary>${form}</details>`
}

function kindIn(
  body: unknown,
  known: TypeRow | undefined,
  taken: string[],
  { municipalities, topics }: Offered,
): Omit<TypeRow, 'retiredAt'> | null {
  const name = line(body, 'naam')
  const what = line(body, 'wat')
  const read = (field: string, least: number, most: number) => numberIn(textIn(body, field), least, most)
  const [minutes, every] = [read('minuten', 5, 480), read('elke', 5, 480)]
  const [before, after] = [read('vooraf', 0, 240), read('achteraf', 0, 240)]
  const [noticeHours, horizonDays] = [read('uren', 0, 2_000), read('dagen', 1, 400)]
  const chosen = valuesIn(body, 'manieren').filter((each): each is Way => ways.some((way) => way === each))
  const scope = valuesIn(body, 'gemeenten').filter((each) => municipalities.includes(each))
  if (name === '' || what === '' || minutes === null || every === null || before === null || after === null) return null
  const capacity = textIn(body, 'plaatsen') === null ? 1 : read('plaatsen', 1, 100)
  if (noticeHours === null || horizonDays === null || capacity === null || chosen.length === 0) return null
  return {
    ...{ name, what, minutes, every, before, after, noticeHours, horizonDays, ways: chosen },
    id: known?.id ?? newId(name, taken),
    municipalities: scope.length === 0 ? null : scope,
    partner: line(body, 'partner') || null,
    bring: line(body, 'meenemen') || null,
    // What is no topic of this region cannot be ticked off here either.
    topics: [
      ...(known?.topics ?? []).filter((each) => !topics.some(({ key }) => key === each)),
      ...valuesIn(body, 'onderwerpen').filter((each) => topics.some(({ key }) => key === each)),
    ],
    capacity,
  }
}

function line(body: unknown, name: string, longest = 200): string {
  return oneLine(textIn(body, name) ?? '').slice(0, longest)
}

function toldIn(request: FastifyRequest): { said: string | null; problem: string | null } {
  const problems = new Map([
    ['getal', 'Vul alles in. Een gesprek duurt 5 tot 480 minuten, en kan op minstens één manier.'],
    ['leeg', 'Vul een naam, een adres en een gemeente in.'],
  ])
  return {
    said: textIn(request.query, 'is') === 'bewaard' ? 'Bewaard.' : null,
    problem: problems.get(textIn(request.query, 'fout') ?? '') ?? null,
  }
}

const newKind: TypeRow = {
  id: '',
  name: '',
  what: '',
  minutes: 30,
  every: 15,
  before: 0,
  after: 10,
  noticeHours: 24,
  horizonDays: 42,
  ways: ['place', 'phone'],
  municipalities: null,
  partner: null,
  bring: null,
  topics: [],
  capacity: 1,
  retiredAt: null,
}

interface Offered {
  municipalities: string[]
  topics: AgendaParts['topics']
}
