/** Every problem code of `verify` (formats.md, section 6), by the layer that finds it. */
export const problemCodes = [
  'zip/not-a-zip',
  'zip/unsafe-name',
  'zip/duplicate-name',
  'zip/too-many-entries',
  'zip/too-large',
  'zip/ratio',
  'zip/encrypted',
  'zip/symlink',
  'zip/method',
  'zip/crc',
  'zip/header-mismatch',
  'zip/extra-bytes',
  'zip/truncated',
  'zip/more-than-one-top-folder',
  'bag/not-a-bag',
  'bag/missing-file',
  'bag/unlisted-file',
  'bag/digest-mismatch',
  'bag/oxum-mismatch',
  'bag/tag-mismatch',
  'envelope/missing',
  'envelope/malformed',
  'envelope/payload-type',
  'signature/unknown-key',
  'signature/invalid',
  'signature/revoked-key',
  'signature/not-valid-then',
  'signature/wrong-unit',
  'statement/malformed',
  'statement/unknown-version',
  'statement/digest-mismatch',
  'chain/rollback',
  'chain/fork',
  'chain/gap',
  'chain/previous-mismatch',
  'content/not-json',
  'content/duplicate-key',
  'content/schema',
  'content/unknown-form',
  'content/hard-rule',
  'content/basis-mismatch',
  'content/file-unlisted',
  'content/period-mismatch',
  'content/unit-mismatch',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing wrong with a package. `where` names the entry, field or row; `detail` is what was found there, never a sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: string;
  readonly detail?: string | undefined;
}

export const problem = (code: ProblemCode, where: string, detail?: string): Problem =>
  detail === undefined ? { code, where } : { code, where, detail };

/** A gap is accepted as pending and only named; everything else refuses. */
export const refuses = ({ code }: Pick<Problem, 'code'>): boolean => code !== 'chain/gap';
