import { createHash } from 'node:crypto'
import type { DeskConversation } from './shapes/conversation.ts'
import type { DeskMessage } from './shapes/message.ts'

/**
 * One conversation in the words of VNG Klantinteracties (as Open Klant 2 has them), for another system to take in: a
 * klantcontact per subject, an interne taak for the handover, the assistant as a geautomatiseerde actor. The uuids follow
 * from the conversation, so that taking it in twice gives the same objects. Personal details are in it only when the
 * conversation was read with them in sight.
 */
export function klantinteracties(
  conversation: DeskConversation,
  about: { region: string; url: string; teams: readonly { id: string; name: string }[] },
): Klantinteracties {
  const { item, messages } = conversation
  const id = (kind: string) => uuidOf(`${item.conversation} ${kind}`)
  const actoren = [...actorsOf(messages, about.region, id), ...teamActor(item.team, about.teams, id)]
  const subjects = item.topics.length > 0 ? item.topics : [{ key: 'algemeen', label: 'Algemene vraag' }]
  const klantcontacten = subjects.map(({ key, label }) => ({
    uuid: id(`contact ${key}`),
    kanaal: channels[item.channel],
    onderwerp: cut(label, 200),
    inhoud: cut(written(messages), 1_000),
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
    digitaleAdressen: addressesOf(conversation, klantcontacten[0]?.uuid ?? '', id),
    internetaken: [internetaak(conversation, klantcontacten[0]?.uuid ?? '', id)],
    gesprek: written(messages),
  }
}

/** As long as the standard lets it be; all of it stands under `gesprek`. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

type Id = (kind: string) => string

function actorsOf(messages: readonly DeskMessage[], region: string, id: Id) {
  const people = [
    ...new Set(messages.flatMap(({ author, name }) => (author === 'staff' && name !== null ? [name] : []))),
  ]
  const assistant = messages.some(({ author }) => author === 'assistant')
  return [
    ...(assistant
      ? [
          {
            ...{ uuid: id('assistant'), naam: region, soortActor: 'geautomatiseerde_actor' as const },
            ...{
              indicatieActief: true,
              actoridentificatie: { functie: 'Assistent', omschrijving: 'Computerprogramma' },
            },
          },
        ]
      : []),
    ...people.map((naam) => ({
      uuid: id(`staff ${naam}`),
      naam,
      soortActor: 'medewerker' as const,
      indicatieActief: true,
    })),
  ]
}

/** The team or partner in whose queue it is. */
function teamActor(team: string | null, teams: readonly { id: string; name: string }[], id: Id) {
  if (team === null) return []
  const naam = teams.find((each) => each.id === team)?.name ?? team
  return [{ uuid: id(`team ${team}`), naam, soortActor: 'organisatorische_eenheid' as const, indicatieActief: true }]
}

/** A number as the standard wants it: figures only, or with + and the country. */
function addressesOf({ callback }: DeskConversation, contact: string, id: Id) {
  const adres = callback?.phone?.replace(/[^+\d]/g, '') ?? ''
  if (adres === '') return []
  const verstrektDoorBetrokkene = { uuid: id(`person ${contact}`) }
  return [{ uuid: id('phone'), verstrektDoorBetrokkene, soortDigitaalAdres: 'telefoonnummer' as const, adres }]
}

function betrokkene({ callback }: DeskConversation, contact: string, id: Id) {
  return {
    uuid: id(`person ${contact}`),
    hadKlantcontact: { uuid: contact },
    rol: 'klant' as const,
    initiator: true,
    // What somebody calls themselves is not taken apart: we do not know which part is what.
    contactnaam: {
      ...{ voorletters: '', voornaam: '', voorvoegselAchternaam: '' },
      achternaam: cut(callback?.name ?? '', 200),
    },
  }
}

function internetaak({ item }: DeskConversation, contact: string, id: Id) {
  const done = item.closedAt !== null
  return {
    uuid: id('task'),
    gevraagdeHandeling: cut(item.reason, 200),
    aanleidinggevendKlantcontact: { uuid: contact },
    toegewezenAanActoren:
      item.staff !== null
        ? [{ uuid: id(`staff ${item.staff.name}`) }]
        : item.team !== null
          ? [{ uuid: id(`team ${item.team}`) }]
          : [],
    toelichting: cut(item.question ?? '', 1_000),
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
  actoren: (ReturnType<typeof actorsOf>[number] | ReturnType<typeof teamActor>[number])[]
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
  digitaleAdressen: ReturnType<typeof addressesOf>
  internetaken: ReturnType<typeof internetaak>[]
  /** What the standard has no room for: all that was said. */
  gesprek: string
}
