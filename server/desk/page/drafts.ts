import type { DialogName } from './state.ts'

/**
 * What was typed and not sent yet: answers and notes per conversation, and the form that is open. It outlives a reload
 * and an ended session in this tab, for the person who typed it and nobody else.
 */
export interface Draft {
  /** Made at the first letter: sending twice stores once. */
  id: string
  text: string
  /** Who is asked to look at a note. */
  mentions?: string[]
}

export type DraftKind = 'antwoord' | 'notitie'

export function readDraft(kind: DraftKind, conversation: string): Draft {
  const draft = read<Draft>(`${kind}:${conversation}`)
  return typeof draft?.id === 'string' && typeof draft.text === 'string' ? draft : emptyDraft()
}

export function keepDraft(kind: DraftKind, conversation: string, draft: Draft): void {
  const key = `${kind}:${conversation}`
  if (draft.text === '' && (draft.mentions ?? []).length === 0) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, JSON.stringify(draft))
}

export function emptyDraft(): Draft {
  return { id: crypto.randomUUID(), text: '' }
}

/** A form as far as it was filled in, with what it was about. */
export interface KeptForm {
  dialog: DialogName
  conversation: string | null
  redacting: number | null
  reported: number | null
  /** The canned answer that was being changed. */
  answer: string | null
  entries: [string, string][]
}

const FORM = 'formulier'

export function readForm(): KeptForm | null {
  const form = read<KeptForm>(FORM)
  return Array.isArray(form?.entries) ? form : null
}

export function keepForm(form: KeptForm): void {
  sessionStorage.setItem(FORM, JSON.stringify(form))
}

export function forgetForm(): void {
  sessionStorage.removeItem(FORM)
}

/** Fills in again what was filled in before. */
export function fillForm(form: HTMLFormElement, { entries }: KeptForm): void {
  const has = (name: string, value: string) => entries.some((entry) => entry[0] === name && entry[1] === value)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
      field.checked = has(field.name, field.value)
    } else if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = has(field.name, option.value)
    } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = entries.find(([name]) => name === field.name)?.[1] ?? ''
    }
  }
}

const OWNER = 'van'

/** Another person in the same tab finds nothing of what the one before was typing. True when something was thrown away. */
export function keepDraftsOf(staff: string): boolean {
  const before = sessionStorage.getItem(OWNER)
  if (before !== null && before !== staff) forgetDrafts()
  sessionStorage.setItem(OWNER, staff)
  return before !== null && before !== staff
}

/** Who leaves by choice leaves nothing behind. */
export function forgetDrafts(): void {
  sessionStorage.clear()
}

/** Unreadable is the same as nothing typed. */
function read<Kept>(key: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
