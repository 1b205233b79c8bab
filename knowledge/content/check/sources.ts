import type { Content } from '../content.ts'
import type { ArticleLists } from './articles.ts'
import { wrongCitation } from './articles.ts'
import { type Finding, fileOf } from './finding.ts'

/** Citations that resolve, links that are links, terms that rest on an article, and dates to look again. */
export function checkSources(content: Content, lists: ArticleLists, today: string): Finding[] {
  return [...citations(content, lists), ...links(content), ...dates(content, today)]
}

function citations(content: Content, lists: ArticleLists): Finding[] {
  const inTexts = content.explanations.flatMap((thing) => thing.basis.map((cited) => ({ thing, cited })))
  const inTerms = content.terms.map((thing) => ({ thing, cited: thing }))
  return [...inTexts, ...inTerms].flatMap(({ thing, cited }) => {
    const wrong = wrongCitation(lists, cited)
    if (wrong === null) return []
    return [
      {
        file: fileOf(content, thing),
        id: thing.id,
        what: `De verwijzing klopt niet: ${wrong}.`,
        how: 'Kijk op wetten.overheid.nl welk artikel en welk lid het zijn, of vul additions.yaml aan als de wet nieuwer is.',
      },
    ]
  })
}

function links(content: Content): Finding[] {
  return [...content.services, ...content.organisations]
    .filter(({ url }) => url !== null && !isLink(url))
    .map((thing) => ({
      file: fileOf(content, thing),
      id: thing.id,
      what: `"${thing.url}" is geen goed internetadres.`,
      how: 'Schrijf het hele adres, met https:// ervoor.',
    }))
}

function isLink(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false
  const { protocol, hostname, username } = new URL(text)
  return protocol === 'https:' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(hostname) && username === ''
}

function dates(content: Content, today: string): Finding[] {
  return [...content.explanations, ...content.services].flatMap((thing) => {
    const { checked, review } = thing
    const finding = { file: fileOf(content, thing), id: thing.id }
    if (checked > today) {
      const how = 'Zet de dag erbij waarop iemand dit echt heeft nagekeken.'
      return [{ ...finding, what: `De datum van nakijken (${checked}) ligt in de toekomst.`, how }]
    }
    if (review === null || review > checked) return []
    const how = 'Kies een dag na de laatste keer dat het is nagekeken.'
    return [{ ...finding, what: `Opnieuw nakijken (${review}) ligt niet na ${checked}.`, how }]
  })
}
