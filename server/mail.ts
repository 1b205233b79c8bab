import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import { codesOf } from './outside.ts'

/** The mail server of `config.mail`; null when none is set. A mail can never attach a file or a page from here. */
export function mailTransport(mail: Config['mail']) {
  if (mail === null) return null
  return createTransport(mail.url, { from: mail.from, disableFileAccess: true, disableUrlAccess: true })
}

/** "EENVELOPE 550": what a mail server says may name the person, so only its codes are kept. */
export function failureOf(error: unknown): string {
  const { code = 'unknown', responseCode = '' } = codesOf(error)
  return `${code} ${responseCode}`.trim()
}
