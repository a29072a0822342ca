import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mts';
import { findElectron } from '../../scripts/lib/electronRuntime.mts';
import { openDisplay } from './display';
import type { Runtime } from './provided';
import { skippedSuite } from './skipped';

async function find(hasDisplay: boolean): Promise<Runtime> {
  return hasDisplay ? findElectron() : { missing: '没有屏幕，也没有 Xvfb（安装 xvfb）' };
}

export async function setup(project: TestProject): Promise<() => void> {
  await buildIfStale();
  const display = await openDisplay();
  const found = await find(display !== undefined);
  if ('missing' in found) skippedSuite(`${project.name} (Electron)`, found.missing);
  project.provide('electron', found);
  project.provide('display', display?.name ?? '');
  return () => display?.close();
}
