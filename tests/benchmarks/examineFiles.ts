// Run as a process of its own by workerProcess.ts: examines every file of a folder the way the host does, one worker a file.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mts';
import { openIntake } from '../../src-main/host/extraction/intake';
import { anExamineContext } from '../builders/examineContext';

const folder = process.argv[2] ?? '';
const { asOf, whitelist, channel, digestKey } = anExamineContext();

async function examine(name: string): Promise<void> {
  const bytes = readFileSync(path.join(folder, name));
  const intake = openIntake({ workerPath: inRoot('out', 'main', 'extraction-worker.cjs') });
  await intake.begin({ name, size: bytes.length });
  await intake.chunk(bytes);
  const examined = await intake.examine({ asOf, whitelist, channel, digestKey });
  if (!examined.ok) throw new Error(`${name}: ${examined.error}`);
  await intake.drop();
}

const startedAt = performance.now();
for (const name of readdirSync(folder)) await examine(name);
const seconds = (performance.now() - startedAt) / 1000;
console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
