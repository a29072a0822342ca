import { useMemo, useState } from 'react';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { evidenceText } from '../../../strings/review';
import { Pager } from '../../../ui/Pager';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import type { Part } from './part';
import { compareParts, type Comparison } from './compare';
import { useExamined } from './useExamined';
import { versionName } from './versions';
import './compare.css';

const text = evidenceText.compare;

const placesAtOnce = 40;

function Hidden({ comparison: { hiddenGone, hiddenLeft, columns } }: { comparison: Comparison }) {
  const kinds = (codes: Comparison['hiddenGone']) => codes.map((code) => evidenceText.hiddenKinds[code]).join('、');
  return (
    <>
      {hiddenGone.length === 0 ? null : (
        <p>
          <b>{text.hiddenGone}</b>　{kinds(hiddenGone)}
        </p>
      )}
      {hiddenLeft.length === 0 ? null : (
        <p className="second">
          <b>{text.hiddenLeft}</b>　{kinds(hiddenLeft)}
        </p>
      )}
      {columns.length === 0 ? null : (
        <p>
          <b>{text.columns}</b>　{columns.map(({ table, heading }) => `${table}“${heading}”`).join('、')}
        </p>
      )}
    </>
  );
}

interface BothProps {
  before: readonly Part[];
  after: readonly Part[];
  names: readonly [before: string, after: string];
}

function Both({ before, after, names }: BothProps) {
  const comparison = useMemo(() => compareParts(before, after), [before, after]);
  const [page, setPage] = useState(0);
  const { differences } = comparison;
  const pages = Math.ceil(differences.length / placesAtOnce);
  const at = Math.min(page, Math.max(0, pages - 1));
  return (
    <div className="review-compare" tabIndex={0} role="region" aria-label={text.title(...names)}>
      <h3>{text.title(...names)}</h3>
      <Hidden comparison={comparison} />
      {differences.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.place}</th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(at * placesAtOnce, (at + 1) * placesAtOnce).map((one) => (
              <tr key={one.where}>
                <th scope="row">{one.where}</th>
                <td>{one.before ?? <span className="muted">{text.none}</span>}</td>
                <td>{one.after ?? <span className="muted">{text.gone}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 ? <Pager at={at} pages={pages} total={differences.length} onGo={setPage} /> : null}
    </div>
  );
}

interface CompareViewProps {
  office: Office;
  document: OfficeDocument;
  before: DocumentVersion;
  after: DocumentVersion;
}

/** 前后对照: what reads otherwise in two versions, read again from their bytes. */
export function CompareView({ office, document, before, after }: CompareViewProps) {
  const one = useExamined(office, before);
  const other = useExamined(office, after);
  const trouble = [one, other].find((reading) => reading.at === 'trouble');
  if (trouble?.at === 'trouble') return <Notice tone="red" {...evidenceText.troubles[trouble.trouble]} />;
  if (one.at !== 'read' || other.at !== 'read') return <Waiting>{evidenceText.reading}</Waiting>;
  return (
    <Both
      before={one.examined.parts}
      after={other.examined.parts}
      names={[versionName(document, before.sha256), versionName(document, after.sha256)]}
    />
  );
}
