import { useMemo } from 'react';
import { screeningRules } from '../../../../src-bridge/resources/screening';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { standsElsewhere, type StandingElsewhere } from '../../../../src-domain/screening/elsewhere';
import type { Finding } from '../../../../src-domain/screening/types';
import { href } from '../../../shell/router';
import { useDocuments } from '../../../store';
import { findingsText } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';

const text = findingsText.elsewhere;

/** What earlier versions held and the version under review, a masked copy, no longer holds anywhere. */
function maskedValues({ versions }: OfficeDocument): readonly Finding[] {
  const current = versions.at(-1);
  if (current?.origin !== 'masked') return [];
  const left = new Set(current.report.findings.map(({ digest }) => digest));
  return versions.flatMap(({ report }) => report.findings.filter(({ digest }) => !left.has(digest)));
}

const isKept = ({ stage }: OfficeDocument): boolean => stage.stage !== 'closed-elsewhere';

const currentOf = ({ id, versions }: OfficeDocument) => ({ id, findings: versions.at(-1)?.report.findings ?? [] });

const mostLines = 3;

function Other({ other, title }: { other: StandingElsewhere; title: string }) {
  const { id, findings } = other;
  const lines = findings.slice(0, mostLines).map(({ label, masked, where }) => text.line(label, masked, where));
  return (
    <li>
      <a href={href('review', [id, 'findings'])}>{text.open(title)}</a>　{lines.join('；')}
      {findings.length > mostLines ? text.more(findings.length) : ''}
    </li>
  );
}

/** A number masked here that still stands in another document of the office: one is worth nothing without the other. */
export function Elsewhere({ document }: { document: OfficeDocument }) {
  const documents = useDocuments();
  const standing = useMemo(() => {
    const others = (documents ?? []).filter((one) => one.id !== document.id && isKept(one)).map(currentOf);
    return standsElsewhere(maskedValues(document), others, screeningRules);
  }, [document, documents]);
  if (standing.length === 0) return null;
  const titles = new Map((documents ?? []).map(({ id, title }) => [id, title]));
  return (
    <Notice
      tone="red"
      what={text.title}
      todo={
        <>
          {text.todo}
          <ul className="review-list">
            {standing.map((other) => (
              <Other key={other.id} other={other} title={titles.get(other.id) ?? ''} />
            ))}
          </ul>
        </>
      }
    />
  );
}
