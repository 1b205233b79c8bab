import type { Explanation, OrganisationRecord, ServiceRecord } from '../../knowledge/content/types.ts'
import { type Weekday, type WeekHours, weekdays } from '../../knowledge/opening-hours.ts'
import { type Html, raw } from './html.ts'

/** A block of data that search engines read and browsers do not run. */
export function dataBlock(data: object): Html {
  // The only way out of a block of data is an end tag, and that begins with this sign.
  return raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)
}

/** A service in the words of schema.org. `address` is the whole address of its page. */
export function serviceData(service: ServiceRecord, address: string): object {
  const { name, description, organisation, municipalities, phone, url, hours, languages, cost, locations } = service
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': address,
    name,
    description,
    url: url ?? address,
    provider:
      organisation.name === ''
        ? null
        : withoutGaps({ '@type': 'Organization', name: organisation.name, url: organisation.url }),
    areaServed: municipalities.map((municipality) => ({ '@type': 'AdministrativeArea', name: municipality })),
    audience: service.for === null ? null : { '@type': 'Audience', audienceType: service.for },
    isAccessibleForFree: cost === 'free' ? true : null,
    availableChannel: withoutGaps({
      '@type': 'ServiceChannel',
      servicePhone:
        phone === null
          ? null
          : withoutGaps({ '@type': 'ContactPoint', telephone: phone, hoursAvailable: openingHours(hours) }),
      availableLanguage: languages,
      serviceLocation: locations.map(({ name, address, latitude, longitude, hours }) =>
        withoutGaps({
          '@type': 'Place',
          name,
          address: {
            '@type': 'PostalAddress',
            streetAddress: address.street,
            postalCode: address.postalCode,
            addressLocality: address.city,
            addressCountry: 'NL',
          },
          geo: latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
          openingHoursSpecification: openingHours(hours),
        }),
      ),
    }),
  })
}

/** An explanation in the words of schema.org: a question with its answer. */
export function explanationData({ question, core, steps, checked }: Explanation, address: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': address,
    inLanguage: 'nl',
    dateModified: checked,
    mainEntity: [
      {
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: [core, ...steps.map((step) => step.text)].join(' '), url: address },
      },
    ],
  }
}

/** An organisation in the words of schema.org. */
export function organisationData({ name, description, url }: OrganisationRecord, address: string): object {
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': address,
    name,
    description,
    url: url ?? address,
  })
}

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** The week, and what deviates from it with the days on which that holds; closed is told as open from 0 to 0. */
function openingHours(hours: WeekHours | null): object[] | null {
  if (hours === null) return null
  const others = (hours.exceptions ?? []).flatMap(({ from, to, hours: instead }) => {
    const stretches = stretchesOf(instead)
    const told = stretches.length > 0 ? stretches : [{ ...specification, opens: '00:00', closes: '00:00' }]
    return told.map((stretch) => ({ ...stretch, validFrom: from, validThrough: to }))
  })
  return [...stretchesOf(hours), ...others]
}

const specification = { '@type': 'OpeningHoursSpecification' } as const

function stretchesOf(week: Partial<Record<Weekday, string[]>>): object[] {
  return weekdays.flatMap((day) =>
    (week[day] ?? []).map((stretch) => ({
      ...specification,
      dayOfWeek: dayNames[day],
      opens: stretch.slice(0, 5),
      closes: stretch.slice(6) === '24:00' ? '23:59' : stretch.slice(6),
    })),
  )
}

function withoutGaps(data: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  )
}
