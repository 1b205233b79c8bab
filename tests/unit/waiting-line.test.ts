import { expect, test } from 'vitest'
import { createWaitingLine } from '../../server/waiting-line.ts'

test('who stands waiting outside goes before all that waits, and does not break into what is busy', async () => {
  const { inLine, ahead } = createWaitingLine()
  const done: string[] = []
  const busy = Promise.withResolvers<void>()
  const all = [
    inLine(async () => {
      await busy.promise
      done.push('busy')
    }),
    inLine(async () => void done.push('first')),
    inLine(async () => void done.push('second')),
    ahead(async () => void done.push('urgent')),
    ahead(async () => void done.push('urgent too')),
  ]
  busy.resolve()
  await Promise.all(all)
  expect(done).toEqual(['busy', 'urgent', 'urgent too', 'first', 'second'])
})

test('what fails is told to who asked for it, and the rest goes on', async () => {
  const { inLine, ahead } = createWaitingLine()
  const failing = inLine(() => Promise.reject(new Error('no such table')))
  const next = ahead(async () => 'stored')
  await expect(failing).rejects.toThrow('no such table')
  expect(await next).toBe('stored')
})

test('somebody who comes while there is much work gets in between', async () => {
  const { inLine, ahead } = createWaitingLine()
  const done: string[] = []
  const work = Array.from({ length: 40 }, (_, index) =>
    inLine(async () => {
      const until = performance.now() + 1
      while (performance.now() < until);
      done.push(`work ${index}`)
    }),
  )
  setImmediate(() => void ahead(async () => void done.push('urgent')))
  await Promise.all(work)
  expect(done.indexOf('urgent')).toBeGreaterThan(-1)
  expect(done.indexOf('urgent')).toBeLessThan(40)
})
