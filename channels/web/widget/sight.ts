/** What of the chat is on the screen, and where the attention goes. */

/** True when the end of the conversation can be seen, or nearly. */
export function seesEnd(root: ParentNode): boolean {
  const end = root.querySelector('#end')
  const history = root.querySelector('#history')
  if (end === null || history === null) return true
  const bottom = scrollsItself(history) ? history.getBoundingClientRect().bottom : innerHeight
  return end.getBoundingClientRect().top < bottom + 160
}

/** Brings what was said from `seq` on into view: its beginning when all of it does not fit. */
export function bringIntoView(root: ParentNode, seq: number | null, smooth = true): void {
  const end = root.querySelector('#end')
  const history = root.querySelector('#history')
  if (end === null || history === null) return
  const item = seq === null ? null : root.querySelector(`[data-seq="${seq}"]`)
  const room = scrollsItself(history) ? history.clientHeight : innerHeight - footHeight(root)
  const tall = item !== null && end.getBoundingClientRect().bottom - item.getBoundingClientRect().top > room
  const calm = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = calm ? 'auto' : 'smooth'
  if (tall) {
    item.scrollIntoView({ block: 'start', behavior })
    return
  }
  // In a page the box to type in comes along: the bottom of the whole chat.
  const bottom = scrollsItself(history) ? end : (history.closest('.inline') ?? root.querySelector('.foot') ?? end)
  if (bottom.getBoundingClientRect().bottom > innerHeight || bottom === end)
    bottom.scrollIntoView({ block: 'end', behavior })
}

/** To the box where there is a real keyboard; elsewhere a keyboard on the screen would cover the answer. */
export function attend(root: ParentNode): void {
  const place = matchMedia('(pointer: coarse)').matches ? '#history' : '#words'
  root.querySelector<HTMLElement>(place)?.focus({ preventScroll: true })
}

function scrollsItself(history: Element): boolean {
  return getComputedStyle(history).overflowY === 'auto'
}

function footHeight(root: ParentNode): number {
  return root.querySelector('.foot')?.getBoundingClientRect().height ?? 0
}
