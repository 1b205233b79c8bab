import { tellAndExit } from './cannot-start.ts'
import { type Config, readConfig } from './config.ts'
import { prepareFirst } from './first-start.ts'

await main()

/** Starts the server and says where everything is; what stops it is told in one message. */
async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    // The rest of the program is read meanwhile.
    const [{ openTown }, { createApp }] = await Promise.all([
      import('./town.ts'),
      import('./app.ts'),
      prepareFirst(config),
    ])
    const town = await openTown(config)
    const app = await createApp(town)
    await app.listen({ host: config.host, port: config.port })
    tellWhere(town.region.name, config.publicUrl)
    tellUnused(config)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void app
          .close()
          .then(() => town.close())
          .then(() => process.exit(0), tellAndExit)
      })
    }
  } catch (error) {
    tellAndExit(error)
  }
}

/** What is set and does nothing yet is said, so that nobody counts on it. */
function tellUnused({ model }: Config): void {
  const settings = {
    MODEL_URL: model,
  }
  const unused = Object.entries(settings).flatMap(([name, value]) => (value === null ? [] : [name]))
  if (unused.length > 0) console.log(`  Let op: ${unused.join(', ')} is ingesteld, maar wordt nog niet gebruikt.\n`)
}

function tellWhere(name: string, url: string): void {
  const lines = [
    ['Start', '/'],
    ['Chat', '/chat'],
    ['Sociale kaart', '/kaart'],
    ['Afspraak maken', '/afspraak'],
    ['Werkplek medewerkers', '/desk'],
    ['Redactie', '/redactie'],
    ['Cijfers en beheer', '/cijfers en /beheer'],
    ['Regels en uitleg', '/regels'],
    ['Beschrijving voor programma’s', '/api/openapi.json'],
  ]
  console.log(`\n${name} draait.\n`)
  for (const [label = '', path = ''] of lines) console.log(`  ${label.padEnd(32)}${url}${path}`)
  console.log('\n  Stoppen: Ctrl+C\n')
}
