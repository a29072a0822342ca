import { useState } from 'react';
import { reportLayouts } from '../../../../src-bridge/resources/annualReports';
import { PaperView } from '../../../shell/papers/PaperView';
import { annualText } from '../../../strings/annual';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Split } from '../../../ui/Page';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { ReportFindings } from '../check/ReportFindings';
import type { AnnualDesk } from '../useAnnualDesk';
import { Manuscript } from './Manuscript';
import { useReport, type DraftReport } from './useReport';

const text = annualText.report;

function Writing({ desk, report, onLook }: { desk: AnnualDesk; report: DraftReport; onLook: () => void }) {
  const { blanks } = report;
  return (
    <Split
      sideWidth={340}
      main={
        <Sheet
          title={text.editTitle}
          note={text.editWhat}
          footer={
            <Button kind="primary" onClick={onLook}>
              {text.looking}
            </Button>
          }
        >
          {desk.work.frozen === null ? (
            <SelectField
              id="annual-layout"
              label={text.layout}
              value={report.layout.id}
              options={reportLayouts.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(layout) => void desk.edit((work) => ({ ...work, layout }))}
            />
          ) : null}
          {blanks.tables + blanks.here === 0 ? null : (
            <Notice
              tone="yellow"
              what={text.blanks(blanks.tables + blanks.here)}
              todo={[
                ...(blanks.here > 0 ? [text.blanksHere(blanks.here)] : []),
                ...(blanks.tables > 0 ? [text.blanksTables(blanks.tables)] : []),
              ].join('')}
            />
          )}
          <Manuscript key={report.layout.id} desk={desk} report={report} />
        </Sheet>
      }
      side={
        <div className="annual-side">
          <Sheet title={text.checkTitle} padding="tight">
            {report.findings.length === 0 ? (
              <p className="second small">{text.checkNone}</p>
            ) : (
              <ReportFindings findings={report.findings} />
            )}
          </Sheet>
        </div>
      }
    />
  );
}

/** The report of the year: written around the figures of the tables, looked at as a paper, taken out as Word. */
export function ReportTab({ desk }: { desk: AnnualDesk }) {
  const [looking, setLooking] = useState(false);
  const report = useReport(desk);
  if (report === undefined) return null;
  if (!looking) return <Writing desk={desk} report={report} onLook={() => setLooking(true)} />;
  return (
    <PaperView sheet={report.sheet}>
      <Button onClick={() => setLooking(false)}>{text.editing}</Button>
    </PaperView>
  );
}
