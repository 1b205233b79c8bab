import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A real OpenID provider on this computer. Whoever comes is signed in as `visitor`, without a question. */
export interface TestProvider {
  oidc: { issuer: string; clientId: string; clientSecret: string }
  /** Claims of who signs in next; null: the provider refuses. */
  visitor: ({ sub: string } & Record<string, unknown>) | null
  /** Follows the redirects of a browser from `url` until one goes to `until`: gives that address. */
  follow(url: string, until: string): Promise<URL>
  close(): Promise<void>
}

/** `rolesIn`: where the provider tells roles, as real ones differ in this. */
export async function openProvider(publicUrl: string, rolesIn: 'id token' | 'userinfo'): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const oidc = { issuer, clientId: 'wegwijs', clientSecret: 'only for the tests' }
  const opened: TestProvider = {
    oidc,
    visitor: null,
    follow,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const provider = new Provider(issuer, settings(opened, publicUrl, rolesIn))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/who')) return void answer(request, response)
    const { visitor } = opened
    const refused = { error: 'access_denied', error_description: 'not today' }
    void provider.interactionFinished(
      request,
      response,
      visitor === null ? refused : { login: { accountId: visitor.sub } },
    )
  })
  return opened
}

function settings(opened: TestProvider, publicUrl: string, rolesIn: string): Record<string, unknown> {
  const { oidc } = opened
  return {
    clients: [
      {
        client_id: oidc.clientId,
        client_secret: oidc.clientSecret,
        redirect_uris: [`${publicUrl}/aanmelden/terug`],
        post_logout_redirect_uris: [`${publicUrl}/aanmelden`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'roles', 'gemeenten'], profile: ['name'] },
    conformIdTokenClaims: rolesIn === 'userinfo',
    cookies: { keys: ['only for the tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/who' },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...opened.visitor, sub }) }),
    async loadExistingGrant(context: GrantContext) {
      const { client, session, provider } = context.oidc
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  }
}

async function follow(url: string, until: string): Promise<URL> {
  const jar = new Map<string, string>()
  let at = new URL(url)
  for (let hop = 0; hop < 10; hop++) {
    if (at.href.startsWith(until)) return at
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${at.href} answered ${response.status}: ${await response.text()}`)
    at = new URL(location, at)
  }
  throw new Error('the provider never came to an end')
}

interface GrantContext {
  oidc: { client: { clientId: string }; session: { accountId: string }; provider: Provider }
}
