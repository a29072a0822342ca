import { bagFiles, isBagDeclaration, isPayload, oxumOf, parseBagInfo, parseManifest, type BagFile } from './bag';
import { problem, type Problem } from './problemCodes';

/** The tag files as text; absent ones are undefined. */
export interface BagTexts {
  readonly declaration: string | undefined;
  readonly info: string | undefined;
  readonly manifest: string | undefined;
  readonly tagManifest: string | undefined;
}

/**
 * What is wrong with a bag, given what is really in it (RFC 8493, section 3, and formats.md, section 3). Without a bagit.txt that
 * declares version 1.0 in UTF-8 nothing else is asked.
 */
export function judgeBag(files: readonly BagFile[], texts: BagTexts): readonly Problem[] {
  if (texts.declaration === undefined || !isBagDeclaration(texts.declaration)) return [problem('bag/not-a-bag', bagFiles.declaration)];
  const payload = files.filter(({ path }) => isPayload(path));
  const tags = files.filter(({ path }) => !isPayload(path) && !path.startsWith('tagmanifest-'));
  return [
    ...judgePayload(payload, texts.manifest),
    ...judgeTags(tags, texts.tagManifest),
    ...judgeOxum(payload, texts.info),
    // A list of files to fetch: nothing of a package comes over a network.
    ...files.filter(({ path }) => path === 'fetch.txt').map(({ path }) => problem('bag/unlisted-file', path)),
  ];
}

function judgePayload(payload: readonly BagFile[], text: string | undefined): Problem[] {
  if (text === undefined) return [problem('bag/missing-file', bagFiles.manifest)];
  const listed = parseManifest(text);
  if (listed === null) return [problem('bag/not-a-bag', bagFiles.manifest)];
  return compare(payload, listed, 'bag/digest-mismatch');
}

function judgeTags(tags: readonly BagFile[], text: string | undefined): Problem[] {
  if (text === undefined) return [problem('bag/missing-file', bagFiles.tagManifest)];
  const listed = parseManifest(text);
  return listed === null ? [problem('bag/tag-mismatch', bagFiles.tagManifest)] : compare(tags, listed, 'bag/tag-mismatch');
}

function compare(
  files: readonly BagFile[],
  listed: ReadonlyMap<string, string>,
  changed: 'bag/digest-mismatch' | 'bag/tag-mismatch',
): Problem[] {
  const present = new Set(files.map(({ path }) => path));
  return [
    ...files.filter(({ path }) => !listed.has(path)).map(({ path }) => problem('bag/unlisted-file', path)),
    ...[...listed.keys()].filter((path) => !present.has(path)).map((path) => problem('bag/missing-file', path)),
    ...files.filter(({ path, sha256 }) => (listed.get(path) ?? sha256) !== sha256).map(({ path }) => problem(changed, path)),
  ];
}

function judgeOxum(payload: readonly BagFile[], text: string | undefined): Problem[] {
  if (text === undefined) return [problem('bag/missing-file', bagFiles.info)];
  const said = parseBagInfo(text).get('payload-oxum');
  return said === oxumOf(payload) ? [] : [problem('bag/oxum-mismatch', bagFiles.info, `${said ?? '-'} / ${oxumOf(payload)}`)];
}
