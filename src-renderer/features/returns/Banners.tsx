import { useMemo, useState } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import { lastDay } from '../../../src-domain/kernel/month';
import { lateEntries, type LateEntry } from '../../../src-domain/returns/lateEntries';
import { printedFigure } from '../../../src-domain/returns/paper';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText as text } from '../../strings/returns';
import { useStore } from '../../store';
import { Button, LinkButton } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { href } from '../../shell/router';
import { entryLines } from './entries';
import type { ReturnDesk } from './useDesk';

const words = (figure: number | null): string => (figure === null ? text.edit.blank : printedFigure(figure));

function LateLine({ late, desk }: { late: LateEntry; desk: ReturnDesk }) {
  const titles = (ids: readonly string[]) =>
    entryLines(desk.ledger, desk.period, late.row, ids)
      .slice(0, 3)
      .map(({ title, on }) => (on === null ? title : `${title}（${on}）`))
      .join('、');
  return (
    <li>
      {text.late.row(rowName(formOf(desk.period), late.row), words(late.frozen), words(late.now))}
      {late.added.length === 0 ? null : <span className="muted"> · {text.late.added(titles(late.added))}</span>}
      {late.removed.length === 0 ? null : <span className="muted"> · {text.late.removed(titles(late.removed))}</span>}
    </li>
  );
}

/** Entries dated into a frozen month are named, with the offer of a correction. */
export function useLate(desk: ReturnDesk): readonly LateEntry[] {
  const { standing, ledger, draft } = desk;
  return useMemo(
    () => (standing === undefined || draft !== null ? [] : lateEntries(formOf(standing.document.period), standing, ledger)),
    [standing, ledger, draft],
  );
}

function LateBanner({ late, desk, onCorrect }: { late: readonly LateEntry[]; desk: ReturnDesk; onCorrect: () => void }) {
  const unsent = desk.standing?.state === 'finalised';
  return (
    <Notice
      tone="yellow"
      what={text.late.what(late.length)}
      todo={
        <>
          {unsent ? text.late.stops : text.late.todo}
          <ul className="returns-late">
            {late.slice(0, 6).map((each) => (
              <LateLine key={each.row} late={each} desk={desk} />
            ))}
          </ul>
        </>
      }
      action={unsent ? null : <Button onClick={onCorrect}>{text.correct.open}</Button>}
    />
  );
}

function CorrectingBanner({ desk }: { desk: ReturnDesk }) {
  const { returns } = useStore();
  const [asking, setAsking] = useState(false);
  const { draft, period } = desk;
  if (draft === null || draft.correction === null) return null;
  const drop = async () => {
    setAsking(false);
    await returns.dropDraft(period, draft.version);
  };
  return (
    <>
      <Notice
        tone="blue"
        what={text.correct.running(draft.correction.version, draft.correction.reason)}
        todo={text.correct.runningTodo}
        action={<Button onClick={() => setAsking(true)}>{text.correct.drop}</Button>}
      />
      <ConfirmDialog
        open={asking}
        title={text.correct.dropTitle}
        confirm={text.correct.drop}
        danger
        onConfirm={() => void drop()}
        onCancel={() => setAsking(false)}
      >
        <p>{text.correct.dropWhat}</p>
      </ConfirmDialog>
    </>
  );
}

interface BannersProps {
  desk: ReturnDesk;
  late: readonly LateEntry[];
  /** An older version is looked at. */
  old: boolean;
  onCorrect: () => void;
}

/** What is to be known before the sheet is read. */
export function Banners({ desk, late, old, onCorrect }: BannersProps) {
  const { standing, draft, period, clock } = desk;
  if (old)
    return (
      <Notice
        tone="grey"
        what={text.versions.old}
        action={<LinkButton href={href('returns', [period])}>{text.versions.toCurrent}</LinkButton>}
      />
    );
  return (
    <>
      {draft !== null && clock.today <= lastDay(period) ? (
        <Notice tone="grey" what={text.finalise.early} todo={text.finalise.earlyTodo(lastDay(period))} />
      ) : null}
      {draft === null && standing?.state === 'sent-back' ? (
        <Notice
          tone="red"
          what={`${text.receipt.sentBackWhat(standing.receipt.on)}：${standing.receipt.note}`}
          todo={text.receipt.sentBackTodo}
        />
      ) : null}
      <CorrectingBanner desk={desk} />
      {late.length === 0 ? null : <LateBanner late={late} desk={desk} onCorrect={onCorrect} />}
    </>
  );
}
