import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Finding } from '../../src-domain/screening/types';
import { examineBytes, type Examination, type ExamineContext } from '../../src-main/host/extraction/examine';

/** The check of a unit on the day of the fixtures, for the website, without registered contacts. */
export const anExamineContext = (given: Partial<ExamineContext> = {}): ExamineContext => ({
  asOf: day('2026-11-23'),
  whitelist: [],
  channel: 'website',
  digestKey: new Uint8Array(32).fill(7),
  rules: screeningRules,
  ...given,
});

/** Examines and expects the file to be readable as a document. */
export async function examined(bytes: Uint8Array, name = '文件.docx', context = anExamineContext()): Promise<Examination> {
  const result = await examineBytes(bytes, name, context);
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.value;
}

export const detectors = (findings: readonly Finding[]): readonly string[] => findings.map((finding) => finding.detector);
