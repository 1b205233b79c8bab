import type { SpokenTypes } from '../../knowledge/content/languages.ts'
import type { RegionAppointmentType } from '../../knowledge/content/region.ts'

/** The types of appointments in other languages. */
export interface TypesInWords {
  /** The names of a type by language code. */
  names(type: Type): Record<string, string>
  /** What to bring along; null: nothing. In Dutch where it is not known in that language. */
  bring(language: string, type: Type): string | null
}

/**
 * Out of the tables of the region. Words that were changed at the desk are no longer those that were translated: then the
 * Dutch stands.
 */
export function typesInWords(spoken: SpokenTypes, own: readonly RegionAppointmentType[]): TypesInWords {
  const written = new Map(own.map((type) => [type.id, type]))
  return {
    names({ id, name }) {
      if (written.get(id)?.name !== name) return {}
      const named = [...spoken].map(([language, types]) => [language, types.get(id)?.name] as const)
      return Object.fromEntries(named.filter((each): each is [string, string] => each[1] !== undefined))
    },
    bring(language, { id, bring }) {
      if (bring === null || written.get(id)?.bring !== bring) return bring
      return spoken.get(language)?.get(id)?.bring ?? bring
    },
  }
}

type Type = { id: string; name: string; what: string; bring: string | null }
