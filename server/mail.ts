import { createTransport } from 'nodemailer'
import type { Region } from '../knowledge/content/region.ts'
import type { Config } from './config.ts'
import { codesOf } from './outside.ts'

/**
 * Warns the people of `alerts.emails` that someone may be in danger. The mail says that and where to look, never what
 * was said. Without a mail server, or when it refuses, it stands in the log; the work list has it either way.
 */
export function createAlarm(
  config: Pick<Config, 'mail' | 'publicUrl'>,
  region: Pick<Region, 'name' | 'alerts'>,
  log: Log,
): (conversation: string, danger: string) => Promise<void> {
  const transport = mailTransport(config.mail)
  return async (conversation, danger) => {
    log.info({ conversation, danger }, 'danger: staff is warned')
    if (transport === null || region.alerts.emails.length === 0) return
    const text = `Iemand in de chat van ${region.name} is misschien in gevaar.\nKijk meteen in de werklijst: ${config.publicUrl}/desk\n`
    try {
      await transport.sendMail({ to: region.alerts.emails, subject: `${region.name}: mogelijk gevaar`, text })
    } catch (error) {
      log.error({ failure: failureOf(error), conversation }, 'the mail about danger was not sent')
    }
  }
}

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

interface Log {
  info(details: object, message: string): void
  error(details: object, message: string): void
}
