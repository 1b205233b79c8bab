import type { FastifyInstance } from 'fastify'
import { phrases } from '../../bot/phrases/phrases.ts'
import { mayAsk, type Origins } from '../../channels/web/origins.ts'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import type { Region } from '../../knowledge/content/region.ts'

/**
 * GET /taal/{language}: what the chat window says in a language, the name, greeting and colours of this region, and whether the
 * website that asks may use the chat. Readable for any website: nothing in it is anybody's.
 */
export async function wordRoutes(app: FastifyInstance, { origins, region }: { origins: Origins; region: Region }) {
  app.get<{ Params: { language: string } }>('/taal/:language', { schema: { hide: true } }, (request, reply) => {
    const primary = request.params.language.toLowerCase().split('-')[0] ?? ''
    const language = primary in languages ? primary : 'nl'
    reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'private, max-age=300',
      vary: 'origin',
    })
    return {
      language,
      allowed: mayAsk(request, origins),
      name: region.name,
      greeting:
        region.chat?.greeting?.[language] ??
        (language === 'nl' ? phrases('nl').greeting(region.name, region.area) : null),
      theme: region.theme ?? {},
      texts: languages[language]?.texts ?? null,
    }
  })
}
