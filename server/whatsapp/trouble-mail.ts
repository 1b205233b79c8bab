import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import { failureOf, mailTransport } from '../mail.ts'

/** Tells the people of `alerts.emails` that WhatsApp sends nothing, and what of it they can put right. */
export function createTroubleMail(
  config: Pick<Config, 'mail'>,
  region: Pick<Region, 'name' | 'alerts'>,
  log: { error(details: object, message: string): void },
): (kind: string, code: number) => Promise<void> {
  const transport = mailTransport(config.mail)
  return async (kind, code) => {
    if (transport === null || region.alerts.emails.length === 0) return
    const what = kind === 'access' ? 'de toegangscode werkt niet meer' : 'er is iets met het account'
    const text = `${region.name} kan geen WhatsApp-berichten versturen: ${what} (code ${code}).\nBerichten wachten tot dit is opgelost.\n`
    try {
      await transport.sendMail({ to: region.alerts.emails, subject: `${region.name}: WhatsApp verstuurt niet`, text })
    } catch (error) {
      log.error({ failure: failureOf(error) }, 'the mail about trouble with WhatsApp was not sent')
    }
  }
}
