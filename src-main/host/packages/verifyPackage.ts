import { open } from 'node:fs/promises';
import { isPayload, type BagFile } from '../../../src-domain/packages/bag';
import type { CountyContent } from '../../../src-domain/county/messages';
import { judgeHead, type ChainHead } from '../../../src-domain/packages/chainHead';
import { problem, refuses, type Problem } from '../../../src-domain/packages/problemCodes';
import type { Predicate } from '../../../src-domain/packages/statement';
import type { TrustList } from '../../../src-domain/packages/trustList';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { ReturnDocument } from '../../../src-domain/returns/document';
import type { Forms } from '../../../src-domain/returns/formats/inForce';
import type { ProposalPayload } from '../../../src-bridge/payload/coverage';
import { enrolmentPayload } from '../../../src-bridge/payload/enrolment';
import { byteSourceOf } from './byteSource';
import { readPart } from './contentPart';
import { readEnvelope, type Envelope } from './envelope';
import { isMessageKind, judgeCountyMessage } from './judgeCountyMessage';
import { judgeReturn, type ReturnReading } from './judgeReturn';
import { judgeSignature } from './judgeSignature';
import { judgeStatement } from './judgeStatement';
import { openBag, type OpenedBag } from './openBag';
import { tell, type ToldProblem } from './problemText';

export interface VerifyOptions {
  readonly trust: TrustList;
  /** Leave out where the chain is not asked about. */
  readonly head?: ChainHead;
  /** A return is judged by the one in force in its month. */
  readonly forms: Forms;
}

export interface PackageVerdict {
  /** No problem but a gap. */
  readonly accepted: boolean;
  readonly problems: readonly ToldProblem[];
  /** Soft rules of the form that do not hold; they never refuse. */
  readonly warnings: readonly ToldProblem[];
  /** What the package says of itself, also when it is refused; null when that cannot be read. */
  readonly statement: Predicate | null;
  /** SHA-256 of the signed payload; null without one. */
  readonly statementSha256: string | null;
  /** The key the signature names, believed or not; null without a signature. */
  readonly keyid: string | null;
  /** Everything in the bag with size and digest, paths without the top folder. */
  readonly files: readonly BagFile[];
  /** Only of a `return`, where readable. */
  readonly contents?: { readonly document: ReturnDocument; readonly ledger: Ledger; readonly proposals: readonly ProposalPayload[] };
  /** Only of what a county sends to its units, where readable. */
  readonly message?: CountyContent;
}

/**
 * Everything that can be found wrong with a package file (formats.md, section 6). Rejects only when the file itself cannot be read
 * from the disk; whatever stands in it is a verdict.
 */
export async function verifyPackage(path: string, { trust, head, forms }: VerifyOptions): Promise<PackageVerdict> {
  const opened = await openPackage(path);
  const { bag, envelope, predicate, statementSha256 } = opened;
  const signature = envelope === undefined ? [] : judgeSignature(envelope, predicate, trust);
  const chain = predicate === null || statementSha256 === null ? [] : judgeHead(head, predicate, statementSha256);
  const content = judgeContent(bag, predicate, forms);
  const problems = [...opened.problems, ...signature, ...chain, ...content.problems];
  return {
    accepted: !problems.some(refuses),
    problems: problems.map(tell),
    warnings: content.soft.map(({ rule, rows, message }) => ({ code: rule, where: rows.join(' '), message })),
    statement: predicate,
    statementSha256,
    keyid: envelope?.keyid ?? null,
    files: bag.files,
    ...(content.document === undefined || content.ledger === undefined
      ? {}
      : { contents: { document: content.document, ledger: content.ledger, proposals: content.proposals ?? [] } }),
    ...(content.message === undefined ? {} : { message: content.message }),
  };
}

export interface OpenedPackage {
  readonly bag: OpenedBag;
  readonly envelope: Envelope | undefined;
  readonly predicate: Predicate | null;
  readonly statementSha256: string | null;
  /** Of zip, bag, envelope and statement; whom to trust has not been asked. */
  readonly problems: readonly Problem[];
}

export async function openPackage(path: string): Promise<OpenedPackage> {
  const file = await open(path, 'r');
  try {
    const bag = await openBag(await byteSourceOf(file));
    // Where the zip gave nothing, a missing signature is no news.
    const { envelope, problems } = bag.files.length === 0 ? { problems: [] } : readEnvelope(bag.bytesOf('statement.dsse.json'));
    const statement = envelope && judgeStatement(envelope.payload, bag.files);
    return {
      bag,
      envelope,
      predicate: statement?.predicate ?? null,
      statementSha256: statement?.sha256 ?? null,
      problems: [...bag.problems, ...problems, ...(statement?.problems ?? [])],
    };
  } finally {
    await file.close();
  }
}

/** Without a readable statement the payload itself shows what it is meant to be. */
function judgeContent(bag: OpenedBag, predicate: Predicate | null, forms: Forms): ReturnReading & Pick<PackageVerdict, 'message'> {
  const kind = predicate?.kind ?? (bag.files.some(({ path }) => path === 'data/return.json') ? 'return' : undefined);
  if (kind === 'return') return judgeReturn(bag, predicate, forms);
  if (predicate !== null && isMessageKind(predicate.kind)) return { ...judgeCountyMessage(bag, predicate, predicate.kind), soft: [] };
  if (kind === 'enrolment') return { problems: judgeEnrolment(bag, predicate), soft: [] };
  const payload = bag.files.some(({ path }) => isPayload(path));
  return { problems: predicate !== null || payload ? [problem('content/schema', 'kind', kind)] : [], soft: [] };
}

function judgeEnrolment(bag: OpenedBag, predicate: Predicate | null): readonly Problem[] {
  const { value, problems } = readPart(bag, 'data/enrolment.json', enrolmentPayload, true);
  const other =
    value !== undefined && predicate !== null && (value.unit.code !== predicate.unit.code || value.unit.name !== predicate.unit.name);
  return other ? [...problems, problem('content/unit-mismatch', 'data/enrolment.json')] : problems;
}
