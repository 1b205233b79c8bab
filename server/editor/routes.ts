import type { FastifyInstance } from 'fastify'
import { addAmounts } from './amount-routes.ts'
import { type EditorParts, editorOf } from './context.ts'
import { addExplanations } from './explanation-routes.ts'
import { addLists } from './list-routes.ts'
import { addNewServices } from './new-service-routes.ts'
import { addPieces } from './piece-routes.ts'
import { addServices } from './service-routes.ts'
import { addWork } from './work-routes.ts'

export type { EditorParts } from './context.ts'

/** /redactie, for the role redacteur: works without script. Nothing is published by opening a page. */
export async function editorRoutes(app: FastifyInstance, parts: EditorParts) {
  const editor = editorOf(parts)
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  addWork(app, editor)
  addLists(app, editor)
  addPieces(app, editor)
  addExplanations(app, editor)
  addServices(app, editor)
  addNewServices(app, editor)
  addAmounts(app, editor)
}
