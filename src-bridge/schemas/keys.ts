import { z } from 'zod';
import { outcome, passphrase, sha256, unitName } from './common';

export const keyStatus = z.object({
  unit: unitName.nullable(),
  keyid: z.string().nullable(),
  /** 8 groups of 4 hex digits, as printed on the enrolment sheet. */
  fingerprint: z.string().nullable(),
  publicKey: z.string().nullable(),
  /** The chain of packages this key has signed. */
  chain: z.object({ sequence: z.int().min(0), head: sha256.nullable() }),
});

const writeTrouble = ['disk-full', 'read-only', 'damaged-key'] as const;

export const keyCalls = {
  keyStatus: { args: z.object({}), reply: outcome(keyStatus, ['damaged-key']) },
  keyCreate: {
    args: z.object({ unit: unitName, passphrase }),
    reply: outcome(keyStatus, ['already-there', 'weak-passphrase', ...writeTrouble]),
  },
  /** Gives the document its serial of the year: the same document gets the same serial again, no serial is given twice or left out. */
  indexSerial: {
    args: z.object({ year: z.int().min(2000).max(2199), documentId: z.string().min(1).max(64) }),
    reply: outcome(z.object({ serial: z.int().min(1).max(99_999) }), writeTrouble),
  },
  enrolmentWrite: {
    args: z.object({ passphrase, contact: z.object({ name: z.string().min(1), phone: z.string().min(1) }) }),
    reply: outcome(z.object({ name: z.string() }), ['no-key', 'wrong-passphrase', ...writeTrouble]),
  },
} as const;

export type KeyStatus = z.infer<typeof keyStatus>;
