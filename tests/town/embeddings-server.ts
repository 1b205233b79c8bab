import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the endpoint of this town behaves: well, never answering, failing, or answering nonsense. */
export type Mood = 'good' | 'silent' | 'failing' | 'nonsense' | 'other-size'

/** A local endpoint that speaks the language of OpenAI. It understands a few subjects, each a direction of its own. */
export interface EmbeddingsServer {
  url: string
  mood: Mood
  /** Every text that reached it, with the model that was asked. */
  asked: { model: string; text: string }[]
  close(): Promise<void>
}

const subjects = [
  /schoonma|poets|huishoud|stof|werkster|dweil/i,
  /kind|opvoed|puber|zoon|dochter/i,
  /schuld|geld|rekening|rood staan/i,
  /eenza|alleen|gezelschap|praatje/i,
]
const sizes: Record<string, number> = { klein: 8, groot: 24 }

export async function embeddingsServer(): Promise<EmbeddingsServer> {
  const asked: EmbeddingsServer['asked'] = []
  const town = { url: '', mood: 'good' as Mood, asked, close: () => closeServer(server) }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      if (town.mood === 'silent') return
      if (request.url !== '/v1/embeddings') return void response.writeHead(404).end()
      const { model, input } = JSON.parse(body) as { model: string; input: string[] | string }
      const texts = typeof input === 'string' ? [input] : input
      asked.push(...texts.map((text) => ({ model, text })))
      if (town.mood === 'failing') return void response.writeHead(500).end('{"error":{"message":"stuk"}}')
      if (town.mood === 'nonsense') return void response.writeHead(200, json).end('{"data":[{"embedding":"veel"}]}')
      const size = (sizes[model] ?? 8) + (town.mood === 'other-size' ? 1 : 0)
      const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text, size) }))
      response
        .writeHead(200, json)
        .end(JSON.stringify({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  town.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  return town
}

const json = { 'content-type': 'application/json' }

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

/** The subjects that a text is about; what is about none points elsewhere. */
export function vectorOf(text: string, size: number): number[] {
  const vector = new Array<number>(size).fill(0).with(-1, 0.01)
  for (const [at, subject] of subjects.entries()) if (subject.test(text)) vector[at] = 1
  return vector
}
