import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText as text } from '../../../strings/review';
import { Pager } from '../../../ui/Pager';
import { Tabs } from '../../../ui/Tabs';
import type { Block } from './blocks';
import type { Part } from './part';
import { byPlace, markId } from './Marked';
import { columnKey, PaperBlock } from './PaperBlock';
import { paperOf, type Paper, type Spot } from './paperModel';
import { scrollToMark, type Chosen } from './chosen';
import './paper.css';

interface PaperTextProps {
  parts: readonly Part[];
  findings: readonly Finding[];
  chosen: Chosen | null;
  onChoose?: ((key: string) => void) | undefined;
}

/** Findings of whole columns, by table and column. */
const columnsOf = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.flatMap((one) => (one.column === undefined ? [] : [[columnKey(one.column.table, one.column.column), one]])));

const picturesOf = (findings: readonly Finding[]) =>
  findings.filter(({ detector }) => detector === 'image-page').map(({ where, key }) => ({ where, key }));

const spotOf = ({ spots }: Paper, finding: Finding | undefined): Spot | undefined =>
  finding === undefined ? undefined : spots.get(finding.column?.table ?? finding.where);

const blockKey = (block: Block, at: number): string =>
  block.kind === 'text' || block.kind === 'besides' ? block.part.where : `${block.kind} ${String(at)}`;

/** What a reader sees, everything found in it marked in place: a page of the screen at a time, a sheet of a workbook each by itself. */
export function PaperText({ parts, findings, chosen, onChoose }: PaperTextProps) {
  const paper = useMemo(() => paperOf(parts, picturesOf(findings)), [parts, findings]);
  const marks = useMemo(
    () => ({
      findings: byPlace(findings.filter(({ column }) => column === undefined)),
      byKey: new Map(findings.map((one) => [one.key, one])),
      columnFindings: columnsOf(findings),
    }),
    [findings],
  );
  const [spot, setSpot] = useState<Spot>({ sheet: 0, page: 0 });
  const [shown, setShown] = useState<Chosen | null>(null);
  if (chosen !== shown) {
    setShown(chosen);
    const next = chosen === null ? undefined : spotOf(paper, marks.byKey.get(chosen.key));
    if (next !== undefined) setSpot(next);
  }
  useEffect(() => {
    if (chosen !== null) scrollToMark(markId('paper', chosen.key), chosen);
  }, [chosen, spot]);
  const sheet = paper.sheets[spot.sheet] ?? paper.sheets[0];
  if (sheet === undefined) return <p className="review-nothing second">{text.nothingSeen}</p>;
  const blocks = sheet.pages[spot.page] ?? [];
  const firstBeside = blocks.findIndex(({ kind }) => kind === 'besides');
  const body = (
    <>
      <div className={sheet.label === null ? 'review-paper' : 'review-paper review-paper-sheet'}>
        {blocks.map((block, at) => (
          <div key={blockKey(block, at)}>
            {at === firstBeside ? <h3 className="review-besides">{text.besides}</h3> : null}
            <PaperBlock block={block} chosen={chosen?.key ?? null} onChoose={onChoose} asSheet={sheet.label !== null} {...marks} />
          </div>
        ))}
      </div>
      {sheet.pages.length > 1 ? (
        <Pager
          at={Math.min(spot.page, sheet.pages.length - 1)}
          pages={sheet.pages.length}
          total={sheet.lines}
          onGo={(page) => setSpot({ ...spot, page })}
        />
      ) : null}
    </>
  );
  if (paper.sheets.length === 1 && sheet.label === null) return body;
  const tabs = paper.sheets.map(({ id, label }) => ({ id, label: label ?? text.besides }));
  return (
    <Tabs
      label={text.sheets}
      tabs={tabs}
      active={sheet.id}
      onChange={(id) => setSpot({ sheet: paper.sheets.findIndex((one) => one.id === id), page: 0 })}
    >
      {body}
    </Tabs>
  );
}
