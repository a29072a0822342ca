import { memo } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import type { Block } from './blocks';
import { Mark, Marked, type MarkedProps } from './Marked';
import type { TableBlock, TableRow } from './tableRows';

export interface BlockProps extends Omit<MarkedProps, 'part' | 'pane'> {
  /** Findings without a text of their own, by key: pictures. */
  byKey: ReadonlyMap<string, Finding>;
  /** Columns with a finding of their own, as `table|column`. */
  columnFindings: ReadonlyMap<string, Finding>;
  /** Letters and row numbers at the edges, as in a workbook. */
  asSheet: boolean;
}

export const columnKey = (table: string, column: number): string => `${table}|${String(column)}`;

/** A, B … Z, AA … */
const columnLetters = (column: number): string =>
  column <= 0 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

type CellProps = BlockProps & { where: string; columns: readonly number[] };

// A page holds hundreds of cells; only the rows that a choice touches are drawn anew.
const Row = memo(function Row({ row, again, ...rest }: CellProps & { row: TableRow; again?: boolean }) {
  const { where, columns, asSheet, columnFindings, chosen, onChoose, findings } = rest;
  return (
    <tr className={again === true ? 'review-again' : undefined}>
      {asSheet ? <th scope="row">{row.row}</th> : null}
      {row.cells.map((parts, at) => {
        const finding = columnFindings.get(columnKey(where, columns[at] ?? 0));
        const className =
          finding === undefined ? undefined : finding.key === chosen ? 'review-column review-column-chosen' : 'review-column';
        return (
          <td key={columns[at]} className={className}>
            {parts.map((part) => (
              <div key={part.where}>
                <Marked pane="paper" part={part} findings={findings} chosen={chosen} onChoose={onChoose} />
              </div>
            ))}
          </td>
        );
      })}
    </tr>
  );
});

/** Whether a row shows what is chosen: a finding in one of its cells, or a column of the table. */
const showsChosen = ({ cells }: TableRow, { chosen, byKey, where }: Pick<CellProps, 'chosen' | 'byKey' | 'where'>): boolean => {
  const finding = chosen === null ? undefined : byKey.get(chosen);
  if (finding === undefined) return false;
  return finding.column?.table === where || cells.some((parts) => parts.some((part) => part.where === finding.where));
};

/** Heads of the columns that have a finding of their own: a click leads to it. */
function ColumnMarks({ where, columns, columnFindings, asSheet, chosen, onChoose }: CellProps) {
  const marked = columns.some((column) => columnFindings.has(columnKey(where, column)));
  if (!marked && !asSheet) return null;
  return (
    <thead>
      <tr>
        {asSheet ? <td /> : null}
        {columns.map((column) => {
          const finding = columnFindings.get(columnKey(where, column));
          const words = asSheet ? columnLetters(column) : text.column(column);
          return finding === undefined ? (
            <th key={column} scope="col">
              {asSheet ? words : ''}
            </th>
          ) : (
            <th key={column} scope="col">
              <Mark pane="paper" words={words} finding={finding} chosen={finding.key === chosen} onChoose={onChoose} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Table({ block, ...rest }: BlockProps & { block: TableBlock }) {
  const { where, columns, head, rows } = block;
  const whole = head === null ? (rest.findings.get(where) ?? []) : [];
  return (
    <div className="review-table-scroll">
      {whole.map((finding) => (
        <p key={finding.key} className="review-whole">
          <Mark words={finding.label} finding={finding} chosen={finding.key === rest.chosen} onChoose={rest.onChoose} pane="paper" />
        </p>
      ))}
      <table className={rest.asSheet ? 'review-table review-sheet' : 'review-table'}>
        <ColumnMarks where={where} columns={columns} {...rest} />
        <tbody>
          {head === null ? null : <Row row={head} where={where} columns={columns} {...rest} again chosen={null} />}
          {rows.map((row) => (
            <Row
              key={row.row}
              row={row}
              where={where}
              columns={columns}
              {...rest}
              chosen={showsChosen(row, { ...rest, where }) ? rest.chosen : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One paragraph, table, page mark, picture or place outside the body. */
export function PaperBlock({ block, ...rest }: BlockProps & { block: Block }) {
  const { byKey, findings, chosen, onChoose } = rest;
  const marked = { findings, chosen, onChoose, pane: 'paper' } as const;
  switch (block.kind) {
    case 'table':
      return <Table block={block} {...rest} />;
    case 'label':
      return (
        <p className="review-page-mark">
          {block.label}
          {block.recognised ? <span className="review-recognised">{text.recognised}</span> : null}
        </p>
      );
    case 'picture': {
      const finding = byKey.get(block.finding);
      return finding === undefined ? null : (
        <p className="review-picture">
          <Mark words={text.picture(block.where)} finding={finding} chosen={finding.key === chosen} onChoose={onChoose} pane="paper" />
        </p>
      );
    }
    case 'besides':
      return (
        <p className="review-beside">
          <span className="muted">{block.part.where}　</span>
          <Marked part={block.part} {...marked} />
        </p>
      );
    case 'text':
      return (
        <p className={block.heading ? 'review-heading' : block.boxed ? 'review-boxed' : undefined}>
          {block.boxed ? <span className="review-box-name">{text.textBox}</span> : null}
          <Marked part={block.part} {...marked} />
        </p>
      );
  }
}
