import { useState } from 'react';
import type { CountyStatus } from '../../../src-bridge/schemas/county';
import { addMonths, monthOf, parseMonth, type Month } from '../../../src-domain/kernel/month';
import { commonText } from '../../strings/common';
import { countyText, type CountyTrouble } from '../../strings/county';
import { useBridge } from '../../shell/bridge';
import { MadeFileActions } from '../../shell/carry/MadeFileActions';
import { go, href, useRoute } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MonthField } from '../../ui/MonthField';
import { Notice } from '../../ui/Notice';
import { Split } from '../../ui/Page';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/WorkProgress';
import { Matrix } from './Matrix';
import { matrixOf, type MonthOfYear } from './monthMatrix';
import { MissingUnits } from './MissingUnits';
import { OtherForms } from './OtherForms';
import { Totals } from './Totals';
import { Trouble } from './Trouble';
import { useYear } from './useYear';

const text = countyText.month;

function usePapers(period: Month) {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ of: Month; xlsx: string; trust: string } | { of: Month; trouble: CountyTrouble }>();
  const make = async () => {
    setBusy(true);
    const reply = await bridge.countyPapers({ period });
    setBusy(false);
    setMade(reply.ok ? { of: period, ...reply.value } : { of: period, trouble: reply.error.code });
  };
  return { busy, make, made: made?.of === period ? made : undefined };
}

function Papers({ made }: { made: ReturnType<typeof usePapers>['made'] }) {
  if (made === undefined) return null;
  if ('trouble' in made) return <Trouble code={made.trouble} />;
  return (
    <Notice
      tone="green"
      what={text.exported}
      todo={
        <span className="county-papers">
          <span>{text.xlsx}：</span>
          <span>{made.xlsx}</span>
          <MadeFileActions folder="papers" name={made.xlsx} />
          <span>{text.trust}：</span>
          <span>{made.trust}</span>
          <MadeFileActions folder="papers" name={made.trust} />
        </span>
      }
      call={text.trustTodo}
      live
    />
  );
}

interface YearProps {
  status: CountyStatus;
  months: readonly MonthOfYear[];
  period: Month;
}

function YearSheets({ status, months, period }: YearProps) {
  const summary = months.find((each) => each.period === period)?.summary;
  const units = status.keys.filter(({ role }) => role === 'unit');
  if (summary === undefined) return null;
  if (units.length === 0 && summary.units === 0)
    return (
      <EmptyState title={text.noUnits} action={<LinkButton href={href('county', ['keys'])}>{countyText.import.toKeys}</LinkButton>}>
        {text.noneWhat}
      </EmptyState>
    );
  const rows = matrixOf(units, months, period);
  const missing = rows.filter(({ cells }) => cells.at(-1) === 'missing');
  return (
    <>
      <MissingUnits period={period} missing={missing.map(({ name }) => name)} all={rows.length} />
      <OtherForms period={period} units={summary.otherForms ?? []} />
      <Split
        sideWidth="42%"
        main={<Matrix year={period.slice(0, 4)} months={months.map((each) => each.period)} rows={rows} chosen={period} />}
        side={
          summary.units === 0 ? (
            <EmptyState title={text.none} action={<LinkButton href={href('county', ['import'])}>{text.toImport}</LinkButton>}>
              {text.noneWhat}
            </EmptyState>
          ) : (
            <Totals period={period} values={summary.values} partial={missing.length > 0} />
          )
        }
      />
    </>
  );
}

const askedMonth = (word: string | null): Month | undefined => {
  const read = parseMonth(word ?? '');
  return read.ok ? read.value : undefined;
};

/** The county's month: who reported, who did not, and the totals. */
export function Month({ status }: { status: CountyStatus }) {
  const { query } = useRoute();
  const today = useToday();
  const period = askedMonth(query.get('period')) ?? addMonths(monthOf(today), -1);
  const year = useYear(period);
  const papers = usePapers(period);
  const choose = (next: Month | null) => {
    if (next !== null) go('county', ['month'], { query: { period: next }, replace: true });
  };
  return (
    <div className="stack">
      <div className="county-bar">
        <MonthField id="county-period" label={text.period} value={period} onChange={choose} />
        <Button kind="primary" busy={papers.busy} onClick={() => void papers.make()}>
          {text.export}
        </Button>
      </div>
      <Papers made={papers.made} />
      {year === undefined ? (
        <Waiting>{`${text.loading} ${commonText.monthName(period)}`}</Waiting>
      ) : 'trouble' in year ? (
        <Trouble code={year.trouble} />
      ) : (
        <YearSheets status={status} months={year.months} period={period} />
      )}
    </div>
  );
}
