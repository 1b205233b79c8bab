import type {
  Abilities,
  Appointment,
  AppointmentType,
  Asker,
  Booking,
  Calendar,
  Deadline,
  Hit,
  Material,
  Slot,
  SlotWish,
  WaitingWish,
} from '../../bot/abilities.ts'
import type { Card, Source } from '../../channels/message.ts'

/** All that the assistant can do in a small town: three explanations, four services, a calendar and a desk. */
export function fakeAbilities(town: { open?: boolean; calendar?: Calendar } = {}): Abilities {
  return {
    async find({ text, municipality }) {
      const said = text.toLowerCase().split(/[^a-z]+/)
      const found = [...explanations, ...services]
        .filter(({ where }) => municipality === null || where.includes(municipality))
        .map((each) => ({ each, score: each.words.filter((word) => said.includes(word)).length }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
      const [best] = found
      // One word that many have in common says little.
      const confidence = best === undefined ? 0 : best.score === 1 ? 0.1 : 0.9
      const likely = best === undefined ? [] : [{ topic: best.each.topic, probability: confidence }]
      return { confidence, hits: found.map(({ each, score }) => hitOf(each, score)), likely }
    },
    async explain(id, asker) {
      const explanation = explanations.find((each) => each.id === id)
      return explanation === undefined || !holdsFor(explanation, asker) ? null : materialOf(explanation, asker)
    },
    async present(id, asker) {
      const service = services.find((each) => each.id === id)
      return service === undefined || !holdsFor(service, asker) ? null : materialOf(service, asker)
    },
    async related(topic, asker) {
      return explanations
        .filter((each) => each.topic === topic && holdsFor(each, asker))
        .map(({ id, title, facet }) => ({ id, question: title, facet: facet ?? 'what' }))
    },
    meantWithin: async () => null,
    deadlines: async (explanation, date) => terms(explanation, date),
    articles: async (explanation) =>
      explanation.startsWith('schulden')
        ? [{ citation: 'Wgs, artikel 4, lid 1', text: 'Het eerste gesprek vindt plaats binnen vier weken.' }]
        : [],
    topicLabel(topic, language = 'nl') {
      if (language === 'en') return topic === 'schulden' ? 'Help with debts' : 'Help with cleaning'
      return topic === 'schulden' ? 'Schulden' : 'Hulp bij het huishouden'
    },
    topicsHeard(text, language) {
      if (language !== 'en') return []
      const found = [...(/debt/i.test(text) ? ['schulden'] : []), ...(/clean/i.test(text) ? ['huishouden'] : [])]
      return found.map((topic) => ({ topic, share: 1 / found.length }))
    },
    inDutch: () => '',
    languageHeard: () => null,
    freeTalk: async () => sourceOf(service('loket', 'Loket', 'loket', [], everywhere)),
    calendar: town.calendar ?? fakeCalendar(),
    promises: {
      isOpen: () => town.open ?? true,
      opensFor: ({ time, partOfDay }) => partOfDay !== 'evening' && (time === null || time < '17:00'),
      answerBy: () => new Date('2026-11-22T13:30:00Z'),
      answerByInWords: () => (town.open === false ? 'maandag vóór 10.30 uur' : 'vóór 14.30 uur'),
      phone: () => ({ number: '035 555 00 00', hours: 'nu open tot 17.00 uur', example: true }),
    },
  }
}

/** A calendar in memory with six moments. Tells what was booked; `takenByOther` is somebody else who was faster. */
export function fakeCalendar(
  types = oneType,
  last: { id: string; name: string } | null = null,
  { reminds = false, speak = [] as string[] } = {},
): FakeCalendar {
  const taken = new Set<string>()
  const appointments: (Appointment & { holder: string; slot: string })[] = []
  const booked: Booking[] = []
  const asked: SlotWish[] = []
  const waiting: WaitingWish[] = []

  return {
    booked,
    asked,
    waiting,
    kept: () => appointments.map(({ words }) => words),
    takenByOther: (...slots) => {
      for (const slot of slots) taken.add(slot)
    },
    types: async () => types,
    async slots(wish) {
      asked.push(wish)
      return moments
        .filter(({ id }) => !taken.has(id))
        .filter(() => !wish.speaks || speak.includes(wish.speaks))
        .filter(({ dayAfter }) => wish.from === null || dayAfter > wish.from)
        .filter(({ start }) => wish.to === null || start.slice(0, 10) <= wish.to)
        .filter(({ id }) => wish.partOfDay === null || id.endsWith(wish.partOfDay))
        .filter(({ start }) => wish.afterTime === null || start.slice(11) >= wish.afterTime)
        .filter(({ start }) => wish.beforeTime === null || start.slice(11) < wish.beforeTime)
        .filter(
          ({ start }) => !wish.except?.some(({ from, to }) => from <= start.slice(0, 10) && start.slice(0, 10) <= to),
        )
        .slice(0, wish.limit)
    },
    hold: async (slot) => ({ held: !taken.has(slot) }),
    remindsByMail: async () => reminds,
    lastWith: async () => last,
    async wait(wish) {
      waiting.push(wish)
      const byMail = wish.email !== null
      return { waiting: true, until: 'zondag 20 december', byMail, link: 'https://wegwijs.test/wachtlijst' }
    },
    leaveWaiting: async (holder) => {
      const mine = waiting.findIndex((each) => each.holder === holder)
      return mine >= 0 && waiting.splice(mine, 1).length > 0
    },
    async book(booking) {
      if (taken.has(booking.slot)) return { booked: false, reason: 'taken', message: null }
      taken.add(booking.slot)
      booked.push(booking)
      const id = `afspraak-${booked.length}`
      const made = {
        id,
        type: booking.type,
        way: booking.way,
        ...at(booking.slot),
        bring: null,
        link: `https://wegwijs.test/${id}`,
      }
      appointments.push({ ...made, holder: booking.holder, slot: booking.slot })
      return { booked: true, appointment: made }
    },
    mine: async (holder) => appointments.filter((each) => each.holder === holder),
    async move(id, slot, holder) {
      const mine = appointments.find((each) => each.id === id && each.holder === holder)
      if (mine === undefined || taken.has(slot)) return { moved: false }
      taken.delete(mine.slot)
      taken.add(slot)
      Object.assign(mine, at(slot), { slot })
      return { moved: true, appointment: mine }
    },
    async cancel(id, holder) {
      const index = appointments.findIndex((each) => each.id === id && each.holder === holder)
      if (index >= 0) appointments.splice(index, 1)
      return { cancelled: index >= 0 }
    },
  }
}

function at(slot: string): { words: string; place: string | null } {
  const moment = moments.find(({ id }) => id === slot)
  return { words: moment?.words ?? '', place: moment?.place ?? null }
}

const days: [string, string][] = [
  ['2026-11-24', 'dinsdag 24 november'],
  ['2026-11-25', 'woensdag 25 november'],
  ['2026-11-26', 'donderdag 26 november'],
]
const moments: Slot[] = days.flatMap(([day, words]) => [
  momentAt(`${day}-morning`, `${words}, 10.00 uur`, `${day}T10:00`),
  momentAt(`${day}-afternoon`, `${words}, 14.00 uur`, `${day}T14:00`),
])

function momentAt(id: string, words: string, start: string): Slot {
  return { id, words, start, place: 'Informatiepunt', dayAfter: nextDay(start.slice(0, 10)) }
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** A calendar with three kinds of talks, for who must choose. */
export const threeTypes = [
  {
    id: 'informatiepunt',
    name: 'Gesprek bij het Informatiepunt',
    what: 'Samen kijken',
    ways: ['place' as const, 'phone' as const],
    topics: ['informatiepunt'],
  },
  {
    id: 'wmo',
    name: 'Gesprek met een consulent Wmo',
    what: 'Hulp thuis',
    ways: ['place' as const, 'phone' as const, 'home' as const],
    topics: ['huishouden'],
  },
  {
    id: 'geld',
    name: 'Gesprek over geld of schulden',
    what: 'Geld',
    ways: ['place' as const, 'phone' as const],
    topics: ['schulden'],
  },
]

const oneType: AppointmentType[] = [
  {
    id: 'gesprek',
    name: 'Gesprek over hulp',
    what: 'Praten over hulp',
    minutes: 45,
    bring: 'Neem uw papieren mee.',
    ways: ['place' as const, 'phone' as const, 'home' as const, 'video' as const],
    topics: ['huishouden'],
  },
]

const everywhere = ['Huizen', 'Laren']

interface Known {
  id: string
  title: string
  core: string
  topic: string
  facet: string | null
  words: string[]
  where: string[]
  /** What is said apart, for one municipality. */
  local?: Record<string, string>
  /** Where a service is, for each municipality. */
  addresses?: Record<string, string>
}

const explanations: Known[] = [
  {
    id: 'huishouden-regelen',
    title: 'Hoe krijg ik hulp bij het huishouden?',
    core: 'U begint met een melding.',
    topic: 'huishouden',
    facet: 'apply',
    words: ['hulp', 'huishouden', 'schoonmaken', 'stofzuigen'],
    where: everywhere,
    local: { Huizen: 'U belt het loket in Huizen.', Laren: 'U belt het loket in Laren.' },
  },
  {
    id: 'huishouden-kosten',
    title: 'Wat kost hulp bij het huishouden?',
    core: 'U betaalt een vast bedrag per maand.',
    topic: 'huishouden',
    facet: 'cost',
    words: ['hulp', 'huishouden', 'kost', 'kosten', 'betalen'],
    where: everywhere,
  },
  {
    id: 'schulden-aanpakken',
    title: 'Wat kan ik doen aan mijn schulden?',
    core: 'Schuldhulp is gratis.',
    topic: 'schulden',
    facet: 'apply',
    words: ['hulp', 'schulden', 'rekeningen', 'huisbaas', 'gezet', 'stroom', 'afgesloten'],
    where: everywhere,
  },
  {
    id: 'melding-doen',
    title: 'Hoe doe ik een melding?',
    core: 'U laat weten dat u hulp nodig heeft.',
    topic: 'wmo-melding-aanvraag',
    facet: 'apply',
    words: ['wmo', 'melding'],
    where: everywhere,
  },
  {
    id: 'bezwaar-maken',
    title: 'Hoe maak ik bezwaar?',
    core: 'U maakt bezwaar binnen zes weken. Dat kan met een brief. Het is gratis.',
    topic: 'bezwaar',
    facet: 'disagree',
    words: ['bezwaar', 'brief'],
    where: everywhere,
  },
]

const services: Known[] = [
  service('poetshulp-huizen', 'Poetshulp Huizen', 'huishouden', ['poetshulp'], ['Huizen']),
  service('poetshulp-laren', 'Poetshulp Laren', 'huishouden', ['poetshulp'], ['Laren']),
  service('budgetmaatje', 'Budgetmaatje', 'schulden', ['budgetmaatje', 'maatje'], everywhere),
  {
    ...service('luisterend-oor', 'Luisterend oor', 'eenzaam', ['luisterend', 'oor'], everywhere),
    addresses: { Huizen: 'Dorp 1', Laren: 'Brink 2' },
  },
]

function service(id: string, title: string, topic: string, words: string[], where: string[]): Known {
  return { id, title, core: `${title} komt bij u langs.`, topic, facet: null, words, where }
}

function hitOf(known: Known, score: number): Hit {
  const { id, title, topic, facet } = known
  const kind = facet === null ? ('service' as const) : ('page' as const)
  return {
    id,
    kind,
    title,
    topics: [topic],
    score,
    explanation: facet === null ? null : id,
    facet,
    source: sourceOf(known),
  }
}

function sourceOf({ id, title, topic, facet, where }: Known): Source {
  const kind = facet === null ? ('service' as const) : ('page' as const)
  return {
    id,
    kind,
    title,
    url: null,
    citation: null,
    topics: [topic],
    municipalities: where,
    checked: '2026-11-01',
  }
}

function materialOf(known: Known, asker: Asker): Material {
  const local = asker.municipality === null ? undefined : known.local?.[asker.municipality]
  const cards = services.filter((each) => each.topic === known.topic && holdsFor(each, asker))
  return {
    id: known.id,
    topic: known.topic,
    parts: {
      title: known.title,
      core: [known.core, local].filter((part) => part !== undefined).join(' '),
      steps: [],
      cards: cards.map((card) => cardOf(card, asker)),
      basis:
        known.topic === 'schulden'
          ? [{ citation: 'Wgs, artikel 4', says: 'Binnen vier weken.', url: 'https://wet.test', checked: '2026-11-01' }]
          : [],
      notes: [],
    },
    sources: [sourceOf(known)],
    sameEverywhere: known.local === undefined && known.where.length === everywhere.length,
    placeMatters: asker.municipality === null && known.addresses !== undefined,
  }
}

function cardOf({ id, title, core, addresses }: Known, { municipality }: Asker): Card {
  return {
    id,
    name: title,
    organisation: title,
    what: core,
    phone: '035 555 00 01',
    email: null,
    url: null,
    place: addresses?.[municipality ?? 'Huizen'] ?? null,
    hours: null,
    cost: null,
    referral: null,
    example: true,
  }
}

function holdsFor({ where }: Known, { municipality }: Asker): boolean {
  return municipality === null || where.includes(municipality)
}

/** The terms of help at home; told in weeks from the day on which they begin. */
function terms(explanation: string, date: string): Deadline[] {
  if (!/^(huishouden|melding)/.test(explanation)) return []
  const after = (weeks: number) => new Date(Date.parse(date) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)
  const file = `/termijn/wmo/${date}.ics`
  return [
    { label: 'Onderzoek', starts: 'melding', end: after(6), citation: 'Wmo 2015, artikel 2.3.2, lid 1', file },
    { label: 'Persoonlijk plan', starts: 'melding', end: after(1), citation: 'Wmo 2015, artikel 2.3.2, lid 2', file },
    { label: 'Bezwaar', starts: 'besluit', end: after(6), citation: 'Awb, artikel 6:7', file },
  ]
}

export interface FakeCalendar extends Calendar {
  booked: Booking[]
  asked: SlotWish[]
  waiting: WaitingWish[]
  kept(): string[]
  takenByOther(...slots: string[]): void
}
