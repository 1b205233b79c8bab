/** A column of the template: its name in the first line, and what an editor has to know of it. */
export interface Column {
  name: string
  explain: string
  required?: true
}

/** The columns of the template, in the order in which we write them. `template.md` tells the same at more length. */
export const columns: readonly Column[] = [
  { name: 'kenmerk', explain: 'Vaste naam in Wegwijs. Leeg: wordt gemaakt van organisatie en naam.' },
  { name: 'naam', explain: 'Naam van het aanbod.', required: true },
  { name: 'organisatie', explain: 'Naam van de organisatie.', required: true },
  { name: 'organisatie_kenmerk', explain: 'Vaste naam van de organisatie. Leeg: wordt gemaakt van de naam.' },
  { name: 'organisatie_omschrijving', explain: 'Wat de organisatie doet. Bij een van haar regels is genoeg.' },
  { name: 'organisatie_website', explain: 'Begint met https://' },
  { name: 'organisatie_voorbeeld', explain: 'ja of nee' },
  { name: 'omschrijving', explain: 'Wat het is, in gewone taal.', required: true },
  { name: 'voor_wie', explain: 'Voor wie het is.' },
  { name: 'leeftijd_vanaf', explain: 'Getal. Leeg: geen ondergrens.' },
  { name: 'leeftijd_tot', explain: 'Getal, tot en met. Leeg: geen bovengrens.' },
  { name: 'kosten', explain: 'gratis, of een korte zin zonder bedrag.' },
  { name: 'verwijzing', explain: 'geen, huisarts, gemeente of professional' },
  { name: 'niveau', explain: 'netwerk, zonder indicatie, met indicatie of spoed' },
  { name: 'bereik', explain: 'plaatselijk, regionaal of landelijk' },
  { name: 'gemeenten', explain: 'Namen met een komma ertussen, of: alle', required: true },
  { name: 'onderwerpen', explain: 'Sleutels of namen van onderwerpen, met een komma ertussen.' },
  { name: 'telefoon', explain: 'Maak deze kolom in Excel op als tekst.' },
  { name: 'email', explain: 'E-mailadres.' },
  { name: 'website', explain: 'Begint met https://' },
  { name: 'openingstijden', explain: 'Telefonisch. Bijvoorbeeld: ma-do 9.00-12.30, 13.30-17.00; vr 9.00-12.00' },
  { name: 'talen', explain: 'Codes of namen: nl, en, Turks' },
  { name: 'meenemen', explain: 'Wat iemand meeneemt.' },
  { name: 'voor_verwijzers', explain: 'Wat een verwijzer moet weten.' },
  { name: 'zo_vragen_mensen_het', explain: 'Zinnen van mensen, met een | ertussen.' },
  { name: 'nagekeken_op', explain: 'Datum, bijvoorbeeld 2026-11-01.' },
  { name: 'opnieuw_nakijken', explain: 'Datum.' },
  { name: 'voorbeeld', explain: 'ja: verzonnen gegevens. Leeg of nee: echt.' },
]

/** The columns of a place; before each stands plek1_, plek2_ and so on, as many as there are places. */
export const placeColumns: readonly Column[] = [
  { name: 'kenmerk', explain: 'Vaste naam van de plek. Leeg: wordt gemaakt van organisatie en adres.' },
  { name: 'naam', explain: 'Naam van de plek.' },
  { name: 'straat', explain: 'Straat en huisnummer.' },
  { name: 'postcode', explain: 'Bijvoorbeeld 1271 AB.' },
  { name: 'plaats', explain: 'Woonplaats.' },
  { name: 'gemeente', explain: 'Leeg: volgt uit de postcode of de plaats.' },
  { name: 'breedtegraad', explain: 'Bijvoorbeeld 52.2993.' },
  { name: 'lengtegraad', explain: 'Bijvoorbeeld 5.2418.' },
  { name: 'toegankelijkheid', explain: 'rolstoel, toilet, ringleiding, lift' },
  { name: 'openingstijden', explain: 'Zoals hierboven; van de plek zelf.' },
  { name: 'voorbeeld', explain: 'ja of nee' },
]

/** The names for a map whose services have at most so many places. */
export function columnNames(places: number): string[] {
  const numbers = Array.from({ length: places }, (_, index) => index + 1)
  return [
    ...columns.map((column) => column.name),
    ...numbers.flatMap((number) => placeColumns.map((column) => `plek${number}_${column.name}`)),
  ]
}

/** A name as somebody typed it above a column: "Voor wie" for voor_wie. */
export function columnName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/\*$/, '')
}

export function isColumn(name: string): boolean {
  const place = /^plek[1-9]\d?_(.+)$/.exec(name)?.[1]
  return place === undefined
    ? columns.some((column) => column.name === name)
    : placeColumns.some((column) => column.name === place)
}
