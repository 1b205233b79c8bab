import { expect, test } from 'vitest'
import type { Abilities } from '../../bot/abilities.ts'
import { fakeAbilities } from '../town/fake-abilities.ts'
import { talkTo, townBot } from '../town/talk.ts'

test.each(['ik vind het leven zwaar', 'ik kan niet meer, ik ben op'])(
  'who is worn out gets one kind question below the number: %s',
  async (said) => {
    const heard = await talkTo(townBot(), { municipality: 'Huizen' }).says(said)
    expect(heard.outcomes).toEqual(['clarify'])
    expect(heard.text).toContain('Bel 113')
  },
)

test('at night and in the weekend the doctors who are there then stand beside it', async () => {
  const heard = await talkTo(townBot(withNightDoctor()), { municipality: 'Huizen' }).says('ik kan niet meer, ik ben op')
  expect(heard.text).toContain('Bel de huisartsenpost: 035 555 03 03.')
})

test('who walks the wrong way is not told of a number to talk', async () => {
  const heard = await talkTo(townBot(), { municipality: 'Huizen' }).says('opa loopt de verkeerde kant op')
  expect(heard.text).not.toContain('113')
})

function withNightDoctor(): Abilities {
  const abilities = fakeAbilities()
  return {
    ...abilities,
    async present(id, asker) {
      if (id !== 'huisartsenpost') return await abilities.present(id, asker)
      const card = { id, name: 'Huisartsenpost', organisation: '', what: '', phone: '035 555 03 03', example: false }
      const rest = { email: null, url: null, place: null, hours: null, cost: null, referral: null }
      const parts = { title: '', core: '', steps: [], cards: [{ ...card, ...rest }], basis: [], notes: [] }
      return { id, topic: 'ggz', parts, sources: [], sameEverywhere: true, placeMatters: false }
    },
  }
}
