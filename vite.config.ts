import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'

const entries = globSync(['channels/web/widget/*.entry.ts', 'server/**/*.entry.ts'])

/** Every `name.entry.ts` becomes /assets/name.js. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'server/assets',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rollupOptions: {
      input: Object.fromEntries(entries.map((path) => [basename(path, '.entry.ts'), path])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' },
      preserveEntrySignatures: 'strict',
    },
  },
})
