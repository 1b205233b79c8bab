import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'

const WIDGET = 'widget.entry.ts'
const entries = globSync(['channels/web/widget/*.entry.ts', 'server/**/*.entry.ts'])

/**
 * Every `name.entry.ts` becomes /assets/name.js. The widget is built by itself (`--mode widget`): another site loads one
 * file, and its hash can be pinned.
 */
export default defineConfig(({ mode }) => {
  const alone = mode === 'widget'
  const chosen = entries.filter((path) => path.endsWith(`/${WIDGET}`) === alone)
  return {
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: 'server/assets',
      emptyOutDir: !alone,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(chosen.map((path) => [basename(path, '.entry.ts'), path])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  }
})
