import type { Ref } from 'react';
import type { PaperBlock, PaperCell, PaperSheet, PaperTable } from '../../../src-domain/review/papers/sheet';
import './paperPage.css';

const classOf = ({ label, align, exact }: PaperCell): string =>
  [label === true ? 'paper-label' : '', align === undefined ? '' : `paper-${align}`, exact === true ? 'paper-exact' : '']
    .filter((name) => name !== '')
    .join(' ');

function Cell({ cell }: { cell: PaperCell }) {
  return (
    <td colSpan={cell.span ?? 1} rowSpan={cell.rows ?? 1} className={classOf(cell)}>
      {cell.text.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {cell.foot === undefined ? null : <p className="paper-foot">{cell.foot}</p>}
    </td>
  );
}

function Table({ columns, heads, rows, together = 0, dense }: PaperTable) {
  return (
    <table className={dense === true ? 'paper-dense' : undefined}>
      <colgroup>
        {columns.map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      {heads === null ? null : (
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ cells, minHeightMm }, at) => (
          <tr
            key={at}
            className={at < together ? 'paper-kept' : undefined}
            style={minHeightMm === undefined ? undefined : { height: `${minHeightMm}mm` }}
          >
            {cells.map((cell, column) => (
              <Cell key={column} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'title':
      return <p className="paper-title">{block.text}</p>;
    case 'heading':
      return <p className="paper-heading">{block.text}</p>;
    case 'text':
      return <p className="paper-running">{block.text}</p>;
    case 'flush':
      return <p className={block.align === 'right' ? 'paper-signed' : undefined}>{block.text}</p>;
    case 'note':
      return <p className="paper-note">{block.text}</p>;
    case 'line':
      return (
        <div className="paper-line">
          {block.entries.map((entry, at) => (
            <span key={at}>{entry}</span>
          ))}
        </div>
      );
    case 'page-break':
      return <div className="paper-break" />;
    case 'table':
      return <Table {...block} />;
  }
}

interface PaperPageProps {
  sheet: PaperSheet;
  /** Stands at the foot of every printed page. */
  mark?: string;
  ref?: Ref<HTMLDivElement>;
}

/** A paper as it will be printed. */
export function PaperPage({ sheet, mark, ref }: PaperPageProps) {
  return (
    <div ref={ref} className={`paper-page${sheet.landscape ? ' paper-lying' : ''}`}>
      {mark === undefined ? null : <p className="paper-mark">{mark}</p>}
      {sheet.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </div>
  );
}
