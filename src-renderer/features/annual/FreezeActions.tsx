import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { openFindings, type AnnualFinding } from '../../../src-domain/returns/annual/rules';
import { freezeAnnual, reopenAnnual } from '../../../src-domain/returns/annual/work';
import { annualText as text } from '../../strings/annual';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { useToday } from '../../ui/today';
import type { AnnualDesk } from './useAnnualDesk';

/** What keeps the year from 定稿, in words; each table speaks for itself. */
function obstacles({ findings, statFindings, work }: AnnualDesk): readonly string[] {
  const inTable = (found: readonly AnnualFinding[], table: keyof typeof text.freezeTables): readonly string[] => {
    const hard = found.filter(({ severity }) => severity === 'hard').length;
    const soft = openFindings(found, work).filter(({ severity }) => severity === 'soft').length;
    const name = text.freezeTables[table];
    return [...(hard > 0 ? [text.freezeHard(name, hard)] : []), ...(soft > 0 ? [text.freezeSoft(name, soft)] : [])];
  };
  return [...inTable(statFindings, 'stat'), ...inTable(findings, 'annual')];
}

interface FreezeProps {
  desk: AnnualDesk;
  /** It is the next thing to do on this part of the page. */
  first: boolean;
  /** 定稿 was asked for, and something is in the way. */
  onBlocked: () => void;
}

/** What keeps the year from 定稿, if anything does. */
function inTheWay(desk: AnnualDesk, today: CalendarDate): readonly string[] {
  if (desk.work.frozen !== null) return [];
  return today <= `${desk.year}-12-31` ? [text.freezeEarly(desk.year)] : obstacles(desk);
}

/** Said on the page once 定稿 was asked for in vain; gone with the last obstacle. */
export function FreezeBlocked({ desk }: { desk: AnnualDesk }) {
  const found = inTheWay(desk, useToday());
  return found.length === 0 ? null : <Notice tone="yellow" live what={text.freezeBlocked} todo={found.join('；')} />;
}

function Freeze({ desk, first, onBlocked }: FreezeProps) {
  const [asked, setAsked] = useState(false);
  const today = useToday();
  const freeze = () => {
    void desk.edit((work) => freezeAnnual(work, { on: today, values: desk.values, stat: desk.statValues, figures: desk.figures }));
    setAsked(false);
  };
  return (
    <>
      <Button kind={first ? 'primary' : 'plain'} onClick={() => (inTheWay(desk, today).length > 0 ? onBlocked() : setAsked(true))}>
        {text.freeze}
      </Button>
      <ConfirmDialog
        open={asked}
        title={text.freezeTitle(desk.year)}
        confirm={text.freeze}
        onConfirm={freeze}
        onCancel={() => setAsked(false)}
      >
        {text.freezeWhat}
      </ConfirmDialog>
    </>
  );
}

function Reopen({ desk }: { desk: AnnualDesk }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => setAsked(true)}>{text.reopen}</Button>
      <ConfirmDialog
        open={asked}
        title={text.reopenTitle}
        confirm={text.reopen}
        onConfirm={() => {
          void desk.edit(reopenAnnual);
          setAsked(false);
        }}
        onCancel={() => setAsked(false)}
      >
        {text.reopenWhat}
      </ConfirmDialog>
    </>
  );
}

/** 定稿 of the year, and back. */
export const FreezeActions = (props: FreezeProps) =>
  props.desk.work.frozen === null ? <Freeze {...props} /> : <Reopen desk={props.desk} />;
