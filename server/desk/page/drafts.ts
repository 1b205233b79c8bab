/** What was typed and not sent yet, per conversation: it outlives a reload and an ended session in this tab. */
export interface Draft {
  /** Made at the first letter: sending twice stores once. */
  id: string
  text: string
}

export function readDraft(conversation: string): Draft {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key(conversation)) ?? 'null') as Draft | null
    if (typeof draft?.id === 'string' && typeof draft.text === 'string') return draft
  } catch {
    // Unreadable is the same as nothing typed.
  }
  return emptyDraft()
}

export function keepDraft(conversation: string, draft: Draft): void {
  if (draft.text === '') sessionStorage.removeItem(key(conversation))
  else sessionStorage.setItem(key(conversation), JSON.stringify(draft))
}

export function emptyDraft(): Draft {
  return { id: crypto.randomUUID(), text: '' }
}

function key(conversation: string): string {
  return `antwoord:${conversation}`
}
