import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { startPhone } from './phone.ts'

/**
 * `npm run whatsapp-lab`: a Graph API of our own, a telephone as a page, and Wegwijs beside them, to try WhatsApp out
 * without Meta. LAB_PORT (8090): the telephone; the Graph API and Wegwijs get the two ports after it. With LAB_ALONE=1
 * Wegwijs is not started: start it yourself with the settings that are printed.
 */
const port = Number(process.env.LAB_PORT ?? 8090)
const wegwijs = `http://127.0.0.1:${port + 2}`
const phone = await startPhone({ port })
phone.connect(wegwijs)

console.log(`\nTelefoon          ${phone.url}\nGraph API         ${phone.graph.url}`)
if (process.env.LAB_ALONE === '1') {
  console.log(`\nStart Wegwijs op poort ${port + 2} met:`)
  for (const [name, value] of Object.entries(phone.settings)) console.log(`${name}=${value}`)
} else {
  console.log(`Werkplek          ${wegwijs}/desk\n`)
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts')], {
    stdio: 'inherit',
    env: {
      DATA_DIR: 'memory://',
      LOG_LEVEL: 'error',
      ...process.env,
      ...phone.settings,
      PORT: String(port + 2),
      PUBLIC_URL: wegwijs,
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 0))
}
