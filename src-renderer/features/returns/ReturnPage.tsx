import { useMemo, useRef, useState } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import { lastDay } from '../../../src-domain/kernel/month';
import { numberOf, type DraftReturn, type FinalisedReturn, type ReturnVersion } from '../../../src-domain/returns/versions';
import { returnsText as text } from '../../strings/returns';
import { useRoute } from '../../shell/router';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { Page, Split } from '../../ui/Page';
import { printPaper } from '../../ui/paperHtml';
import { SidePanel } from '../../ui/SidePanel';
import { Banners, useLate } from './Banners';
import { ChangedSheet } from './ChangedSheet';
import { CorrectedSheet } from './CorrectedSheet';
import { CorrectionPanel } from './CorrectionPanel';
import { DueMark } from './DueMark';
import { FindingsSheet } from './FindingsSheet';
import { HandInDialog } from './HandInDialog';
import { PackageMade, PapersMade } from './Made';
import { MonthStrip } from './MonthStrip';
import { figureId, obstaclesOf } from './obstacles';
import { Paper } from './Paper';
import { PrintSheet } from './PrintSheet';
import { ReceiptPanel } from './ReceiptPanel';
import { RecordsSheet } from './RecordsSheet';
import { draftView, frozenOf, frozenView, type SheetView } from './sheetView';
import type { Editing } from './cell';
import { typedFigure } from './EditFigure';
import { useEditing } from './useEditing';
import type { ReturnDesk } from './useDesk';
import { useDraft, type DraftActions } from './useDraft';
import { useHandIn } from './useHandIn';
import { usePapers } from './usePapers';
import { VersionsSheet } from './VersionsSheet';
import './side.css';

/** The version the address asks for, when it is neither the draft nor the standing one. */
function useOldVersion({ versions, draft, standing }: ReturnDesk): Exclude<ReturnVersion, DraftReturn> | undefined {
  const asked = Number(useRoute().query.get('version') ?? Number.NaN);
  const current = draft?.version ?? standing?.version;
  const found = versions.find((version) => numberOf(version) === asked && asked !== current);
  return found === undefined || found.state === 'draft' ? undefined : found;
}

function useView(desk: ReturnDesk, old: Exclude<ReturnVersion, DraftReturn> | undefined): SheetView | undefined {
  const { draft, standing, around, clock } = desk;
  return useMemo(() => {
    if (old !== undefined) return frozenView(frozenOf(old));
    if (draft !== null) return draftView(formOf(draft.period), draft, around, clock.today);
    return standing === undefined ? undefined : frozenView(standing);
  }, [old, draft, standing, around, clock.today]);
}

/** The sheet with the figure that is being typed in it, so that sums and rules follow the typing. */
function usePreview(desk: ReturnDesk, view: SheetView, editing: Editing | null): SheetView {
  const typed = editing === null ? undefined : typedFigure(editing);
  const row = editing?.row;
  return useMemo(() => {
    if (view.draft === null || row === undefined || typed === undefined) return view;
    const computed = view.computed[row] ?? null;
    const others = view.draft.overrides.filter((each) => each.row !== row);
    const overrides = [...others, { row, period: desk.period, computed, reported: typed, reason: '' }];
    return draftView(view.form, { ...view.draft, overrides }, desk.around, desk.clock.today);
  }, [view, row, typed, desk.around, desk.period, desk.clock.today]);
}

const focusRow = (row: string): void => {
  const cell = document.getElementById(figureId(row));
  cell?.scrollIntoView({ block: 'center' });
  cell?.focus({ preventScroll: true });
};

const onePage = { paper: 'A4', landscape: false, margin: '10mm 15mm' } as const;

type Panel = 'receipt' | 'correction' | 'hand-in' | null;

interface SheetsProps {
  desk: ReturnDesk;
  view: SheetView;
  mark: string;
  draft: DraftActions;
}

function Sheets({ desk, view, mark, draft }: SheetsProps) {
  const editing = useEditing(view, draft);
  const shown = usePreview(desk, view, editing.editing);
  const { ledger, period, versions } = desk;
  return (
    <Split
      main={<Paper desk={desk} view={shown} editing={editing} draft={draft} mark={mark} />}
      side={
        <div className="returns-side">
          <FindingsSheet view={shown} onGo={focusRow} onNote={draft.note} />
          <RecordsSheet view={shown} ledger={ledger} period={period} row={editing.selected} onEdit={editing.actions.onEdit} />
          <CorrectedSheet view={shown} versions={versions} onGo={focusRow} />
          <ChangedSheet view={view} onGo={focusRow} onWithdraw={draft.withdraw} />
          {versions.length === 0 ? null : <VersionsSheet versions={versions} looking={view.version} />}
        </div>
      }
    />
  );
}

interface ActionsProps {
  desk: ReturnDesk;
  blocked: boolean;
  onPanel: (panel: Exclude<Panel, null>) => void;
  onHandIn: () => void;
}

/** The next step of the month, as one primary button. */
function NextStep({ desk, blocked, onPanel, onHandIn }: ActionsProps) {
  const { draft, standing } = desk;
  const correct = (kind: 'primary' | 'plain') => (
    <Button kind={kind} onClick={() => onPanel('correction')}>
      {text.correct.open}
    </Button>
  );
  if (draft !== null)
    return (
      <Button kind="primary" onClick={onHandIn} disabled={desk.clock.today <= lastDay(desk.period)}>
        {text.finalise.both}
      </Button>
    );
  switch (standing?.state) {
    case 'finalised':
      return (
        <>
          {correct(blocked ? 'primary' : 'plain')}
          {blocked ? null : (
            <Button kind="primary" onClick={onHandIn}>
              {text.finalise.write}
            </Button>
          )}
        </>
      );
    case 'exported':
      return (
        <>
          {correct('plain')}
          <Button kind="primary" onClick={() => onPanel('receipt')}>
            {text.receipt.open}
          </Button>
        </>
      );
    case 'received':
      return correct('plain');
    case 'sent-back':
      return correct('primary');
    case undefined:
      return null;
  }
}

/** The return of one month. */
export function ReturnPage({ desk }: { desk: ReturnDesk }) {
  const old = useOldVersion(desk);
  const view = useView(desk, old);
  return view === undefined ? null : <OpenReturn desk={desk} view={view} old={old} />;
}

function OpenReturn({ desk, view, old }: { desk: ReturnDesk; view: SheetView; old: ReturnVersion | undefined }) {
  const { period, standing, clock, unit } = desk;
  const [panel, setPanel] = useState<Panel>(null);
  const [writing, setWriting] = useState<FinalisedReturn>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [finalisedOnly, setFinalisedOnly] = useState(false);
  const draft = useDraft(period, desk.draft);
  const handIn = useHandIn(desk, draft);
  const late = useLate(desk);
  const papers = usePapers(unit);
  const made = papers.madeOf(view);
  const print = useRef<HTMLDivElement>(null);
  const state = old?.state ?? (view.draft === null ? standing?.state : 'draft') ?? 'draft';
  const mark = text.states[state];
  const start = async () => {
    handIn.forget();
    setPanel(null);
    setFinalisedOnly(false);
    const kept = desk.draft === null ? undefined : await draft.settled();
    const found = kept === undefined ? [] : obstaclesOf(view.form, kept, view.findings);
    setProblems(found);
    if (found.length > 0) return;
    setWriting(kept === undefined && standing?.state === 'finalised' ? standing : undefined);
    setPanel('hand-in');
  };
  const close = (only: boolean) => {
    setPanel(null);
    setFinalisedOnly(only);
  };
  const paper = { ...view.document, form: view.form, unitName: unit.name, mark: view.draft === null ? null : text.draftMark };
  return (
    <Page
      title={text.title(period)}
      status={<DueMark desk={desk} />}
      actions={
        <>
          <Button onClick={() => (print.current === null ? undefined : printPaper(print.current, onePage))}>{text.print}</Button>
          <Button busy={papers.busy} label={text.papers} onClick={() => void papers.make(view)}>
            {text.papers}
          </Button>
          {old === undefined ? <NextStep desk={desk} blocked={late.length > 0} onPanel={setPanel} onHandIn={() => void start()} /> : null}
        </>
      }
    >
      <MonthStrip period={period} months={desk.months} clock={clock} />
      <div className="returns-banners">
        <ErrorSummary problems={view.draft === null ? [] : problems} />
        <Banners desk={desk} late={late} old={old !== undefined} onCorrect={() => setPanel('correction')} />
        {handIn.written === undefined || standing?.state !== 'exported' ? null : <PackageMade written={handIn.written} />}
        {finalisedOnly && handIn.written === undefined ? <Notice tone="green" live what={text.finalise.finalisedOnly} /> : null}
        {made === undefined ? null : <PapersMade papers={made} draft={view.draft !== null} />}
      </div>
      <Sheets key={view.version} desk={desk} view={view} mark={mark} draft={draft} />
      <div hidden>
        <PrintSheet ref={print} paper={paper} />
      </div>
      {panel === 'hand-in' && handIn.written === undefined ? (
        <HandInDialog period={period} handIn={handIn} finalised={writing} onClose={close} />
      ) : null}
      <SidePanel open={panel === 'receipt'} title={text.receipt.title} onClose={() => setPanel(null)} width={520}>
        {standing?.state === 'exported' ? <ReceiptPanel exported={standing} today={clock.today} onDone={() => setPanel(null)} /> : null}
      </SidePanel>
      <SidePanel open={panel === 'correction'} title={text.correct.title} onClose={() => setPanel(null)} width={520}>
        {standing === undefined ? null : <CorrectionPanel standing={standing} onDone={() => setPanel(null)} />}
      </SidePanel>
    </Page>
  );
}
