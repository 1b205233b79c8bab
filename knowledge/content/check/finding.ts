import type { Content } from '../content.ts'

/** A remark for the editor: where, about which record, what is not right and how to mend it. All in Dutch. */
export interface Finding {
  /** Relative to the folder of the region, "topics/mantelzorg.yaml". */
  file: string
  id: string
  what: string
  how: string
}

/** A sentence that people read, with the record and the field that it stands in. */
export interface Passage {
  thing: { id: string }
  field: string
  text: string
  /** Explained per text for inhabitants only. */
  audience: 'inhabitant' | 'professional'
}

/** The file that a record stands in. */
export function fileOf(content: Content, thing: object): string {
  return content.fileOf.get(thing) ?? '.'
}

/** Everything that is shown as running text. Question variants are how people write themselves, and are left alone. */
export function passagesOf(content: Content): Passage[] {
  const found: Passage[] = []
  function add(thing: { id: string }, audience: Passage['audience'], fields: Record<string, string | null>): void {
    for (const [field, text] of Object.entries(fields)) {
      if (text !== null && text !== '') found.push({ thing, field, text, audience })
    }
  }
  for (const explanation of content.explanations) {
    const { audience, question, core, not } = explanation
    add(explanation, audience, { question, core, not })
    for (const step of explanation.steps) add(explanation, audience, { steps: step.text })
    for (const basis of explanation.basis) add(explanation, audience, { basis: basis.says })
  }
  for (const service of content.services) {
    const { description, cost, bring, professional } = service
    add(service, 'inhabitant', { description, for: service.for, cost: cost === 'free' ? null : cost, bring })
    add(service, 'professional', { professional })
  }
  for (const organisation of content.organisations) {
    add(organisation, 'inhabitant', { description: organisation.description })
  }
  return found
}
