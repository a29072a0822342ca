import { useEffect, useState } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import { Pager } from '../../../ui/Pager';
import { blocksOf, type Block, type Part } from './blocks';
import { segmentsOf } from './segments';
import './paper.css';

interface MarkedProps {
  part: Part;
  findings: ReadonlyMap<string, readonly Finding[]>;
  chosen: string | null;
  onChoose: ((key: string) => void) | undefined;
}

const markId = (key: string): string => `mark-${key}`;

function Mark({
  words,
  finding,
  chosen,
  onChoose,
}: {
  words: string;
  finding: Finding;
  chosen: boolean;
  onChoose: MarkedProps['onChoose'];
}) {
  const className = `review-mark review-mark-${finding.severity}${chosen ? ' review-mark-chosen' : ''}`;
  if (onChoose === undefined)
    return (
      <mark id={markId(finding.key)} className={className} title={finding.label}>
        {words}
      </mark>
    );
  // A button element would not break over two lines as the text does.
  return (
    <span
      role="button"
      tabIndex={0}
      id={markId(finding.key)}
      className={className}
      title={finding.label}
      aria-label={`${words}，${text.marked(finding.label)}`}
      aria-pressed={chosen}
      onClick={() => onChoose(finding.key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(finding.key);
      }}
    >
      {words}
    </span>
  );
}

function Marked({ part, findings, chosen, onChoose }: MarkedProps) {
  return segmentsOf(part.text, findings.get(part.where) ?? []).map(({ text: words, start, finding }) =>
    finding === null ? (
      <span key={start}>{words}</span>
    ) : (
      <Mark key={start} words={words} finding={finding} chosen={finding.key === chosen} onChoose={onChoose} />
    ),
  );
}

function OneBlock({ block, ...marked }: Omit<MarkedProps, 'part'> & { block: Block }) {
  if (block.kind === 'table')
    return (
      <table className="review-table">
        <tbody>
          {block.rows.map((cells, at) => (
            <tr key={cells[0]?.where ?? at}>
              {cells.map((part) => (
                <td key={part.where}>
                  <Marked part={part} {...marked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  if (block.kind === 'besides')
    return (
      <p className="review-beside">
        <span className="muted">{block.part.where}　</span>
        <Marked part={block.part} {...marked} />
      </p>
    );
  return (
    <p className={block.heading ? 'review-heading' : undefined}>
      <Marked part={block.part} {...marked} />
    </p>
  );
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) places.set(finding.where, [...(places.get(finding.where) ?? []), finding]);
  return places;
}

const blocksAPage = 200;

const holds = (block: Block, where: string): boolean =>
  block.kind === 'table' ? block.rows.some((cells) => cells.some((part) => part.where === where)) : block.part.where === where;

interface PaperTextProps {
  parts: readonly Part[];
  findings: readonly Finding[];
  chosen: string | null;
  onChoose?: ((key: string) => void) | undefined;
}

/** The text of a file as it was read, everything found in it marked in place. */
export function PaperText({ parts, findings, chosen, onChoose }: PaperTextProps) {
  const blocks = blocksOf(parts);
  const pages = Math.max(1, Math.ceil(blocks.length / blocksAPage));
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  if (chosen !== shown) {
    setShown(chosen);
    const where = findings.find(({ key }) => key === chosen)?.where;
    const at = where === undefined ? -1 : blocks.findIndex((block) => holds(block, where));
    if (at >= 0) setPage(Math.floor(at / blocksAPage));
  }
  useEffect(() => {
    if (chosen !== null) document.getElementById(markId(chosen))?.scrollIntoView({ block: 'center' });
  }, [chosen, page]);
  const places = byPlace(findings);
  const visible = blocks.slice(page * blocksAPage, (page + 1) * blocksAPage);
  const firstBeside = visible.findIndex(({ kind }) => kind === 'besides');
  return (
    <>
      <div className="review-paper">
        {visible.map((block, at) => (
          <div key={block.kind === 'table' ? block.where + String(at) : block.part.where}>
            {at === firstBeside ? <h3 className="review-besides">{text.besides}</h3> : null}
            <OneBlock block={block} findings={places} chosen={chosen} onChoose={onChoose} />
          </div>
        ))}
      </div>
      {pages > 1 ? <Pager at={page} pages={pages} total={blocks.length} onGo={setPage} /> : null}
    </>
  );
}
