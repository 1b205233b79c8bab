import type { DeskItem, ListName } from '../shapes/list.ts'
import type { DeskMessage } from '../shapes/message.ts'

/** Every word of the desk that stands for a value. */
export const listLabels: Record<ListName, string> = {
  waiting: 'Wachten',
  mine: 'Van mij',
  team: 'Mijn team',
  mentions: 'Voor mij genoemd',
  later: 'Later',
  others: 'Bij anderen',
  closed: 'Afgerond',
}

export const emptyLists: Record<ListName, string> = {
  waiting: 'Niemand wacht. Mooi.',
  mine: 'U heeft nu geen gesprekken. Kies er een onder “Wachten”.',
  team: 'Bij uw team ligt nu niets.',
  mentions: 'Niemand vroeg u om mee te kijken.',
  later: 'U heeft niets voor later bewaard.',
  others: 'Uw collega’s hebben nu geen gesprekken.',
  closed: 'De afgelopen dertig dagen is er niets afgerond.',
}

export const channels: Record<DeskItem['channel'], string> = {
  web: 'Website',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
  phone: 'Telefoon',
  visit: 'Bezoek',
}

export const urgencies: Record<DeskItem['urgency'], string> = {
  danger: 'Gevaar',
  urgent: 'Spoed',
  normal: '',
}

export const dangers: Record<string, string> = {
  suicide: 'zelfdoding',
  violence: 'geweld',
  child: 'een kind in gevaar',
  'child-writing': 'een kind dat zelf schrijft',
  medical: 'levensgevaar',
  missing: 'een vermissing',
  weapon: 'een wapen',
}

export const outcomes: Record<NonNullable<DeskMessage['outcome']>, string> = {
  answered: 'Beantwoord',
  clarify: 'Vroeg door',
  handover: 'Doorgegeven aan een medewerker',
  callback: 'Terugbelverzoek',
  booking: 'Afspraak',
  crisis: 'Gevaar: noodnummers gegeven',
  refused_medical: 'Geen medisch advies',
  out_of_scope: 'Hoort hier niet',
  other_municipality: 'Andere gemeente',
  no_answer: 'Geen antwoord gevonden',
  smalltalk: 'Praatje',
  privacy: 'Privacy',
}

export const languages: Record<string, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  de: 'Duits',
  fr: 'Frans',
  tr: 'Turks',
  ar: 'Arabisch',
  uk: 'Oekraïens',
  pl: 'Pools',
  es: 'Spaans',
  ru: 'Russisch',
  ti: 'Tigrinya',
  so: 'Somalisch',
  fa: 'Perzisch',
}

export const ownerLabels: Record<DeskItem['owner'], string> = {
  assistant: 'Bij de assistent',
  waiting: 'Wacht op een medewerker',
  staff: 'Bij een medewerker',
  closed: 'Afgerond',
}

export const steps: Record<string, string> = {
  claimed: 'nam het gesprek over',
  taken_over: 'nam het gesprek over van een collega',
  transferred: 'gaf het gesprek door',
  to_team: 'gaf het gesprek door aan een team',
  given_back: 'gaf het gesprek terug aan de assistent',
  put_back: 'zette het gesprek terug in de wachtrij',
  returned: 'kwam terug in de wachtrij',
  closed: 'rondde het gesprek af',
  reopened: 'opende het gesprek opnieuw',
}

/** How far a message came on WhatsApp. */
export const deliveries: Record<NonNullable<DeskMessage['delivery']>, string> = {
  waiting: 'Wordt verstuurd',
  sending: 'Wordt verstuurd',
  unknown: 'Nog niet zeker of het aankwam',
  held: 'Wacht tot de inwoner terugschrijft',
  sent: 'Verstuurd',
  delivered: 'Aangekomen',
  read: 'Gelezen',
  failed: 'Niet aangekomen',
}

export function authorOf(message: Pick<DeskMessage, 'author' | 'name'>): string {
  switch (message.author) {
    case 'inhabitant':
      return 'Inwoner'
    case 'assistant':
      return message.name === null ? 'Assistent' : `${message.name} (assistent)`
    case 'staff':
      return message.name ?? 'Medewerker'
    case 'system':
      return 'Melding'
    default:
      return message.author satisfies never
  }
}
