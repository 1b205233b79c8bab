import type { FollowUp } from '../understanding/follow-up.ts'

/**
 * The topic whose rule holds where a subject has no explanation of its own for this side: what help of the Wmo costs,
 * how long it takes and how it begins is the same for every kind of it; against any decision there is one way.
 */
export function generalTopic(topic: string, facet: Extract<FollowUp, { about: 'facet' }>['facet']): string | null {
  switch (facet) {
    case 'disagree':
      return topic === 'bezwaar' || topic === 'klacht' ? null : 'bezwaar'
    case 'cost':
      return underWmo(topic) ? 'wmo-eigen-bijdrage' : null
    case 'duration':
      if (underWmo(topic)) return 'wmo-melding-aanvraag'
      if (topic.startsWith('jeugd')) return 'jeugdhulp'
      return topic === 'vroegsignalering' || topic === 'budgetbeheer' ? 'schulden' : null
    case 'apply':
      return underWmo(topic) ? 'wmo-melding-aanvraag' : null
    case 'what':
      return null
    default:
      return facet satisfies never
  }
}

/** Help that begins with a report under the Wmo 2015. */
export function underWmo(topic: string): boolean {
  return topic.startsWith('wmo-') && topic !== 'wmo-opvang-beschermd-wonen'
}
