import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Tools of the system that the check needs and this machine lacks; empty when it can be made. */
export const missingTools = (): readonly string[] =>
  ['python3', 'openssl', 'sha256sum'].filter((tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error !== undefined);

/** Every entry of a package, read by Info-ZIP's or Python's own reader: nothing of ours. */
export function unpack(file: string, into: string): string {
  execFileSync('python3', ['-c', 'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', file, into]);
  return path.join(into, execFileSync('ls', [into], { encoding: 'utf8' }).trim());
}

/** BagIt by the book: every payload file is listed, every digest is right (RFC 8493). */
export function checkBag(bag: string): void {
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: bag });
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'tagmanifest-sha256.txt'], { cwd: bag });
  const payload = execFileSync('find', ['data', '-type', 'f'], { cwd: bag, encoding: 'utf8' }).trim().split('\n').sort();
  const listed = execFileSync('cut', ['-c67-', 'manifest-sha256.txt'], { cwd: bag, encoding: 'utf8' }).trim().split('\n').sort();
  if (payload.join() !== listed.join()) throw new Error('payload and manifest differ');
}

interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** `openssl dgst -sm3 -verify` over the pre-authentication encoding, as formats.md writes it out; gives what openssl says. */
export function verifyWithOpenssl(bag: string, envelope: Envelope, publicKey: string): string {
  const payload = Buffer.from(envelope.payload, 'base64');
  const pae = Buffer.concat([Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `), payload]);
  const at = (name: string): string => path.join(bag, name);
  writeFileSync(at('pae'), pae);
  writeFileSync(at('sig'), Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64'));
  writeFileSync(at('pub.pem'), publicKey);
  const words = ['dgst', '-sm3', '-verify', at('pub.pem'), '-signature', at('sig'), '-sigopt', 'distid:1234567812345678', at('pae')];
  return execFileSync('openssl', words, { encoding: 'utf8' }).trim();
}
