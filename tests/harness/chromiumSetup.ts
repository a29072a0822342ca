import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mts';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type {} from './provided';
import { results } from './results';
import { skippedSuite } from './skipped';

export async function setup(project: TestProject): Promise<void> {
  await buildIfStale();
  // Offices that an older build has set up.
  rmSync(results('offices'), { recursive: true, force: true });
  const found = await findChromium();
  if ('missing' in found) skippedSuite(`${project.name} (Chromium)`, found.missing);
  project.provide('chromium', found);
}
