import { useMemo, useRef, useState } from 'react';
import { noCopyOf, readingCopy, removedDigests } from '../../../../src-domain/review/papers/readingCopy';
import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { papersText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { PaperPreview } from '../../../ui/PaperPreview';
import { Waiting } from '../../../ui/WorkProgress';
import { useExamined } from '../desk/useExamined';
import type { Office } from '../useOffice';
import { PaperPage } from '../../../shell/papers/PaperPage';
import { MadePaper } from '../../../shell/papers/PaperView';
import type { Made } from '../../../shell/papers/useMaking';
import { htmlOf, paperName } from '../../../shell/papers/usePaperwork';

interface ReadingCopyProps {
  office: Office;
  document: OfficeDocument;
  version: DocumentVersion;
}

function Copy({ office, document, version, sheet }: ReadingCopyProps & { sheet: PaperSheet }) {
  const page = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>();
  const make = async () => {
    if (page.current === null) return;
    setBusy(true);
    setMade(undefined);
    const reply = await office.bridge.readingCopyPdf({
      name: paperName(sheet),
      html: htmlOf(page.current, sheet),
      landscape: sheet.landscape,
      never: [...removedDigests(document, version)],
      context: office.context,
    });
    setBusy(false);
    setMade(reply.ok ? reply.value : { trouble: reply.error.code });
  };
  return (
    <div className="stack">
      <div className="row">
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {text.pdf}
        </Button>
      </div>
      {busy ? <Waiting>{text.copyMaking}</Waiting> : null}
      <MadePaper made={made} />
      {version.report.findings.some(({ detector }) => detector === 'image-page') ? <p className="second">{text.pictures}</p> : null}
      <PaperPreview label={text.region} landscape={sheet.landscape}>
        <PaperPage ref={page} sheet={sheet} mark={text.copy} />
      </PaperPreview>
    </div>
  );
}

/** 阅读件 of the approved version: only as PDF, because it is proved from the PDF's own bytes. */
export function ReadingCopyView({ office, document, version }: ReadingCopyProps) {
  const reading = useExamined(office, version);
  const parts = reading.at === 'read' ? reading.examined.parts : null;
  const sheet = useMemo(
    () => (parts === null ? null : readingCopy({ document, version, parts, unitName: office.unit.name, on: office.today })),
    [parts, document, version, office.unit.name, office.today],
  );
  if (reading.at === 'trouble') return <Notice tone="red" {...text.noCopy.unread} />;
  if (parts === null || sheet === null) return <Waiting>{text.readingCopy}</Waiting>;
  const none = noCopyOf(parts);
  if (none !== null) return <Notice tone="grey" {...text.noCopy[none]} />;
  return <Copy office={office} document={document} version={version} sheet={sheet} />;
}
