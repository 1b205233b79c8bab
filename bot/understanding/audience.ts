import { plain } from './words.ts'

/**
 * Whether somebody writes for their work: they say what they are together with whom it is for, or speak of a client, a
 * patient or a pupil of theirs. A nurse with debts of her own is an inhabitant.
 */
export function writesForWork(text: string): boolean {
  const said = plain(text.slice(0, 2000))
  return theirs.test(said) || (job.test(said) && forSomebody.test(said)) || asJob.test(said)
}

const jobs =
  '(?:huisarts|poh\\w*|praktijkondersteuner|praktijkverpleegkundige|wijkverpleegkundige|wijkzuster|verpleegkundige|wijkagent|agent|leraar|lerares|leerkracht|docent|docente|juf|meester|mentor|ib er|iber|intern begeleider|zorgcoordinator|conrector|maatschappelijk werker|maatschappelijk werkster|schoolmaatschappelijk werker|fysiotherapeut|ergotherapeut|logopedist|dietist|casemanager|jeugdarts|schoolarts|jeugdverpleegkundige|verloskundige|kraamverzorgende|hulpverlener|zorgverlener|zorgprofessional|professional|verwijzer|arts|specialist|geriater|psycholoog|psychiater|orthopedagoog|pedagoog|pedagogisch medewerker|jongerenwerker|ouderenadviseur|thuisbegeleider|ambulant begeleider|woonbegeleider|begeleider|bewindvoerder|woonconsulent|welzijnscoach|transferverpleegkundige|apotheker|tandarts|diaken|dominee|sportcoach|buurtsportcoach|vrijwilligerscoordinator)'
const job = new RegExp(
  `\\b(?:ben|werk(?:en)? (?:hier |zelf )?als|vanuit mijn (?:werk|rol|functie) als|spreek als|mail als|schrijf als) (?:een |de |hier |zelf |nu )*(?:\\w+e )?${jobs}\\b`,
)
/** "Als huisarts wil ik verwijzen" */
const asJob = new RegExp(
  `\\b(?:als|vanuit de) ${jobs}\\b(?=.*\\b(?:verwijs\\w*|verwijz\\w*|doorverwij\\w*|meld\\w*|overleg\\w*|aanmeld\\w*)\\b)`,
)
const forSomebody =
  /\b(patient\w*|client\w*|leerling\w*|bewoner\w*|student\w*|kind(?:eren)? (?:in|uit|op) (?:mijn|de|onze) (?:klas|groep|school|praktijk)|gezin|iemand|mevrouw|meneer|doorverwij\w*|verwijs\w*|verwijz\w*|aanmelden|overleggen|meldcode|samenwerk\w*|mantelzorger|ouders van)\b/
const theirs =
  /\b(?:een|mijn|onze) (?:\w+e )?(?:client|cliente|patient|patiente|leerling|pupil)(?:en)? (?:van mij|van me|van ons|van mijn praktijk|uit mijn klas|in mijn klas|in behandeling)\b|\b(?:mijn|onze) (?:\w+e )?(?:client|cliente|clienten|patient|patiente|patienten|leerling|leerlingen)\b|\bnamens (?:een|mijn) (?:client|patient|leerling)\w*|\b(?:client|patient|leerling)e? (?:aanmelden|verwijzen|doorverwijzen)\b|\b(?:verwijs|verwijzen|doorverwijzen|meld) (?:ik )?(?:een|mijn) (?:client|patient|leerling|kind|gezin)\b/
