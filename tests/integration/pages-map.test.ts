import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MONDAY, type PagesTown, pagesTown, SETTING_UP_MS, wordsOf } from './pages-town.ts'

let town: PagesTown
beforeAll(async () => {
  town = await pagesTown()
}, SETTING_UP_MS)
beforeEach(() => town.becomes(MONDAY))
afterAll(() => town.close())

/** The names on the cards of a list, in order. */
async function cards(path: string): Promise<string[]> {
  const { page } = await town.visits(path)
  return [...page.matchAll(/<article class="card">\s*<h[23]><a href="[^"]*">([^<]*)<\/a>/g)].map(
    ([, name = '']) => name,
  )
}

describe('the social map', () => {
  test('tells who, what, when and where, with a telephone number that can be pressed', async () => {
    const { page, status } = await town.visits('/kaart?q=mantelzorg&gemeente=Laren')
    expect(status).toBe(200)
    expect(page).toContain('<a href="/kaart/versa-mantelzorg">Steunpunt mantelzorg</a>')
    expect(page).toContain('<a href="tel:0350002001">035 000 20 01</a>')
    const text = wordsOf(page)
    expect(text).toContain('Telefonisch nu open tot 12.30 uur Bel 035 000 20 01')
    expect(text).toContain('Ontmoetingsplek Laren, Laren Gratis Voorbeeldgegevens')
  })

  test('lists everything in pages of twenty', async () => {
    const first = await cards('/kaart')
    const second = await cards('/kaart?pagina=2')
    expect([first.length, second.length]).toEqual([20, 20])
    expect(second).not.toContain(first[0])
    const [, last] = /Vorige Bladzijde 2 van (\d+) Volgende/.exec(await town.reads('/kaart?pagina=2')) ?? []
    expect(Number(last)).toBeGreaterThan(3)
    expect(await cards('/kaart?pagina=9999')).toEqual(await cards(`/kaart?pagina=${last}`))
  })

  test('finds the same word that is misspelt', async () => {
    expect(await cards('/kaart?q=voedselbankk')).toContain('Voedselbank')
  })

  test('names an organisation that somebody looks for by its name', async () => {
    const { page } = await town.visits('/kaart?q=versa%20welzijn')
    expect(page).toContain('<a href="/kaart/organisatie/versa-welzijn">Versa Welzijn</a>')
  })

  test('leaves out what does not hold for the municipality, the age, the purse or the language', async () => {
    const youth = await cards('/kaart?onderwerp=jeugdhulp&gemeente=Eemnes')
    expect(youth).toContain('Jeugd en gezin Eemnes')
    expect(youth).not.toContain('Consulent jeugd')
    expect(await cards('/kaart?onderwerp=mantelzorg')).toContain('Jonge mantelzorgers')
    expect(await cards('/kaart?onderwerp=mantelzorg&leeftijd=67')).not.toContain('Jonge mantelzorgers')
    for (const text of await cardTexts('/kaart?gratis=1&gemeente=Laren')) expect(text).toContain('Gratis')
    for (const text of await cardTexts('/kaart?direct=1')) expect(text).not.toContain('Na een besluit van de gemeente')
    const turkish = await cards('/kaart?taal=tr')
    expect(turkish).toContain('Ontmoeten in het buurthuis')
    expect(turkish).not.toContain('Steunpunt mantelzorg')
  })

  test('keeps the filters on the next page and in the form', async () => {
    const { page } = await town.visits('/kaart?direct=1&gratis=1&gemeente=Laren')
    expect(page).toContain('rel="next" href="/kaart?gemeente=Laren&amp;gratis=1&amp;direct=1&amp;pagina=2"')
    expect(page).toContain('<option value="Laren" selected>Laren</option>')
    expect(page).toMatch(/name="gratis" value="1" checked/)
  })

  test('shows one topic in the order of the funnel', async () => {
    const texts = await cardTexts('/kaart?onderwerp=wmo-huishoudelijke-hulp')
    const decided = texts.findIndex((text) => text.includes('Na een besluit van de gemeente'))
    expect(decided).toBeGreaterThan(0)
    expect(texts.slice(decided).every((text) => text.includes('Na een besluit'))).toBe(true)
  })

  test.each([
    ['/kaart?gemeente=Atlantis', 'Wij kennen de gemeente “Atlantis” niet.'],
    ['/kaart?leeftijd=oud', '“oud” is geen leeftijd. Vul een getal in, zoals 67.'],
    ['/kaart?leeftijd=999', '“999” is geen leeftijd.'],
    ['/kaart?taal=klingon', 'Wij kennen de taal “klingon” niet.'],
    ['/kaart?gratis=banaan', 'Bij gratis kan alleen ja of nee staan, niet “banaan”.'],
    ['/kaart?onderwerp=%3Cscript%3E', 'Wij kennen het onderwerp'],
    ['/kaart?q=xqzvw%20kjhgf', 'Gebruik een ander woord'],
  ])('answers nonsense with an empty page that helps: %s', async (path, remark) => {
    const { page, status } = await town.visits(path)
    expect(status).toBe(200)
    expect(await cards(path)).toEqual([])
    expect(page).not.toContain('<script>')
    const text = wordsOf(page)
    expect(text).toContain('Niets gevonden')
    expect(text).toContain(remark)
    expect(text).toContain('Bel het Informatiepunt: 035 000 10 00')
  })

  test('does not fall over an odd address', async () => {
    const odd = ['q=a&q=b', 'q[x]=1&pagina=-1', `q=${'a'.repeat(3000)}`, 'gemeente=', 'q=%00']
    for (const question of odd) expect((await town.visits(`/kaart?${question}`)).status).toBe(200)
  })

  test('gives the places for a map, also of one service', async () => {
    const { places } = JSON.parse((await town.visits('/kaart/plekken.json?gemeente=Laren&onderwerp=mantelzorg')).page)
    const place = {
      name: 'Steunpunt mantelzorg',
      place: 'Ontmoetingsplek Laren, Laren',
      url: '/kaart/versa-mantelzorg',
    }
    expect(places).toContainEqual(expect.objectContaining(place))
    const one = JSON.parse((await town.visits('/kaart/plekken.json?alleen=versa-mantelzorg')).page)
    expect(one.places).toHaveLength(4)
  })
})

describe('the page of a service', () => {
  test('has the opening hours, the places, when it was checked and a way to ask on', async () => {
    const text = await town.reads('/kaart/versa-mantelzorg')
    expect(text).toContain('Maandag 9.00 tot 12.30 uur en 13.30 tot 16.30 uur')
    expect(text).toContain('Buurthuis Huizen-West Voorbeeldstraat 1 1272 XX Huizen Nu open tot 17.00 uur')
    expect(text).toContain('Nagekeken op 1 november 2026.')
    expect(text).toContain('Ik zorg voor een ander en het wordt te zwaar. Wie helpt mij?')
    expect((await town.visits('/kaart/versa-mantelzorg')).page).toContain('href="/chat?over=versa-mantelzorg"')
  })

  test('tells search engines the same in a block that browsers do not run', async () => {
    const { page } = await town.visits('/kaart/versa-mantelzorg')
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Service',
      '@id': 'https://wegwijs.example/kaart/versa-mantelzorg',
      name: 'Steunpunt mantelzorg',
      provider: { name: 'Versa Welzijn' },
      isAccessibleForFree: true,
      availableChannel: { servicePhone: { telephone: '035 000 20 01' } },
    })
  })

  test('shows a professional what a referrer must know', async () => {
    const words = 'Versa doet groepen, cursussen en advies.'
    expect(await town.reads('/kaart/versa-mantelzorg')).not.toContain(words)
    expect(await town.reads('/kaart/versa-mantelzorg?voor=professional')).toContain(words)
    expect(await town.reads('/kaart?q=mantelzorg&voor=professional')).toContain(words)
  })

  test('unfolds everything to print, for an inhabitant without what is for professionals', async () => {
    const { page } = await town.visits('/kaart/versa-mantelzorg?afdrukken=1')
    expect(page).not.toContain('rofessional')
    expect(page).toContain('https://wegwijs.example/kaart/versa-mantelzorg')
    expect(page).toContain('class="item print-view"')
    expect(page).not.toContain('<details>')
  })

  test('warns when nobody has looked at it for more than a year', async () => {
    town.becomes('2028-01-10T10:00:00+01:00')
    expect(await town.reads('/kaart/versa-mantelzorg')).toContain(
      'Nagekeken op 1 november 2026. Dat is lang geleden. Bel om zeker te zijn.',
    )
  })

  test('says that it is not known when nobody told, and then ranks lower', async () => {
    await town.db.query(
      `update items set checked = null, data = jsonb_set(data, '{checked}', '"1970-01-01"') where id = 'versa-sjd'`,
    )
    await town.db.query('update search_state set version = version + 1')
    const text = await town.reads('/kaart/versa-sjd')
    expect(text).toContain('Wanneer dit is nagekeken, is onbekend. Bel om zeker te zijn.')
    expect(text).not.toContain('1970')
    const named = await cards('/kaart?gratis=1&gemeente=Laren&pagina=99')
    expect(named.at(-1)).toBe('Sociaal raadslieden')
  })

  test('leads back to what was found, with its filters', async () => {
    const search = 'http://localhost/kaart?q=mantelzorg&gemeente=Laren'
    const from = async (referer: string) => (await town.visits('/kaart/versa-mantelzorg', { referer })).page
    expect(await from(search)).toContain('<a href="/kaart?q=mantelzorg&amp;gemeente=Laren">Terug naar wat u vond</a>')
    expect(await from('http://localhost/kaart')).toContain('<a href="/kaart">Wie kan helpen</a>')
    expect(await from('https://elders.example/kaart?q=x')).not.toContain('elders')
  })

  test('says when the hours will differ, and no longer says so afterwards', async () => {
    const exceptions = [
      { from: '2026-12-28', to: '2027-01-01', hours: { mon: ['10:00-12:00'] }, why: 'Kerstvakantie' },
      { from: '2026-11-01', to: '2026-11-02', hours: {}, why: null },
    ]
    await town.db.query(`update items set data = jsonb_set(data, '{hours,exceptions}', $2::jsonb) where id = $1`, [
      'versa-sjd',
      JSON.stringify(exceptions),
    ])
    await town.db.query('update search_state set version = version + 1')
    const text = await town.reads('/kaart/versa-sjd')
    expect(text).toContain(
      'Van 28 december 2026 tot en met 1 januari 2027 (Kerstvakantie): maandag 10.00 tot 12.00 uur.',
    )
    expect(text).not.toContain('1 november 2026 tot')
    const { page } = await town.visits('/kaart/versa-sjd')
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(json).availableChannel.servicePhone.hoursAvailable).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'Monday',
      opens: '10:00',
      closes: '12:00',
      validFrom: '2026-12-28',
      validThrough: '2027-01-01',
    })
  })

  test('is not there for an unknown id, and leads on for the id of an explanation', async () => {
    expect((await town.visits('/kaart/bestaat-niet')).status).toBe(404)
    expect((await town.visits('/kaart/organisatie/bestaat-niet')).status).toBe(404)
    const { status, location } = await town.visits('/kaart/mantelzorg-wordt-te-zwaar')
    expect([status, location]).toEqual([302, '/regels/mantelzorg-wordt-te-zwaar'])
  })
})

test('an organisation shows all that it offers', async () => {
  expect(await cards('/kaart/organisatie/versa-welzijn')).toEqual(
    expect.arrayContaining(['Steunpunt mantelzorg', 'Sociaal raadslieden', 'Formulierenhulp']),
  )
})

test('only what is open at this moment answers to "nu open", on a holiday hardly anything', async () => {
  const morning = await cards('/kaart?open=1&onderwerp=mantelzorg&gemeente=Huizen')
  expect(morning).toContain('Steunpunt mantelzorg')
  town.becomes('2026-12-25T10:00:00+01:00')
  const christmas = await town.reads('/kaart?open=1&gemeente=Huizen')
  expect(christmas).not.toContain('Steunpunt mantelzorg')
  expect(christmas).toContain('Luisterlijn')
})

test('what an editor writes never becomes markup', async () => {
  await town.db.query(
    `update items set title = $2, data = jsonb_set(data, '{name}', to_jsonb($2::text)) where id = $1`,
    ['repair-cafe', 'Fiets </script><img src=x onerror=alert(1)>'],
  )
  await town.db.query('update search_state set version = version + 1')
  const { page } = await town.visits('/kaart/repair-cafe')
  expect(page).not.toContain('<img src=x')
  expect(page).toContain('Fiets \\u003c/script>')
  expect(page).toContain('&lt;img src=x')
})

async function cardTexts(path: string): Promise<string[]> {
  const { page } = await town.visits(path)
  return [...page.matchAll(/<article class="card">([\s\S]*?)<\/article>/g)].map(([card]) => wordsOf(card))
}
