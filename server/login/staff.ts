export const roles = ['medewerker', 'redacteur', 'beheerder', 'professional'] as const

export type Role = (typeof roles)[number]

/** Who is signed in. `municipalities` null: works for all municipalities of the region. */
export interface Staff {
  id: string
  name: string
  roles: Role[]
  municipalities: string[] | null
}

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}
