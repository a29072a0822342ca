import { z } from 'zod';
import { proposalPayload } from '../payload/coverage';
import { calendarDate, fileName, monthText, outcome, softened } from './common';

const uploadId = z.string().regex(/^[0-9a-f-]{36}$/);
const countyName = z.object({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1).max(40) });
const problem = z.object({ code: z.string(), where: z.string(), message: z.string() });
const trusted = z.object({
  unit: z.string(),
  name: z.string(),
  role: z.enum(['county', 'unit']),
  fingerprint: z.string(),
  keyid: z.string(),
});

const countyStatus = z.object({ county: countyName.nullable(), trustVersion: z.int().min(0), keys: z.array(trusted) });

const importOutcome = z.object({
  imported: z.array(
    z.object({
      file: z.string(),
      unit: z.string(),
      period: z.string().nullable(),
      sequence: z.int(),
      state: z.enum(['accepted', 'pending']),
    }),
  ),
  unchanged: z.array(z.string()),
  refused: z.array(z.object({ file: z.string(), problems: z.array(problem) })),
  missing: z.array(z.object({ unit: z.string(), sequence: z.int() })),
  warnings: z.array(z.object({ file: z.string(), problems: z.array(problem) })),
  /** What every readable package says of itself, also one that is not believed. */
  senders: z.array(z.object({ file: z.string(), unit: z.string(), period: z.string().nullable(), sequence: z.int() })),
});

const values = z.record(z.string(), z.number());

const countySummary = z.object({
  units: z.int().min(0),
  missing: z.array(z.object({ unit: z.string(), name: z.string() })),
  values,
  byUnit: z.record(z.string(), z.object({ values, pending: z.boolean().optional(), name: z.string().optional() })),
  /** Returns that are not row for row on the form of the month: what they give that it has no place for, and what they leave blank. */
  otherForms: z
    .array(z.object({ unit: z.string(), name: z.string(), form: z.string(), without: z.array(z.string()), blank: z.array(z.string()) }))
    .optional(),
});

const receivedProposal = z.object({
  unit: z.string(),
  name: z.string(),
  period: z.string().nullable(),
  proposal: proposalPayload,
});

const busy = ['county-busy', 'no-county', 'disk-full', 'read-only', 'failed'] as const;

/** County data live in the host; a page asks for what it shows. */
export const countyCalls = {
  countyStatus: { args: z.object({}), reply: outcome(countyStatus, busy) },
  countyStart: { args: z.object({ county: countyName }), reply: outcome(countyStatus, ['already-there', ...busy]) },
  /** Opens an enrolment package and shows whose key it holds; nothing is added yet. */
  enrolmentInspect: {
    args: z.object({ uploadId }),
    reply: outcome(
      z.object({
        unit: z.object({ code: z.string(), name: z.string() }),
        keyid: z.string(),
        fingerprint: z.string(),
        contact: z.object({ name: z.string(), phone: z.string() }),
      }),
      ['unknown-upload', 'not-an-enrolment', ...busy],
    ),
  },
  /** Adds the inspected key to the trust list after somebody compared the fingerprint with the stamped sheet. */
  enrolmentAccept: {
    args: z.object({ uploadId, keyid: z.string(), validFrom: calendarDate }),
    reply: outcome(countyStatus, ['unknown-upload', 'not-an-enrolment', 'other-key', 'already-there', ...busy]),
  },
  countyImport: {
    args: z.object({
      uploads: z
        .array(z.object({ uploadId, name: fileName }))
        .min(1)
        .max(2000),
      softened,
    }),
    reply: outcome(importOutcome, ['unknown-upload', ...busy]),
  },
  countySummary: { args: z.object({ period: monthText }), reply: outcome(countySummary, busy) },
  /** What units would have the catalogue say (动态调整), newest month first. */
  countyProposals: { args: z.object({}), reply: outcome(z.array(receivedProposal), busy) },
  /** The summary as Excel and the trust list as a file, under papers. */
  countyPapers: { args: z.object({ period: monthText }), reply: outcome(z.object({ xlsx: fileName, trust: fileName }), busy) },
} as const;

export type CountyStatus = z.infer<typeof countyStatus>;
export type ImportOutcome = z.infer<typeof importOutcome>;
export type CountySummary = z.infer<typeof countySummary>;
export type ReceivedProposal = z.infer<typeof receivedProposal>;
