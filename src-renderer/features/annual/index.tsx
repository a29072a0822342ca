import { useState } from 'react';
import { annualDue, yearInHand } from '../../../src-domain/returns/annual/deadline';
import { openFindings } from '../../../src-domain/returns/annual/rules';
import { daysBetween } from '../../../src-domain/kernel/calendarDate';
import { annualText as text } from '../../strings/annual';
import { go, href, useRoute } from '../../shell/router';
import { Page } from '../../ui/Page';
import { StateMark } from '../../ui/StateMark';
import { Tabs } from '../../ui/Tabs';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/WorkProgress';
import { CheckTab } from './check/CheckTab';
import { FreezeActions, FreezeBlocked } from './FreezeActions';
import { ReportTab } from './report/ReportTab';
import { StatTab } from './stat/StatTab';
import { TablesTab } from './tables/TablesTab';
import { useAnnualDesk, type AnnualDesk } from './useAnnualDesk';
import './annual.css';

type TabId = keyof typeof text.tabs;

const tabIds: readonly TabId[] = ['stat', 'tables', 'report', 'check'];

const isTab = (asked: string | undefined): asked is TabId => tabIds.some((id) => id === asked);

/** The year and part of the address; else the year in hand. A year to come has no report. */
function usePlace(): { readonly year: number; readonly tab: TabId } {
  const [today, { path }] = [useToday(), useRoute()];
  const [asked = '', tab] = path;
  const known = /^20\d\d$/.test(asked) && Number(asked) <= Number(today.slice(0, 4));
  return { year: known ? Number(asked) : yearInHand(today), tab: isTab(tab) ? tab : 'tables' };
}

/** When the report must be out. */
function Due({ year, unit, work }: AnnualDesk) {
  const today = useToday();
  if (work.frozen !== null) return <StateMark tone="green">{text.frozen(work.frozen.on)}</StateMark>;
  const due = annualDue(unit.kind, year);
  const days = daysBetween(today, due);
  const left = days > 0 ? text.dueLeft(days) : days === 0 ? text.dueToday : text.dueLate;
  return (
    <>
      <StateMark tone={days < 0 ? 'red' : days <= 31 ? 'yellow' : 'grey'}>
        {text.due(due)}
        {left}
      </StateMark>
      {unit.kind === 'township' ? <span className="muted small">{text.dueTownship}</span> : null}
    </>
  );
}

/** The years around the one at hand. */
function Years({ year, tab }: { year: number; tab: TabId }) {
  const thisYear = Number(useToday().slice(0, 4));
  return (
    <nav className="annual-years not-printed" aria-label={text.years}>
      {[year - 2, year - 1, year, year + 1]
        .filter((each) => each <= thisYear)
        .map((each) => (
          <a key={each} href={href('annual', [String(each), tab])} aria-current={each === year ? 'page' : undefined}>
            {text.year(each)}
          </a>
        ))}
    </nav>
  );
}

function Part({ desk, tab }: { desk: AnnualDesk; tab: TabId }) {
  switch (tab) {
    case 'tables':
      return <TablesTab desk={desk} />;
    case 'stat':
      return <StatTab desk={desk} />;
    case 'report':
      return <ReportTab desk={desk} />;
    case 'check':
      return <CheckTab desk={desk} />;
  }
}

function OpenYear({ year, tab }: { year: number; tab: TabId }) {
  const desk = useAnnualDesk(year);
  const [told, setTold] = useState(false);
  if (desk === undefined) return <Waiting>{text.loading}</Waiting>;
  const open: Partial<Record<TabId, number>> = {
    tables: openFindings(desk.findings, desk.work).length + (desk.sheet.unplaced.length > 0 ? 1 : 0),
    stat: openFindings(desk.statFindings, desk.work).length,
  };
  return (
    <Page
      title={text.title(year)}
      status={<Due {...desk} />}
      actions={<FreezeActions desk={desk} first={tab === 'tables' || tab === 'stat'} onBlocked={() => setTold(true)} />}
    >
      <Years year={year} tab={tab} />
      {told ? <FreezeBlocked desk={desk} /> : null}
      <Tabs
        label={text.tabsLabel}
        tabs={tabIds.map((id) => ({ id, label: text.tabs[id], ...((open[id] ?? 0) > 0 ? { count: open[id] ?? 0 } : {}) }))}
        active={tab}
        onChange={(id) => go('annual', [String(year), id], { replace: true })}
      >
        <Part desk={desk} tab={tab} />
      </Tabs>
    </Page>
  );
}

/** 年报: the tables of a year, the report made from them, and the check of a finished report. */
export default function AnnualPage() {
  const { year, tab } = usePlace();
  return <OpenYear key={year} year={year} tab={tab} />;
}
