import { Botkit } from 'botkit'
import { readConfig } from '../../../server/config.ts'
import { openTown } from '../../../server/town.ts'

/** The assistant as Botkit would serve it, on PORT: its web server, its adapter, a reply in the handler. Nothing is stored. */
const town = await openTown(readConfig(process.env))
const controller = new Botkit({ webhook_uri: '/api/messages', disable_console: true })
controller.on('message', async (bot, message) => {
  const result = await town.bot.reply({
    conversation: '00000000-0000-4000-8000-000000000000',
    channel: 'whatsapp',
    owner: 'assistant',
    municipality: null,
    language: 'nl',
    memory: {},
    message: { id: String(message.id), text: String(message.text), choice: null },
    now: new Date(),
  })
  for (const { text } of result.replies) await bot.reply(message, text)
})
controller.ready(() => {
  controller.webserver.get('/ready', (_: unknown, response: { json(body: object): void }) =>
    response.json({ ready: true }),
  )
})
