import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** A whole server in a process of its own, that can be killed. */
export interface Running {
  /** Of the webhook. */
  url: string
  port: number
  secret: string
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export async function startServer(folder: string, graphUrl: string, port?: number): Promise<Running> {
  const secret = 'bench-app-secret'
  const chosen = port ?? (await freePort())
  const database: Record<string, string> = {}
  if (process.env.BENCH_DATABASE_URL !== undefined) database.DATABASE_URL = process.env.BENCH_DATABASE_URL
  const child = spawn(process.execPath, [join(root, 'server/main.ts')], {
    env: {
      ...process.env,
      ...database,
      DATA_DIR: folder,
      PORT: String(chosen),
      LOG_LEVEL: 'silent',
      WHATSAPP_PHONE_NUMBER_ID: '1122334455667',
      WHATSAPP_ACCESS_TOKEN: 'bench-token',
      WHATSAPP_APP_SECRET: secret,
      WHATSAPP_VERIFY_TOKEN: 'bench-verify',
      WHATSAPP_API_URL: graphUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await ready(child, `http://127.0.0.1:${chosen}/health/ready`)
  return {
    url: `http://127.0.0.1:${chosen}/webhooks/whatsapp`,
    port: chosen,
    secret,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  }
}

/** The assistant behind Botkit's own web server and adapter, and someone who asks it: resolves when Botkit answered 200. */
export async function startPeer(): Promise<{ ask(index: number): Promise<void>; stop(): Promise<void> }> {
  // Botkit sends what is said to the address that the message names.
  const service = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{"id":"1"}'))
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  const port = await freePort()
  const child = spawn(process.execPath, [join(import.meta.dirname, 'botkit-peer.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: 'memory://', LOG_LEVEL: 'silent', PORT: String(port) },
  })
  await ready(child, `http://127.0.0.1:${port}/ready`)
  return {
    async ask(index) {
      const activity = {
        type: 'message',
        id: `m${index}`,
        channelId: 'emulator',
        serviceUrl,
        conversation: { id: `c${index}` },
        from: { id: `u${index}` },
        recipient: { id: 'bot' },
        text: [
          'Hoe krijg ik hulp bij het huishouden?',
          'Ik heb schulden, wat kan ik doen?',
          'Waar kan ik terecht met een vraag over opvoeden?',
          'Wat kost hulp van de Wmo?',
          'Ik ben mantelzorger en het wordt te veel',
        ][index % 5],
      }
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      })
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`Botkit answered ${response.status}`)
    },
    async stop() {
      await end(child, 'SIGKILL')
      service.closeAllConnections()
      service.close()
    },
  }
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
