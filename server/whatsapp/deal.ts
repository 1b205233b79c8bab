import type { Dealt } from './ear.ts'
import { hearMessage, type ListenParts } from './listen.ts'
import { hearEcho, hearNotice, hearPreference } from './notices.ts'
import type { Received } from './received.ts'
import { hearStatus } from './statuses.ts'

/** What Meta told, each kind by who knows what to do with it. */
export async function deal(element: Received, { listenParts, statusParts, noticeParts }: DealParts): Promise<Dealt> {
  switch (element.kind) {
    case 'message':
      return await hearMessage(listenParts, element)
    case 'status':
      return await hearStatus(statusParts, element.content, element.attempts)
    case 'echo':
      return await hearEcho(noticeParts, element.content)
    case 'preference':
      return await hearPreference(noticeParts, element.content)
    case 'notice':
      return await hearNotice(noticeParts, element.content)
    default:
      return element.kind satisfies never
  }
}

export interface DealParts {
  listenParts: ListenParts
  statusParts: Parameters<typeof hearStatus>[0]
  noticeParts: Parameters<typeof hearEcho>[0] & Parameters<typeof hearNotice>[0] & Parameters<typeof hearPreference>[0]
}
