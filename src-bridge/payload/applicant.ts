import { z } from 'zod';
import type { Applicant } from '../../src-domain/ledger/requests/file';

const words = z.string().max(4_000);

const applicantPayload = z.object({ name: words, proof: words, contact: words, address: words, asked: words, form: words });

/** An applicant as written before it is sealed. */
export const applicantText = (applicant: Applicant): string => JSON.stringify(applicant);

/** What was sealed, read back; null when it is none of ours. */
export function readApplicant(text: string): Applicant | null {
  try {
    const read = applicantPayload.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
