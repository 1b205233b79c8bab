/** How people cite: "Wmo 2015, artikel 2.3.2, lid 1"; `law` is the name of the act. */
export function citationOf(law: string, article: string, paragraph: string | null = null): string {
  const place = /^\d/.test(article) ? `artikel ${article}` : article
  return `${law}, ${place}${paragraph === null ? '' : `, lid ${paragraph}`}`
}

/**
 * How machines cite (Juriconnect, jci 1.3): "jci1.3:c:BWBR0035362&artikel=2.3.2&lid=1", with `day` (YYYY-MM-DD) as it
 * held then. Null for what is no national law.
 */
export function jciOf(
  law: string,
  article: string,
  paragraph: string | null = null,
  day: string | null = null,
): string | null {
  if (!/^BWB[RVW]\d{7}$/.test(law)) return null
  const lid = paragraph === null ? '' : `&lid=${paragraph}`
  const held = day === null ? '' : `&z=${day}&g=${day}`
  return `jci1.3:c:${law}&artikel=${article}${lid}${held}`
}

/** The article on wetten.overheid.nl, or the regulation on lokaleregelgeving.overheid.nl. */
export function regulationUrl(
  law: string,
  article: string,
  paragraph: string | null = null,
  day: string | null = null,
): string {
  const jci = jciOf(law, article, paragraph, day)
  if (jci !== null) return `https://wetten.overheid.nl/${jci}`
  return `https://lokaleregelgeving.overheid.nl/${law}${/^\d/.test(article) ? `#Artikel${article}` : ''}`
}
