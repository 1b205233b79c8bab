const announced = [
  "mijn|m'n|mn|me|de|het|is|met|op|ik|ben|heb|nummer|bsn|iban",
  '[a-z]*(?:wachtwoord|code|pas|kaart|paspoort|rijbewijs|kenteken|polis|patient|dossier|geboorte|geboren)[a-z]*',
].join('|')

const masked = new RegExp(
  `(?:\\b(?:${announced})\\b\\s*:?\\s*)*\\[[a-z -]{5,22}\\](?:[-/. ]*(?:19|20)\\d\\d\\b)?`,
  'giu',
)

/**
 * A masked text without what was masked and the words that lead to it, for the search: who types a password along asks about
 * something else. A text that is nothing but that stays as it is.
 */
export function besideMasked(text: string): string {
  const left = text.replace(masked, ' ').replace(/\s+/g, ' ').trim()
  return /\p{L}/u.test(left) ? left : text
}
