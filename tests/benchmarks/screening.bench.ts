import { createHmac } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { screeningRules } from '../../src-bridge/resources/screening';
import { screenParts } from '../../src-domain/screening/screen';
import type { TextPart } from '../../src-domain/screening/types';
import { plainTextParts } from '../../src-main/host/extraction/plainText';
import { anExamineContext } from '../builders/examineContext';
import { aLongList, officeFiles, threeHundredPages, type OfficeFile } from './officeFiles';
import { pageWhileReading } from './pageWhileReading';
import { examineInWorker } from './workerProcess';

const laws = path.join(import.meta.dirname, '..', 'fixtures', 'laws');
const MB = 1e6;

/** Statute text, repeated to about ten megabytes of UTF-8. */
function statutes(): string {
  const once = readdirSync(laws)
    .map((name) => readFileSync(path.join(laws, name), 'utf8'))
    .join('\n');
  return Array.from({ length: Math.ceil((10 * MB) / Buffer.byteLength(once)) }, () => once).join('\n');
}

function seconds(work: () => void): number {
  const startedAt = performance.now();
  work();
  return (performance.now() - startedAt) / 1000;
}

/** All patterns of all detectors as one expression, passed once over every part. */
function onePass(parts: readonly TextPart[]): void {
  const patterns = screeningRules.detectors.flatMap((detector) => detector.patterns);
  const all = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gmu');
  for (const { text } of parts) for (const found of text.matchAll(all)) void found;
}

function text(): readonly string[] {
  const whole = statutes();
  const parts = plainTextParts(whole).map(({ part }) => part);
  const { asOf, whitelist, channel, digestKey } = anExamineContext();
  const digest = (value: string): string => createHmac('sha256', digestKey).update(value).digest('hex').slice(0, 32);
  const screening = seconds(() => void screenParts(parts, screeningRules, { asOf, whitelist, channel, digest }));
  const pass = seconds(() => onePass(parts));
  const size = Buffer.byteLength(whole) / MB;
  return [
    `plain text: ${(size / screening).toFixed(1)} MB/s (${size.toFixed(1)} MB in ${screening.toFixed(2)} s)`,
    `plain text against one pass of one combined expression: ${(screening / pass).toFixed(2)} × (${pass.toFixed(2)} s)`,
  ];
}

interface Budget {
  readonly seconds: number;
  readonly peakMB: number;
}

const desk: Budget = { seconds: 30, peakMB: 512 };
const oneFile: Budget = { seconds: 3, peakMB: 512 };
const oneMasking: Budget = { seconds: 5, peakMB: 512 };

const against = (measured: number, budget: number): string => `${(measured / budget).toFixed(2)} × of ${budget}`;

function told(what: string, seconds: number, peakMB: number, budget: Budget): string {
  const [time, memory] = [against(seconds, budget.seconds), against(peakMB, budget.peakMB)];
  return `${what}: ${seconds.toFixed(1)} s (${time} s), peak memory of the process ${peakMB.toFixed(0)} MB (${memory} MB)`;
}

async function examined(what: string, files: readonly OfficeFile[], budget: Budget): Promise<string> {
  const { examining, peakMB } = await examineInWorker(files);
  return told(what, examining, peakMB, budget);
}

async function masked(format: 'docx' | 'xlsx'): Promise<string> {
  const { examining, masking, peakMB } = await examineInWorker([await aLongList(format)], 'mask');
  const line = told(`masking a list of 5,000 rows × 3 numbers, ${format}`, masking, peakMB, oneMasking);
  return `${line}; ${(masking / examining).toFixed(1)} × of examining it`;
}

/** Text in this process; files in a process of their own, so that its peak memory is theirs alone. */
export async function* bench(): AsyncIterable<string> {
  yield* text();
  yield await examined('a docx of 300 pages', [await threeHundredPages.docx()], oneFile);
  yield await examined('a PDF of 300 pages', [threeHundredPages.pdf()], oneFile);
  const mix = 'docx, xlsx, txt in UTF-8 and GB18030, csv, html, pptx, pdf, ofd, doc';
  yield await examined(`60 mixed office files (${mix})`, await officeFiles(60), desk);
  yield await pageWhileReading(await officeFiles(60));
  yield await masked('docx');
  yield await masked('xlsx');
}
