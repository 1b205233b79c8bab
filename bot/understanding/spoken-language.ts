import { plain } from './words.ts'

/** "Iemand die Turks spreekt", "kan het in het Engels?": the code of the language in which someone wants to talk. */
export function languageWanted(text: string): string | null {
  const said = plain(text)
  const name = wanted.map((pattern) => pattern.exec(said)?.[1]).find((each) => each !== undefined)
  return name === undefined ? null : (languages[name] ?? null)
}

const languages: Record<string, string> = {
  arabisch: 'ar',
  duits: 'de',
  engels: 'en',
  frans: 'fr',
  nederlands: 'nl',
  oekraiens: 'uk',
  papiaments: 'pap',
  pools: 'pl',
  russisch: 'ru',
  spaans: 'es',
  tigrinya: 'ti',
  turks: 'tr',
}

const name = `(${Object.keys(languages).join('|')})`
const wanted = [
  new RegExp(
    `\\b(?:iemand|wie|medewerker|consulent|persoon|mens)\\b(?: \\w+){0,3} ${name}(?: \\w+)? (?:spreekt|praat|kan|verstaat|kent)`,
  ),
  new RegExp(`\\b(?:spreekt|praat)(?: er)?(?: iemand)? ${name}\\b`),
  new RegExp(`\\b(?:gesprek|afspraak|praten|spreken|kan (?:het|dat)(?: ook)?)(?: graag| liever)? in het ${name}\\b`),
  new RegExp(`^(?:liever |graag )?in het ${name}(?: graag)?$`),
  new RegExp(`\\b(?:speaks?|someone who speaks) ${name}\\b`),
]
