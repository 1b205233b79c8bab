import { registerHooks } from 'node:module'

const PREFIX = 'wegwijs-left-out:'
/** Whatever is asked of it is a class of its own, so that what builds on it while loading goes through. */
const EMPTY = `module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : class {}) })`

/**
 * Loads packages without those that they require themselves and that are never used here: these are empty. For a
 * framework of which only a part is needed, as its whole costs memory and time at every start.
 */
export async function importWithout<Packages>(unused: RegExp, load: () => Promise<Packages>): Promise<Packages> {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (!unused.test(specifier)) return next(specifier, context)
      return { url: `${PREFIX}${specifier}`, format: 'commonjs', shortCircuit: true }
    },
    load(url, context, next) {
      if (!url.startsWith(PREFIX)) return next(url, context)
      return { format: 'commonjs', source: EMPTY, shortCircuit: true }
    },
  })
  try {
    return await load()
  } finally {
    hooks.deregister()
  }
}
