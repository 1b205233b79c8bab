/** A member of staff who signs in at a server in development, and works there over HTTP. */
export async function signsIn(url: string, id: string) {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return response
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const page = await keep(await fetch(`${url}/aanmelden`)).text()
  const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const form = new URLSearchParams({ medewerker: id, _csrf: token })
  keep(
    await fetch(`${url}/aanmelden`, { method: 'POST', body: form, headers: { cookie: cookie() }, redirect: 'manual' }),
  )
  const me = (await (await fetch(`${url}/api/desk/me`, { headers: { cookie: cookie() } })).json()) as { csrf: string }
  return {
    cookie: cookie(),
    does: (path: string, body: object = {}) =>
      fetch(`${url}/api/desk${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { cookie: cookie(), 'x-csrf-token': me.csrf, 'content-type': 'application/json' },
      }),
  }
}
