import { join } from 'node:path';
import type { CountyContent } from '../../../src-domain/county/messages';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { withOfficeKey } from '../../../src-domain/packages/countyKeys';
import { fingerprintOf, type TrustList } from '../../../src-domain/packages/trustList';
import type { CheckPackage } from '../county/importVerdict';
import { openMessage } from '../county/openMessage';
import { inTurn, type WriteTrouble } from '../disk/durableFile';
import { openUnitKey, publicKeyStatus, type PublicKeyStatus } from '../keys/keyFile';
import { writeTrustFile } from '../packages/trustFile';
import { writeCountyMessage } from '../packages/writeCountyMessage';
import type { Uploads } from '../papers/uploads';
import type { CountyOffice } from './countyOffice';
import { hasRoom, refused, type HostContext } from './folders';
import type { CheckedArgs, Handlers } from './hostBridge';
import type { Jobs } from './jobs';

interface MessageParts {
  readonly office: CountyOffice;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
  readonly check: CheckPackage;
}

type OfficeKey = Pick<PublicKeyStatus, 'unit' | 'keyid' | 'publicKey'>;

/** The county's list with the office's own key in it: kept before anything is signed, so that every unit can come to believe it. */
const listWithOffice = (
  office: CountyOffice,
  { unit, keyid, publicKey }: OfficeKey,
  now: string,
): Promise<Result<TrustList, 'no-county' | 'failed' | WriteTrouble>> =>
  inTurn('trust', async () => {
    const held = await office.trust();
    if (!held.ok) return held;
    if (held.value === undefined) return fail('no-county');
    const list = withOfficeKey(held.value, { keyid, publicKey, unit: unit.code, name: unit.name }, now);
    const saved = list === held.value ? ok(undefined) : await office.saveTrust(list);
    return saved.ok ? ok(list) : saved;
  });

const contentOf = (message: CheckedArgs<'countyIssue'>['message'], list: TrustList): CountyContent =>
  message.kind === 'trust' ? { kind: 'trust', payload: list } : message;

/** What a county sends to its units, and what a unit may believe of it. */
export const countyMessageHandlers = (
  context: HostContext,
  { office, uploads, jobs, check }: MessageParts,
): Handlers<'countyIssue' | 'countyTrustFile' | 'countyPackageOpen'> => ({
  countyIssue: async ({ job, passphrase, audience, message }) => {
    const { folders, forms, software, now } = context;
    if (!(await hasRoom(folders))) return refused('disk-full');
    const signer = await openUnitKey(folders.data, passphrase);
    if (!signer.ok) return refused(signer.error);
    const list = await listWithOffice(office, signer.value, now());
    if (!list.ok) return refused(list.error);
    const io = { dataFolder: folders.data, folder: folders.packages, signer: signer.value, forms };
    const input = { content: contentOf(message, list.value), audience, createdAt: now(), software };
    const written = await jobs.run(job, (watch) => writeCountyMessage(input, { ...io, ...watch }));
    if (written.ok) {
      const { name, packageId, sequence, size } = written.value;
      return ok({ name, packageId, sequence, size });
    }
    const { code, ...more } = written.error;
    // It takes no file of the vault.
    if (code === 'file-missing' || code === 'file-changed') throw new Error(`county message: ${code}`);
    return refused(code, 'problems' in more ? more.problems?.map(({ message: told }) => told).join('\n') : undefined);
  },
  countyTrustFile: async () => {
    const { folders, now } = context;
    if (!(await hasRoom(folders))) return refused('disk-full');
    const key = await publicKeyStatus(folders.data);
    if (!key.ok) return refused(key.error);
    const list = await listWithOffice(office, key.value, now());
    if (!list.ok) return refused(list.error);
    const name = `${list.value.county.name}信任名单.json`;
    const written = await writeTrustFile(join(folders.papers, name), list.value);
    return written.ok ? ok({ name, version: list.value.version, fingerprint: fingerprintOf(key.value.keyid) }) : refused(written.error);
  },
  countyPackageOpen: async ({ uploadId, unit, trust, taken }) => {
    const path = uploads.pathOf(uploadId);
    if (path === undefined) return refused('unknown-upload');
    return ok(await openMessage({ path, unit, trust, taken, check }));
  },
});
