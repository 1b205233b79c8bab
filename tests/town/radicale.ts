import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A real CalDAV server, Radicale, with one account and one empty calendar; installed from Debian when it is missing. */
export async function openRadicale(): Promise<Radicale> {
  install()
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-radicale-'))
  const account = { username: 'fatima', password: 'alleen voor deze test' }
  writeFileSync(join(folder, 'users'), `${account.username}:${account.password}\n`)
  const port = await freePort()
  writeFileSync(join(folder, 'config'), configFor(folder, port))
  const server = spawn('radicale', ['--config', join(folder, 'config')], { stdio: 'ignore' })
  const base = `http://127.0.0.1:${port}/`
  await untilUp(base)
  const url = `${base}fatima/werk/`
  const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`
  const made = await fetch(url, { method: 'MKCALENDAR', headers: { authorization } })
  if (made.status !== 201) throw new Error(`Radicale made no calendar: ${made.status}`)
  return {
    account: { url, ...account },
    async put(name, text) {
      const headers = { authorization, 'content-type': 'text/calendar' }
      const response = await fetch(`${url}${name}.ics`, { method: 'PUT', headers, body: text })
      if (!response.ok) throw new Error(`Radicale refused ${name}: ${response.status}`)
    },
    async texts() {
      const response = await fetch(url, { headers: { authorization } })
      return await response.text()
    },
    async close() {
      server.kill()
      await once(server, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

function install(): void {
  try {
    execFileSync('radicale', ['--version'], { stdio: 'ignore' })
  } catch {
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const [command = 'apt-get', ...more] = [
      ...root,
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'radicale',
    ]
    execFileSync(command, more, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

function configFor(folder: string, port: number): string {
  return `[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = ${join(folder, 'collections')}
[logging]
level = error
`
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function untilUp(base: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      await fetch(base)
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('Radicale did not start')
}

export interface Radicale {
  account: { url: string; username: string; password: string }
  /** Puts an event of somebody's own in the calendar. */
  put(name: string, text: string): Promise<void>
  /** Everything in the calendar as one text. */
  texts(): Promise<string>
  close(): Promise<void>
}
