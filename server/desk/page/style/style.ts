import { base } from './base.ts'
import { conversation } from './conversation.ts'
import { dialogs } from './dialogs.ts'
import { frame } from './frame.ts'
import { small } from './small.ts'

/** The look of the desk, in this order. The page loads no other stylesheet. */
export const sheets = [base, frame, conversation, dialogs, small].map(
  ({ styleSheet }) => styleSheet ?? new CSSStyleSheet(),
)
