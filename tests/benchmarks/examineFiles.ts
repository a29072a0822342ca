// Run as a process of its own by workerProcess.ts: examines every file of a folder the way the host does, one worker a file; with
// `mask` it also masks every number that was found.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../scripts/lib/paths.mts';
import { openIntake } from '../../src-main/host/extraction/intake';
import { anExamineContext } from '../builders/examineContext';

const [folder = '', todo] = process.argv.slice(2);
const { asOf, whitelist, channel, digestKey } = anExamineContext();
const context = { asOf, whitelist, channel, digestKey };
const took = { examining: 0, masking: 0 };

async function timed<Value>(what: keyof typeof took, work: () => Promise<Value>): Promise<Value> {
  const startedAt = performance.now();
  const value = await work();
  took[what] += (performance.now() - startedAt) / 1000;
  return value;
}

async function examine(name: string): Promise<void> {
  const bytes = readFileSync(path.join(folder, name));
  const intake = openIntake({ workerPath: inRoot('out', 'main', 'extraction-worker.cjs') });
  await intake.begin({ name, size: bytes.length });
  await intake.chunk(bytes);
  const examined = await intake.examine(context);
  if (!examined.ok) throw new Error(`${name}: ${examined.error}`);
  if (todo === 'mask') {
    const numbers = examined.value.report.findings.filter(({ start, end }) => start < end).map(({ key }) => key);
    const masked = await timed('masking', () => intake.mask(numbers, context));
    if (!masked.ok) throw new Error(`${name}: ${masked.error}`);
  }
  await intake.drop();
}

for (const name of readdirSync(folder)) await timed('examining', () => examine(name));
console.log(JSON.stringify({ ...took, examining: took.examining - took.masking, peakMB: process.resourceUsage().maxRSS / 1024 }));
