import type { OpenAIEmbeddings } from '@langchain/openai'

/** An endpoint that speaks the language of OpenAI for embeddings. `mask` takes out what is personal: nothing else goes out. */
export interface EmbeddingEndpoint {
  url: string
  model: string
  key: string | null
  mask(text: string): string
}

/** Turns texts into vectors. Throws `EmbeddingFailed` when that does not work in time or the answer makes no sense. */
export interface Embedder {
  /** The model that new vectors are made with. */
  model: string
  embed(texts: readonly string[], model: string, within: number): Promise<number[][]>
}

export class EmbeddingFailed extends Error {}

const LONGEST_TEXT = 8_000

/** An embedder over an endpoint; its client is loaded with the first text. `within` is in milliseconds. */
export function openEmbedder({ url, model, key, mask }: EmbeddingEndpoint): Embedder {
  const clients = new Map<string, Promise<OpenAIEmbeddings>>()
  const clientFor = (name: string, timeout: number) => {
    const id = `${name} ${timeout}`
    const client = clients.get(id) ?? openClient({ url, key, model: name, timeout })
    clients.set(id, client)
    return client
  }
  return {
    model,
    async embed(texts, name, within) {
      const masked = texts.map((text) => mask(text.slice(0, LONGEST_TEXT)) || ' ')
      const client = await clientFor(name, within)
      const vectors = await inTime(client.embedDocuments(masked), within)
      return checked(vectors, texts.length)
    },
  }
}

async function openClient(settings: {
  url: string
  key: string | null
  model: string
  timeout: number
}): Promise<OpenAIEmbeddings> {
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  return new OpenAIEmbeddings({
    model: settings.model,
    // The client insists on a key; an endpoint of one's own often asks none.
    apiKey: settings.key ?? 'none',
    timeout: settings.timeout,
    // Who is in a hurry asks again by itself, and the job that fills goes on where it was.
    maxRetries: 0,
    // Some endpoints know no other format, and answer numbers whatever is asked.
    encodingFormat: 'float',
    configuration: { baseURL: settings.url },
  })
}

/** The client keeps to its time-out per request only; a question cannot wait for anything beyond it. */
async function inTime(answer: Promise<number[][]>, within: number): Promise<number[][]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EmbeddingFailed(`no vectors within ${within} ms`)), within)
  })
  try {
    return await Promise.race([answer, late])
  } catch (cause) {
    throw cause instanceof EmbeddingFailed ? cause : new EmbeddingFailed('the embedding endpoint fails', { cause })
  } finally {
    clearTimeout(timer)
  }
}

function checked(vectors: unknown, count: number): number[][] {
  if (!Array.isArray(vectors) || vectors.length !== count) throw new EmbeddingFailed('not one vector for each text')
  const length = Array.isArray(vectors[0]) ? vectors[0].length : 0
  for (const vector of vectors) {
    if (!Array.isArray(vector) || vector.length !== length || length === 0 || !vector.every(Number.isFinite)) {
      throw new EmbeddingFailed('a vector that is none')
    }
  }
  return vectors as number[][]
}
