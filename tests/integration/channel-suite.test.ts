import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Message } from '../../channels/message.ts'
import { callWebhook, startGraphApi } from '../town/graph-api.ts'
import type { RunningTown } from '../town/server.ts'
import { choicesOf, inhabitant, NUMBER, wordsOf } from '../town/whatsapp-town.ts'
import { type Channel, channelSuite, type Speaker } from './channel-suite.ts'

channelSuite('the website', async () => ({ env: {}, speaker: webSpeaker, close: async () => {} }))
channelSuite('WhatsApp', whatsAppChannel)

async function webSpeaker(first: RunningTown): Promise<Speaker> {
  let running = first
  const opened = await post('/conversations', {}, null)
  const { conversation, token } = opened as { conversation: string; token: string }

  async function post(path: string, body: object, bearer: string | null): Promise<unknown> {
    const authorization: Record<string, string> = bearer === null ? {} : { authorization: `Bearer ${bearer}` }
    const response = await fetch(`${running.url}/api/chat${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    })
    return await response.json()
  }
  async function seen(): Promise<Message[]> {
    const response = await fetch(`${running.url}/api/chat/conversations/${conversation}/messages?after=0`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const { messages } = (await response.json()) as { messages: Message[] }
    return messages.filter(({ author }) => author !== 'inhabitant')
  }
  async function take(message: object): Promise<void> {
    await post(`/conversations/${conversation}/messages`, message, token)
  }
  async function send(message: object): Promise<void> {
    await take(message)
    await running.town.turns.quiet()
  }
  return {
    posts: (text, id = randomUUID()) => take({ id, text }),
    quiet: () => running.town.turns.quiet(),
    says: (text, id = randomUUID()) => send({ id, text }),
    async presses(label) {
      const choice = (await seen()).at(-1)?.choices.find((each) => each.label.startsWith(label))
      await send({ id: randomUUID(), choice: choice?.value })
    },
    heard: async () => (await seen()).map(({ text, choices }) => ({ text, labels: choices.map(({ label }) => label) })),
    moves(to) {
      running = to
    },
  }
}

async function whatsAppChannel(): Promise<Channel> {
  const graph = await startGraphApi()
  graph.tells = ['sent', 'delivered']
  const env = {
    WHATSAPP_PHONE_NUMBER_ID: NUMBER,
    WHATSAPP_ACCESS_TOKEN: 'token',
    WHATSAPP_APP_SECRET: 'secret',
    WHATSAPP_VERIFY_TOKEN: 'verify',
    WHATSAPP_API_URL: graph.url,
  }
  return {
    env,
    close: () => graph.close(),
    async speaker(first) {
      let running = first
      const person = inhabitant({ userId: null, phone: null, name: 'Anna' })
      const webhook = () => ({ url: `${running.url}/webhooks/whatsapp`, secret: 'secret' })
      graph.webhook = webhook()
      const mine = () => graph.sent.filter(({ to }) => to === person.userId)
      const take = async (call: unknown) => void (await callWebhook(webhook(), call, 1))
      // Who writes much gets one message in six seconds.
      async function quiet(): Promise<void> {
        const { db, whatsapp } = running.town
        const open = `select from whatsapp_outbox where status in ('waiting', 'sending', 'unknown')`
        do await whatsapp?.quiet()
        while ((await db.query(open)).length > 0 && (await setTimeout(50, true)))
      }
      async function send(call: unknown): Promise<void> {
        await take(call)
        await quiet()
      }
      return {
        posts: (text, id = randomUUID()) => take(person.says(text, `wamid.${id}`)),
        quiet,
        says: (text, id = randomUUID()) => send(person.says(text, `wamid.${id}`)),
        async presses(label) {
          const sent = mine().at(-1)
          const choice =
            sent === undefined ? undefined : choicesOf(sent).find(({ title }) => title.startsWith(label.slice(0, 10)))
          // Beside a long text the choices are numbers in it.
          const number = new RegExp(`^(\\d+)\\. ${label.slice(0, 10)}`, 'm').exec(
            sent === undefined ? '' : wordsOf(sent),
          )?.[1]
          await send(choice === undefined ? person.says(number ?? label) : person.presses(choice.id, choice.title))
        },
        heard: async () =>
          mine().map((sent) => {
            const numbered = [...wordsOf(sent).matchAll(/^\d+\. (.+)$/gm)].map(([, label = '']) => label)
            const titles = choicesOf(sent).map(({ title }) => title)
            return { text: wordsOf(sent), labels: titles.length > 0 ? titles : numbered }
          }),
        moves(to) {
          running = to
          graph.webhook = webhook()
        },
      }
    },
  }
}
