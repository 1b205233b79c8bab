import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { wholeStyle } from './server/public/style/sheets.ts'

const WIDGET = 'widget.entry.ts'
const entries = globSync(['channels/web/{loader,widget}/*.entry.ts', 'server/**/*.entry.ts'])
const STYLE = 'server/public/style/style.entry.css'

/** The stylesheet of the public pages is put together at each build, out of what they use. */
const style: Plugin = {
  name: 'style',
  enforce: 'pre',
  transform: (_, id) => (id.endsWith(STYLE) ? wholeStyle() : undefined),
}

/** What Lit is given as templates goes on the line without the line breaks and indents that are there to read. */
const templates: Plugin = {
  name: 'templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/(web\/widget|desk\/page)\/.*\.ts$/.test(id)) return undefined
    return code
      .replace(/\bcss`[^`$]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s*\n\s*/g, '')
          .replace(/([:;{}]) +/g, '$1'),
      )
      .replace(/\n\s*(?=<|\$\{)/g, '\n')
  },
}

/**
 * Every `name.entry.ts` becomes /assets/name.js. The widget is built by itself (`--mode widget`): another site loads one
 * file, and its hash can be pinned.
 */
export default defineConfig(({ mode }) => {
  const alone = mode === 'widget'
  const chosen = entries.filter((path) => path.endsWith(`/${WIDGET}`) === alone)
  const input = Object.fromEntries(chosen.map((path) => [basename(path, '.entry.ts'), path]))
  return {
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    plugins: [style, templates],
    build: {
      outDir: 'server/assets',
      emptyOutDir: !alone,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: alone ? input : { ...input, style: STYLE },
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  }
})
