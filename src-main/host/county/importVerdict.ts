import type { ProposalPayload } from '../../../src-bridge/payload/coverage';
import type { TrustList } from '../../../src-domain/packages/trustList';
import type { ReturnDocument } from '../../../src-domain/returns/document';
import type { Forms } from '../../../src-domain/returns/formats/inForce';
import { softenForms } from '../../../src-domain/returns/softened';
import { verifyPackage, type PackageVerdict } from '../packages/verifyPackage';

/** What a desk needs of a verdict on somebody else's package. The ledger is let go: a month of packages would not fit into memory with theirs. */
export interface ImportVerdict extends Pick<
  PackageVerdict,
  'accepted' | 'problems' | 'statement' | 'statementSha256' | 'keyid' | 'message'
> {
  /** Only of a `return`, where readable. */
  readonly document?: ReturnDocument;
  readonly proposals?: readonly ProposalPayload[];
}

/** `softened`: rules that are soft in this county; none where nothing is said. */
export type CheckPackage = (path: string, trust: TrustList, softened?: readonly string[]) => Promise<ImportVerdict>;

/** Checks in this very thread: for the command line, where nobody waits for a window. */
export const checkHere =
  (forms: Forms): CheckPackage =>
  async (path, trust, softened = []) => {
    const verdict = await verifyPackage(path, { trust, forms: softenForms(forms, softened) });
    const { accepted, problems, statement, statementSha256, keyid, contents, message } = verdict;
    return {
      accepted,
      problems,
      statement,
      statementSha256,
      keyid,
      ...(contents === undefined ? {} : { document: contents.document, proposals: contents.proposals }),
      ...(message === undefined ? {} : { message }),
    };
  };
