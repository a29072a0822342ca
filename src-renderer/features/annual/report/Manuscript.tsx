import { leaveOut } from '../../../../src-domain/returns/annual/work';
import type { LayoutPart, LayoutText } from '../../../../src-domain/returns/annual/report/layout';
import { annualText } from '../../../strings/annual';
import { TextButton } from '../../../ui/Button';
import type { AnnualDesk } from '../useAnnualDesk';
import { Paragraph } from './Paragraph';
import type { DraftReport } from './useReport';
import './report.css';

const text = annualText.report;

interface PartProps {
  desk: AnnualDesk;
  report: DraftReport;
}

interface BlockProps extends PartProps {
  block: LayoutText;
  heading: string;
  nth: number;
}

/** A paragraph with its words open, or the line that says it is left out. */
function TextBlock({ desk, report, block, heading, nth }: BlockProps) {
  const locked = desk.work.frozen !== null;
  const change = (without: boolean) => void desk.edit((work) => leaveOut(work, block.id, without));
  if (desk.work.leftOut.includes(block.id))
    return (
      <p className="muted small">
        {text.leftOut}{' '}
        {locked ? null : (
          <TextButton label={text.backOf(nth)} onClick={() => change(false)}>
            {text.back}
          </TextButton>
        )}
      </p>
    );
  return (
    <div className="annual-block">
      <Paragraph desk={desk} block={block} report={report} name={text.words(heading, nth)} locked={locked} />
      {locked ? null : (
        <TextButton label={`${heading} ${text.withoutOf(nth)}`} onClick={() => change(true)}>
          {text.without}
        </TextButton>
      )}
    </div>
  );
}

function Part({ part, desk, report }: PartProps & { part: LayoutPart }) {
  const heading = part.heading === '' ? text.preface : part.heading;
  return (
    <section className="annual-part" aria-label={heading}>
      {part.heading === '' ? null : <h3>{part.heading}</h3>}
      {part.blocks.map((block, at) =>
        block.kind === 'table' ? (
          <p key={block.table} className="annual-table-place">
            {text.table[block.table]}
          </p>
        ) : (
          <TextBlock key={block.id} desk={desk} report={report} block={block} heading={heading} nth={at + 1} />
        ),
      )}
    </section>
  );
}

/** The report as it is written: words open, figures fixed. */
export const Manuscript = ({ desk, report }: PartProps) => (
  <div className="annual-manuscript">
    {report.layout.parts.map((part) => (
      <Part key={part.id} part={part} desk={desk} report={report} />
    ))}
  </div>
);
