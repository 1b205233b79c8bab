import type { DeskList } from '../shapes/list.ts'
import type { State } from './state.ts'

const LENGTH_S = 0.18

/** Draws attention to who newly waits, for those who asked for it: a short tone, a notice of the browser. */
export function drawAttention(state: State, fresh: DeskList): void {
  const known = new Set(state.items.map(({ conversation }) => conversation))
  const news = fresh.items.filter(({ conversation, owner }) => owner === 'waiting' && !known.has(conversation))
  const isFirst = state.listing || state.list !== 'waiting' || state.search !== ''
  if (isFirst || news.length === 0) return
  if (state.sound) tone()
  // Nothing of what was said: a notice stands on a screen that others can see.
  if (state.notices && document.visibilityState !== 'visible') {
    new Notification('Er wacht iemand', { body: 'Open de werkplek om te antwoorden.', tag: 'wacht' })
  }
}

function tone(): void {
  const audio = new AudioContext()
  const sound = audio.createOscillator()
  const volume = audio.createGain()
  sound.frequency.value = 660
  volume.gain.setValueAtTime(0.08, audio.currentTime)
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + LENGTH_S)
  sound.connect(volume).connect(audio.destination)
  sound.start()
  sound.stop(audio.currentTime + LENGTH_S)
  sound.onended = () => void audio.close()
}
