import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chatInBrowser, desk, question, says } from '../town/chat-browser.ts'
import { readingOf } from '../town/reading.ts'

const chat = chatInBrowser('', { NOW: '2026-11-23T10:00:00+01:00' })

test('who hears a whole conversation hears everything in order, and everything once', async () => {
  const { page } = await chat.visit(desk)
  await page.goto(`${chat.url}/chat`)
  await page.getByRole('heading', { name: 'Gesprek met' }).waitFor()
  await rememberAnnouncements(page)
  await says(page, question)
  await page.getByRole('button', { name: 'Huizen' }).click()
  await page.getByText('Waar dit op rust').click()
  await says(page, 'Ik wil iemand spreken')
  await page.getByText('Ik geef uw vraag door').first().waitFor()
  const last = 'Uw vraag ligt bij een medewerker.'
  await page.waitForFunction(
    (words) => (window as unknown as { heard: string[] }).heard.join(' ').includes(words),
    last,
  )

  const reading = await readingOf(page, 'Gesprek met Wegwijs')
  expect(reading.slice(0, reading.indexOf('status')).map(steady)).toMatchInlineSnapshot(`
    [
      "region "Gesprek met Wegwijs"",
      "heading "Gesprek met Wegwijs"",
      "Uw vraag ligt bij een medewerker. U mag dit venster sluiten en later terugkomen.",
      "button "Opties"",
      "group "Gesprek"",
      "list",
      "listitem",
      "Wegwijs",
      "10:00",
      "Goedendag, ik ben Wegwijs. Ik ben een computer, geen mens. Ik geef informatie over hulp en ondersteuning in Huizen, Blaricum, Eemnes en Laren. Wat is uw vraag? U mag het gewoon in uw eigen woorden vertellen. Wilt u liever een mens spreken? Dat kan altijd.",
      "listitem",
      "U",
      "10:00",
      "Mijn moeder kan niet meer zelf schoonmaken, wat nu?",
      "listitem",
      "Wegwijs",
      "10:00",
      "In welke gemeente woont u? Dan geef ik het antwoord dat daar geldt.",
      "listitem",
      "U",
      "10:00",
      "Huizen",
      "listitem",
      "Wegwijs",
      "10:00",
      "Lukt schoonmaken niet meer? Dan kan de gemeente helpen. U begint met een melding. Bijdrage: € 21,00 per maand.",
      "heading "Wat u nu kunt doen"",
      "list",
      "listitem",
      "Vraag eerst uw familie of buren.",
      "listitem",
      "Doe een melding bij de gemeente.",
      "heading "Wie kan helpen"",
      "list",
      "listitem",
      "Huishoudelijke hulp",
      "Voorbeeldgegevens",
      "Een hulp maakt bij u schoon na een besluit van de gemeente.",
      "DescriptionList",
      "Wanneer",
      "nu open tot 17.00 uur",
      "Waar",
      "Kantoor, Voorbeeldstraat 1, Huizen",
      "Verwijzing",
      "na een besluit van de gemeente",
      "link "Bel 035 000 01 01"",
      "listitem",
      "Vrijwilligershulp",
      "Voorbeeldgegevens",
      "Een vrijwilliger helpt u met klusjes en boodschappen in huis.",
      "heading "Goed om te weten"",
      "list",
      "listitem",
      "Melding: u laat de gemeente weten dat u hulp nodig heeft.",
      "group",
      "DisclosureTriangle "Waar dit op rust"",
      "list",
      "listitem",
      "link "Wmo 2015, artikel 2.3.2, lid 1 (opent een nieuw venster)"",
      "De gemeente onderzoekt binnen zes weken na uw melding wat u nodig heeft.",
      "Nagekeken op 1 november 2026",
      "group "Heeft dit antwoord u geholpen?"",
      "Heeft dit antwoord u geholpen?",
      "button "Ja"",
      "button "Nee"",
      "listitem",
      "U",
      "10:00",
      "Ik wil iemand spreken",
      "listitem",
      "Wegwijs",
      "10:00",
      "Ik geef uw vraag door. Er kijkt nu niemand mee in de chat. Een medewerker leest alles en antwoordt hier vóór 12.00 uur. Bellen kan ook:",
      "link "035 000 10 00"",
      "(voorbeeldnummer), nu open tot 17.00 uur. Wilt u dit als melding doen?",
      "Kies een antwoord, of typ het nummer:",
      "list "Kies een antwoord, of typ het nummer:"",
      "listitem",
      "button "1 Dit als melding doen"",
      "listitem",
      "button "2 Bel mij liever terug"",
      "listitem",
      "button "3 Een afspraak maken"",
      "form",
      "Uw bericht",
      "textbox "Uw bericht"",
      "button "Spreek in"",
      "button "Verstuur"",
      "Enter verstuurt. Shift en Enter samen geeft een nieuwe regel.",
    ]
  `)
  const long = reading.filter((line) => line.length > 30)
  expect(long.filter((line, index) => long.indexOf(line) !== index)).toEqual([])

  // Two messages that come in together are said in one go.
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' '))
  expect(heard.split(/(?<=[.?]) /)).toMatchInlineSnapshot(`
    [
      "Wegwijs.",
      "In welke gemeente woont u?",
      "Dan geef ik het antwoord dat daar geldt.",
      "U kunt kiezen: 1.",
      "Huizen; 2.",
      "Blaricum; 3.",
      "Eemnes; 4.",
      "Laren; 5.",
      "Een andere gemeente.",
      "Wegwijs.",
      "Lukt schoonmaken niet meer?",
      "Dan kan de gemeente helpen.",
      "U begint met een melding.",
      "Bijdrage: € 21,00 per maand.",
      "Wat u nu kunt doen: 1.",
      "Vraag eerst uw familie of buren.",
      "2.",
      "Doe een melding bij de gemeente.",
      "Wie kan helpen: Huishoudelijke hulp: Een hulp maakt bij u schoon na een besluit van de gemeente.",
      "Bel 035 000 01 01.",
      "nu open tot 17.00 uur.",
      "Vrijwilligershulp: Een vrijwilliger helpt u met klusjes en boodschappen in huis.",
      "Melding: u laat de gemeente weten dat u hulp nodig heeft.",
      "U kunt kiezen: 1.",
      "Dit als melding doen; 2.",
      "Een afspraak maken; 3.",
      "Ik wil een persoon spreken.",
      "Wegwijs.",
      "Ik geef uw vraag door.",
      "Er kijkt nu niemand mee in de chat.",
      "Een medewerker leest alles en antwoordt hier vóór 12.00 uur.",
      "Bellen kan ook: 035 000 10 00 (voorbeeldnummer), nu open tot 17.00 uur.",
      "Wilt u dit als melding doen?",
      "U kunt kiezen: 1.",
      "Dit als melding doen; 2.",
      "Bel mij liever terug; 3.",
      "Een afspraak maken.",
      "Uw vraag ligt bij een medewerker.",
      "U mag dit venster sluiten en later terugkomen.",
    ]
  `)
  await page.context().close()
})

/** The day stands before the time on every other day. */
function steady(line: string): string {
  return line.replace('23 nov 10:00', '10:00')
}

/** Everything that the page says of itself to who hears it. */
async function rememberAnnouncements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const region = document.querySelector('wegwijs-chat')?.shadowRoot?.querySelector('[role=status]')
    const listen = () => region?.textContent && heard.push(region.textContent)
    if (region) new MutationObserver(listen).observe(region, { childList: true })
  })
}
