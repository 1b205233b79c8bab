import { render } from 'lit'
import { createApi } from './api.ts'
import { createDesk } from './desk.ts'
import { listenToKeys } from './keys.ts'
import { listen } from './live.ts'
import { followsEnd } from './scroll.ts'
import { sheets } from './style/style.ts'
import { frameView } from './views/frame.ts'

const place = document.getElementById('werkplek') ?? document.body
document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets]
place.replaceChildren()

const desk = createDesk(createApi(), (state) => {
  const waiting = state.counts.waiting
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}Werkplek - ${state.me?.region ?? 'Wegwijs'}`
  const follow = followsEnd(state)
  render(frameView(state, desk), place)
  if (follow) document.querySelector('.message:last-child')?.scrollIntoView({ block: 'nearest' })
})

function followAddress(): void {
  const chosen = location.hash.slice(1)
  desk.choose(chosen === '' ? null : chosen)
}

addEventListener('hashchange', followAddress)
listenToKeys(desk)
followAddress()
await desk.start()
listen({
  changed: (event) => (event.kind === 'typing' ? desk.hearTyping(event) : desk.heard(event)),
  connection: (state) => desk.connection(state),
  resync: () => void desk.resync(),
  signedOut: () => void desk.start(),
})
// "wacht 12 min" grows by itself.
setInterval(() => desk.tick(), 30_000)
