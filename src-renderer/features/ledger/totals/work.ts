import { accountKinds, proposalStates } from '../../../../src-domain/ledger/work/types';
import type { WorkFacts } from '../../../../src-domain/ledger/work/yearFacts';
import { entryText } from '../../../strings/ledger';
import { totalsText as text, workText } from '../../../strings/work';
import { part, rate, some, type TotalPart } from './part';

/** Only where a platform asks people at all. */
const opinionParts = ({ rated, satisfied, satisfaction }: WorkFacts['mailboxes']): readonly TotalPart[] =>
  rated.ids.length === 0
    ? []
    : [
        part('rated', text.rated, rated, 'piece'),
        part('satisfied', text.satisfied, satisfied, 'piece'),
        rate('satisfaction', text.satisfaction, satisfaction),
      ];

export function mailboxParts({ mailboxes }: WorkFacts): readonly TotalPart[] {
  const each = mailboxes.platforms.length < 2 ? [] : mailboxes.platforms;
  return [
    part('received', text.received, mailboxes.received, 'piece'),
    part('closed', text.closed, mailboxes.closed, 'piece'),
    rate('rate', text.rate, mailboxes.rate),
    ...opinionParts(mailboxes),
    ...each.map(({ platform, received, closed, rate: own }) => ({
      key: `platform-${platform}`,
      label: platform,
      words: `${closed.value}/${received.value}${text.units.piece}（${text.percent(own)}）`,
      ids: received.ids,
    })),
  ];
}

const shareWords = (share: string | null): string => (share === null ? '' : text.share(share));

export const proposalParts = ({ proposals }: WorkFacts): readonly TotalPart[] => [
  part('total', text.proposals, proposals.total, 'piece'),
  ...proposalStates.map((state) => {
    const fact = proposals.states[state];
    return part(state, workText.proposal.states[state], fact, 'piece', shareWords(fact.share));
  }),
  part('answered', text.answered, proposals.answered, 'piece', shareWords(proposals.answered.share)),
  part('published', text.resultsOut, proposals.published, 'piece', shareWords(proposals.published.share)),
];

/** Each kind apart where several came up. */
export const proposalKindParts = ({ proposals: { kinds } }: WorkFacts): readonly TotalPart[] =>
  kinds.length < 2 ? [] : kinds.map(({ kind, total }) => part(`kind-${kind}`, workText.proposal.kinds[kind], total, 'piece'));

export const accountParts = ({ accounts: { open, posts, byKind } }: WorkFacts): readonly TotalPart[] => [
  part('accounts', text.accounts, open, 'place'),
  part('posts', text.posts, posts, 'item'),
  ...some(accountKinds.map((kind) => part(`kind-${kind}`, workText.account.kinds[kind], byKind[kind], 'place'))),
];

export function organisationParts({ organisation: latest }: WorkFacts): readonly TotalPart[] {
  if (latest === null) return [];
  const { asOf, agencies, readingPoints, fullTime, partTime, fundsWan } = latest;
  const words = entryText.organisation;
  const one = (key: string, label: string, value: number, unit: string): TotalPart => ({
    key,
    label,
    words: `${value}${unit}`,
    ids: [asOf],
  });
  return [
    one('agencies', words.agencies, agencies, words.units.agencies),
    one('readingPoints', words.readingPoints, readingPoints, words.units.agencies),
    one('people', words.people, fullTime + partTime, words.units.people),
    one('fullTime', words.fullTime, fullTime, words.units.people),
    one('partTime', words.partTime, partTime, words.units.people),
    one('fundsWan', words.fundsWan, fundsWan, words.units.funds),
  ];
}

export const gazetteParts = ({ gazette }: WorkFacts): readonly TotalPart[] => [
  part('issues', text.issues, gazette.issues, 'issue'),
  part('copies', text.copies, gazette.copies, 'copy'),
  part('pages', text.pages, gazette.pages, 'page'),
  part('items', text.items, gazette.items, 'item'),
];
