import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../src-main/host/extraction/archive';
import { openIntake } from '../../src-main/host/extraction/intake';
import { anExamineContext } from '../builders/examineContext';
import { buildWorker, type BuiltWorker } from '../builders/extractionWorker';
import { longRoster } from '../builders/longRoster';

const { rules: _ownRules, ...context } = anExamineContext();
const rows = 5000;
let worker: BuiltWorker;

beforeAll(async () => {
  worker = await buildWorker();
}, 60_000);
afterAll(() => worker.remove());

/** Masks every number in a worker with its usual limits: one that takes too long ends as `cannot-check`. */
async function maskedByWorker(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const intake = openIntake({ workerPath: worker.path });
  await intake.begin({ name, size: bytes.length });
  await intake.chunk(bytes);
  const examined = await intake.examine(context);
  const numbers = examined.ok ? examined.value.report.findings.filter(({ detector }) => detector === 'id-card') : [];
  expect(numbers).toHaveLength(3 * rows);
  const masked = await intake.mask(
    numbers.map(({ key }) => key),
    context,
  );
  await intake.drop();
  if (!masked.ok) throw new Error(masked.error);
  return masked.value.bytes;
}

describe('a list of 5,000 rows with three numbers each that all begin alike', () => {
  it.each(['docx', 'xlsx'] as const)(
    'is masked within the limits of a file: %s',
    async (format) => {
      const made = await maskedByWorker(await longRoster[format](rows), `名单.${format}`);
      const text = [...(await readArchive(made)).entries.values()].map((content) => content.toString()).join('\n');
      expect(text).not.toMatch(/\d{17}[\dX]/);
      expect(text.match(/640425\*{8}\d{3}[\dX]/g)?.length).toBeGreaterThan(rows);
    },
    200_000,
  );
});
