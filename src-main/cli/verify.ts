import { parseArgs } from 'node:util';
import { allForms } from '../../src-bridge/resources/forms';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import type { ChainHead } from '../../src-domain/packages/chainHead';
import { isSha256 } from '../../src-domain/packages/statement';
import { readTrustFile } from '../host/packages/trustFile';
import { verifyPackage, type PackageVerdict, type VerifyOptions } from '../host/packages/verifyPackage';
import { exitCodes, type CliIo } from './io';
import { verdictText, verifyMisuseText, type VerifyMisuse } from './text/verify';

const options = { trust: { type: 'string' }, head: { type: 'string' }, json: { type: 'boolean' } } as const;

interface Words {
  readonly path: string;
  readonly trust: string;
  readonly head: ChainHead;
  readonly json: boolean;
}

/** `gongkai verify`: one package against a trust list (formats.md, sections 5 and 6). */
export async function runVerify(args: string[], io: CliIo): Promise<number> {
  const words = readWords(args);
  const verdict = words.ok ? await judge(words.value) : words;
  if (!words.ok || !verdict.ok) {
    io.err(verifyMisuseText(verdict.ok ? 'unknown-option' : verdict.error));
    return exitCodes.usage;
  }
  io.out(words.value.json ? `${JSON.stringify(asJson(verdict.value))}\n` : verdictText(verdict.value));
  return verdict.value.accepted ? exitCodes.accepted : exitCodes.refused;
}

const asJson = ({ accepted, problems, warnings, statement }: PackageVerdict): object => ({ accepted, problems, warnings, statement });

function readWords(args: string[]): Result<Words, VerifyMisuse> {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return fail('package');
    if (values.trust === undefined) return fail('trust');
    const head = readHead(values.head);
    return head.ok ? ok({ path, trust: values.trust, head: head.value, json: values.json === true }) : head;
  } catch {
    return fail('unknown-option');
  }
}

function readHead(text: string | undefined): Result<ChainHead, 'head'> {
  if (text === undefined || text === 'none') return ok(text);
  return isSha256(text) ? ok({ sha256: text }) : fail('head');
}

async function judge({ path, trust, head }: Words): Promise<Result<PackageVerdict, VerifyMisuse>> {
  const list = await readTrustFile(trust);
  if (!list.ok) return fail(list.error === 'unreadable' ? 'trust-unreadable' : 'trust-malformed');
  const asked: VerifyOptions = { trust: list.value, forms: allForms, ...(head === undefined ? {} : { head }) };
  try {
    return ok(await verifyPackage(path, asked));
  } catch (error) {
    // Only the disk speaks here: verifyPackage itself answers with a verdict.
    if (error instanceof Error && 'syscall' in error) return fail('package-unreadable');
    throw error;
  }
}
