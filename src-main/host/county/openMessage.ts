import type { OpenedMessage } from '../../../src-bridge/schemas/countyMessages';
import type { CountyContent, TakenPackage } from '../../../src-domain/county/messages';
import { planTakeIn } from '../../../src-domain/county/takeIn';
import type { Predicate } from '../../../src-domain/packages/statement';
import type { TrustList } from '../../../src-domain/packages/trustList';
import type { Frozen } from '../bridge/hostBridge';
import type { CheckPackage } from './importVerdict';

export interface MessageQuestion {
  readonly path: string;
  /** Code of the unit that asks. */
  readonly unit: string;
  readonly trust: TrustList;
  /** What was taken in here before. */
  readonly taken: readonly TakenPackage[];
  readonly check: CheckPackage;
}

/** Accepted by every check that does not know this desk. */
interface Verified {
  readonly content: CountyContent;
  readonly statement: Predicate;
  readonly statementSha256: string;
  readonly keyid: string;
}

type Opened = Frozen<OpenedMessage>;

const refusal = (...problems: readonly { readonly code: string; readonly where: string }[]): Opened => ({
  state: 'refused',
  problems: problems.map(({ code, where }) => ({ code, where })),
});

/** What a unit may believe of a package of its county. Nothing is applied: that is for the page, after somebody has looked. */
export async function openMessage({ path, unit, trust, taken, check }: MessageQuestion): Promise<Opened> {
  const { accepted, problems, statement, statementSha256, keyid, message } = await check(path, trust);
  if (!accepted) return refusal(...problems);
  // What a unit sends, or a receipt, is accepted by `verify`, but nothing to take in here.
  if (message === undefined || statement === null || statementSha256 === null || keyid === null)
    return refusal({ code: 'message/not-for-units', where: statement?.kind ?? '' });
  const { audience } = statement;
  if (typeof audience === 'string' && audience !== unit) return refusal({ code: 'message/other-audience', where: audience });
  return judge({ content: message, statement, statementSha256, keyid }, taken);
}

function judge({ content, statement, statementSha256, keyid }: Verified, taken: readonly TakenPackage[]): Opened {
  const { packageId, sequence, previous, createdAt, unit: from } = statement;
  const plan = planTakeIn(taken, { kind: content.kind, sequence, previous, statementSha256, keyid });
  const sent = { packageId, sequence, statementSha256, keyid, previous, createdAt, from };
  switch (plan.kind) {
    case 'refuse':
      return refusal(...plan.problems);
    case 'unchanged':
      return { state: 'unchanged', kind: content.kind, sent };
    case 'take':
      return { state: 'good', content, sent, missing: plan.missing };
  }
}
