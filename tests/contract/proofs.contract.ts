import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { plainJpeg, said, telephonePhoto } from '../builders/photos';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';
import { uploadTo } from './uploadTo';

const kept = ({ dataFolder }: ContractHost): readonly string[] => {
  const folder = path.join(dataFolder, 'vault');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name));
};

const scratch = ({ dataFolder }: ContractHost): readonly string[] =>
  existsSync(path.join(dataFolder, 'scratch')) ? readdirSync(path.join(dataFolder, 'scratch')) : [];

const none = '0'.repeat(64);

everyHost('photos of the wall', (openHost) => {
  it('are kept without a word of what the telephone wrote, and shown again byte for byte', async () => {
    const host = await openHost();
    const uploadId = await uploadTo(host, telephonePhoto(6));
    const proof = valueOf(await host.call('proofKeep', { uploadId }));
    expect(proof.removed).toEqual(expect.arrayContaining(['拍摄地点', '设备型号']));
    const [file = ''] = kept(host);
    const bytes = readFileSync(file);
    expect(path.basename(file)).toBe(proof.sha256);
    for (const words of Object.values(said)) expect(bytes.includes(words), words).toBe(false);
    // The photo as it was taken lies nowhere any more.
    expect(scratch(host)).toEqual([]);
    const pieces: Buffer[] = [];
    for (let offset = 0, end = false; !end;) {
      const piece = valueOf(await host.call('proofChunk', { sha256: proof.sha256, offset }));
      expect(piece).toMatchObject({ type: 'image/jpeg', size: proof.size });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      offset += pieces.at(-1)?.length ?? 0;
      end = piece.end;
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it('are refused with the reason, and nothing of them stays', async () => {
    const host = await openHost();
    const keep = async (bytes: Buffer) => codeOf(await host.call('proofKeep', { uploadId: await uploadTo(host, bytes) }));
    expect(await keep(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toBe('heic');
    expect(await keep(Buffer.from('%PDF-1.7'))).toBe('not-a-picture');
    expect(await keep(plainJpeg().subarray(0, 400))).toBe('damaged');
    expect(codeOf(await host.call('proofKeep', { uploadId: '00000000-0000-0000-0000-000000000000' }))).toBe('unknown-upload');
    expect([kept(host), scratch(host)]).toEqual([[], []]);
    expect(codeOf(await host.call('proofChunk', { sha256: none, offset: 0 }))).toBe('not-found');
  });
});
