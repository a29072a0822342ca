import { ok } from '../../../src-domain/kernel/result';
import type { Uploads } from '../papers/uploads';
import type { CleanAt } from '../pictures/inWorker';
import type { Vault } from '../vault/vault';
import { hasRoom, refused, type Folders } from './folders';
import type { Handlers } from './hostBridge';

/** As base64 it stays under what one call may carry. */
const pieceBytes = 1_000_000;

function typeOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null;
}

interface ProofParts {
  readonly folders: Folders;
  readonly uploads: Uploads;
  readonly vault: Vault;
  readonly clean: CleanAt;
}

/** Photos of sheets on their boards: cleaned, kept by digest, shown again. */
export const proofHandlers = ({ folders, uploads, vault, clean }: ProofParts): Handlers<'proofKeep' | 'proofChunk'> => ({
  proofKeep: async ({ uploadId }) => {
    const path = uploads.pathOf(uploadId);
    if (path === undefined) return refused('unknown-upload');
    const cleaned = await clean(path);
    await uploads.drop(uploadId);
    if (!cleaned.ok) return refused(cleaned.error);
    if (!(await hasRoom(folders))) return refused('disk-full');
    const { bytes, width, height, removed } = cleaned.value;
    const kept = await vault.put(bytes);
    return kept.ok ? ok({ ...kept.value, width, height, removed }) : refused(kept.error);
  },
  proofChunk: async ({ sha256, offset }) => {
    const read = await vault.read(sha256);
    if (!read.ok) return refused(read.error);
    const type = typeOf(read.value);
    if (type === null) return refused('not-a-picture');
    const piece = Buffer.from(read.value).subarray(offset, offset + pieceBytes);
    return ok({ base64: piece.toString('base64'), size: read.value.length, end: offset + piece.length >= read.value.length, type });
  },
});
