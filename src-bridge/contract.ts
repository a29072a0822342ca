import { z } from 'zod';
import { applicantCalls } from './schemas/applicants';
import { catalogueFileCalls } from './schemas/catalogueFiles';
import { channelCalls } from './schemas/channels';
import { countyCalls } from './schemas/county';
import { countyMessageCalls } from './schemas/countyMessages';
import { fileCalls } from './schemas/files';
import { intakeCalls } from './schemas/intake';
import { journalCalls } from './schemas/journal';
import { keyCalls } from './schemas/keys';
import { oldSheetCalls } from './schemas/oldSheets';
import { packageCalls } from './schemas/packages';
import { rosterCalls } from './schemas/rosters';
import { proofCalls } from './schemas/proofs';

const hostInfo = z.object({
  host: z.enum(['electron', 'loopback']),
  version: z.string(),
  dataFolder: z.string(),
  /** True while there is room to write; under the floor the app is read-only. */
  writable: z.boolean(),
  can: z.object({ printToPdf: z.boolean(), openFolder: z.boolean() }),
});

/** The one table of what a page may ask of its host. Types, argument checks, reply checks and the contract tests derive from it. */
export const bridgeCalls = {
  hostInfo: { args: z.object({}), reply: hostInfo },
  /** Shows the folder of made files in the system's file manager, where `can.openFolder`. */
  openFolder: { args: z.object({ folder: z.enum(['packages', 'papers']) }), reply: z.object({ opened: z.boolean() }) },
  ...journalCalls,
  ...intakeCalls,
  ...keyCalls,
  ...applicantCalls,
  ...fileCalls,
  ...catalogueFileCalls,
  ...oldSheetCalls,
  ...packageCalls,
  ...rosterCalls,
  ...proofCalls,
  ...channelCalls,
  ...countyCalls,
  ...countyMessageCalls,
} as const;

export type CallName = keyof typeof bridgeCalls;
export type CallArgs<Name extends CallName> = z.input<(typeof bridgeCalls)[Name]['args']>;
export type CallReply<Name extends CallName> = z.output<(typeof bridgeCalls)[Name]['reply']>;

/** What both hosts implement and every page uses. A refused call (bad arguments, unknown sender) rejects: that is our mistake, never the officer's. */
export type Bridge = { readonly [Name in CallName]: (args: CallArgs<Name>) => Promise<CallReply<Name>> };

export type HostInfo = z.infer<typeof hostInfo>;
