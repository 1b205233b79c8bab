import * as client from 'openid-client'
import type { RegionTeam } from '../../knowledge/content/region.ts'
import { inTeams, isRole, type Staff } from './staff.ts'

const TIMEOUT_SECONDS = 10
const scopes = ['openid', 'profile', 'email', 'roles', 'groups']
const roleClaims = ['roles', 'role', 'groups']
const municipalityClaims = ['municipalities', 'gemeenten']
const teamClaims = ['teams', 'team', 'groups']

/** Signing in with the provider of the municipalities: authorization code with PKCE, state and nonce. */
export interface OpenId {
  /** Where the browser goes, and what must be kept until it comes back. Rejects when the provider cannot be reached. */
  begin(to: string): Promise<{ url: string; signIn: SignIn }>
  /** Who came back. Rejects when the provider says no or what it says cannot be trusted. */
  finish(returned: URL, signIn: SignIn): Promise<Staff>
  /** Where signing out goes on; null when the provider has no such page or cannot be reached. */
  endUrl(): Promise<string | null>
}

export interface SignIn {
  verifier: string
  state: string
  nonce: string
  /** The path to go to afterwards. */
  to: string
}

interface OpenIdSettings {
  oidc: { issuer: string; clientId: string; clientSecret: string }
  publicUrl: string
  production: boolean
  /** The municipalities of the region: others are no scope. */
  municipalities: string[]
  teams: readonly RegionTeam[]
}

export function openOpenId(settings: OpenIdSettings): OpenId {
  const redirect = `${settings.publicUrl}/aanmelden/terug`
  const provider = foundOnce(() => discover(settings))
  return {
    async begin(to) {
      const found = await provider()
      const signIn = {
        verifier: client.randomPKCECodeVerifier(),
        state: client.randomState(),
        nonce: client.randomNonce(),
        to,
      }
      const url = client.buildAuthorizationUrl(found, {
        redirect_uri: redirect,
        scope: scopesOf(found),
        code_challenge: await client.calculatePKCECodeChallenge(signIn.verifier),
        code_challenge_method: 'S256',
        state: signIn.state,
        nonce: signIn.nonce,
      })
      return { url: url.href, signIn }
    },
    async finish(returned, signIn) {
      const found = await provider()
      const tokens = await client.authorizationCodeGrant(found, returned, {
        pkceCodeVerifier: signIn.verifier,
        expectedState: signIn.state,
        expectedNonce: signIn.nonce,
        idTokenExpected: true,
      })
      return staffFromClaims(await claimsOf(found, tokens), settings)
    },
    async endUrl() {
      const found = await provider().catch(() => null)
      if (found?.serverMetadata().end_session_endpoint === undefined) return null
      return client.buildEndSessionUrl(found, { post_logout_redirect_uri: `${settings.publicUrl}/aanmelden` }).href
    },
  }
}

/**
 * Who the provider says it is. Roles are read from `roles`, `role`, `groups` or Keycloak's `realm_access.roles`, and only
 * those that exist here count; municipalities from `municipalities` or `gemeenten`, absent meaning all of the region;
 * teams of the region from `teams`, `team` or `groups`, by id or name.
 */
export function staffFromClaims(
  claims: Record<string, unknown>,
  { municipalities, teams }: Pick<OpenIdSettings, 'municipalities' | 'teams'>,
): Staff {
  const realm = claims.realm_access as { roles?: unknown } | undefined
  const roles = [...roleClaims.map((name) => claims[name]), realm?.roles].flatMap(wordsIn)
  const scope = municipalityClaims.map((name) => claims[name]).find((claim) => claim !== undefined)
  const names = wordsIn(scope).map((name) => name.toLowerCase())
  const person = {
    id: String(claims.sub),
    name: [claims.name, claims.preferred_username, claims.email, claims.sub].map(String).find(isName) ?? '',
    roles: [...new Set(roles.map((role) => role.toLowerCase()).filter(isRole))],
    municipalities: scope === undefined ? null : municipalities.filter((name) => names.includes(name.toLowerCase())),
    teams: teamClaims.flatMap((name) => listIn(claims[name])),
  }
  return inTeams(person, teams)
}

async function discover({ oidc, production }: OpenIdSettings): Promise<client.Configuration> {
  const issuer = new URL(oidc.issuer)
  const near = !production && ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname)
  return await client.discovery(issuer, oidc.clientId, oidc.clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    ...(near && issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
  })
}

/** A provider that was down when it was first needed is looked up again the next time. */
function foundOnce<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | null = null
  return async () => {
    found ??= find()
    try {
      return await found
    } catch (error) {
      found = null
      throw error
    }
  }
}

function scopesOf(found: client.Configuration): string {
  const supported = found.serverMetadata().scopes_supported ?? ['openid', 'profile', 'email']
  return scopes.filter((scope) => scope === 'openid' || supported.includes(scope)).join(' ')
}

/** Some providers tell names and roles only in the second answer. */
async function claimsOf(
  found: client.Configuration,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<Record<string, unknown>> {
  const claims: Record<string, unknown> = { ...tokens.claims() }
  if (found.serverMetadata().userinfo_endpoint === undefined) return claims
  return { ...claims, ...(await client.fetchUserInfo(found, tokens.access_token, String(claims.sub))) }
}

/** A team may have a space in its name. */
function listIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(',').map((name) => name.trim())
  return wordsIn(claim)
}

function wordsIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(/[\s,]+/)
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : []
}

function isName(name: string): boolean {
  return name !== 'undefined' && name.trim() !== ''
}
