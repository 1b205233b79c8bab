import { WrongContent } from '../knowledge/content/check.ts'
import { UnreadableRegion } from '../knowledge/content/region.ts'
import { WrongUse } from './commands/arguments.ts'
import { WrongConfig } from './config.ts'
import { DatabaseUnavailable } from './database.ts'
import { whyAway } from './database-away.ts'
import { diskReasons } from './disk.ts'

/** What a person can mend when the server or a command does not start, in words; null for a surprise. */
function cannotStart(error: unknown): string | null {
  if (error instanceof WrongContent) return `${error.message}\nDe map van de inhoud is REGION.`
  const declared = [WrongConfig, WrongUse, DatabaseUnavailable, UnreadableRegion]
  if (declared.some((kind) => error instanceof kind)) return (error as Error).message
  return cannotListen(error) ?? cannotWrite(error) ?? whyAway(error)
}

/** Ends the process with exit code 1: with one clear message for what a person can mend, with the whole error else. */
export function tellAndExit(error: unknown): never {
  console.error(cannotStart(error) ?? error)
  process.exit(1)
}

function cannotListen(error: unknown): string | null {
  const { code, port, address, hostname, syscall } = error as ListenError
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik op ${address}. Stop het andere programma, of kies een andere PORT.`
  if (syscall === 'listen' && code === 'EACCES')
    return `Poort ${port} mag hier niet worden gebruikt. Kies een PORT boven 1023.`
  if (code === 'EADDRNOTAVAIL') return `Deze computer heeft het adres ${address} niet. Kies een andere HOST.`
  if (syscall === 'getaddrinfo') return `De naam ${hostname} is onbekend. Kies een andere HOST.`
  return null
}

function cannotWrite(error: unknown): string | null {
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : diskReasons[code]
  return reason === undefined || path === undefined ? null : `${path}: ${reason}.`
}

type ListenError = NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string }
