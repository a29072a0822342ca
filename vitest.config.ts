import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src-*/**/*.test.ts', 'src-*/**/*.test.tsx', 'tests/**/*.test.ts'],
    exclude: ['node_modules/**', 'out/**', 'tests/planted/**'],
    testTimeout: 30_000,
  },
});
