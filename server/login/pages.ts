import type { Region } from '../../knowledge/content/region.ts'
import { type Html, html } from '../public/html.ts'
import { page } from '../public/page.ts'

/** What went wrong at signing in, for on the page. */
const troubles = {
  unreachable:
    'De aanmelddienst is nu niet te bereiken. Probeer het over een paar minuten opnieuw. Wie al is aangemeld, kan doorwerken.',
  refused: 'Het aanmelden is niet gelukt. Probeer het nog eens.',
  no_role: 'U bent aangemeld, maar u heeft hier nog geen taak. Vraag uw beheerder om toegang.',
} as const

export type Trouble = keyof typeof troubles

/** The sign-in page: the list of people during development, a button to the provider else. */
export function signInPage(shown: {
  region: Region
  way: 'development' | 'openid' | 'nowhere'
  to: string
  csrf: string
  trouble: Trouble | null
  now: Date
}): string {
  const { region, trouble } = shown
  return page({
    title: 'Aanmelden voor medewerkers',
    region,
    now: shown.now,
    private: true,
    body: html`<h1>Aanmelden voor medewerkers</h1>
${trouble !== null && html`<p role="alert"><strong>${troubles[trouble]}</strong></p>`}
${ways[shown.way](shown)}`,
  })
}

const ways = {
  openid: ({ to }: { to: string }): Html =>
    html`<p>U meldt zich aan met uw werkaccount.</p>
<p><a class="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action" href="/aanmelden/start?naar=${encodeURIComponent(to)}">Aanmelden met uw werkaccount</a></p>`,
  development: ({ region, to, csrf }: { region: Region; to: string; csrf: string }): Html =>
    html`<p>Dit is de aanmelding voor tijdens het ontwikkelen. Zij werkt alleen op deze computer.</p>
<form method="post" action="/aanmelden">
<input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="naar" value="${to}">
${region.developmentStaff.map(
  ({ id, name, roles }) =>
    html`<p><button type="submit" name="medewerker" value="${id}">${name} (${roles.join(', ')})</button></p>`,
)}</form>`,
  nowhere: (): Html =>
    html`<p>Aanmelden kan hier niet. De aanmelddienst is nog niet ingesteld.</p>
<p>Voor de beheerder: vul <code>OIDC_ISSUER</code>, <code>OIDC_CLIENT_ID</code> en <code>OIDC_CLIENT_SECRET</code> in.</p>`,
}
