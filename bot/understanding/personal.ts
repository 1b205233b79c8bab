/** A piece of personal data that stood in a text. BSN and IBAN never appear here: they are not kept at all. */
export interface Personal {
  kind: 'phone' | 'email' | 'address'
  value: string
}

/** Placeholder. */
export function maskPersonal(text: string): { text: string; personal: Personal[] } {
  return { text, personal: [] }
}

/** Placeholder. */
export function unmaskPersonal(text: string, _personal: Personal[]): string {
  return text
}
