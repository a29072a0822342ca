import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mts';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type {} from './provided';
import { skippedSuite } from './skipped';

export async function setup(project: TestProject): Promise<void> {
  await buildIfStale();
  const found = await findChromium();
  if ('missing' in found) skippedSuite(`${project.name} (Chromium)`, found.missing);
  project.provide('chromium', found);
}
