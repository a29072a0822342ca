import type { Deadline } from '../../../calendar/types';
import type { CalendarDate } from '../../../kernel/calendarDate';
import { writtenDate } from '../../../review/papers/sheet';
import type { UnitProfile } from '../../../unit/types';
import { receivedOn, type Applicant, type RequestFile } from '../file';
import { lastOf } from '../steps';
import type { Blanks, LetterRules } from './rules';

/** What the letters are made of. `applicant` is null while locked, or when it is not to be written down. */
export interface LetterSource {
  readonly file: RequestFile;
  readonly applicant: Applicant | null;
  readonly unit: UnitProfile;
  /** The answer's clock. */
  readonly answer: Deadline | null;
  /** The day the extension ended, as it was told. */
  readonly extendedUntil: CalendarDate | null;
  /** Words of the channel: 当面提交, 邮寄 … */
  readonly way: string;
  readonly reason: { readonly label: string; readonly article: string } | null;
}

const dayOf = (date: Parameters<typeof writtenDate>[0] | null | undefined): string | undefined =>
  date === null || date === undefined ? undefined : writtenDate(date);

/** 行政复议法第二十四条: the county government reviews its townships and departments; the county's own office goes elsewhere. */
const reviewBodyOf = ({ kind, county }: UnitProfile): string | undefined =>
  kind === 'county-office' ? undefined : `${county.name}人民政府`;

const feeWords = { items: '按件计收', pages: '按量计收' } as const;

/** Facts of the file by the names the letters use. */
export function blanksOf({ feeRules }: LetterRules, { file, applicant, unit, answer, extendedUntil, way, reason }: LetterSource): Blanks {
  const { receipt, steps } = file;
  const [fix, fee, extended] = [lastOf(steps, 'fix-asked'), lastOf(steps, 'fee-noticed'), lastOf(steps, 'extended')];
  return {
    ...applicant,
    number: file.number,
    way,
    arrivedOn: dayOf(receipt.arrivedOn),
    receivedOn: dayOf(receivedOn(receipt)),
    phone: unit.phones[0],
    unitAddress: unit.address,
    reviewBody: reviewBodyOf(unit),
    fixAskedOn: dayOf(fix?.on),
    fixUntil: dayOf(fix?.until),
    fixedOn: dayOf(lastOf(steps, 'fixed')?.on),
    extendedDays: extended?.days.toString(),
    extendedUntil: dayOf(extendedUntil),
    answerDue: dayOf(answer?.due),
    thirdAskedOn: dayOf(lastOf(steps, 'third-asked')?.on),
    reasonsUntil: dayOf(lastOf(steps, 'reasons-asked')?.until),
    reasonsGivenOn: dayOf(lastOf(steps, 'reasons-given')?.on),
    delayedTo: dayOf(lastOf(steps, 'delayed')?.until),
    feeNoticedOn: dayOf(fee?.on),
    feeYuan: fee?.yuan.toString(),
    feeBy: fee && feeWords[fee.by],
    feeRule: fee && feeRules[fee.by],
    feeUntil: dayOf(fee?.until),
    reason: reason?.label,
    reasonArticle: reason?.article.replace(/^政府信息公开条例/u, ''),
  };
}
