import type { Choice, Outcome, Reply } from '../../channels/message.ts'
import type { ChannelWords } from '../../channels/whatsapp/compose.ts'
import type { IncomingMedia } from '../../channels/whatsapp/shapes.ts'

/** What the channel itself says, in plain Dutch. */
export const channelWords: ChannelWords = {
  choose: 'Kies',
  answerWithNumber: 'Antwoord met een nummer:',
}

/** What stands in the record for something that is not text. */
export const marks = {
  image: '[Foto]',
  video: '[Video]',
  audio: '[Geluid]',
  voice: '[Gesproken bericht]',
  document: '[Document]',
  sticker: '[Sticker]',
  unreadable: '[Bericht van een soort die hier niet te lezen is]',
  revoked: '[Bericht ingetrokken door de inwoner]',
}

export function markOf({ kind, filename }: IncomingMedia): string {
  return kind === 'document' && filename !== null ? `[Document: ${filename.slice(0, 120)}]` : marks[kind]
}

const nouns = { image: 'foto', video: 'video', audio: 'geluid', voice: 'gesproken bericht', document: 'document' }

/** "Uw foto is bewaard voor een medewerker, 30 dagen." */
export function keptFor(kind: keyof typeof nouns, days: number): string {
  const noun = nouns[kind]
  const that =
    kind === 'image' || kind === 'video' ? 'Ik kan die zelf niet bekijken.' : 'Ik kan dat zelf niet lezen of horen.'
  return `Uw ${noun} is bewaard voor een medewerker, hoogstens ${days} dagen. ${that}`
}

const askPerson: Choice = { value: 'person', label: 'Medewerker spreken' }

export const ownWords = {
  kept: (kind: keyof typeof nouns, days: number) =>
    said(`${keptFor(kind, days)} Wilt u dat een medewerker u helpt? Of typ uw vraag in een paar woorden.`, 'clarify', [
      askPerson,
    ]),
  voiceForStaff: (by: string) =>
    said(
      `Ik kan uw gesproken bericht nu niet omzetten in tekst. Een medewerker luistert het af en antwoordt ${by}. Kunt u typen? Stuur uw vraag dan ook in een paar woorden, dan help ik u meteen.`,
      'handover',
    ),
  notKept: said(
    'Dit soort bestand kan ik niet bewaren. Een foto, een pdf, een document of een gesproken bericht kan wel. Of typ uw vraag in een paar woorden.',
    'clarify',
    [askPerson],
  ),
  unreadable: said('Dit soort bericht kan ik niet lezen. Wilt u uw vraag typen, in een paar woorden?', 'clarify', [
    askPerson,
  ]),
  contactKept: said(
    'Ik heb het contact bij dit gesprek gezet, voor een medewerker. Wat wilt u vragen of regelen?',
    'clarify',
    [askPerson],
  ),
  nearBorder: (municipalities: string[], others: string[]) =>
    said(
      'Dank u. Op deze plek weet ik niet zeker in welke gemeente het is. Waar woont u?',
      'clarify',
      [...municipalities, ...others].map((name) => ({ value: name, label: name })),
    ),
  outside: (area: string, municipalities: string[]) =>
    said(`Deze plek ligt niet in ${area}. Waar woont u?`, 'clarify', [
      ...municipalities.map((name) => ({ value: name, label: name })),
      { value: 'elsewhere', label: 'Ergens anders' },
    ]),
  movedHere: (name: string) =>
    `U gaat hier verder met uw gesprek met ${name}. Op de website ziet u het ook nog. Antwoorden krijgt u vanaf nu op allebei. Stel gerust uw volgende vraag.`,
  unknownCode: said(
    'Deze code werkt niet (meer). Een code werkt één keer, tien minuten lang. Maak op de website een nieuwe, bij Opties. U kunt hier ook gewoon uw vraag stellen.',
    'clarify',
  ),
  askReminders: 'Wilt u de dag ervoor een herinnering via WhatsApp?',
  noReminders: said('Goed, geen herinnering. Kan ik nog iets voor u doen?', 'smalltalk'),
  stopped: said(
    'Goed. U krijgt van ons geen berichten meer waar u niet om vraagt, ook geen herinneringen. Op uw vragen antwoorden wij nog wel. Toch weer herinneringen? Stuur “aanmelden”.',
    'smalltalk',
  ),
  started: said(
    'Goed. U krijgt de dag voor een afspraak een herinnering via WhatsApp. Liever niet meer? Stuur “afmelden”.',
    'smalltalk',
  ),
}

function said(text: string, outcome: Outcome, choices: Choice[] = []): Reply {
  return { text, outcome, language: 'nl', choices, sources: [], parts: null }
}
