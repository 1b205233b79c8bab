import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** A missing PostgreSQL fails the run: a suite that ran on one database only has not been run. */
export default function setup(project: TestProject): void {
  const script = join(import.meta.dirname, 'postgres.sh')
  const output = execFileSync('bash', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  project.provide('postgresUrl', output.trim().split('\n').at(-1) ?? '')
}
