/** A file of the bag: its path inside the top folder, size in bytes and SHA-256 in lower-case hex. */
export interface BagFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export const bagFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  statement: 'statement.dsse.json',
} as const;

export const isPayload = (path: string): boolean => path.startsWith('data/');

/** `bagit.txt` as RFC 8493, section 2.1.1 has it. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export const isBagDeclaration = (text: string): boolean => lines(text).join('\n') === bagDeclaration.trimEnd();

/** Path → digest in lower case; null when a line is not `<sha256>  <path>` or a path stands twice. */
export function parseManifest(text: string): ReadonlyMap<string, string> | null {
  const digests = new Map<string, string>();
  for (const line of lines(text)) {
    const [, digest, path] = /^([0-9a-fA-F]{64})[ \t]+(?:\.\/)?(\S.*)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || digests.has(path)) return null;
    digests.set(path, digest.toLowerCase());
  }
  return digests;
}

/** Sorted by path, so that the same files always give the same bytes. */
export const formatManifest = (files: readonly BagFile[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** Labels are compared without regard to capitals; a line that starts with a blank continues the one before (RFC 8493, 2.2.2). */
export function parseBagInfo(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, label, value] = /^([^:\s][^:]*?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined) fields.set(label.toLowerCase(), value);
  }
  return fields;
}

export interface BagInfo {
  readonly organisation: string;
  readonly packageId: string;
  /** Day in China. */
  readonly baggingDate: string;
  readonly software: string;
}

export const formatBagInfo = (info: BagInfo, payload: readonly BagFile[]): string =>
  `Source-Organization: ${oneLine(info.organisation)}\nExternal-Identifier: ${info.packageId}\nBagging-Date: ${info.baggingDate}\n` +
  `Payload-Oxum: ${oxumOf(payload)}\nBag-Software-Agent: ${oneLine(info.software)}\n`;

/** Octets and streams of the payload: `<bytes>.<files>`. */
export const oxumOf = (payload: readonly BagFile[]): string => `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lines = (text: string): string[] => {
  const all = text.split(/\r\n|\n|\r/);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
};
