import { defineConfig } from 'vitest/config';

const common = { exclude: ['node_modules/**', 'out/**', 'tests/planted/**'], testTimeout: 30_000 };

/** Tests that put a database into the global scope: each file has a world of its own. */
const withDatabase = ['tests/store/**/*.test.ts', 'tests/migrations/**/*.test.ts', 'tests/search/**/*.test.ts'];

/** Most tests leave nothing behind, so their files share a worker: starting one for each took a third of the time. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'own', include: withDatabase } },
      {
        test: {
          ...common,
          name: 'shared',
          isolate: false,
          include: ['src-*/**/*.test.ts', 'src-*/**/*.test.tsx', 'tests/**/*.test.ts'],
          exclude: [...common.exclude, ...withDatabase],
        },
      },
    ],
  },
});
