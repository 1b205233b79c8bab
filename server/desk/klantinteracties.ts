import { createHash } from 'node:crypto'
import type { DeskConversation, DeskMessage } from './shapes.ts'

/**
 * One conversation in the words of VNG Klantinteracties (as Open Klant 2 has them), for another system to take in: a
 * klantcontact per subject, an interne taak for the handover, the assistant as a geautomatiseerde actor. The uuids follow
 * from the conversation, so that taking it in twice gives the same objects. Personal details are in it only when the
 * conversation was read with them in sight.
 */
export function klantinteracties(
  conversation: DeskConversation,
  about: { region: string; url: string },
): Klantinteracties {
  const { item, messages } = conversation
  const id = (kind: string) => uuidOf(`${item.conversation} ${kind}`)
  const actoren = actorsOf(messages, about.region, id)
  const subjects = item.topics.length > 0 ? item.topics : [{ key: 'algemeen', label: 'Algemene vraag' }]
  const klantcontacten = subjects.map(({ key, label }) => ({
    uuid: id(`contact ${key}`),
    kanaal: channels[item.channel],
    onderwerp: label,
    inhoud: written(messages),
    indicatieContactGelukt: item.result !== 'not_reached',
    taal: languages[item.language] ?? 'und',
    vertrouwelijk: true,
    plaatsgevondenOp: conversation.createdAt,
    hadBetrokkenActoren: actoren.map(({ uuid }) => ({ uuid })),
  }))
  return {
    actoren,
    klantcontacten,
    betrokkenen: klantcontacten.map(({ uuid }) => betrokkene(conversation, uuid, id)),
    onderwerpobjecten: klantcontacten.map(({ uuid }, index) => ({
      uuid: id(`object ${subjects[index]?.key}`),
      klantcontact: { uuid },
      onderwerpobjectidentificator: identificator(subjects[index]?.key ?? '', 'onderwerp', about.url, 'key'),
    })),
    internetaken: [internetaak(conversation, klantcontacten[0]?.uuid ?? '', id)],
  }
}

type Id = (kind: string) => string

function actorsOf(messages: readonly DeskMessage[], region: string, id: Id) {
  const people = [
    ...new Set(messages.flatMap(({ author, name }) => (author === 'staff' && name !== null ? [name] : []))),
  ]
  const assistant = messages.some(({ author }) => author === 'assistant')
  return [
    ...(assistant
      ? [{ uuid: id('assistant'), naam: region, soortActor: 'geautomatiseerde_actor' as const, indicatieActief: true }]
      : []),
    ...people.map((naam) => ({
      uuid: id(`staff ${naam}`),
      naam,
      soortActor: 'medewerker' as const,
      indicatieActief: true,
    })),
  ]
}

function betrokkene({ callback }: DeskConversation, contact: string, id: Id) {
  return {
    uuid: id(`person ${contact}`),
    hadKlantcontact: { uuid: contact },
    rol: 'klant' as const,
    initiator: true,
    contactnaam: callback?.name === null || callback === null ? null : { volledigeNaam: callback.name },
    digitaleAdressen:
      callback?.phone === null || callback === null
        ? []
        : [{ soortDigitaalAdres: 'telefoonnummer' as const, adres: callback.phone }],
  }
}

function internetaak({ item }: DeskConversation, contact: string, id: Id) {
  const done = item.closedAt !== null
  return {
    uuid: id('task'),
    gevraagdeHandeling: item.reason,
    aanleidinggevendKlantcontact: { uuid: contact },
    toegewezenAanActoren: item.staff === null ? [] : [{ uuid: id(`staff ${item.staff.name}`) }],
    toelichting: item.question ?? '',
    status: done ? ('verwerkt' as const) : ('te_verwerken' as const),
    toegewezenOp: item.since,
    afgehandeldOp: item.closedAt,
  }
}

function identificator(objectId: string, codeObjecttype: string, codeRegister: string, codeSoortObjectId: string) {
  return { objectId, codeObjecttype, codeRegister, codeSoortObjectId }
}

function written(messages: readonly DeskMessage[]): string {
  return messages.map(({ author, name, text }) => `${name ?? authors[author]}: ${text}`).join('\n\n')
}

const authors = { inhabitant: 'Inwoner', assistant: 'Assistent', staff: 'Medewerker', system: 'Melding' }
const channels = { web: 'chat', whatsapp: 'whatsapp', email: 'e-mail', phone: 'telefoon', visit: 'balie' }
/** Three letters, as Dutch systems exchange them ('nld'). */
const languages: Record<string, string> = {
  nl: 'nld',
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  tr: 'tur',
  ar: 'ara',
  uk: 'ukr',
  pl: 'pol',
  es: 'spa',
  ru: 'rus',
  ti: 'tir',
  so: 'som',
  fa: 'fas',
}

/** The same words give the same uuid (version 8: made by a rule of our own). */
function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export interface Klantinteracties {
  actoren: ReturnType<typeof actorsOf>
  klantcontacten: {
    uuid: string
    kanaal: string
    onderwerp: string
    inhoud: string
    indicatieContactGelukt: boolean
    taal: string
    vertrouwelijk: boolean
    plaatsgevondenOp: string
    hadBetrokkenActoren: { uuid: string }[]
  }[]
  betrokkenen: ReturnType<typeof betrokkene>[]
  onderwerpobjecten: {
    uuid: string
    klantcontact: { uuid: string }
    onderwerpobjectidentificator: ReturnType<typeof identificator>
  }[]
  internetaken: ReturnType<typeof internetaak>[]
}
