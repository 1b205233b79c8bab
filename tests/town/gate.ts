import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** A gate before a server elsewhere: shut, who came through is thrown out and nobody else comes in. */
export interface Gate {
  port: number
  shut(): Promise<void>
  open(): Promise<void>
}

export async function openGate(to: { host: string; port: number }): Promise<Gate> {
  const sockets = new Set<Socket>()
  let server = await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  async function listen(at: number): Promise<Server> {
    const fresh = createServer((inside) => {
      const outside = connect(to)
      for (const [one, other] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        sockets.add(one)
        one.on('error', () => {})
        one.on('close', () => {
          sockets.delete(one)
          other.destroy()
        })
        one.pipe(other)
      }
    })
    await once(fresh.listen(at, '127.0.0.1'), 'listening')
    return fresh
  }

  return {
    port,
    async shut() {
      const gone = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await gone
    },
    async open() {
      server = await listen(port)
    },
  }
}
