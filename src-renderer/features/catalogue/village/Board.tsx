import { useCallback, useMemo, useState } from 'react';
import { missingIn, villageOverview, type Township, type VillageOverview } from '../../../../src-domain/catalogue/village/overview';
import { commonText } from '../../../strings/common';
import { villageText as text } from '../../../strings/village';
import { href } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Sheet } from '../../../ui/Sheet';
import { BoardGrid } from './BoardGrid';
import { CellPanel } from './CellPanel';
import { DoneNotice } from './DoneNotice';
import { Filters } from './Filters';
import { useVillageQuery, villageHref, type VillageQuery } from './query';
import type { Registering } from './useRegistering';
import { VillageLegend } from './VillageMark';
import { YearStrip } from './YearStrip';

/** Rows drawn at once: a screen and a half, so that turning a page is quick on an old machine. */
const pageSize = 40;

/** The rows and columns asked for; counts are of what is shown. */
function shownOf(township: Township, query: VillageQuery, name: string): VillageOverview {
  const wanted = name.trim();
  const narrowed = {
    ...township,
    villages: township.villages.filter((village) => village.name.includes(wanted)),
    promises: township.promises.filter(({ item }) => query.group === '' || item.level1 === query.group),
  };
  const whole = villageOverview(narrowed, query.month);
  if (!query.onlyMissing) return whole;
  const missing = narrowed.promises.filter((_, at) => missingIn(whole.columnTallies[at] ?? noMissing) > 0);
  const fewer = villageOverview({ ...narrowed, promises: missing }, query.month);
  return { ...fewer, rows: fewer.rows.filter(({ tally }) => missingIn(tally) > 0) };
}

const noMissing = { posted: 0, nil: 0, due: 0, overdue: 0, 'at-once': 0, ahead: 0, before: 0 };

function Sum({ overview: { columnTallies }, query }: { overview: VillageOverview; query: VillageQuery }) {
  const count = (state: 'posted' | 'nil' | 'due' | 'overdue') => columnTallies.reduce((sum, tally) => sum + tally[state], 0);
  const [posted, nil, overdue] = [count('posted'), count('nil'), count('overdue')];
  const missing = count('due') + overdue;
  return (
    <p className="village-sum">
      <b>{commonText.monthName(query.month)}</b> {text.sum(posted + nil + missing, posted, nil)}
      {missing === 0 ? (
        text.sumMissing(0, 0)
      ) : (
        <a href={villageHref([], { ...query, onlyMissing: true })}>{text.sumMissing(missing, overdue)}</a>
      )}
      <span className="muted small">{text.captionHint}</span>
    </p>
  );
}

function Grid({ overview, township, query, registering }: BoardProps & { overview: VillageOverview; query: VillageQuery }) {
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<{ readonly row: number; readonly column: number }>();
  const pages = Math.max(1, Math.ceil(overview.rows.length / pageSize));
  const at = Math.min(page, pages - 1);
  const shown = useMemo(() => ({ ...overview, rows: overview.rows.slice(at * pageSize, (at + 1) * pageSize) }), [overview, at]);
  const onOpen = useCallback((row: number, column: number) => setOpen({ row, column }), []);
  const village = open === undefined ? undefined : shown.rows[open.row]?.village;
  const dated = open === undefined ? undefined : shown.columns[open.column];
  return (
    <Sheet padding="tight">
      {overview.rows.length === 0 ? (
        <p className="second">{query.onlyMissing ? text.noneMissing : text.none}</p>
      ) : (
        <BoardGrid overview={shown} query={query} onOpen={onOpen} />
      )}
      <div className="village-foot">
        <VillageLegend />
        {pages > 1 ? <Pager at={at} pages={pages} total={overview.rows.length} onGo={setPage} /> : null}
      </div>
      <CellPanel
        township={township}
        target={village === undefined || dated === undefined ? undefined : { village, dated }}
        registering={registering}
        onClose={() => setOpen(undefined)}
      />
    </Sheet>
  );
}

interface BoardProps {
  township: Township;
  registering: Registering;
}

/** 村务公开: every village by every item, in the periods around one month. */
export function Board({ township, registering }: BoardProps) {
  const query = useVillageQuery();
  const [name, setName] = useState('');
  const { month, group, onlyMissing } = query;
  const overview = useMemo(() => shownOf(township, { month, group, onlyMissing }, name), [township, month, group, onlyMissing, name]);
  const groups = [...new Set(township.promises.map(({ item }) => item.level1))];
  return (
    <Page
      title={text.title}
      subtitle={text.duty}
      actions={
        <>
          <LinkButton href={href('catalogue')}>{text.back}</LinkButton>
          <LinkButton href={villageHref(['list'], query)}>{text.toList}</LinkButton>
          <LinkButton kind="primary" href={villageHref(['missing'], query)}>
            {text.toMissing}
          </LinkButton>
        </>
      }
    >
      <div className="village-board">
        <DoneNotice registering={registering} />
        <YearStrip township={township} query={query} />
        <Filters groups={groups} name={name} onName={setName} query={query} />
        <Sum overview={overview} query={query} />
        <Grid
          key={`${month} ${group} ${String(onlyMissing)}`}
          overview={overview}
          township={township}
          query={query}
          registering={registering}
        />
      </div>
      <p className="small muted">{text.sample}</p>
    </Page>
  );
}
