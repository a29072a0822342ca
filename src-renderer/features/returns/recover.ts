import { z } from 'zod';
import type { Bridge } from '../../../src-bridge/contract';
import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { parseMonth, type Month } from '../../../src-domain/kernel/month';
import { markExported } from '../../../src-domain/returns/lifecycle';
import type { FinalisedReturn, ReturnVersion } from '../../../src-domain/returns/versions';
import { softenedRules } from '../../../src-domain/returns/softened';
import type { Store } from '../../store';
import { instantNow } from '../../shell/clock';

const key = 'package-being-written';
const note = z.object({ period: z.string(), version: z.int(), proposals: z.array(z.string()).default([]) });
const statement = z.object({ packageId: z.string(), kind: z.literal('return'), period: z.string(), sequence: z.int() });

export interface Written {
  readonly name: string;
  readonly packageId: string;
  readonly sequence: number;
  readonly statementSha256: string;
  readonly size: number;
}

/** Says which version is about to be written, so that a package finished just before a power cut finds its return again. */
export const noteWriting = (store: Store, period: Month, version: number, proposals: readonly string[]): Promise<void> =>
  store.drafts.keep(key, { period, version, proposals });

const dropNote = (store: Store): Promise<void> => store.drafts.drop(key);

/** The package, the version that left in it and the proposals that went with it, in one step. */
export async function recordWritten(
  store: Store,
  finalised: FinalisedReturn,
  written: Written,
  proposals: readonly string[],
): Promise<void> {
  const at = instantNow();
  const { packageId: id, ...more } = written;
  const { period } = finalised.document;
  const left = { packageId: id, sequence: written.sequence, exportedOn: dayInChina(at) };
  await store.packages.record(
    { id, ...more, period, returnVersion: finalised.version, writtenAt: at, copies: [] },
    markExported(finalised, left),
    proposals,
  );
  await dropNote(store);
}

const isFinalised =
  (version: number) =>
  (each: ReturnVersion): each is FinalisedReturn =>
    each.state === 'finalised' && each.version === version;

/** After a crash between writing and recording: finds the package that was written and records it. */
export async function recoverWritten(bridge: Bridge, store: Store): Promise<void> {
  const kept = note.safeParse(await store.drafts.read(key));
  const period = kept.success ? parseMonth(kept.data.period) : undefined;
  if (!kept.success || period?.ok !== true) return;
  const finalised = (await store.returns.ofPeriod(period.value)).find(isFinalised(kept.data.version));
  const written = finalised === undefined ? undefined : await unrecorded(bridge, store, period.value);
  if (finalised !== undefined && written !== undefined) await recordWritten(store, finalised, written, kept.data.proposals);
  else await dropNote(store);
}

/** The newest package of the chain, when the store has never heard of it. */
async function unrecorded(bridge: Bridge, store: Store, period: Month): Promise<Written | undefined> {
  const keys = await bridge.keyStatus({});
  if (!keys.ok || keys.value.chain.head === null) return undefined;
  const { sequence, head } = keys.value.chain;
  if ((await store.packages.all()).some((each) => each.sequence === sequence)) return undefined;
  const { files } = await bridge.filesMade({ folder: 'packages' });
  const file = files.find(({ name }) => name.endsWith(`-${String(sequence).padStart(4, '0')}.gkpkg`));
  const softened = softenedRules((await store.settings.read()).supervision ?? {});
  const verdict = file === undefined ? undefined : await bridge.packageVerify({ name: file.name, softened });
  if (file === undefined || verdict?.ok !== true || !verdict.value.accepted) return undefined;
  const said = statement.safeParse(verdict.value.statement);
  if (!said.success || said.data.sequence !== sequence || said.data.period !== period) return undefined;
  return { name: file.name, packageId: said.data.packageId, sequence, statementSha256: head, size: file.size };
}
