import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { dangerWords } from '../../bot/phrases/danger.ts'
import { phrases } from '../../bot/phrases/phrases.ts'
import type { AnswerParts, Choice } from '../../channels/message.ts'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import { wordsOf } from '../../channels/web/widget/languages/texts.ts'
import { directionOf, dutch, languageNames } from '../../channels/web/widget/words.ts'
import { chatFindings, overflow, takePicture } from '../town/browser.ts'
import { chatInBrowser, phone } from '../town/chat-browser.ts'
import { scriptedChat } from '../town/scripted-chat.ts'

const chat = chatInBrowser()

// Some twenty states, each looked at by axe: on a busy machine that takes its time.
test.each(languageNames)('in %s everyone can use the chat in every state', { timeout: 240_000 }, async (language) => {
  const { page, problems } = await chat.visit(phone)
  const said = await scriptedChat(page)
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `wegwijs-language:${chat.url}`,
    language,
  ] as const)
  const texts = languages[language]?.texts
  const words = texts ? wordsOf(texts) : dutch
  const own = phrases(language)
  const says = (text: string, more: Partial<Parameters<typeof said.says>[0]> = {}) =>
    said.says({ text, language, ...more })
  const asks = async (text: string) => {
    await page.locator('wegwijs-chat #words').fill(text)
    await page.keyboard.press('Enter')
  }
  const option = async (name: string) => {
    await page.getByRole('button', { name: words.options, exact: true }).click()
    await page.getByRole('button', { name, exact: true }).click()
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto(`${chat.url}/chat`)
  await page.getByLabel(words.yourQuestion, { exact: true }).waitFor()
  await holds(page, 'empty')

  await asks(own.chooseAppointment)
  await said.typing('assistant')
  await page.locator('.typing', { hasText: words.typing('Wegwijs') }).waitFor()
  await holds(page, 'typing')

  await says(own.askMunicipality, { choices: choicesOf('Huizen', own.livesElsewhere), outcome: 'clarify' })
  await page.locator('.choices button').first().waitFor()
  await holds(page, 'choices')

  await says('Lukt het huishouden niet meer?', { language: 'nl', outcome: 'answered', parts: answer })
  await page.getByText(words.basis, { exact: true }).click()
  expect(await readsLeftToRight(page, '.way.call bdi')).toBe(true)
  await holds(page, 'cards and sources')
  // The checked text is Dutch; what the window puts around it is not.
  expect(await page.locator('.bubble[lang=nl] h3').first().getAttribute('lang')).toBe(language)
  await button(words.helpedNo).click()
  await page.getByLabel(words.helpedWhy).waitFor()
  await holds(page, 'why not')

  await says(own.clarifyBroad, { choices: sixOf(own.dimensions, own.dontKnow), outcome: 'clarify' })
  await page.locator('.six button').first().waitFor()
  await holds(page, 'six sides')
  await takePicture(page, `every-six-${language}`)

  await says(`${dangerWords(language).say.suicide}\n\n${dangerWords(language).warned}`, { outcome: 'crisis' })
  await page.locator('.message.crisis a[href="tel:112"]').waitFor()
  expect(await readsLeftToRight(page, '.message.crisis a[href="tel:08000113"]')).toBe(true)
  await holds(page, 'crisis')

  await says(own.appointmentSlots, { outcome: 'booking', choices: choicesOf('24-11 9:00', own.moreSlots) })
  await says(own.appointmentConfirm(['24-11 9:00', 'Anna Jansen']), {
    choices: choicesOf(own.confirmYes, own.confirmOther),
  })
  await says(
    `${own.appointmentBooked('24-11 9:00', null)} ${own.appointmentLink('https://wegwijs.example/afspraak/x')}`,
  )
  await page.locator('.bubble a[href^="https://wegwijs.example/afspraak"]').waitFor()
  await holds(page, 'booking')

  await says(own.personOpen('10:30'), { outcome: 'handover', choices: choicesOf(own.chooseCallback) })
  await said.owner('waiting')
  await page.locator('.owner.waiting', { hasText: words.waiting }).waitFor()
  await holds(page, 'handover')

  await said.owner('staff', 'Fatima')
  await said.typing('staff', 'Fatima')
  await page.locator('.typing', { hasText: words.staffTyping('Fatima') }).waitFor()
  await says('Goedemorgen. Zal ik u vanmiddag bellen?', { author: 'staff', name: 'Fatima', language: 'nl' })
  await page.locator('.change', { hasText: words.withStaff('Fatima') }).waitFor()
  await holds(page, 'staff')
  await takePicture(page, `every-staff-${language}`)

  await button(words.options).click()
  await holds(page, 'options')
  await button(words.options).click()
  for (const name of [words.renew, words.erase]) {
    await option(name)
    await button(words.back).waitFor()
    await holds(page, name)
    await button(words.back).click()
  }
  await option(words.onward)
  await button(words.onwardMake).click()
  await page.locator('#code').waitFor()
  await page.getByLabel(words.onwardCode, { exact: true }).fill('CCCC-CCCC')
  await button(words.onwardGo).click()
  await page.getByText(words.onwardWrong).waitFor()
  await holds(page, 'onward')
  await button(words.close).click()

  await said.refuses(400, 'Uw bericht is leeg.')
  await asks('…')
  await page.locator('#notice').waitFor()
  await holds(page, 'refused')

  await page.context().setOffline(true)
  await page.getByText(words.offline).waitFor()
  await asks('1')
  await page.getByText(words.unsent).waitFor()
  await holds(page, 'offline, with words that were not sent')
  await takePicture(page, `every-offline-${language}`)
  await page.context().setOffline(false)
  await page.getByText(words.unsent).waitFor({ state: 'detached' })

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await asks('Nu is het geheugen vol')
  await page.locator('.message.inhabitant:not(.unsent)', { hasText: 'geheugen vol' }).waitFor()
  await holds(page, 'full storage')

  await said.owner('closed')
  await page.locator('.over', { hasText: words.closed }).waitFor()
  expect(await page.locator('.choices').count()).toBe(0)
  await holds(page, 'closed')

  expect(problems).toEqual([])
  await page.context().close()

  async function holds(shown: Page, state: string): Promise<void> {
    const section = shown.locator('wegwijs-chat section.chat')
    const spoken = [await section.getAttribute('lang'), await section.getAttribute('dir')]
    expect({ state, spoken, wider: await overflow(shown), findings: await chatFindings(shown) }).toEqual({
      ...{ state, spoken: [language, directionOf(language)], wider: 0, findings: [] },
    })
  }
})

/** A number whose first digit stands before its last, also between words that are written from right to left. */
async function readsLeftToRight(page: Page, number: string): Promise<boolean> {
  return await page
    .locator(number)
    .first()
    .evaluate((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
      const at = (index: number) => {
        const range = document.createRange()
        range.setStart(words, index)
        range.setEnd(words, index + 1)
        return range.getBoundingClientRect().left
      }
      return at(0) < at(words.length - 1)
    })
}

function choicesOf(...labels: string[]): Choice[] {
  return labels.map((label, index) => ({ value: `keuze-${index}`, label }))
}

function sixOf(dimensions: Record<string, string>, dontKnow: string): Choice[] {
  const six = Object.entries(dimensions).map(([value, label]) => ({ value, label }))
  return [...six, { value: 'unknown', label: dontKnow }]
}

const card = {
  ...{ id: 'a', name: 'Huishoudelijke hulp', organisation: 'Uitvoeringsdienst', what: 'Een hulp maakt bij u schoon.' },
  ...{ phone: '035 000 01 01', email: 'hulp@voorbeeld.example', url: 'https://hulp.voorbeeld.example/' },
  ...{ place: 'Kantoor, Voorbeeldstraat 1, Huizen', hours: 'nu open tot 17.00 uur', cost: 'gratis' },
  ...{ referral: 'na een besluit van de gemeente', example: false },
}

const answer: AnswerParts = {
  title: 'Hulp bij het huishouden',
  core: 'Lukt het huishouden niet meer?',
  steps: ['Vraag eerst uw familie of buren.', 'Doe een melding bij de gemeente.'],
  cards: [card, { ...card, id: 'b', example: true, cost: null, referral: null }],
  basis: [
    {
      ...{ citation: 'Wmo 2015, artikel 2.3.2, lid 1', says: 'De gemeente onderzoekt binnen zes weken.' },
      ...{ url: 'https://wetten.overheid.nl/x', checked: '2026-11-01' },
    },
  ],
  notes: ['Melding: u laat de gemeente weten dat u hulp nodig heeft.'],
  days: [
    { label: 'Onderzoek', day: '2026-12-15', citation: 'Wmo 2015, artikel 2.3.2', file: '/termijn/x/2026-11-03.ics' },
  ],
}
