import { expect, test } from 'vitest'
import { languages } from '../../channels/web/widget/languages/languages.ts'
import { dutch } from '../../channels/web/widget/words.ts'
import { talkTo, townBot } from '../town/talk.ts'

const spoken = Object.entries(languages).map(([language, { texts }]) => ({ language, texts: texts ?? dutch }))

test.each(spoken)('what the chat offers to begin with is understood in $language', async ({ language, texts }) => {
  const wish = async (text: string) => await talkTo(townBot(), { municipality: 'Huizen', language }).says(text)
  expect((await wish(texts.startPerson)).outcomes).toContain('handover')
  expect((await wish(texts.startAppointment)).outcomes).toContain('booking')
})
