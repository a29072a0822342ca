import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { Predicate } from '../../../src-domain/packages/statement';
import type { TrustList } from '../../../src-domain/packages/trustList';
import type { Forms } from '../../../src-domain/returns/formats/inForce';
import { writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import type { Signer } from '../keys/keyFile';
import { planBag, type BagPlan, type PayloadSource } from './planBag';
import type { ToldProblem } from './problemText';
import { verifyPackage } from './verifyPackage';
import { writeZip } from './writeZip';

export interface BuildProgress {
  readonly step: 'digest' | 'write' | 'verify';
  /** Bytes. */
  readonly done: number;
  readonly total: number;
}

export interface BuildIo {
  /** Where the package goes; made when it is not there. */
  readonly folder: string;
  readonly signer: Signer;
  readonly forms: Forms;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BuildFailure {
  readonly code: 'file-missing' | 'file-changed' | 'cancelled' | 'refused' | WriteTrouble;
  /** The path in the bag, where one file is the trouble. */
  readonly detail?: string;
  /** Of `refused`: what reading back found wrong. */
  readonly problems?: readonly ToldProblem[];
}

/** A whole, synced and verified package that still has its temporary name. */
export interface BuiltPackage {
  readonly temporary: string;
  /** `<unit>-<period or kind>-<sequence>.gkpkg` */
  readonly name: string;
  readonly statementSha256: string;
  readonly size: number;
}

/** Writes the package under a temporary name, opens it again and verifies it. Whatever fails leaves no file behind. */
export async function buildPackage(
  predicate: Predicate,
  sources: readonly PayloadSource[],
  io: BuildIo,
): Promise<Result<BuiltPackage, BuildFailure>> {
  const stem = `${predicate.unit.code}-${predicate.period ?? predicate.kind}-${String(predicate.sequence).padStart(4, '0')}`;
  const name = `${stem}.gkpkg`;
  const temporary = `${name}.${randomUUID()}.part`;
  io.onProgress?.({ step: 'digest', done: 0, total: 0 });
  const planned = await planBag(predicate, sources, io.signer, io.signal);
  if (!planned.ok) return fail(planned.error);
  const written = await attempt(() => write(join(io.folder, temporary), stem, predicate, planned.value, io));
  const checked = written.ok ? await readBack(join(io.folder, temporary), predicate, planned.value, io) : written;
  if (!checked.ok) {
    await rm(join(io.folder, temporary), { force: true }).catch(() => undefined);
    return fail(checked.error);
  }
  return ok({ temporary, name, statementSha256: planned.value.statementSha256, size: checked.value });
}

async function write(path: string, topFolder: string, { createdAt }: Predicate, { files }: BagPlan, io: BuildIo): Promise<void> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const onBytes = (done: number) => io.onProgress?.({ step: 'write', done: Math.min(done, total), total });
  await writeZip(path, { topFolder, files, createdAt, onBytes, signal: io.signal });
}

async function attempt(work: () => Promise<void>): Promise<Result<void, BuildFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail({ code: isAbort(error) ? 'cancelled' : writeTroubleOf(error) });
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Accepted under the unit's own key, the same statement, and every file as it was planned: nothing more, nothing less. */
async function readBack(path: string, predicate: Predicate, plan: BagPlan, io: BuildIo): Promise<Result<number, BuildFailure>> {
  if (io.signal?.aborted === true) return fail({ code: 'cancelled' });
  const { size } = await stat(path);
  io.onProgress?.({ step: 'verify', done: 0, total: size });
  const verdict = await verifyPackage(path, { trust: ownTrust(io.signer, predicate), forms: io.forms });
  const line = (file: { path: string; size: number; sha256: string }) => `${file.path} ${file.size} ${file.sha256}`;
  const same = verdict.files.map(line).sort().join('\n') === plan.files.map(line).sort().join('\n');
  const good = verdict.accepted && same && verdict.statementSha256 === plan.statementSha256;
  return good ? ok(size) : fail({ code: 'refused', problems: verdict.problems });
}

/** A list that trusts nobody but this desk, whatever it signs, on the day of the package. */
export const ownTrust = ({ unit, keyid, publicKey }: Omit<Signer, 'sign'>, { createdAt }: Pick<Predicate, 'createdAt'>): TrustList => ({
  schema: 'gongkai/trust/1',
  county: { code: unit.code.slice(0, 6), name: unit.name },
  version: 0,
  issuedAt: createdAt,
  keys: [
    {
      keyid,
      role: 'county',
      unit: unit.code,
      name: unit.name,
      algorithm: 'SM2-SM3',
      publicKey,
      validFrom: dayInChina(createdAt),
      validTo: null,
      revokedAt: null,
    },
  ],
});
