import type { FastifyInstance } from 'fastify'
import { signedInOnly } from './access.ts'
import { addAgenda } from './agenda.ts'
import { addAppointment } from './appointment.ts'
import { addBooking } from './book.ts'
import { addKinds } from './kinds.ts'
import { addLists } from './lists.ts'
import type { AgendaParts } from './parts.ts'
import { addPeople } from './people.ts'

/**
 * Agendas for who is signed in, under /desk/agenda. Who may see and change what is decided in access.ts; every page works
 * without script.
 */
export async function agendaPages(app: FastifyInstance, parts: AgendaParts): Promise<void> {
  app.addHook('preHandler', signedInOnly)
  addAgenda(app, parts)
  addAppointment(app, parts)
  addBooking(app, parts)
  addLists(app, parts)
  addPeople(app, parts)
  addKinds(app, parts)
}
