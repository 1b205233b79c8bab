import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Region } from '../knowledge/content/region.ts'
import { favicon } from './public/favicon.ts'

const built = join(import.meta.dirname, 'assets')
const hidden = { schema: { hide: true } }
const HOUR = 'public, max-age=3600'

/** What browsers load: the bundles and the stylesheet that `npm run build` made, with the theme of the region. */
export async function assetRoutes(app: FastifyInstance, { region }: { region: Pick<Region, 'theme'> }) {
  if (!['widget.js', 'chat.js', 'style.css'].every((name) => existsSync(join(built, name)))) {
    throw new Error('De schermen zijn nog niet gebouwd. Voer eerst `npm run build` uit.')
  }
  await app.register(fastifyStatic, { root: built, prefix: '/assets/', maxAge: '1h', index: false })
  const { loader } = await embedding(region)
  app.get('/widget.js', hidden, (_, reply) => reply.headers(elsewhere).sendFile('widget.js'))
  // Always asked for anew: an old loader would pin a widget that is no longer there.
  app.get('/chat.js', hidden, (_, reply) =>
    reply
      .headers({ ...elsewhere, 'cache-control': 'no-cache' })
      .type('text/javascript; charset=utf-8')
      .send(loader),
  )
  for (const name of ['agenda.css', 'staff.css'])
    app.get(`/${name}`, hidden, (_, reply) => reply.sendFile(name, join(import.meta.dirname, 'public')))
  // Most of it are the long names of tokens, which pack to a tenth; not every deployment has a proxy that packs.
  const style = (await readFile(join(built, 'style.css'), 'utf8')) + themeRule(region.theme)
  const packed = gzipSync(style)
  app.get('/style.css', hidden, (request, reply) => {
    reply.type('text/css; charset=utf-8').headers({ 'cache-control': HOUR, vary: 'accept-encoding' })
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(style)
    return reply.header('content-encoding', 'gzip').send(packed)
  })
  app.get('/favicon.svg', hidden, (_, reply) => reply.type('image/svg+xml').header('cache-control', HOUR).send(favicon))
  app.get('/favicon.ico', hidden, (_, reply) => reply.redirect('/favicon.svg', 301))
}

/** Of the button, as the loader has it before it knows of any region. */
const USUAL_COLOUR = '#14524f'
/** It lands in a script between quotes. */
const isColour = /^[\w#%(),. ]+$/

/** A website of another may load it, and check its hash. */
const elsewhere = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

/**
 * What another website loads: the loader with the widget's hash and the colour of the region filled in, and the hashes of
 * both (`sha384-…`).
 */
export async function embedding({ theme }: Pick<Region, 'theme'>): Promise<{
  loader: string
  hashes: { loader: string; widget: string }
}> {
  const colour = theme?.['wegwijs-color-action'] ?? USUAL_COLOUR
  const widget = hashOf(await readFile(join(built, 'widget.js')))
  const loader = (await readFile(join(built, 'chat.js'), 'utf8'))
    .replace('__WIDGET_HASH__', widget)
    .replace(USUAL_COLOUR, isColour.test(colour) ? colour : USUAL_COLOUR)
  return { loader, hashes: { loader: hashOf(loader), widget } }
}

function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`
}

/** The design tokens of a region, on the root so that the chat window gets them too. */
export function themeRule(theme: Region['theme']): string {
  const tokens = Object.entries(theme ?? {}).map(([name, value]) => `--${name}:${value}`)
  return tokens.length === 0 ? '' : `\n:root,.utrecht-html{${tokens.join(';')}}\n`
}
