import { defineConfig } from 'vitest/config'

// A browser that has no time to draw misses a moment that no person would notice; what is broken fails twice. Nothing
// else is tried again: a second answer that comes once in a while must be seen.
const secondTry = 1

const setupFiles = ['tests/town/same-luck.ts']

const integration = {
  setupFiles,
  include: ['tests/integration/**/*.test.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    globalSetup: [],
    projects: [
      // What is only waited for on a busy machine is not broken.
      { test: { name: 'unit', setupFiles, include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'embedded', ...integration, env: { TEST_DATABASE: 'embedded' } } },
      {
        test: {
          name: 'postgres',
          ...integration,
          env: { TEST_DATABASE: 'postgres' },
          globalSetup: ['tests/town/postgres-setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          retry: secondTry,
          fileParallelism: false,
        },
      },
    ],
  },
})
