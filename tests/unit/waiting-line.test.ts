import { expect, test } from 'vitest'
import { createWaitingLine } from '../../server/waiting-line.ts'

test('who stands waiting outside goes before all that waits, and does not break into what is busy', async () => {
  const { inLine, ahead } = createWaitingLine(1)
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
  const { inLine, ahead } = createWaitingLine(1)
  const failing = inLine(() => Promise.reject(new Error('no such table')))
  const next = ahead(async () => 'stored')
  await expect(failing).rejects.toThrow('no such table')
  expect(await next).toBe('stored')
})

test('some are under way at once, and no more than that', async () => {
  const { inLine } = createWaitingLine(3)
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const begun: number[] = []
  const all = ends.map(({ promise }, index) =>
    inLine(() => {
      begun.push(index)
      return promise
    }),
  )
  expect(begun).toEqual([0, 1, 2])
  ends[1]?.resolve()
  await all[1]
  await Promise.resolve()
  expect(begun).toEqual([0, 1, 2, 3])
  for (const end of ends) end.resolve()
  await Promise.all(all)
})

test('what must be alone waits for what is under way, and what comes later waits for it', async () => {
  const { inLine, ahead, alone } = createWaitingLine(3)
  const first = Promise.withResolvers<void>()
  const transaction = Promise.withResolvers<void>()
  const done: string[] = []
  const all = [
    inLine(async () => {
      await first.promise
      done.push('first')
    }),
    alone(async () => {
      done.push('begin')
      await transaction.promise
      done.push('commit')
    }),
    inLine(async () => void done.push('later')),
  ]
  first.resolve()
  await all[0]
  await Promise.resolve()
  all.push(ahead(async () => void done.push('urgent')))
  transaction.resolve()
  await Promise.all(all)
  expect(done).toEqual(['first', 'begin', 'commit', 'urgent', 'later'])
})
