import { z } from 'zod';
import { ledgerPayload } from '../payload/ledger';
import { coverageToSend } from '../payload/coverage';
import { documentsPayload } from '../payload/documents';
import { returnPayload } from '../payload/return';
import { fileName, nothing, outcome, passphrase, sha256, softened } from './common';

const problem = z.object({ code: z.string(), where: z.string(), message: z.string() });

const verdict = z.object({
  accepted: z.boolean(),
  problems: z.array(problem),
  warnings: z.array(problem),
  statement: z.unknown(),
});

const job = z.string().regex(/^[0-9a-f-]{36}$/);

export const packageCalls = {
  /**
   * Writes, signs, reads back and verifies one package; only then the chain moves on. `job` names the work for jobProgress and
   * jobCancel. Files are taken from the vault by digest.
   */
  packageWrite: {
    args: z.object({
      job,
      passphrase,
      document: returnPayload,
      ledger: ledgerPayload,
      coverage: coverageToSend,
      documents: documentsPayload,
      softened,
    }),
    reply: outcome(z.object({ name: fileName, packageId: z.string(), sequence: z.int(), statementSha256: sha256, size: z.int() }), [
      'no-key',
      'wrong-passphrase',
      'file-missing',
      'file-changed',
      'disk-full',
      'read-only',
      'cancelled',
      'refused',
      'damaged-key',
    ]),
  },
  /** Verifies a package that was made here, against this unit's own key. */
  packageVerify: { args: z.object({ name: fileName, softened }), reply: outcome(verdict, ['not-found', 'no-key']) },
  jobProgress: { args: z.object({ job }), reply: z.object({ step: z.string(), done: z.number(), total: z.number() }) },
  jobCancel: { args: z.object({ job }), reply: nothing },
} as const;

export type Verdict = z.infer<typeof verdict>;
