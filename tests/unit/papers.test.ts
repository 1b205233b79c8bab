import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const papers = [
  'README.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  'knowledge/content/README.md',
  'knowledge/import/template.md',
]
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts

test.each(papers)('every link within %s leads somewhere', (paper) => {
  const links = [...read(paper).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) =>
    /^[a-z]+:|^#/.test(link) ? [] : [link.replace(/#.*$/, '')],
  )
  expect(links.filter((link) => !existsSync(join(root, dirname(paper), link)))).toEqual([])
})

test('the README begins with two commands, and every command that it names is one', () => {
  const readme = read('README.md')
  expect(readme.indexOf('npm ci && npm start')).toBeLessThan(600)
  expect(readme.indexOf('npm ci && npm test')).toBeLessThan(800)
  const named = [...readme.matchAll(/npm (?:run )?([a-z-]+)/g)].map(([, name = '']) => name)
  const known = new Set([...Object.keys(scripts), 'ci', 'are'])
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  const commands = readme.slice(readme.indexOf('## Commands'), readme.indexOf('## Configuration'))
  const own = Object.keys(scripts).filter((name) => !/^(pre|build$|lint$|types$)/.test(name))
  expect(
    own.filter((name) => !commands.includes(`npm ${name === 'start' || name === 'test' ? '' : 'run '}${name}`)),
  ).toEqual([])
})

test('every program that a command runs is there', () => {
  const programs = Object.values(scripts).flatMap((script) => script.match(/[\w/-]+\.ts/g) ?? [])
  expect(programs.length).toBeGreaterThan(8)
  expect(programs.filter((program) => !existsSync(join(root, program)))).toEqual([])
})

test('the image is made of what is here, runs what npm start runs, and as nobody special', () => {
  const lines = read('Dockerfile').split('\n')
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
  expect(copied).toContain('package.json')
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([])
  const [, command = '[]'] = /^CMD (.+)$/m.exec(read('Dockerfile')) ?? []
  const started = (scripts.start ?? '').split(' ').filter((part) => !part.startsWith('--env-file'))
  expect(JSON.parse(command)).toEqual(started)
  expect(lines).toContain('USER node')
  // The version that the package brings is the version of the image.
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { node: string } }
  const major = dependencies.node.split('.')[0]
  expect(lines.filter((line) => line.startsWith('FROM')).every((line) => line.includes(`node:${major}-`))).toBe(true)
  // What runs needs nothing of what is left out.
  const leftOut = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('.'))
  expect(leftOut.filter((path) => /^(bot|knowledge|channels|server$)/.test(path))).toEqual([])
})

test('the containers are given settings that there are, and no secret stands in a file', () => {
  const compose = parse(read('compose.yaml')) as {
    services: Record<
      string,
      { environment: Record<string, string>; volumes?: string[]; depends_on?: Record<string, object> }
    >
    volumes: Record<string, null>
  }
  const named = new Set([...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name))
  const { app, database } = compose.services
  const inImage = [...read('Dockerfile').matchAll(/([A-Z_]+)=\S+/g)].map(([, name]) => name)
  expect([...Object.keys(app?.environment ?? {}), ...inImage].filter((name) => !named.has(name))).toEqual([])
  expect(app?.environment.SESSION_SECRET).toMatch(/^\$\{SESSION_SECRET:\?\}$/)
  expect(database?.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?\}$/)
  for (const each of Object.keys(app?.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(each)
  for (const { volumes = [] } of Object.values(compose.services))
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
})

test('of every migration the number is its own, and its name says what it does', () => {
  const files = readdirSync(join(root, 'server/migrations')).filter((name) => name.endsWith('.sql'))
  const numbers = files.map((name) => name.slice(0, 3))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(files.filter((name) => !/^\d{3}-[a-z0-9-]+\.sql$/.test(name))).toEqual([])
})
