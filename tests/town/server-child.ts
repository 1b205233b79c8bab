import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openTown } from '../../server/town.ts'

/** One server process of several: settings from the environment, tells its address on standard output, ends at SIGTERM. */
const town = await openTown(readConfig(process.env))
const app = await createApp(town)
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => town.close())
    .then(() => process.exit(0))
})
