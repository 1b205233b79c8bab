import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import { failureOf, mailTransport } from '../mail.ts'

/** Tells the people of `alerts.emails` what is wrong with WhatsApp, and what of it they can put right. */
export function createTroubleMail(
  config: Pick<Config, 'mail'>,
  region: Pick<Region, 'name' | 'alerts'>,
  log: { error(details: object, message: string): void },
  transport: Pick<NonNullable<ReturnType<typeof mailTransport>>, 'sendMail'> | null = mailTransport(config.mail),
): (kind: string, code: number) => Promise<void> {
  return async (kind, code) => {
    if (transport === null || region.alerts.emails.length === 0) return
    const { subject, text } = words(kind, code)
    try {
      await transport.sendMail({ to: region.alerts.emails, subject: `${region.name}: ${subject}`, text: `${text}\n` })
    } catch (error) {
      log.error({ failure: failureOf(error) }, 'the mail about trouble with WhatsApp was not sent')
    }
  }
}

function words(kind: string, code: number): { subject: string; text: string } {
  const stopped = 'WhatsApp verstuurt niet'
  switch (kind) {
    case 'access':
      return {
        subject: stopped,
        text: `De toegangscode voor WhatsApp werkt niet meer (code ${code}).\nMaak een nieuwe en zet hem in WHATSAPP_ACCESS_TOKEN. Berichten wachten tot dan.`,
      }
    case 'template':
      return {
        subject: 'een WhatsApp-sjabloon werkt niet',
        text: `Meta weigert een sjabloon (code ${code}).\nKijk in WhatsApp Manager of het is goedgekeurd, en of het woord voor woord is zoals in whatsapp.yaml.`,
      }
    case 'put-aside':
      return {
        subject: 'iets van WhatsApp is niet verwerkt',
        text: 'Een bericht of melding van WhatsApp ging ook na negen keer niet.\nDe oorzaak staat in het logboek. Was het een bericht van een inwoner, dan staat het op de werklijst.',
      }
    default:
      return {
        subject: stopped,
        text: `Er is iets met het account van WhatsApp (code ${code}).\nKijk in WhatsApp Manager. Berichten wachten tot dit is opgelost.`,
      }
  }
}
