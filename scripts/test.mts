// npm test: check, build, unit, contract, the app in Chromium, in Electron, and once more without any network.
// The last line is `N passed, N failed, N skipped`, summed over all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './lib/build.mts';
import { withoutNetwork } from './lib/noNetwork.mts';
import { inRoot } from './lib/paths.mts';
import { runSuite, type Count, type Suite } from './lib/suites.mts';

const skippedFile = inRoot('test-results', 'skipped.txt');
const e2e = (project: string, ...more: string[]): readonly string[] => ['--config', 'vitest.e2e.config.ts', '--project', project, ...more];

/** The one that walks a month when it is there, else the app's opening. */
const offlineTest = ['tests/e2e-chromium/month.e2e.ts', 'tests/e2e-chromium/smoke.e2e.ts'].find((file) => existsSync(inRoot(file))) ?? '';

const suites: readonly Suite[] = [
  { name: 'unit', args: [] },
  { name: 'contract', args: e2e('contract') },
  { name: 'e2e-chromium', args: e2e('chromium') },
  { name: 'e2e-electron', args: e2e('electron') },
];

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, skippedNames: [] });

function check(): Count {
  const run = spawnSync(process.execPath, ['--import', 'tsx', inRoot('scripts', 'check.mts')], { cwd: inRoot(), stdio: 'inherit' });
  return one(run.status === 0);
}

async function built(): Promise<Count> {
  try {
    await build();
    console.log('✓ build');
    return one(true);
  } catch (trouble) {
    console.log(`✗ build\n${trouble instanceof Error ? trouble.message : String(trouble)}`);
    return one(false);
  }
}

function offline(): Promise<Count> {
  const place = withoutNetwork();
  const name = 'e2e-without-network';
  if ('inside' in place) return runSuite({ name, args: e2e('chromium', offlineTest), inside: place.inside });
  const skipped = `${name}: ${place.missing}`;
  console.log(`!!! SKIPPED ${skipped}`);
  return Promise.resolve({ passed: 0, failed: 0, skipped: 1, skippedNames: [skipped] });
}

function sum(counts: readonly Count[], of: (count: Count) => number): number {
  return counts.reduce((total, count) => total + of(count), 0);
}

function tellSkipped(counts: readonly Count[]): void {
  const names = counts.flatMap(({ skippedNames }) => skippedNames);
  if (names.length === 0) return;
  console.log(`\n!!! ${names.length} SKIPPED, not passed:`);
  if (existsSync(skippedFile)) console.log(readFileSync(skippedFile, 'utf8').trimEnd());
  for (const name of names) console.log(`  - ${name}`);
}

mkdirSync(inRoot('test-results'), { recursive: true });
rmSync(skippedFile, { force: true });
const counts: Count[] = [check(), await built()];
// Without a build only the unit tests say anything.
for (const suite of counts[1]?.failed === 0 ? suites : suites.slice(0, 1)) counts.push(await runSuite(suite));
if (counts[1]?.failed === 0) counts.push(await offline());
tellSkipped(counts);
const [passed, failed, skipped] = [
  sum(counts, (count) => count.passed),
  sum(counts, (count) => count.failed),
  sum(counts, (count) => count.skipped),
];
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
