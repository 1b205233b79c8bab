import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Region, readRegion } from '../../knowledge/content/region.ts'

const region = `
name: Wegwijs
area: Huizen en Eemnes
timeZone: Europe/Amsterdam
municipalities:
  - { name: Huizen, places: [Huizen], postcodes: ["1270-1277"] }
  - { name: Eemnes, places: [Eemnes], postcodes: ["3755-3755"] }
elsewhere: [Hilversum]
`
const topics = `
topics:
  - { key: wmo-huishoudelijke-hulp, label: Hulp bij het huishouden, domain: wmo, health: dagelijks-functioneren }
  - { key: jeugdhulp, label: Jeugdhulp, domain: jeugd, health: meedoen }
`
const laws = `
laws:
  - { id: BWBR0035362, name: Wmo 2015, title: Wet maatschappelijke ondersteuning 2015 }
`
const terms = `
terms:
  - { id: wmo-onderzoek, label: Onderzoek, kind: authority, starts: melding, length: { weeks: 6 }, law: BWBR0035362, article: "2.3.2", paragraph: "1" }
`
const amounts = `
amounts:
  - { id: bijdrage, label: Bijdrage, euros: 20.60, per: maand, from: 2024-01-01, to: 2024-12-31, source: CAK }
  - { id: bijdrage, label: Bijdrage, euros: 21, per: maand, from: 2025-01-01, to: 2026-12-31, source: CAK }
`
const words = `
words:
  melding: u laat de gemeente weten dat u hulp nodig heeft
`
const lexicon = `
entries:
  - { says: [poetshulp, werkster], means: hulp bij het huishouden, topics: [wmo-huishoudelijke-hulp] }
  - { says: [ik trek het niet meer], means: overbelast, topics: [jeugdhulp] }
`
const household = `
topic: wmo-huishoudelijke-hulp
explanations:
  - id: hulp-bij-het-huishouden
    question: Hoe krijg ik hulp bij het huishouden?
    facet: apply
    municipalities: [Huizen, Eemnes]
    core: Lukt schoonmaken niet meer? Dan kan de gemeente helpen. U begint met een melding.
    steps:
      - { level: network, text: Vraag eerst uw familie of buren. }
      - { level: indicated, text: Doe een melding bij de gemeente. }
    help: [huishoudhulp, vrijwilligers-huizen]
    basis:
      - { law: BWBR0035362, article: "2.3.2", paragraph: "1", says: De gemeente onderzoekt binnen zes weken na uw melding wat u nodig heeft. }
    terms: [wmo-onderzoek]
    amounts: [bijdrage]
    words: [melding]
    variants: [mijn moeder kan niet meer zelf schoonmaken, stofzuigen lukt niet meer]
    checked: 2026-11-01
    review: 2027-05-01
  - id: huishouden-voor-professionals
    question: Wat kan ik als wijkverpleegkundige doen bij een vervuild huishouden?
    facet: apply
    audience: professional
    municipalities: [Huizen, Eemnes]
    core: Doe met toestemming een melding namens uw patiënt.
    help: []
    basis: []
    variants: []
    checked: 2026-11-01
    review: 2027-05-01
`
const youth = `
topic: jeugdhulp
explanations:
  - id: hulp-voor-mijn-kind
    question: Waar vind ik hulp voor mijn kind?
    facet: apply
    municipalities: [Huizen]
    core: Gaat het niet goed met uw kind? Praat met een jeugdconsulent.
    help: [jeugdconsulent]
    basis: []
    variants: [mijn zoon luistert niet meer]
    checked: 2026-11-01
    review: 2027-05-01
`
const organisation = `
organisation:
  id: uitvoeringsdienst
  name: Uitvoeringsdienst
  description: De dienst werkt voor Huizen en Eemnes.
  example: true
locations:
  - id: kantoor
    name: Kantoor
    address: { street: Voorbeeldstraat 1, postalCode: 1270 XX, city: Huizen }
    municipality: Huizen
    hours: { mon: ["09:00-17:00"] }
    example: true
services:
  - id: huishoudhulp
    name: Huishoudelijke hulp
    description: Een hulp maakt bij u schoon na een besluit van de gemeente.
    referral: indication
    level: indicated
    scope: local
    municipalities: [Huizen, Eemnes]
    topics: [wmo-huishoudelijke-hulp]
    phone: "035 000 01 01"
    locations: [kantoor]
    checked: 2026-11-01
    example: true
  - id: vrijwilligers-huizen
    name: Vrijwilligershulp
    description: Een vrijwilliger helpt u met klusjes en boodschappen in huis.
    level: network
    scope: local
    municipalities: [Huizen]
    topics: [wmo-huishoudelijke-hulp]
    checked: 2026-11-01
    example: true
  - id: jeugdconsulent
    name: Jeugdconsulent
    description: De consulent bekijkt met u en uw kind wat er speelt.
    level: indicated
    scope: local
    municipalities: [Huizen]
    topics: [jeugdhulp]
    checked: 2026-11-01
    example: true
`

/** The files of a region of two municipalities, small enough to know by heart. */
export const smallRegionFiles: Record<string, string> = {
  'region.yaml': region,
  'topics.yaml': topics,
  'laws.yaml': laws,
  'terms.yaml': terms,
  'amounts.yaml': amounts,
  'words.yaml': words,
  'lexicon/nl.yaml': lexicon,
  'topics/wmo-huishoudelijke-hulp.yaml': household,
  'topics/jeugdhulp.yaml': youth,
  'map/uitvoeringsdienst.yaml': organisation,
}

export interface SmallRegion {
  region: Region
  /** Writes a file anew; null takes it away. */
  write(name: string, text: string | null): Promise<void>
  remove(): Promise<void>
}

/** The region above in a folder of its own. */
export async function smallRegion(): Promise<SmallRegion> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-region-'))
  async function write(name: string, text: string | null): Promise<void> {
    const path = join(folder, name)
    if (text === null) return await rm(path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  for (const [name, text] of Object.entries(smallRegionFiles)) await write(name, text)
  return { region: await readRegion(folder), write, remove: () => rm(folder, { recursive: true }) }
}
