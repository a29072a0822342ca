import { defineConfig } from 'vitest/config';

/** A machine under test has other work: there one more try is given, and the report names who needed it. */
const retry = process.env['CI'] === undefined ? 0 : 1;

/** Pages wait for the host more than they work: two desks at once, each with a folder and a port of its own. */
const twoAtOnce = { maxWorkers: 2, retry, testTimeout: 180_000, hookTimeout: 60_000 } as const;
const sequential = { fileParallelism: false, retry, testTimeout: 180_000, hookTimeout: 60_000 } as const;

/** What needs the built app: both hosts under one contract, the app in a real Chromium and in a real Electron. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...twoAtOnce,
          name: 'contract',
          include: ['tests/contract/**/*.contract.ts'],
          globalSetup: ['tests/harness/chromiumSetup.ts', 'tests/harness/electronSetup.ts'],
        },
      },
      {
        test: {
          ...twoAtOnce,
          name: 'chromium',
          include: ['tests/e2e-chromium/**/*.e2e.ts'],
          globalSetup: ['tests/harness/chromiumSetup.ts'],
        },
      },
      {
        test: {
          ...sequential,
          name: 'electron',
          include: ['tests/e2e-electron/**/*.e2e.ts'],
          globalSetup: ['tests/harness/electronSetup.ts'],
        },
      },
    ],
  },
});
