import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openTown } from '../../server/town.ts'

/**
 * One server process of several: settings from the environment, tells its address on standard output, ends at SIGTERM.
 * CHILD_PORT: where it listens; absent: anywhere.
 */
const town = await openTown(readConfig(process.env))
const app = await createApp(town)
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env.CHILD_PORT ?? 0) }))
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => town.close())
    .then(() => process.exit(0))
})
