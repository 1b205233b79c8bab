import { Type } from 'typebox'

// Everything is text and may stand there twice: nonsense in a filter gives an empty page, not an error.
const parameter = (description: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())], { description }))

const paging = {
  page: parameter('Page number, from 1.'),
  per_page: parameter('Number of results on a page; 50 unless told, at most 1000.'),
  format: parameter('json, or ndjson: all results, a line each, without pages.'),
}

const about = {
  search: parameter('Words that must all occur.'),
  text: parameter('The same as search (Open Referral UK).'),
}

const serviceFilters = {
  ...about,
  taxonomy_term_id: parameter('The id or code of a term; services with any of them.'),
  taxonomy_id: parameter('Services with any term of this taxonomy.'),
  organization_id: parameter('Services of this organization.'),
  modified_after: parameter('Changed on or after this date or time.'),
  minimum_age: parameter('Services with a minimum age of at least this.'),
  maximum_age: parameter('Services with a maximum age of at most this.'),
  age: parameter('Services for somebody of this age.'),
  day: parameter('MO to SU, or the name of a day: open on that day.'),
  start_time: parameter('HH:MM: open at some moment at or after this time.'),
  end_time: parameter('HH:MM: open at some moment before this time.'),
  open_at: parameter('Open at this moment (ISO 8601, or "now"), holidays counted.'),
  municipality: parameter('The name of a municipality for which the service holds.'),
  postcode: parameter('A Dutch postcode, four digits will do; alone: what holds for its municipality.'),
  proximity: parameter('With postcode: a place within this many metres, the nearest first.'),
}

export const servicesQuery = Type.Object({
  ...paging,
  ...serviceFilters,
  minimal: parameter('true: only id and modified_date, all on one page.'),
  full: parameter('true: with everything that belongs to it.'),
})

export const atLocationsQuery = Type.Object({
  ...paging,
  ...serviceFilters,
  full: parameter('true: with everything that belongs to it.'),
})

export const organizationsQuery = Type.Object({
  ...paging,
  ...about,
  full: parameter('true: with places and services.'),
  full_service: parameter('true: with places, and services with everything that belongs to them.'),
})

export const organizationQuery = Type.Object({
  full_service: parameter('true: services with everything that belongs to them.'),
})

export const taxonomiesQuery = Type.Object({ ...paging, ...about })

export const termsQuery = Type.Object({
  ...paging,
  ...about,
  taxonomy_id: parameter('Terms of this taxonomy.'),
  parent_id: parameter('Terms under this term; our taxonomies have one level.'),
  top_only: parameter('true: only terms without a term above them.'),
})

export const idParams = Type.Object({ id: Type.String({ maxLength: 200 }) })

export const rootAnswer = Type.Object({ version: Type.String(), profile: Type.String(), openapi_url: Type.String() })

export const pageAnswer = Type.Object({
  total_items: Type.Integer(),
  total_pages: Type.Integer(),
  page_number: Type.Integer(),
  size: Type.Integer(),
  first_page: Type.Boolean(),
  last_page: Type.Boolean(),
  empty: Type.Boolean(),
  contents: Type.Array(Type.Unknown()),
})
