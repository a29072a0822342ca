import { createHmac } from 'node:crypto';
import { valueOf } from '../../src-domain/screening/normalise';
import type { ScreeningReport } from '../../src-domain/screening/types';
import { anExamineContext } from './examineContext';
import type { Findable } from './findable';

const { digestKey } = anExamineContext();

const digestOf = (detector: string, value: string): string =>
  createHmac('sha256', digestKey).update(valueOf(detector, value)).digest('hex').slice(0, 32);

/** Whether the detector names this very value, or its word, in the report. */
export function names({ findings }: ScreeningReport, { detector, value }: Findable, seed: number): boolean {
  const digest = value && digestOf(detector, value(seed));
  return findings.some((finding) => finding.detector === detector && (digest === undefined || finding.digest === digest));
}
