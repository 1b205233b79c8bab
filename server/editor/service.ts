import type { LocationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import { dayIn, type Fields } from './fields.ts'
import { type HoursWords, hoursIn, hoursOf, hoursWordsIn } from './hours.ts'
import type { ServiceItem } from './pieces.ts'

/** A service as an editor fills it in. */
export interface ServiceWords {
  name: string
  description: string
  for: string
  cost: string
  phone: string
  email: string
  url: string
  bring: string
  professional: string
  variants: string
  review: string
  municipalities: string[]
  /** When one can call. */
  hours: HoursWords
  places: PlaceWords[]
}

export interface PlaceWords {
  id: string
  name: string
  street: string
  postalCode: string
  city: string
  hours: HoursWords
}

const texts = [
  'name',
  'description',
  'for',
  'cost',
  'phone',
  'email',
  'url',
  'bring',
  'professional',
  'variants',
  'review',
] as const
const FREE = 'gratis'

/** What was filled in, for the places that this service has. */
export function serviceWordsIn(fields: Fields, { data }: ServiceItem): ServiceWords {
  const words = Object.fromEntries(texts.map((name) => [name, fields.text(name)])) as Record<
    (typeof texts)[number],
    string
  >
  return {
    ...words,
    municipalities: fields.all('municipalities'),
    hours: hoursWordsIn(fields, 'bellen'),
    places: data.locations.map(({ id }, index) => ({
      id,
      name: fields.text(`plek${index}-name`),
      street: fields.text(`plek${index}-street`),
      postalCode: fields.text(`plek${index}-postalCode`),
      city: fields.text(`plek${index}-city`),
      hours: hoursWordsIn(fields, `plek${index}`),
    })),
  }
}

/** The words of a service, for a form. */
export function serviceWordsOf({ data, review, municipalities }: ServiceItem): ServiceWords {
  return {
    name: data.name,
    description: data.description,
    for: data.for ?? '',
    cost: data.cost === 'free' ? FREE : (data.cost ?? ''),
    phone: data.phone ?? '',
    email: data.email ?? '',
    url: data.url ?? '',
    bring: data.bring ?? '',
    professional: data.professional ?? '',
    variants: data.variants.join('\n'),
    review: review ?? '',
    municipalities,
    hours: hoursOf(data.hours),
    places: data.locations.map(({ id, name, address, hours }) => ({ id, name, ...address, hours: hoursOf(hours) })),
  }
}

/** The service with these words. A string says in Dutch what is wrong with them. */
export function withServiceWords(
  item: ServiceItem,
  words: ServiceWords,
  known: { today: string; municipalities: readonly string[] },
): ServiceItem | string {
  const problem = problemIn(words, known.today)
  if (problem !== null) return problem
  const municipalities = known.municipalities.filter((name) => words.municipalities.includes(name))
  if (municipalities.length === 0) return 'Kies voor welke gemeenten dit is.'
  const hours = hoursIn(words.hours, 'Wanneer u kunt bellen')
  if (typeof hours === 'string') return hours
  const locations = placesIn(item.data.locations, words.places)
  if (typeof locations === 'string') return locations
  const or = (text: string) => (text === '' ? null : text)
  const dates = { checked: known.today, review: words.review }
  const data: ServiceRecord = {
    ...item.data,
    ...dates,
    name: words.name,
    description: words.description,
    for: or(words.for),
    cost: words.cost.toLowerCase() === FREE ? 'free' : or(words.cost),
    phone: or(words.phone),
    email: or(words.email),
    url: or(words.url),
    bring: or(words.bring),
    professional: or(words.professional),
    variants: words.variants
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    municipalities,
    hours,
    locations,
  }
  const text = [data.description, data.for ?? ''].filter(Boolean).join('\n')
  return { ...item, ...dates, title: data.name, text, municipalities, data }
}

function problemIn(words: ServiceWords, today: string): string | null {
  const { name, description, cost, phone, email, url, review } = words
  if (name === '' || description === '') return 'De naam en wat het is mogen niet leeg zijn.'
  if (phone !== '' && !/^\+?\d[\d\s()-]{1,18}\d$/.test(phone)) return `“${phone}” is geen telefoonnummer.`
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return `“${email}” is geen e-mailadres.`
  if (url !== '' && !/^https?:\/\/[^\s]+\.[^\s]+$/.test(url)) return 'De website moet beginnen met https://'
  if (/(€|\beuros?\b)\s*\d|\d\s*(€|\beuros?\b)/i.test(cost))
    return 'Noem bij de kosten geen bedrag: dat hoort bij de bedragen, met een datum en een bron.'
  if ((dayIn(review) ?? '') <= today) return 'Kies een dag in de toekomst om het weer na te kijken.'
  return null
}

function placesIn(before: readonly LocationRecord[], words: readonly PlaceWords[]): LocationRecord[] | string {
  const places: LocationRecord[] = []
  for (const [index, place] of before.entries()) {
    const typed = words[index]
    if (typed === undefined) return 'Er ontbreekt een plek. Open het stuk opnieuw.'
    const { name, street, postalCode, city } = typed
    if (name === '' || street === '' || city === '') return 'Een plek heeft een naam, een straat en een plaats.'
    const hours = hoursIn(typed.hours, name)
    if (typeof hours === 'string') return hours
    places.push({ ...place, name, address: { street, postalCode, city }, hours })
  }
  return places
}
