import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test.each(['bot', 'knowledge', 'channels'])('%s knows only itself, packages and the shapes of a message', (room) => {
  const imports = importsOf(room)
  expect(imports.length).toBeGreaterThan(10)
  const others = imports.filter(({ target, typeOnly }) => {
    if (target === 'channels/message.ts') return room !== 'channels' && !typeOnly
    return target !== null && !target.startsWith(`${room}/`)
  })
  expect(others).toEqual([])
})

test('nobody opens a door to the evaluations or the tests', () => {
  const others = ['bot', 'knowledge', 'channels', 'server'].flatMap(importsOf)
  expect(others.filter(({ target }) => target !== null && /^(evals|tests)\//.test(target))).toEqual([])
})

test('the lines are read as they are written', () => {
  expect(read("import { a } from '../b.ts'")).toEqual([{ from: '../b.ts', typeOnly: false }])
  expect(read("import type { A } from './b.ts'")).toEqual([{ from: './b.ts', typeOnly: true }])
  expect(read("import { type A, type B } from './b.ts'")).toEqual([{ from: './b.ts', typeOnly: true }])
  expect(read("import {\n  type A,\n  b,\n} from './b.ts'")).toEqual([{ from: './b.ts', typeOnly: false }])
  expect(read("export * from './b.ts'")).toEqual([{ from: './b.ts', typeOnly: false }])
  expect(read("import './b.ts'")).toEqual([{ from: './b.ts', typeOnly: false }])
  expect(read("  const b = await import('./b.ts')")).toEqual([{ from: './b.ts', typeOnly: false }])
})

interface Import {
  file: string
  /** Path from the root; null for a package. */
  target: string | null
  typeOnly: boolean
}

function importsOf(room: string): Import[] {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/.test(file),
  )
  return files.flatMap((name) => {
    const file = join(root, room, name)
    return read(readFileSync(file, 'utf8')).map(({ from, typeOnly }) => ({
      file: relative(root, file),
      target: from.startsWith('.') ? relative(root, resolve(dirname(file), from)) : null,
      typeOnly,
    }))
  })
}

function read(source: string): { from: string; typeOnly: boolean }[] {
  const lines = source.matchAll(/^(?:import|export)\s+(?:(type\s)?([^'"`;=]*?)\s*from\s+)?['"]([^'"]+)['"]/gm)
  const later = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...lines].map(([, type, names = '', from = '']) => ({
      from,
      typeOnly: type !== undefined || onlyTypes(names),
    })),
    ...[...later].map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}

function onlyTypes(names: string): boolean {
  const listed = /^\{([\s\S]*)\}$/.exec(names)?.[1]
  if (listed === undefined) return false
  const each = listed.split(',').map((name) => name.trim())
  return each.every((name) => name === '' || name.startsWith('type '))
}
