import type { ImportContext, SourceFile } from '../../knowledge/import/report.ts'

/** What importers know of a small region. */
export const importContext: ImportContext = {
  municipalities: ['Huizen', 'Eemnes'],
  holdsFor: null,
  about: [],
  topics: new Set(['mantelzorg']),
  laws: new Map([['BWBR0035362', { name: 'Wmo 2015', title: 'Wet maatschappelijke ondersteuning 2015' }]]),
  publish: true,
}

export function fileOf(content: string | Uint8Array, name = 'bestand'): SourceFile {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content }
}

/** An act (BWB "toestand") around these articles. */
export function act(articles: string, root = 'bwb-id="BWBR0035362" inwerkingtreding="2017-01-01"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<toestand ${root}><wetgeving soort="wet"><citeertitel>Wet maatschappelijke ondersteuning 2015</citeertitel>
<wet-besluit><wettekst>${articles}</wettekst></wet-besluit></wetgeving></toestand>`
}

/** A local regulation (CVDR) around this text. */
export function localRegulation(
  text: string,
  { creator = 'Huizen', from = '2024-01-01', to = '', identifier = 'CVDR701234_2' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<cvdr xmlns:overheid="http://standaarden.overheid.nl/owms/terms/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/">
<meta><owmskern><dcterms:identifier>${identifier}</dcterms:identifier><dcterms:title>Verordening maatschappelijke ondersteuning Huizen 2024</dcterms:title>
<dcterms:language>nl</dcterms:language><dcterms:creator scheme="overheid:Gemeente">${creator}</dcterms:creator></owmskern>
<owmsmantel><dcterms:alternative>Verordening Wmo Huizen</dcterms:alternative><dcterms:source resourceIdentifier="x">Wmo 2015</dcterms:source></owmsmantel>
<cvdripm><overheidrg:inwerkingtredingDatum>${from}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${to}</overheidrg:uitwerkingtredingDatum></cvdripm></meta>
<body><intitule>Verordening</intitule><regeling><aanhef><preambule><al>De raad van Huizen;</al></preambule></aanhef>
<regeling-tekst>${text}</regeling-tekst><regeling-sluiting><slotformulering><al>Aldus vastgesteld.</al></slotformulering></regeling-sluiting></regeling></body></cvdr>`
}
