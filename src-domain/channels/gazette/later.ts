import type { DisclosureRecord } from '../../ledger/types';
import type { OfficeDocument } from '../../review/types';
import { isWithdrawn } from '../../review/withdrawal';
import { placeRecord } from './issue';
import { issueLine } from './paper';
import type { GazetteArticle, GazetteCorrection, GazetteIssue } from './types';

/** What became of an article after its issue had come out. */
export interface LaterChange {
  readonly article: GazetteArticle;
  /** `corrected`: an approved 更正 took its place; `withdrawn`: it is on no channel any more. */
  readonly what: 'corrected' | 'withdrawn';
  /** Record of the correction; null for what was withdrawn. */
  readonly by: string | null;
}

/** The last approved correction of a document, however often it was corrected; undefined where there is none. */
function lastCorrection(id: string, documents: readonly OfficeDocument[]): string | undefined {
  const next = documents.find(
    ({ follows, stage }) => follows?.document === id && follows.why === 'correction' && stage.stage === 'approved',
  )?.id;
  return next === undefined ? undefined : (lastCorrection(next, documents) ?? next);
}

const articlesIn = ({ finished }: GazetteIssue): readonly GazetteArticle[] =>
  finished?.kept?.paper.chapters.flatMap(({ articles }) => articles) ?? [];

/** What of a finished issue was corrected or withdrawn since; `documents` are those of its articles and all that follow them. */
export function laterChanges(
  issue: GazetteIssue,
  records: readonly DisclosureRecord[],
  documents: readonly OfficeDocument[],
): readonly LaterChange[] {
  const own = new Set(articlesIn(issue).map(({ record }) => record));
  return articlesIn(issue).flatMap((article): readonly LaterChange[] => {
    const by = lastCorrection(article.record, documents);
    if (by !== undefined) return own.has(by) ? [] : [{ article, what: 'corrected', by }];
    const [record, document] = [records.find(({ id }) => id === article.record), documents.find(({ id }) => id === article.record)];
    const gone = record !== undefined && document !== undefined && isWithdrawn(document, record);
    return gone ? [{ article, what: 'withdrawn', by: null }] : [];
  });
}

/** The issue that holds a record, the newest where several do. */
export const issueWith = (issues: readonly GazetteIssue[], record: string): GazetteIssue | undefined =>
  [...issues]
    .sort((one, other) => other.to.localeCompare(one.to))
    .find(({ sections }) => sections.some(({ records }) => records.includes(record)));

/** Where a correction goes: the newest issue that is not finished. */
export const openIssue = (issues: readonly GazetteIssue[]): GazetteIssue | undefined =>
  issues.filter(({ finished }) => finished === null).sort((one, other) => other.to.localeCompare(one.to))[0];

/** Takes the correction of an article of `finished` into another issue, in a section called `name`, made where there is none. */
export function withCorrection(issue: GazetteIssue, finished: GazetteIssue, { article, by }: LaterChange, name: string): GazetteIssue {
  if (by === null) return issue;
  const correction: GazetteCorrection = {
    record: by,
    title: article.title,
    issueLine: issueLine(finished),
    page: finished.finished?.kept?.pageOf[article.record] ?? null,
  };
  const known = issue.sections.find((section) => section.name === name);
  const section = known ?? { id: 'corrections', name, records: [] };
  const sections = known === undefined ? [...issue.sections, section] : issue.sections;
  const others = issue.corrections?.filter(({ record }) => record !== by) ?? [];
  return { ...placeRecord({ ...issue, sections }, by, section.id, section.records.length), corrections: [...others, correction] };
}
