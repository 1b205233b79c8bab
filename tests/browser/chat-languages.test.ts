import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { withIslands } from '../../bot/phrases/direction.ts'
import { phrases } from '../../bot/phrases/phrases.ts'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import { languageNames } from '../../channels/web/widget/words.ts'
import { axeFindings, takePicture } from '../town/browser.ts'
import { chatInBrowser, phone } from '../town/chat-browser.ts'

const chat = chatInBrowser()

test.each(languageNames.filter(([code]) => code !== 'nl'))(
  'in %s the window says everything in that language, and everyone can use it',
  async (code, name) => {
    const texts = languages[code]?.texts
    if (texts === null || texts === undefined) throw new Error(`no texts in ${code}`)
    const { page } = await chat.visit(phone)
    await page.goto(`${chat.url}/chat`)
    await page.getByRole('button', { name: 'Opties' }).click()
    await page.getByLabel('Taal').selectOption(name)
    await page.getByLabel(texts.yourQuestion, { exact: true }).waitFor()
    const shown = page.locator('wegwijs-chat section.chat')
    expect([await shown.getAttribute('lang'), await shown.getAttribute('dir')]).toEqual([
      code,
      code === 'ar' ? 'rtl' : 'ltr',
    ])
    await takePicture(page, `language-${code}`)
    expect(await axeFindings(page)).toEqual([])
    const opened = page.waitForRequest((request) => request.url().endsWith('/api/chat/conversations'))
    await page.getByLabel(texts.yourQuestion, { exact: true }).fill('Huizen')
    await page.getByRole('button', { name: texts.send, exact: true }).click()
    expect((await opened).postDataJSON()).toMatchObject({ language: code })
    await page.getByText(texts.greeting.replace('{0}', 'Wegwijs')).first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: texts.options }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.context().close()
  },
)

/** Help with cleaning, as people of each language ask for it. */
const questions: Record<string, string> = {
  en: 'I need help with the laundry and the housework',
  de: 'Ich brauche Hilfe beim Putzen im Haushalt',
  pl: 'Potrzebuję pomocy w sprzątaniu domu',
  uk: 'Мені потрібна допомога з прибиранням удома',
  tr: 'Evde temizlik için yardıma ihtiyacım var',
  ar: 'أحتاج مساعدة في تنظيف البيت',
  ti: 'ሓገዝ ናይ ጽሬት ገዛ የድልየኒ ኣሎ',
}

test.each(Object.entries(questions))(
  'a question in %s is answered with its subject, who to call and the way on in that language, and the checked text in Dutch',
  async (code, asked) => {
    const own = phrases(code)
    const { page } = await chat.visit(phone)
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `wegwijs-language:${chat.url}`,
      code,
    ] as const)
    await page.goto(`${chat.url}/chat?gemeente=Huizen`)
    await page.locator('wegwijs-chat #words').fill(asked)
    await page.keyboard.press('Enter')
    const [first, second] = [0, 1].map((index) =>
      page.locator('.message.inhabitant ~ .message.assistant .bubble').nth(index),
    )
    const title = await titleIn(code)
    await first?.filter({ hasText: own.foundAbout(title) }).waitFor()
    expect(await first?.getAttribute('lang')).toBe(code)
    expect(await first?.textContent()).toContain(
      withIslands(own.thisOneHelps('Huishoudelijke hulp', `035 000 01 01 ${own.exampleNumber}`), code),
    )
    expect(await first?.textContent()).toContain(own.interpreter)
    expect(await first?.locator('a[href="tel:0350000101"]').count()).toBe(1)
    await second?.getByText('Lukt schoonmaken niet meer?').waitFor()
    expect(await second?.getAttribute('lang')).toBe('nl')
    const choices = await page.locator('.choices button span:last-child').allTextContents()
    expect(choices).toEqual([own.chooseReport, own.chooseAppointment, own.choosePerson])
    expect(await page.locator('.choices').getAttribute('lang')).toBe(code)
    await takePicture(page, `answer-${code}`)
    expect(await axeFindings(page)).toEqual([])

    // The last of them is the way to a person.
    await page.locator('.choices button').last().click()
    await page.locator('.owner.waiting', { hasText: languages[code]?.texts?.waiting ?? '' }).waitFor()
    expect(await page.locator('.message.assistant .bubble').last().getAttribute('lang')).toBe(code)
    await page.context().close()
  },
)

async function titleIn(code: string): Promise<string> {
  const file = join(import.meta.dirname, `../../knowledge/content/hbel/languages/${code}.yaml`)
  const { topics } = parse(await readFile(file, 'utf8')) as { topics: Record<string, { title: string }> }
  return topics['wmo-huishoudelijke-hulp']?.title ?? ''
}
