import { countFact, isWithin, sumFact, type Fact, type Stretch } from './fact';
import { percent } from './percent';
import { workOf, type MailboxMonth, type WorkEntry } from './types';

/** 受理、办结、办结率、满意率 of a platform or of all of them. */
export interface MailboxFacts {
  readonly received: Fact;
  readonly closed: Fact;
  /** In percent, two decimals; null where nothing came in. */
  readonly rate: string | null;
  /** Those who said what they think, in the months that tell it. */
  readonly rated: Fact;
  readonly satisfied: Fact;
  /** 满意率 in percent of those who said so, two decimals; null where nobody did. */
  readonly satisfaction: string | null;
}

export interface Mailboxes extends MailboxFacts {
  readonly months: Fact;
  readonly platforms: readonly (MailboxFacts & { readonly platform: string })[];
}

export function mailboxFacts(entries: readonly MailboxMonth[]): MailboxFacts {
  const [received, closed] = [sumFact(entries, (entry) => entry.received), sumFact(entries, (entry) => entry.closed)];
  const asked = entries.filter(({ opinions }) => opinions !== undefined);
  const [rated, satisfied] = [
    sumFact(asked, (entry) => entry.opinions?.rated ?? 0),
    sumFact(asked, (entry) => entry.opinions?.satisfied ?? 0),
  ];
  const rates = { rate: percent(closed.value, received.value), satisfaction: percent(satisfied.value, rated.value) };
  return { received, closed, rated, satisfied, ...rates };
}

/** Every platform apart, in the order they first came up, and together. */
export function mailboxes(work: readonly WorkEntry[], stretch: Stretch): Mailboxes {
  const entries = workOf(work, 'mailbox').filter(({ on }) => isWithin(stretch, on));
  const names = [...new Set(entries.map(({ platform }) => platform))];
  const of = (platform: string) => ({ platform, ...mailboxFacts(entries.filter((entry) => entry.platform === platform)) });
  return { ...mailboxFacts(entries), months: countFact(entries), platforms: names.map(of) };
}
