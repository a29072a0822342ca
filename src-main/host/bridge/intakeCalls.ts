import type { ScreeningContextArgs } from '../../../src-bridge/schemas/intake';
import { parseDate, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { ok } from '../../../src-domain/kernel/result';
import type { OfficeTable } from '../../../src-domain/screening/offices/types';
import { openIntake, type Intake } from '../extraction/intake';
import type { IntakeContext } from '../extraction/protocol';
import type { WorkerOptions } from '../extraction/workerCall';
import type { Vault } from '../vault/vault';
import { endsOf } from './endsOf';
import { hasRoom, refused, type Folders } from './folders';
import type { Handlers } from './hostBridge';
import type { Intakes } from './intakes';
import type { RecentReadings } from './recentReadings';

export interface IntakeParts {
  readonly folders: Folders;
  readonly vault: Vault;
  readonly intakes: Intakes;
  readonly worker: WorkerOptions;
  readonly recent: RecentReadings;
  /** Key of the data folder for digests of found values. */
  readonly digestKey: Uint8Array;
}

function dateOf(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date.ok) throw new RangeError(`no date: ${text}`);
  return date.value;
}

const officesOf = ({ issuedOn, holders }: NonNullable<ScreeningContextArgs['offices']>): OfficeTable => ({
  issuedOn: dateOf(issuedOn),
  holders: holders.map(({ validFrom, validTo, ...holder }) => ({
    ...holder,
    validFrom: dateOf(validFrom),
    validTo: validTo === null ? null : dateOf(validTo),
  })),
});

/** What a check is told, with the key that only the host knows. */
export const contextOf = (
  { asOf, whitelist, channel, catalogueItem, offices }: ScreeningContextArgs,
  digestKey: Uint8Array,
): IntakeContext => ({
  asOf: dateOf(asOf),
  whitelist,
  channel,
  catalogueItem,
  offices: offices && officesOf(offices),
  digestKey,
});

type IntakeCall = 'intakeBegin' | 'intakeChunk' | 'intakeExamine' | 'intakeKeep' | 'intakeProgress' | 'intakeDrop';

/** Files on their way in: memory only, until the officer has said no to the first question. */
export const intakeHandlers = ({ folders, vault, intakes, recent, digestKey }: IntakeParts): Handlers<IntakeCall> => ({
  intakeBegin: async (file) => {
    const begun = await intakes.begin(file);
    return begun.ok ? ok({ intakeId: begun.value }) : refused(begun.error);
  },
  intakeChunk: async ({ intakeId, offset, base64 }) => {
    const added = await intakes.chunk(intakeId, offset, Buffer.from(base64, 'base64'));
    return added.ok ? ok({ received: added.value }) : refused(added.error);
  },
  intakeExamine: async ({ intakeId, context, parts }) => {
    const open = intakes.find(intakeId);
    if (open === undefined) return refused('unknown-intake');
    const [asked, began] = [contextOf(context, digestKey), performance.now()];
    const examined = await open.intake.examine(asked);
    if (!examined.ok) return refused(examined.error);
    open.examined = { context: asked, tookMillis: performance.now() - began };
    return ok(parts === 'ends' ? { ...examined.value, parts: endsOf(examined.value.parts) } : examined.value);
  },
  intakeKeep: async ({ intakeId }) => {
    const open = intakes.find(intakeId);
    if (open === undefined) return refused('unknown-intake');
    // Asked before the worker hands over the only copy.
    if (!(await hasRoom(folders))) return refused('disk-full');
    const { intake, examined } = open;
    const reading = await intake.reading();
    const bytes = await intake.keep();
    if (!bytes.ok) return refused(bytes.error === 'cannot-check' ? 'unknown-intake' : bytes.error);
    await intakes.drop(intakeId);
    const kept = await vault.put(bytes.value);
    if (kept.ok && reading && examined) recent.remember(reading, examined.context, examined.tookMillis);
    return kept.ok ? ok(kept.value) : refused(kept.error);
  },
  intakeProgress: async ({ intakeId }) => intakes.find(intakeId)?.intake.progress() ?? { done: 0, of: 0 },
  intakeDrop: async ({ intakeId }) => {
    await intakes.drop(intakeId);
    return {};
  },
});

/** Gives the stored bytes to a worker of their own. */
export async function withBytes<Answer>(
  worker: WorkerOptions,
  bytes: Uint8Array,
  extension: string,
  ask: (intake: Intake) => Promise<Answer>,
) {
  const intake = openIntake(worker);
  try {
    const begun = await intake.begin({ name: `document.${extension}`, size: bytes.length });
    const sent = begun.ok ? await intake.chunk(bytes) : begun;
    return sent.ok ? await ask(intake) : refused('cannot-check');
  } finally {
    await intake.drop();
  }
}

/** What was stored, and new versions of it. */
export const vaultHandlers = ({ folders, vault, worker, recent, digestKey }: IntakeParts): Handlers<'vaultExamine' | 'vaultMask'> => ({
  vaultExamine: async ({ sha256, extension, context }) => {
    const bytes = await vault.read(sha256);
    if (!bytes.ok) return refused(bytes.error);
    const asked = contextOf(context, digestKey);
    const known = recent.find(sha256, extension, asked);
    if (known !== undefined) return ok(known);
    return withBytes(worker, bytes.value, extension, async (intake) => {
      const began = performance.now();
      const examined = await intake.examine(asked);
      if (examined.ok) recent.remember(examined.value, asked, performance.now() - began);
      if (examined.ok) return ok(examined.value);
      return refused(examined.error === 'incomplete' ? 'cannot-check' : examined.error);
    });
  },
  vaultMask: async ({ sha256, extension, findings, columns = [], context }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const bytes = await vault.read(sha256);
    if (!bytes.ok) return refused(bytes.error);
    return withBytes(worker, bytes.value, extension, async (intake) => {
      const masked = await intake.mask(findings, contextOf(context, digestKey), columns);
      if (!masked.ok) return refused(masked.error === 'incomplete' ? 'cannot-check' : masked.error);
      const kept = await vault.put(masked.value.bytes);
      return kept.ok ? ok(masked.value.examination) : refused(kept.error);
    });
  },
});
