import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rulesFor, type Used, usedIn } from './library.ts'

/** In this order; each for one noun. The library comes before them and, in its layer, always below them. */
const sheets = [
  'tokens',
  'theme',
  'ground',
  'frame',
  'forms',
  'parts',
  'home',
  'chat',
  'finder',
  'cards',
  'rules',
  'print',
]
/** Types of fields that a form may get from a variable, which reading the sources does not find. */
const inputs = ['text', 'search', 'tel', 'email', 'date', 'number', 'radio', 'checkbox']
const server = join(import.meta.dirname, '..', '..')

/** The whole stylesheet of the public pages: of the NL Design System only what our pages use, then our own sheets. */
export function wholeStyle(): string {
  const own = sheets.map((name) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8'))
  return [`@layer library {\n${libraryRules(usedByPages())}\n}`, ...own].join('\n')
}

function libraryRules(used: Used): string {
  const whole = createRequire(import.meta.url).resolve('@utrecht/component-library-css')
  // Plain elements look like the library within .utrecht-html; the rest is asked for by class.
  return ['html.css', 'index.css']
    .map((name) => rulesFor(readFileSync(join(dirname(whole), name), 'utf8'), used))
    .join('\n')
}

function usedByPages(): Used {
  const pages = globSync(['public/*.ts', 'appointments/**/*.ts', 'login/*.ts', 'desk/*-page.ts', 'errors.ts'], {
    cwd: server,
  })
  const used = usedIn(pages.map((path) => readFileSync(join(server, path), 'utf8')))
  return { ...used, inputs: new Set([...used.inputs, ...inputs]) }
}
