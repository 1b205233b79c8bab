/** What is to be done about a refusal of the Graph API. By its code only: the words and the HTTP status change. */
export type Remedy =
  /** The person did not write for 24 hours: only a template may go. */
  | 'window'
  /** Cannot be delivered to this person: staff reaches them another way. */
  | 'unreachable'
  /** This person asked for no such messages. */
  | 'stopped'
  /** Too much to this person or from this number: wait, for this person. */
  | 'slow-person'
  /** Too much from the whole account: wait, for all. */
  | 'slow-all'
  /** The key is no longer valid or may not do this: raise the alarm; nothing can be sent until it is put right. */
  | 'access'
  /** The account, its number or its payment is blocked: the same. */
  | 'account'
  /** Something is wrong with the template, or with what was filled in. */
  | 'template'
  /** A medium could not be fetched or sent. */
  | 'media'
  /** An outage on their side: it was not sent; again later. */
  | 'again'
  /** What we made is refused: it will be refused again. */
  | 'refused'

/** Source: the error codes of the Cloud API. A code that is not known is a refusal that staff is told of. */
export function remedyFor(code: number | null): Remedy {
  if (code === null) return 'refused'
  if (code >= 200 && code < 300) return 'access'
  if (code >= 132000 && code < 133000) return 'template'
  if (code >= 2388000 && code < 2389000) return 'template'
  return remedies.get(code) ?? 'refused'
}

const byRemedy: [Remedy, number[]][] = [
  ['window', [131047]],
  ['unreachable', [131026, 131030, 131021, 130472, 131049, 130497, 137000, 131062]],
  ['stopped', [131050]],
  ['slow-person', [131056]],
  ['slow-all', [4, 80007, 130429, 131048, 131064, 133016, 613]],
  ['access', [0, 3, 10, 190, 131005, 33]],
  ['account', [368, 131031, 131042, 131044, 131045, 131057, 131037, 133010, 131063, 2494100]],
  ['media', [131052, 131053]],
  ['again', [1, 2, 131000, 131016, 133004, 133000, 135000]],
  ['refused', [100, 131008, 131009, 131051]],
]

const remedies = new Map(byRemedy.flatMap(([remedy, codes]) => codes.map((code) => [code, remedy] as const)))
