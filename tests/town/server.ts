import type { FastifyInstance } from 'fastify'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openTown, type Town } from '../../server/town.ts'

/** A whole server on a port of its own, on a database that is gone afterwards. */
export interface RunningTown {
  url: string
  town: Town
  app: FastifyInstance
  /** Breaks every connection that is open, as a line that falls away. */
  cut(): void
  close(): Promise<void>
}

/** Starts everything as `npm start` does; `env` sets what a deployment could set. */
export async function startTown(env: Record<string, string> = {}): Promise<RunningTown> {
  const usual = {
    DATA_DIR: 'memory://',
    LOG_LEVEL: 'silent',
    PORT: '0',
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://127.0.0.1:8080',
  }
  const town = await openTown(readConfig({ ...usual, ...env }))
  const app = await createApp(town)
  const url = await app.listen({ host: '127.0.0.1', port: Number(env.PORT ?? 0) })
  return {
    url,
    town,
    app,
    cut: () => app.server.closeAllConnections(),
    async close() {
      await app.close()
      await town.close()
    },
  }
}
