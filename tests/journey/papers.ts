import { addDays, day, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import { addMonths, firstDay, monthOf, type Month } from '../../src-domain/kernel/month';
import { dayInChina } from '../../src-domain/kernel/calendarDate';
import { buildDocx, paragraph, table } from '../builders/docx';

/** The month that is walked: the one before today, whenever the walk is made. */
export interface WalkedMonth {
  readonly period: Month;
  /** Day of the month's paper. */
  readonly formedOn: CalendarDate;
  /** Day it was put on the web site and the board. */
  readonly publishedOn: CalendarDate;
  readonly today: CalendarDate;
}

export function walkedMonth(now = new Date().toISOString()): WalkedMonth {
  const today = dayInChina(now);
  const period = addMonths(monthOf(today), -1);
  const formedOn = addDays(firstDay(period), 7);
  return { period, formedOn, publishedOn: addDays(formedOn, 2), today };
}

const chinese = (date: CalendarDate): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** What must never leave: invented numbers of screening.json's fixtures. */
export const secrets = ['640425190001010015', '15400001234'] as const;

export const noticeTitle = ({ formedOn }: WalkedMonth): string =>
  `白阳镇人民政府关于${formedOn.slice(0, 4)}年${Number(formedOn.slice(5, 7))}月最低生活保障审核对象的公示`;

/** A notice as a township writes it, with one ID number and one mobile number that do not belong there. */
export function noticeDocx(month: WalkedMonth): Promise<Uint8Array> {
  const [id, phone] = secrets;
  return buildDocx({
    body: [
      paragraph(noticeTitle(month)),
      paragraph('经村民评议、镇人民政府审核，下列人员符合最低生活保障条件，现予公示，公示期7个工作日。'),
      table([
        ['序号', '姓名', '村组', '保障人数', '月金额'],
        ['1', '马某某', '陡坡村三组', '2', '860元'],
        ['2', '李某某', '陡坡村五组', '1', '430元'],
      ]),
      // Split as Word splits what was typed in two goes.
      paragraph('马某某身份证号', id.slice(0, 9), id.slice(9), '，联系人手机', phone, '。'),
      paragraph('白阳镇人民政府'),
      paragraph(chinese(month.formedOn)),
    ].join(''),
  });
}

/** A file nobody may put in: the mark alone. */
export const classifiedText = '秘密★1年\n关于某事项的请示\n内容略。\n';

export const organisationDay = ({ period }: WalkedMonth): CalendarDate => day(`${period}-05`);
