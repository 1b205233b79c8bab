import type { FastifyInstance } from 'fastify'
import type { Region } from '../../knowledge/content/region.ts'
import { requireRoleForPage } from '../login.ts'
import { html } from '../public/html.ts'

/** The page /desk: a frame without content, filled by /assets/desk.js. Who is not signed in goes to the sign-in page. */
export async function deskPage(app: FastifyInstance, { region }: { region: Pick<Region, 'name'> }) {
  app.get('/desk', { schema: { hide: true }, preHandler: requireRoleForPage('medewerker') }, async (_, reply) => {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
    return frame(region.name)
  })
}

function frame(name: string): string {
  return `<!doctype html>\n${html`<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Werkplek - ${name}</title>
<link rel="modulepreload" href="/assets/desk.js">
<script type="module" src="/assets/desk.js"></script>
</head>
<body>
<div id="werkplek"><p>De werkplek wordt geladen.</p></div>
<noscript><p>De werkplek werkt alleen met JavaScript. Zet JavaScript aan en laad de pagina opnieuw.</p></noscript>
</body>
</html>`}\n`
}
