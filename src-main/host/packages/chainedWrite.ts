import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { Predicate } from '../../../src-domain/packages/statement';
import { readChain, writeChain } from '../keys/chainFile';
import { inTurn, syncFolder, writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { advanceChainHead } from '../keys/serials';
import { buildPackage, type BuildFailure, type BuildIo, type BuiltPackage } from './buildPackage';
import type { PayloadSource } from './planBag';

export interface ChainedIo extends BuildIo {
  /** Holds the key and its chain. */
  readonly dataFolder: string;
}

export interface WrittenPackage {
  readonly path: string;
  readonly name: string;
  readonly packageId: string;
  readonly sequence: number;
  readonly statementSha256: string;
  readonly size: number;
}

export type WriteFailure = BuildFailure | { readonly code: 'damaged-key' };

/**
 * Writes the next package of the unit's chain. The head moves on first, with a note of the rename that follows: after a crash in
 * between the next call finishes the rename, so no sequence is ever signed twice or lost.
 */
export const writeNext = (
  predicate: Omit<Predicate, 'sequence' | 'previous'>,
  sources: readonly PayloadSource[],
  io: ChainedIo,
): Promise<Result<WrittenPackage, WriteFailure>> =>
  inTurn(`chain ${io.dataFolder}`, () => inTurn(`packages ${io.folder}`, () => writeInTurn(predicate, sources, io)));

async function writeInTurn(
  predicate: Omit<Predicate, 'sequence' | 'previous'>,
  sources: readonly PayloadSource[],
  io: ChainedIo,
): Promise<Result<WrittenPackage, WriteFailure>> {
  const ready = await finishMove(io.dataFolder, io.folder);
  if (!ready.ok) return fail({ code: ready.error });
  const head = await readChain(io.dataFolder);
  if (!head.ok) return fail({ code: head.error });
  const sequence = head.value.sequence + 1;
  const built = await buildPackage({ ...predicate, sequence, previous: head.value.statementSha256 }, sources, io);
  if (!built.ok) return built;
  const { statementSha256, temporary, name } = built.value;
  const advanced = await advanceChainHead(io.dataFolder, { sequence, statementSha256 }, { from: temporary, to: name });
  if (!advanced.ok) {
    await rm(join(io.folder, temporary), { force: true }).catch(() => undefined);
    return fail({ code: advanced.error });
  }
  const moved = await finishMove(io.dataFolder, io.folder);
  return moved.ok ? ok(writtenOf(built.value, io.folder, predicate.packageId, sequence)) : fail({ code: moved.error });
}

/** A package outside the chain: only enrolments. */
export const writeUnchained = (
  predicate: Predicate,
  sources: readonly PayloadSource[],
  io: BuildIo,
): Promise<Result<WrittenPackage, BuildFailure>> =>
  inTurn(`packages ${io.folder}`, async () => {
    const ready = await trying(() => mkdir(io.folder, { recursive: true }));
    if (!ready.ok) return fail({ code: ready.error });
    const built = await buildPackage(predicate, sources, io);
    if (!built.ok) return built;
    const moved = await trying(() => move(io.folder, built.value.temporary, built.value.name));
    return moved.ok ? ok(writtenOf(built.value, io.folder, predicate.packageId, predicate.sequence)) : fail({ code: moved.error });
  });

const writtenOf = ({ name, statementSha256, size }: BuiltPackage, folder: string, packageId: string, sequence: number): WrittenPackage => ({
  path: join(folder, name),
  name,
  packageId,
  sequence,
  statementSha256,
  size,
});

/** Finishes a rename that a crash cut off and clears what an earlier crash left half written. Also called once at start. */
export async function finishMove(dataFolder: string, folder: string): Promise<Result<void, 'damaged-key' | WriteTrouble>> {
  const made = await trying(() => mkdir(folder, { recursive: true }));
  const chain = await readChain(dataFolder);
  if (!made.ok || !chain.ok) return made.ok ? (chain.ok ? ok(undefined) : chain) : made;
  const { moving } = chain.value;
  const cleared = await trying(() => clearHalves(folder, moving?.from));
  if (!cleared.ok || moving === null) return cleared;
  const moved = existsSync(join(folder, moving.from)) ? await trying(() => move(folder, moving.from, moving.to)) : ok(undefined);
  return moved.ok ? writeChain(dataFolder, { ...chain.value, moving: null }) : moved;
}

async function clearHalves(folder: string, but: string | undefined): Promise<void> {
  const halves = (await readdir(folder)).filter((name) => name.endsWith('.part') && name !== but);
  await Promise.all(halves.map((name) => rm(join(folder, name), { force: true })));
}

async function move(folder: string, from: string, to: string): Promise<void> {
  await rename(join(folder, from), join(folder, to));
  await syncFolder(folder);
}

async function trying(work: () => Promise<unknown>): Promise<Result<void, WriteTrouble>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}
