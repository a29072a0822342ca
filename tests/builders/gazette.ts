import { gazettePaper } from '../../src-domain/channels/gazette/paper';
import type { GazetteArticle, GazetteIssue, GazettePaper } from '../../src-domain/channels/gazette/types';
import { day } from '../../src-domain/kernel/calendarDate';

/** An article of one line under a title that needs none broken. */
export const anArticle = (over: Partial<GazetteArticle> = {}): GazetteArticle => {
  const title = over.title ?? '关于做好2026年冬春救助工作的通知';
  return {
    record: 'a',
    title,
    titleLines: [title],
    entryLines: [title],
    documentNumber: null,
    indexNumber: '640425031/2026-00001',
    blocks: [{ kind: 'text', text: '各村民委员会：' }],
    ...over,
  };
};

/** The paper of an issue with such an article for each of its records. */
export const aGazettePaper = (issue: GazetteIssue): GazettePaper =>
  gazettePaper(issue, '白阳镇人民政府', day('2026-11-23'), (record) => anArticle({ record, title: `关于${record}的通知` }));
