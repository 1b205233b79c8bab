import type { Region } from '../../knowledge/content/region.ts'
import type { Config } from '../config.ts'
import { mailTransport } from '../mail.ts'
import { type Html, html } from '../public/html.ts'
import { calendarFile, routeInWords, whereInWords } from './calendar-file.ts'
import { signLink } from './links.ts'
import type { Appointment } from './shapes.ts'

export type MailKind = 'confirmed' | 'moved' | 'cancelled' | 'reminder'

/** Sends one mail; resolves when the mail server took it. */
export type SendMail = (mail: Mail) => Promise<void>

export type MailRegion = Pick<Region, 'name' | 'informationPoint'>

const DAY = 86_400_000

/** The page of an appointment; good until the day after it ended. */
export function appointmentLink(config: Pick<Config, 'publicUrl' | 'sessionSecret'>, appointment: Appointment): string {
  const expires = new Date(Date.parse(appointment.end) + DAY)
  return `${config.publicUrl}/afspraak/${signLink(config.sessionSecret, { purpose: 'appointment', id: appointment.id, expires })}`
}

/** Text, simple HTML and an invitation about one appointment. No text of people gets into a header but the name. */
export function writeMail(
  about: { id: string; kind: MailKind; appointment: Appointment; now: Date },
  from: { region: MailRegion; config: Pick<Config, 'publicUrl' | 'mail' | 'sessionSecret'> },
): Mail {
  const { appointment, kind } = about
  const link = appointmentLink(from.config, appointment)
  const paragraphs = bodyOf(kind, appointment, link, from.region)
  const method = kind === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const organizer = {
    name: from.region.name,
    email: addressIn(from.config.mail?.from ?? from.region.informationPoint.email),
  }
  return {
    messageId: `<${about.id}@${new URL(from.config.publicUrl).hostname}>`,
    to: { name: appointment.name ?? '', address: appointment.email ?? '' },
    subject: subjects[kind](appointment),
    text: `${paragraphs.map((paragraph) => paragraph.join('\n')).join('\n\n')}\n`,
    html: letterAsHtml('Uw afspraak', paragraphs, { href: link, label: 'Mijn afspraak bekijken' }),
    // A reminder changes nothing in a calendar.
    invitation:
      kind === 'reminder'
        ? null
        : { method, content: calendarFile(appointment, { method, organizer, link, stamp: about.now }) },
  }
}

/** A way to send over SMTP, by `config.mail`; null when no mail server is set. */
export function createSendMail(mail: Config['mail']): SendMail | null {
  const transport = mailTransport(mail)
  if (transport === null) return null
  return async ({ invitation, ...message }) => {
    await transport.sendMail({
      ...message,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
      icalEvent: invitation === null ? undefined : { ...invitation, filename: 'afspraak.ics' },
    })
  }
}

const subjects: Record<MailKind, (appointment: Appointment) => string> = {
  confirmed: ({ words }) => `Uw afspraak op ${words}`,
  moved: ({ words }) => `Uw afspraak is verplaatst naar ${words}`,
  cancelled: ({ words }) => `Uw afspraak van ${words} is afgezegd`,
  reminder: ({ time }) => `Morgen om ${time} heeft u een afspraak`,
}

const openings: Record<MailKind, string> = {
  confirmed: 'Uw afspraak staat.',
  moved: 'Uw afspraak is verplaatst. Dit is de nieuwe afspraak.',
  cancelled: 'Uw afspraak is afgezegd. U hoeft niets meer te doen.',
  reminder: 'Morgen heeft u een afspraak.',
}

function bodyOf(kind: MailKind, appointment: Appointment, link: string, region: MailRegion): string[][] {
  const { phone, example } = region.informationPoint
  const call = `Heeft u een vraag? Bel het Informatiepunt: ${phone}${example ? ' (voorbeeldnummer)' : ''}.`
  const about = [
    `Wanneer: ${appointment.words}`,
    `Waar: ${whereInWords(appointment)}`,
    `Met: ${appointment.professional.name}, ${appointment.professional.organisation}`,
    `Wat: ${appointment.type.name}`,
    `Nummer van uw afspraak: ${appointment.reference}`,
  ]
  const further =
    kind === 'cancelled'
      ? [['Wilt u later toch een afspraak? Maak dan een nieuwe, of bel ons.']]
      : [
          ...titled('Hoe komt u er?', routeInWords(appointment)),
          ...titled('Wat neemt u mee?', appointment.type.bring === null ? [] : [appointment.type.bring]),
          ['Komt het niet uit? U kunt de afspraak verplaatsen of afzeggen:', link],
        ]
  return [
    [`Beste ${appointment.name ?? 'inwoner'},`],
    [openings[kind]],
    about,
    ...further,
    [call],
    ['Met vriendelijke groet,', region.name],
  ]
}

function titled(title: string, lines: string[]): string[][] {
  return lines.length === 0 ? [] : [[title, ...lines]]
}

/** Paragraphs of lines as a simple page; the line that is the address becomes the link. */
export function letterAsHtml(title: string, paragraphs: string[][], link: Link): string {
  return `<!doctype html>${html`<html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font-family: sans-serif; font-size: 1.1em; line-height: 1.5">
${paragraphs.map((lines) => html`<p>${lines.map((line, index) => lineOf(line, index, link))}</p>`)}
</body></html>`}`
}

function lineOf(line: string, index: number, { href, label }: Link): Html {
  return html`${index > 0 && html`<br>`}${line === href ? html`<a href="${href}">${label}</a>` : line}`
}

interface Link {
  href: string
  label: string
}

/** "Wegwijs <post@gemeente.nl>" → "post@gemeente.nl" */
function addressIn(from: string): string {
  return /<([^<>]+)>/.exec(from)?.[1] ?? from.trim()
}

export interface Mail {
  /** The same at every attempt, so that a mail server or program can know a repeat. */
  messageId: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  invitation: { method: 'REQUEST' | 'CANCEL'; content: string } | null
}
