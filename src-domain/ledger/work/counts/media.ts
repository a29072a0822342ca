import { countFact, factsBy, isWithin, lastsThrough, sumFact, type Fact, type Stretch } from '../fact';
import { accountKinds, workOf, type AccountKind, type WorkEntry } from '../types';

export interface GazetteFacts {
  readonly issues: Fact;
  readonly copies: Fact;
  readonly pages: Fact;
  readonly items: Fact;
}

/** Accounts open at the end of a stretch, and what was posted in it. */
export interface AccountFacts {
  readonly open: Fact;
  readonly posts: Fact;
  readonly byKind: Readonly<Record<AccountKind, Fact>>;
}

export function gazetteFacts(work: readonly WorkEntry[], stretch: Stretch): GazetteFacts {
  const issues = workOf(work, 'gazette').filter(({ on }) => isWithin(stretch, on));
  return {
    issues: countFact(issues),
    copies: sumFact(issues, ({ copies }) => copies),
    pages: sumFact(issues, ({ pages }) => pages),
    items: sumFact(issues, ({ items }) => items),
  };
}

export function accountFacts(work: readonly WorkEntry[], stretch: Stretch): AccountFacts {
  const open = workOf(work, 'account').filter(({ on, closedOn }) => lastsThrough(stretch, on, closedOn));
  const postsIn = (posts: Readonly<Record<string, number>>): number =>
    Object.entries(posts).reduce((sum, [month, count]) => (month.startsWith(stretch) ? sum + count : sum), 0);
  return {
    open: countFact(open),
    posts: sumFact(workOf(work, 'account'), ({ posts }) => postsIn(posts)),
    byKind: factsBy(accountKinds, open, ({ kind }) => [kind]),
  };
}
