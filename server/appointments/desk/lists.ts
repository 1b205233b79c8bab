import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../../errors.ts'
import { type Html, html } from '../../public/html.ts'
import { aftercareToDo, finishAftercare } from '../aftercare.ts'
import { dayWithDate, dayWords, momentWords } from '../local-time.ts'
import { textIn } from '../page-options.ts'
import { type Slot, waysInWords } from '../shapes.ts'
import { leaveWaitingList, openWaiting, slotsFor, type Waiting, waitingWith } from '../waiting.ts'
import { type Access, deskOf } from './access.ts'
import { type AgendaParts, hidden, ownForm, showAgenda } from './parts.ts'

/** Who waits for a moment, and who was promised a question afterwards. */
export function addLists(app: FastifyInstance, parts: AgendaParts): void {
  const { db, clock } = parts

  app.get('/desk/agenda/wachtlijst', hidden, async (request, reply) => {
    const access = await deskOf(db, request)
    const waiting = await openWaiting(db, access.staff.municipalities)
    const rows = await Promise.all(waiting.map(async (each) => ({ each, slots: await slotsFor(db, each, clock()) })))
    const body =
      rows.length === 0
        ? html`<p>Er staat niemand op de wachtlijst.</p>`
        : html`<ul class="agenda">${rows.map(({ each, slots }) => waitingView(request, each, slots))}</ul>`
    return showAgenda(parts, reply, access, {
      title: 'Wachtlijst',
      path: '/desk/agenda/wachtlijst',
      body,
      said: saids.get(textIn(request.query, 'is') ?? ''),
    })
  })

  app.post('/desk/agenda/wachtlijst', hidden, async (request, reply) => {
    const access = await deskOf(db, request)
    const waiting = await mine(parts, access, textIn(request.body, 'wie') ?? '')
    if (textIn(request.body, 'actie') === 'boeken') return await book(parts, access, waiting, request, reply)
    await leaveWaitingList(db, waiting.id, 'withdrawn', clock())
    return reply.redirect('/desk/agenda/wachtlijst?is=weg', 303)
  })

  app.get('/desk/agenda/nazorg', hidden, async (request, reply) => {
    const access = await deskOf(db, request)
    const todo = await aftercareToDo(db, clock(), access.staff.municipalities)
    const body =
      todo.length === 0
        ? html`<p>Er is vandaag niets te doen.</p>`
        : html`<ul class="agenda">${todo.map(
            (
              each,
            ) => html`<li><a href="/desk/agenda/afspraak/${each.appointment}"><strong>${each.name ?? 'Gewist'}</strong></a>
<span>${each.answer === 'contact' ? 'Wil nog contact.' : 'Vragen hoe het gaat.'} ${each.note}</span>
<span>${each.typeName}, ${momentWords(each.startsAt.getTime())}. Beloofd voor ${dayWords(dayWithDate(each.dueOn).start)}.</span>
${each.phone && html`<a href="tel:${each.phone}">${each.phone}</a>`}
${ownForm(request, '/desk/agenda/nazorg', html`<button type="submit" name="wie" value="${each.id}">Gedaan</button>`)}</li>`,
          )}</ul>`
    return showAgenda(parts, reply, access, {
      title: 'Nazorg',
      path: '/desk/agenda/nazorg',
      body,
      said: saids.get(textIn(request.query, 'is') ?? ''),
    })
  })

  app.post('/desk/agenda/nazorg', hidden, async (request, reply) => {
    const access = await deskOf(db, request)
    const id = textIn(request.body, 'wie') ?? ''
    const todo = await aftercareToDo(db, clock(), access.staff.municipalities)
    if (!todo.some((each) => each.id === id)) return refuse('not_found')
    await finishAftercare(db, id, access.staff.id, clock())
    return reply.redirect('/desk/agenda/nazorg?is=gedaan', 303)
  })
}

async function book(
  { calendar, db, clock }: AgendaParts,
  access: Access,
  waiting: Waiting,
  { body }: FastifyRequest,
  reply: { redirect(url: string, code: number): unknown },
): Promise<unknown> {
  const slot = textIn(body, 'tijd') ?? ''
  const key = `waiting:${waiting.id}`
  const { name, email, phone, language, way } = waiting
  const result =
    waiting.appointment === null
      ? await calendar.book({ slot, way, by: { holder: key }, key, name, email, phone, language })
      : await calendar.move({ id: waiting.appointment, slot, by: { staff: access.staff.id } })
  if (!('appointment' in result)) return reply.redirect('/desk/agenda/wachtlijst?is=bezet', 303)
  await leaveWaitingList(db, waiting.id, 'booked', clock())
  return reply.redirect(`/desk/agenda/afspraak/${result.appointment.id}?is=gemaakt`, 303)
}

async function mine({ db }: AgendaParts, { staff }: Access, id: string): Promise<Waiting> {
  const waiting = await waitingWith(db, id)
  const elsewhere =
    staff.municipalities !== null &&
    waiting?.municipality !== null &&
    !staff.municipalities.includes(waiting?.municipality ?? '')
  return waiting === null || waiting.closedAs !== null || elsewhere ? refuse('not_found') : waiting
}

function waitingView(request: FastifyRequest, waiting: Waiting, slots: Slot[]): Html {
  const [slot] = slots
  return html`<li><strong>${waiting.name}</strong>
<span>${waiting.typeName}, ${waysInWords[waiting.way]}, ${waiting.municipality}. Tot en met ${dayWords(dayWithDate(waiting.until).start)}.
${waiting.currentStart && `Heeft nu: ${momentWords(waiting.currentStart.getTime())}.`}
${waiting.offeredStart && `Aangeboden: ${momentWords(waiting.offeredStart.getTime())}.`}</span>
${waiting.phone && html`<a href="tel:${waiting.phone}">${waiting.phone}</a>`}
${waiting.email && html`<a href="mailto:${waiting.email}">${waiting.email}</a>`}
${ownForm(
  request,
  '/desk/agenda/wachtlijst',
  html`<input type="hidden" name="wie" value="${waiting.id}">
${slot ? html`<input type="hidden" name="tijd" value="${slot.id}"><button type="submit" name="actie" value="boeken">Boek ${slot.words}</button>` : html`<span>Nu niets vrij dat past.</span>`}
<button type="submit" name="actie" value="weg">Haal van de lijst</button>`,
)}</li>`
}

const saids = new Map([
  ['weg', 'Van de lijst gehaald.'],
  ['bezet', 'Dat moment is net bezet. Kies een ander.'],
  ['gedaan', 'Gedaan.'],
])
