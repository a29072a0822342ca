import type { CalendarDate } from '../../kernel/calendarDate';
import type { ApplicantKind, RequestVia } from '../types';
import type { RequestStep } from './steps';

/** How a request came: 当面、需签收的邮寄、平信、互联网、传真 (条例第三十一条). */
export const receiptWays = ['in-person', 'signed-post', 'ordinary-post', 'online', 'fax'] as const;
export type ReceiptWay = (typeof receiptWays)[number];

export interface Receipt {
  readonly way: ReceiptWay;
  /** The day it was handed in, signed for or lay in the box. */
  readonly arrivedOn: CalendarDate;
  /** The day both sides confirmed it; null while nobody has. Only ordinary letters, the internet and fax need it. */
  readonly confirmedOn: CalendarDate | null;
}

/** How a request is entered in the books: its receipt and what kind of applicant. */
export interface Registered {
  readonly receipt: Receipt;
  readonly applicant: ApplicantKind;
}

/** A mistake in registering put right: what stood there, what took its place, why, and the day of it. */
export interface RegisterCorrection {
  readonly on: CalendarDate;
  readonly reason: string;
  readonly before: Registered;
  readonly now: Registered;
}

/** Registered by mistake and taken out again: its number stays given, its applicant's data are gone. */
export interface Removal {
  readonly on: CalendarDate;
  readonly reason: string;
}

/**
 * The officer's file of one request (依申请公开); its id is the request's. It never leaves the desk. Who asked and what for can name
 * somebody: both lie in `sealed`, which only the host can open with the unit's passphrase.
 */
export interface RequestFile extends Registered {
  readonly id: string;
  /** 登记号, e.g. 2026-003: the year it came and its place in it. */
  readonly number: string;
  /** An `Applicant` under the unit's passphrase; null while it was not written down. */
  readonly sealed: string | null;
  /** What happened, in the order it was entered. */
  readonly steps: readonly RequestStep[];
  /** Oldest first; files from before there were corrections have none. */
  readonly corrections?: readonly RegisterCorrection[] | undefined;
  readonly removed?: Removal | undefined;
}

/** What a request must say (条例第二十九条): who, proved how, reached how; what; in which form. All of it may name a person. */
export interface Applicant {
  readonly name: string;
  readonly proof: string;
  readonly contact: string;
  readonly address: string;
  readonly asked: string;
  readonly form: string;
}

const needsConfirming: readonly ReceiptWay[] = ['ordinary-post', 'online', 'fax'];

export const mustConfirm = (way: ReceiptWay): boolean => needsConfirming.includes(way);

/** 收到申请之日 (条例第三十一条): the day itself, or the day of confirmation where the channel asks for one; null before that. */
export const receivedOn = ({ way, arrivedOn, confirmedOn }: Receipt): CalendarDate | null => (mustConfirm(way) ? confirmedOn : arrivedOn);

const vias: Readonly<Record<ReceiptWay, RequestVia>> = {
  'in-person': 'in-person',
  'signed-post': 'letter',
  'ordinary-post': 'letter',
  online: 'online',
  fax: 'fax',
};

/** The channel as form stat-2014 counts it (rows 3.1.1 to 3.1.4). */
export const viaOf = ({ way }: Receipt): RequestVia => vias[way];

/** The next number of the year a request came in; numbers once given are not given again while their file is there. */
export function nextNumber(files: readonly Pick<RequestFile, 'number'>[], arrivedOn: CalendarDate): string {
  const year = arrivedOn.slice(0, 4);
  const taken = files.flatMap(({ number }) => (number.startsWith(`${year}-`) ? [Number(number.slice(5))] : []));
  return `${year}-${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`;
}
