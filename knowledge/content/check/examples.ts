import type { Content } from '../content.ts'
import type { Region } from '../region.ts'
import type { LocationRecord, ServiceRecord } from '../types.ts'
import { type Finding, fileOf } from './finding.ts'

const EXAMPLE = 'Zet example: true erbij, tot iemand het heeft nagekeken.'

/** What is local is an example until a deployment has checked it, and an example is never a real number or address. */
export function checkExamples(content: Content, region: Region): Finding[] {
  return [
    ...content.services.flatMap((service) => ofService(content, service)),
    ...content.organisations.flatMap((organisation) =>
      organisation.locations.flatMap((location) => ofLocation(fileOf(content, organisation), location)),
    ),
    ...ofRegion(region),
  ]
}

function ofService(content: Content, service: ServiceRecord): Finding[] {
  const { phone, email } = service
  const local = service.scope !== 'national'
  const problems: [boolean, string, string][] = [
    [local && !service.example, 'Dit aanbod is plaatselijk, maar staat niet als voorbeeld gemerkt.', EXAMPLE],
    [
      service.example && phone !== null && !phone.startsWith('035 000'),
      `Het nummer ${phone} kan van iemand zijn.`,
      'Een voorbeeldnummer begint met 035 000.',
    ],
    [
      service.example && email !== null && !email.endsWith('.example'),
      `Het adres ${email} kan van iemand zijn.`,
      'Een voorbeeldadres eindigt op .example.',
    ],
    [
      !service.example && (phone?.startsWith('035 000') || email?.endsWith('.example')) === true,
      'Er staat een voorbeeldnummer of voorbeeldadres, maar geen example: true.',
      EXAMPLE,
    ],
  ]
  return problems
    .filter(([wrong]) => wrong)
    .map(([, what, how]) => ({ file: fileOf(content, service), id: service.id, what, how }))
}

function ofLocation(file: string, { id, example, address }: LocationRecord): Finding[] {
  const invented = address.postalCode.endsWith('XX') && address.street.startsWith('Voorbeeldstraat')
  if (example && invented) return []
  const where = `${address.street}, ${address.postalCode}`
  return [
    example
      ? {
          file,
          id,
          what: `Het adres ${where} kan van iemand zijn.`,
          how: 'Een voorbeeld staat in de Voorbeeldstraat, met een postcode op XX.',
        }
      : { file, id, what: `De plek ${where} is plaatselijk, maar staat niet als voorbeeld gemerkt.`, how: EXAMPLE },
  ]
}

function ofRegion(region: Region): Finding[] {
  const places = [
    { id: 'informationPoint', example: region.informationPoint.example },
    ...region.appointments.locations,
  ]
  return places
    .filter((place) => !place.example)
    .map(({ id }) => ({
      file: 'region.yaml',
      id,
      what: 'Dit is plaatselijk, maar staat niet als voorbeeld gemerkt.',
      how: EXAMPLE,
    }))
}
