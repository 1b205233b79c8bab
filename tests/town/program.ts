import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A command of package.json that runs as a process of its own, without what comes before it (a build). */
export interface Program {
  /** Everything it said so far, on both outputs. */
  said(): string
  /** Resolves when it said this; rejects when it ended before. */
  says(words: string | RegExp): Promise<void>
  types(text: string): void
  /** Nothing more will be typed. */
  hangsUp(): void
  /** Asks it to stop, as Ctrl+C does, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  ended: Promise<number | null>
}

/** `npm run SCRIPT -- ARGS` with these settings and none of this process but where programs stand. */
export function startProgram(script: string, env: Record<string, string>, args: readonly string[] = []): Program {
  return startProcess('npm', ['run', '--silent', '--ignore-scripts', script, '--', ...args], env)
}

/** The server without npm; `before` are options of Node. */
export function startServer(env: Record<string, string>, before: readonly string[] = []): Program {
  return startProcess(process.execPath, [...before, 'server/main.ts'], env)
}

function startProcess(command: string, args: readonly string[], env: Record<string, string>): Program {
  const own = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LOG_LEVEL: 'silent', ...env }
  // In a group of its own, so that a signal reaches what npm started too.
  const child = spawn(command, args, {
    ...{ cwd: root, env: own, detached: true },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  let said = ''
  const listening = new Set<() => void>()
  for (const output of [child.stdout, child.stderr])
    output.on('data', (part: Buffer) => {
      said += part.toString()
      for (const each of listening) each()
    })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    said: () => said,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (typeof words === 'string' ? said.includes(words) : words.test(said)) resolve()
        }
        listening.add(look)
        void ended.then((code) => reject(new Error(`ended with ${code} before it said ${words}:\n${said}`)))
        look()
      }),
    types: (text) => void child.stdin.write(text),
    hangsUp: () => void child.stdin.end(),
    async stop(signal = 'SIGTERM') {
      signalGroup(child, signal)
      return await ended
    },
    ended,
  }
}

/** A port of this computer that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

function signalGroup({ pid, exitCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It ended by itself meanwhile.
  }
}
