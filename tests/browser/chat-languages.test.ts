import { expect, test } from 'vitest'
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
