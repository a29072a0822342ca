import { useMemo } from 'react';
import { gazettePaper } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue, GazettePaper } from '../../../../src-domain/channels/gazette/types';
import type { ChannelText } from '../../../../src-domain/channels/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { CheckedBy } from '../desk/readApproved';
import { useArticles, type Articles } from './useArticles';

/** Everything an issue is drawn from. */
export interface IssueSources {
  readonly records: readonly DisclosureRecord[];
  readonly texts: readonly ChannelText[];
  readonly by: CheckedBy;
}

const nothing: readonly string[] = [];

export const recordsOf = ({ sections }: GazetteIssue): readonly string[] => sections.flatMap(({ records }) => records);

/** The paper of an issue: word for word as it came out where that is kept, else from what is approved today. */
export function useIssuePaper(
  issue: GazetteIssue,
  { records, texts, by }: IssueSources,
): { readonly paper: GazettePaper; readonly articles: Articles } {
  const kept = issue.finished?.kept?.paper;
  const articles = useArticles(kept === undefined ? recordsOf(issue) : nothing, records, texts, by);
  const paper = useMemo(
    () => kept ?? gazettePaper(issue, by.unit.name, issue.finished?.on ?? by.today, (record) => articles.of.get(record)),
    [kept, issue, by, articles],
  );
  return { paper, articles };
}
