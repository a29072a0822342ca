import { z } from 'zod';
import { trustPayload } from '../payload/trust';
import { calendarSource } from '../resources/calendar';
import { catalogueSchema } from '../resources/catalogue';
import { supervisionFile } from '../resources/supervision';
import { fileName, outcome, passphrase, sha256, unitName } from './common';

const unitCode = z.string().regex(/^\d{9}$/);
const uploadId = z.string().regex(/^[0-9a-f-]{36}$/);
const job = z.string().regex(/^[0-9a-f-]{36}$/);
const sequence = z.int().min(1);
const kind = z.enum(['catalogue', 'calendar', 'supervision', 'trust']);

/** Code and place of one thing that is wrong; the page has the words of a unit for them. */
const problem = z.object({ code: z.string(), where: z.string() });

const written = [
  z.object({ kind: z.literal('catalogue'), payload: catalogueSchema }),
  z.object({ kind: z.literal('calendar'), payload: calendarSource }),
  z.object({ kind: z.literal('supervision'), payload: supervisionFile }),
] as const;

/** Of its list the host knows the newest. */
const issued = z.discriminatedUnion('kind', [...written, z.object({ kind: z.literal('trust') })]);

const content = z.discriminatedUnion('kind', [...written, z.object({ kind: z.literal('trust'), payload: trustPayload })]);

const sent = z.object({
  packageId: z.string(),
  sequence,
  statementSha256: sha256,
  keyid: z.string(),
  previous: sha256.nullable(),
  createdAt: z.string(),
  from: unitName,
});

const opened = z.discriminatedUnion('state', [
  z.object({ state: z.literal('refused'), problems: z.array(problem).min(1) }),
  /** This very package was taken in before. */
  z.object({ state: z.literal('unchanged'), kind, sent }),
  /** `missing`: numbers of the county's chain that never came here. */
  z.object({ state: z.literal('good'), content, sent, missing: z.array(sequence) }),
]);

/** What a county sends to its units: issued at the county desk, opened at a unit's. */
export const countyMessageCalls = {
  /** Writes, signs, reads back and verifies one package of the county's chain; the office's own key goes into its list if it must. */
  countyIssue: {
    args: z.object({ job, passphrase, audience: unitCode.nullable(), message: issued }),
    reply: outcome(z.object({ name: fileName, packageId: z.string(), sequence, size: z.int() }), [
      'no-county',
      'no-key',
      'wrong-passphrase',
      'damaged-key',
      'disk-full',
      'read-only',
      'cancelled',
      'refused',
      'failed',
    ]),
  },
  /** The county's list with the office's own key in it, as a file under papers: by it a unit learns whom to believe. */
  countyTrustFile: {
    args: z.object({}),
    reply: outcome(z.object({ name: fileName, version: z.int().min(0), fingerprint: z.string() }), [
      'no-county',
      'no-key',
      'damaged-key',
      'disk-full',
      'read-only',
      'failed',
    ]),
  },
  /** Verifies a package of the county against the list in use and against what was taken in before. Nothing is applied. */
  countyPackageOpen: {
    args: z.object({
      uploadId,
      unit: unitCode,
      trust: trustPayload,
      taken: z.array(z.object({ kind, sequence, statementSha256: sha256, keyid: z.string() })).max(10_000),
    }),
    reply: outcome(opened, ['unknown-upload', 'failed']),
  },
} as const;

export type OpenedMessage = z.infer<typeof opened>;
