import { workingDaysAfter } from '../calendar/dayTable';
import { dayStatus } from '../calendar/workingCalendar';
import type { WorkingCalendar } from '../calendar/types';
import { addDays, daysBetween, type CalendarDate } from '../kernel/calendarDate';
import { cell, writtenDate, type PaperBlock, type PaperSheet } from '../review/papers/sheet';
import { commonTitle } from './groups';
import { cameLate, openObjections } from './objections';
import type { NoticeObjection, PostedNotice } from './types';

/** What 公示情况说明 speaks of: everything that was hung together. */
export interface ReportSource {
  readonly unitName: string;
  readonly indexNumber: string;
  /** At least one, all of one record, one day and one period. */
  readonly notices: readonly PostedNotice[];
  readonly calendar: WorkingCalendar;
  readonly on: CalendarDate;
}

const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
const heading = (words: string): PaperBlock => ({ kind: 'heading', text: words });

const blank = '　';

function restDays(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) if (dayStatus(calendar, date).kind === 'rest') days.push(date);
  return days;
}

/** 11月7日、8日 */
function shortDays(days: readonly CalendarDate[]): string {
  const named = days.map((date, at) => {
    const [month, dayOfMonth] = [Number(date.slice(5, 7)), Number(date.slice(8))];
    return days[at - 1]?.slice(0, 7) === date.slice(0, 7) ? `${String(dayOfMonth)}日` : `${String(month)}月${String(dayOfMonth)}日`;
  });
  return named.join('、');
}

/** The day of posting is not counted (民法典第二百零一条), so the period begins the day after. */
function periodText({ notices: [first], calendar }: ReportSource): string {
  if (first === undefined) return '';
  const { postedOn, until } = first;
  if (until === null) return `本件${writtenDate(postedOn)}张贴，没有规定公示期，张贴到换新为止。`;
  const from = addDays(postedOn, 1);
  const working = workingDaysAfter(calendar, postedOn, until);
  const rest = working === null ? [] : restDays(calendar, from, until);
  const counted = working === null ? '' : `，其中工作日${String(working)}天`;
  const left = rest.length === 0 ? '' : `，休息日为${shortDays(rest)}`;
  const days = `共${String(daysBetween(postedOn, until))}天${counted}${left}`;
  return `${writtenDate(postedOn)}张贴，当天不计算在内，公示期自${writtenDate(from)}至${writtenDate(until)}，${days}。`;
}

function stayed({ until, takenDownOn, downEarly }: PostedNotice): string {
  if (takenDownOn === null) return '仍在张贴';
  if (until === null || takenDownOn > until) return '贴满';
  return `提前撤下：${downEarly ?? '没有写明原因'}`;
}

const placesTable = (notices: readonly PostedNotice[]): PaperBlock => ({
  kind: 'table',
  columns: [8, 26, 12, 16, 14, 24],
  heads: ['序号', '张贴地点', '张贴人', '撤下日期', '撤下人', '情况'],
  rows: notices.map((notice, at) => ({
    cells: [
      { ...cell(String(at + 1)), align: 'center' },
      cell(notice.place),
      cell(notice.postedBy),
      cell(notice.takenDownOn ?? blank),
      cell(notice.takenDownBy ?? blank),
      cell(`${stayed(notice)}${notice.proofs.length === 0 ? '' : `；照片${String(notice.proofs.length)}张`}`),
    ],
  })),
});

interface Objected {
  readonly notice: PostedNotice;
  readonly objection: NoticeObjection;
}

const objectionsTable = (all: readonly Objected[]): PaperBlock => ({
  kind: 'table',
  columns: [7, 17, 10, 29, 17, 20],
  heads: ['序号', '收到日期', '方式', '内容', '办结日期', '处理结果'],
  rows: all.map(({ notice, objection }, at) => ({
    cells: [
      { ...cell(String(at + 1)), align: 'center' },
      cell(objection.on, ...(cameLate(objection, notice) ? ['（期满后收到）'] : [])),
      cell(objection.way),
      cell(objection.what),
      cell(objection.handledOn ?? blank),
      cell(objection.handledOn === null ? '还没有办结' : objection.outcome),
    ],
  })),
});

function objectionBlocks(all: readonly Objected[], open: number): readonly PaperBlock[] {
  if (all.length === 0) return [text('公示期间没有收到异议。')];
  const still = open === 0 ? '都已办结' : `其中${String(open)}件还没有办结`;
  return [text(`收到异议${String(all.length)}件，${still}，情况如下：`), objectionsTable(all)];
}

function outcome({ notices }: ReportSource, open: number): string {
  const hanging = notices.filter(({ takenDownOn }) => takenDownOn === null).length;
  const early = notices.filter(({ takenDownOn, until }) => takenDownOn !== null && until !== null && takenDownOn <= until).length;
  const said = [
    ...(hanging > 0 ? [`还有${String(hanging)}处没有撤下`] : []),
    ...(early > 0 ? [`有${String(early)}处没有贴满公示期`] : []),
    ...(open > 0 ? [`还有${String(open)}件异议没有办结`] : []),
  ];
  return said.length === 0 ? '公示已经期满，公示单已经全部撤下，没有未办结的异议。' : `${said.join('，')}，公示还没有办完。`;
}

/** 公示情况说明: where and when it hung, the period with its days counted, what was objected, what came of it; for the file and the pen. */
export function postingReport(source: ReportSource): PaperSheet {
  const { unitName, indexNumber, notices, on } = source;
  const title = commonTitle(notices.map((each) => each.title));
  const all = notices
    .flatMap((notice) => notice.objections.map((objection): Objected => ({ notice, objection })))
    .sort((one, other) => one.objection.on.localeCompare(other.objection.on));
  const open = notices.reduce((sum, notice) => sum + openObjections(notice).length, 0);
  return {
    title: '公示情况说明',
    unitName,
    on,
    landscape: false,
    blocks: [
      { kind: 'title', text: '公示情况说明' },
      text(`现将《${title}》${indexNumber === '' ? '' : `（索引号${indexNumber}）`}的公示情况说明如下。`),
      heading('一、公示时间'),
      text(periodText(source)),
      heading('二、张贴情况'),
      placesTable(notices),
      heading('三、异议情况'),
      ...objectionBlocks(all, open),
      heading('四、结果'),
      text(outcome(source, open)),
      { kind: 'line', entries: ['经办人：', '审核人：', '（盖章）'] },
      { kind: 'flush', align: 'right', text: unitName },
      { kind: 'flush', align: 'right', text: writtenDate(on) },
    ],
  };
}
