import { useMemo, useState } from 'react';
import { reviewForms } from '../../../../src-bridge/resources/reviewForms';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { dispatchSheet } from '../../../../src-domain/review/papers/dispatchSheet';
import { reviewSheet } from '../../../../src-domain/review/papers/reviewSheet';
import { summaryOf } from '../../../../src-domain/review/papers/summary';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { papersText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Copyable } from '../../../ui/Copyable';
import { SidePanel } from '../../../ui/SidePanel';
import { Waiting } from '../../../ui/WorkProgress';
import { useExamined } from '../desk/useExamined';
import { stateOf } from '../stages';
import { useOffice, type Office } from '../useOffice';
import { PaperView } from '../../../shell/papers/PaperView';
import { ReadingCopyView } from './ReadingCopyView';
import { leavingSheet, usePaperSource } from './useSource';

const papers = { review: reviewSheet, dispatch: dispatchSheet } as const;
type Paper = keyof typeof papers | 'copy';

interface OneDocument {
  office: Office;
  document: OfficeDocument;
}

/** The bytes the papers speak of: those that were approved, or the newest. */
function versionOf({ stage, versions }: OfficeDocument): DocumentVersion | undefined {
  const approved = stage.stage === 'approved' ? versions.find(({ sha256 }) => sha256 === stage.sha256) : undefined;
  return approved ?? versions.at(-1);
}

function FormView({ office, document, paper }: OneDocument & { paper: keyof typeof papers }) {
  const version = versionOf(document);
  const reading = useExamined(office, version);
  const summary = useMemo(() => {
    if (reading.at !== 'read') return '';
    const { parts, report } = reading.examined;
    return summaryOf(document.title, parts, report.findings);
  }, [reading, document.title]);
  const source = usePaperSource(office, document, summary);
  if (source === undefined || (version !== undefined && reading.at === 'reading')) return <Waiting>{text.reading}</Waiting>;
  return <PaperView sheet={leavingSheet(office, papers[paper](source))} />;
}

function Papers({ office, document }: OneDocument) {
  const [open, setOpen] = useState<Paper | null>(null);
  const state = stateOf(document);
  const attribute = state.at === 'outcome' ? state.outcome.attribute : null;
  const published = document.stage.stage === 'approved' && document.stage.attribute === 'proactive';
  const version = versionOf(document);
  const offered: readonly Paper[] = published ? ['review', 'dispatch', 'copy'] : ['review', 'dispatch'];
  const notes = { review: text.reviewNote, dispatch: text.dispatchNote, copy: text.copyNote } as const;
  return (
    <section className="review-part stack">
      <h3>{text.title}</h3>
      <ul className="review-next">
        {offered.map((paper) => (
          <li key={paper}>
            <Button label={text.open(text[paper])} onClick={() => setOpen(paper)}>
              {text[paper]}
            </Button>
            <span className="second">{notes[paper]}</span>
          </li>
        ))}
        {attribute === null ? null : (
          <li>
            <Copyable text={reviewRules.imprint[attribute]} label={text.imprintCopy} />
            <span className="second">{text.imprintNote(reviewForms.imprintPosition)}</span>
          </li>
        )}
      </ul>
      <SidePanel open={open !== null} title={open === null ? '' : text[open]} onClose={() => setOpen(null)} width={880}>
        {open === null || open === 'copy' ? null : <FormView office={office} document={document} paper={open} />}
        {open === 'copy' && version !== undefined ? <ReadingCopyView office={office} document={document} version={version} /> : null}
      </SidePanel>
    </section>
  );
}

/** 纸质材料 of one document: review form, dispatch sheet, the line under its date, and a copy to read. */
export function DocumentPapers({ document }: { document: OfficeDocument }) {
  const office = useOffice();
  return office === undefined ? null : <Papers office={office} document={document} />;
}
