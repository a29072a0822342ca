import { lateId } from '../../../../src-domain/catalogue/lateness';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import { monthOf } from '../../../../src-domain/kernel/month';
import type { DisclosureRequest } from '../../../../src-domain/ledger/types';
import { entryText } from '../../../strings/ledger';
import { latenessText } from '../../../strings/lateness';
import { trendsText as text } from '../../../strings/trends';
import { MadePaper } from '../../../shell/papers/PaperView';
import { href } from '../../../shell/router';
import { useLateReason } from '../../../store';
import { Button, LinkButton } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/WorkProgress';
import { ChannelsPicture } from './ChannelsPicture';
import { ClockPicture } from './ClockPicture';
import { toTrends } from './places';
import { RowPicture } from './RowPicture';
import { RowsTable } from './RowsTable';
import { useTrendPaper } from './useTrendPaper';
import { lengths, useAsked, useTrends, type Trends } from './useTrends';
import './trends.css';

function PromiseLine({ promise: { cause, item, redAfter, doneOn } }: { promise: ItemPromise }) {
  const record = cause.kind === 'record' ? cause.record : null;
  const to = record === null ? href('catalogue', item === null ? [] : [item.id]) : href('ledger', ['records'], { record: record.id });
  return (
    <>
      <a href={to}>{record?.title ?? item?.level2}</a>
      <span className="muted small">
        {' '}
        {text.due(redAfter ?? '')} {doneOn === null ? '' : text.done(doneOn)}
      </span>
    </>
  );
}

function RequestLine({ request: { id, receivedOn, via, closedOn } }: { request: DisclosureRequest }) {
  const late = useLateReason(lateId({ kind: 'answer', target: id }));
  return (
    <>
      <a href={href('ledger', ['requests'], { period: monthOf(receivedOn) })}>{text.request(entryText.requests.vias[via], receivedOn)}</a>
      <span className="muted small">
        {' '}
        {closedOn === null ? '' : text.done(closedOn)} {late ? latenessText.given(late.reason, late.by, late.on) : ''}
      </span>
    </>
  );
}

function Lengths({ now, placeOf }: { now: string; placeOf: (months: string) => string }) {
  return (
    <nav className="row not-printed" aria-label={text.choose}>
      {lengths.map((each) => (
        <a key={each} href={placeOf(each)} aria-current={each === now ? 'true' : undefined} className="trends-length">
          {text.months(Number(each))}
        </a>
      ))}
    </nav>
  );
}

function Pictures({ trends }: { trends: Trends }) {
  const { months: length, row, clock } = useAsked();
  const { trend, rows, publishing, answering, unitName } = trends;
  const months = trend.map(({ month }) => month);
  const title = text.paperTitle(unitName, months[0] ?? '', months.at(-1) ?? '');
  const { page, print, toPdf, busy, made } = useTrendPaper(title);
  const clockPlace = (at: string | null) => toTrends({ months: length, row, ...(at === null ? {} : { clock: at }) });
  const shown = rows.find((each) => each.row.id === row) ?? rows[0];
  const unknown = new Set(trend.filter(({ cells }) => cells === null).map(({ month }) => month));
  const clocks = { months, unknown, opened: clock, placeOf: clockPlace };
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      actions={
        <>
          <LinkButton href={href('returns')}>{text.back}</LinkButton>
          <Button onClick={print}>{text.print}</Button>
          <Button busy={busy} onClick={() => void toPdf()}>
            {text.pdf}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Lengths now={length} placeOf={(each) => toTrends({ months: each, row })} />
        <MadePaper made={made} />
        <div ref={page} className="trends-paper stack">
          <p className="trends-title">{title}</p>
          {shown === undefined ? null : <RowPicture trend={trend} shown={shown} />}
          <ChannelsPicture trend={trend} rows={rows} />
          <ClockPicture {...clocks} name="publishing" clocks={publishing} lineOf={(promise) => <PromiseLine promise={promise} />} />
          <ClockPicture {...clocks} name="answering" clocks={answering} lineOf={(request) => <RequestLine request={request} />} />
          <RowsTable trend={trend} rows={rows} placeOf={(each) => toTrends({ months: length, row: each })} />
        </div>
      </div>
    </Page>
  );
}

/** 走势: the monthly sheet over a year or two as pictures. */
export default function TrendsPage() {
  const trends = useTrends(Number(useAsked().months));
  if (trends === undefined)
    return (
      <div className="page">
        <Waiting>{text.loading}</Waiting>
      </div>
    );
  return <Pictures trends={trends} />;
}
