import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { KeyStatus } from '../../../src-bridge/schemas/keys';
import { createUnitKey, openUnitKey, publicKeyStatus, type PublicKeyStatus } from '../keys/keyFile';
import { readChainHead, takeIndexSerial } from '../keys/serials';
import { writeEnrolmentPackage } from '../packages/writeReturn';
import { hasRoom, refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';

async function statusOf(dataFolder: string): Promise<Result<KeyStatus, 'damaged-key'>> {
  const [key, chain] = [await publicKeyStatus(dataFolder), await readChainHead(dataFolder)];
  if (!chain.ok) return chain;
  if (!key.ok && key.error === 'damaged-key') return fail(key.error);
  const none = { unit: null, keyid: null, fingerprint: null, publicKey: null };
  const shown: PublicKeyStatus | typeof none = key.ok ? key.value : none;
  return ok({ ...shown, chain: { sequence: chain.value.sequence, head: chain.value.statementSha256 } });
}

async function statusReply(dataFolder: string) {
  const status = await statusOf(dataFolder);
  return status.ok ? ok(status.value) : refused(status.error);
}

export const keyHandlers = (context: HostContext): Handlers<'keyStatus' | 'keyCreate' | 'indexSerial' | 'enrolmentWrite'> => {
  const { folders, forms, software, now } = context;
  return {
    keyStatus: () => statusReply(folders.data),
    keyCreate: async ({ unit, passphrase }) => {
      if (!(await hasRoom(folders))) return refused('disk-full');
      const made = await createUnitKey(folders.data, unit, passphrase);
      return made.ok ? statusReply(folders.data) : refused(made.error);
    },
    indexSerial: async ({ year, documentId }) => {
      const serial = await takeIndexSerial(folders.data, year, documentId);
      return serial.ok ? ok({ serial: serial.value }) : refused(serial.error);
    },
    enrolmentWrite: async ({ passphrase, contact }) => {
      if (!(await hasRoom(folders))) return refused('disk-full');
      const signer = await openUnitKey(folders.data, passphrase);
      if (!signer.ok) return refused(signer.error);
      const io = { folder: folders.packages, signer: signer.value, forms };
      const written = await writeEnrolmentPackage({ contact, createdAt: now(), software }, io);
      if (written.ok) return ok({ name: written.value.name });
      const { code } = written.error;
      if (code === 'disk-full' || code === 'read-only') return refused(code);
      // It takes no files, nobody cancels it, and what we wrote ourselves must verify.
      throw new Error(`enrolment: ${code}`);
    },
  };
};
