import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const built = join(import.meta.dirname, 'assets')

/** What browsers load: the bundles that `npm run build` made, and the stylesheets. */
export async function assetRoutes(app: FastifyInstance) {
  if (!existsSync(join(built, 'widget.js'))) {
    throw new Error('De schermen zijn nog niet gebouwd. Voer eerst `npm run build` uit.')
  }
  await app.register(fastifyStatic, { root: built, prefix: '/assets/', maxAge: '1h', index: false })
  app.get('/widget.js', { schema: { hide: true } }, (_, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .sendFile('widget.js'),
  )
  for (const sheet of ['style.css', 'map.css', 'agenda.css']) {
    const folder = join(import.meta.dirname, 'public')
    if (existsSync(join(folder, sheet)))
      app.get(`/${sheet}`, { schema: { hide: true } }, (_, reply) => reply.sendFile(sheet, folder))
  }
}
