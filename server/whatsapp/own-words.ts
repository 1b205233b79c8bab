import type { Choice, Outcome, Reply } from '../../channels/message.ts'
import type { IncomingMedia } from '../../channels/whatsapp/shapes.ts'
import { tableIn } from './languages/languages.ts'
import type { ChannelTable } from './languages/nl.ts'

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
  putAside: '[Bericht dat niet verwerkt kon worden]',
}

export function markOf({ kind, filename }: IncomingMedia): string {
  return kind === 'document' && filename !== null ? `[Document: ${filename.slice(0, 120)}]` : marks[kind]
}

/** "Uw foto is bewaard voor een medewerker, hoogstens 30 dagen. Ik kan die zelf niet bekijken." */
export function keptFor(kind: Kept, days: number, language: string): string {
  const words = tableIn(language)
  const isSeen = kind === 'image' || kind === 'video'
  return `${words.kept(words.nouns[kind], days)} ${isSeen ? words.notSeen : words.notHeard}`
}

/** What the channel itself answers, in a language. */
export function ownWords(language: string) {
  const words = tableIn(language)
  const said = (text: string, outcome: Outcome, choices: Choice[] = []): Reply => ({
    text,
    outcome,
    language,
    choices,
    sources: [],
    parts: null,
  })
  const askPerson: Choice = { value: 'person', label: words.person }
  const named = (names: string[]) => names.map((name) => ({ value: name, label: name }))
  return {
    kept: (kind: Kept, days: number) =>
      said(`${keptFor(kind, days, language)} ${words.afterKept}`, 'clarify', [askPerson]),
    voiceForStaff: (by: string) => said(words.voiceForStaff(by), 'handover'),
    notKept: said(words.notKept, 'clarify', [askPerson]),
    unreadable: said(words.unreadable, 'clarify', [askPerson]),
    contactKept: said(words.contactKept, 'clarify', [askPerson]),
    nearBorder: (municipalities: string[], others: string[]) =>
      said(words.nearBorder, 'clarify', named([...municipalities, ...others])),
    outside: (area: string, municipalities: string[]) =>
      said(words.outside(area), 'clarify', [...named(municipalities), { value: 'elsewhere', label: words.elsewhere }]),
    unknownCode: said(words.unknownCode, 'clarify'),
    noReminders: said(words.noReminders, 'smalltalk'),
    stopped: said(words.stopped, 'smalltalk'),
    started: said(words.started, 'smalltalk'),
  }
}

type Kept = keyof ChannelTable['nouns']
