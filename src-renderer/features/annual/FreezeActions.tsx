import { useState } from 'react';
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
}

function Freeze({ desk, first }: FreezeProps) {
  const [asked, setAsked] = useState(false);
  const today = useToday();
  const early = today <= `${desk.year}-12-31`;
  const inTheWay = early ? [text.freezeEarly(desk.year)] : obstacles(desk);
  const freeze = () => {
    void desk.edit((work) => freezeAnnual(work, { on: today, values: desk.values, stat: desk.statValues, figures: desk.figures }));
    setAsked(false);
  };
  return (
    <>
      <Button kind={first ? 'primary' : 'plain'} onClick={() => setAsked(true)}>
        {text.freeze}
      </Button>
      <ConfirmDialog
        open={asked && inTheWay.length === 0}
        title={text.freezeTitle(desk.year)}
        confirm={text.freeze}
        onConfirm={freeze}
        onCancel={() => setAsked(false)}
      >
        {text.freezeWhat}
      </ConfirmDialog>
      {asked && inTheWay.length > 0 ? (
        <div className="annual-blocked">
          <Notice tone="yellow" live what={text.freezeBlocked} todo={inTheWay.join('；')} />
        </div>
      ) : null}
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
export const FreezeActions = ({ desk, first }: FreezeProps) =>
  desk.work.frozen === null ? <Freeze desk={desk} first={first} /> : <Reopen desk={desk} />;
