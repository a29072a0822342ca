import type { CalendarDate } from '../kernel/calendarDate';

/** The ledger of one unit, `gongkai/ledger/1` (formats.md, section 4). Ids are unique across all its arrays. */
export interface Ledger {
  readonly schema: 'gongkai/ledger/1';
  readonly unit: UnitName;
  readonly records: readonly DisclosureRecord[];
  readonly events: readonly DisclosureEvent[];
  readonly requests: readonly DisclosureRequest[];
  readonly cases: readonly ReviewCase[];
  readonly complaints: readonly Complaint[];
  readonly organisation: readonly OrganisationEntry[];
}

/** Unit code (county code + three digits of the index number) and full name. */
export interface UnitName {
  readonly code: string;
  readonly name: string;
}

/** 公开属性 */
export type Attribute = 'proactive' | 'on-request' | 'exempt';

export const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'] as const;

/** 公开渠道, the five of form stat-2014 rows 1.2.1 to 1.2.5. */
export type Channel = (typeof channels)[number];

export interface Publication {
  readonly channel: Channel;
  /** For channel `other`: 公告栏, 电子屏, 广播 … */
  readonly medium?: string | undefined;
  readonly on: CalendarDate;
  readonly locator: string;
}

/** 一条政府信息 with an index number. */
export interface DisclosureRecord {
  readonly id: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly formedOn: CalendarDate;
  readonly attribute: Attribute;
  readonly leadUnit: boolean;
  readonly normative: boolean;
  /** Id or index number of the policy document this one interprets. */
  readonly interprets: string | null;
  readonly catalogueItem: string | null;
  /** `catalogue/version` under which it was approved; it keeps that version's limit. The desk's own note: it never leaves in `ledger.json`. */
  readonly catalogueVersion?: string | undefined;
  readonly publications: readonly Publication[];
}

export type EventKind = 'response' | 'press-conference' | 'online-interview' | 'meeting' | 'training';

export interface DisclosureEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly on: CalendarDate;
  /** Only for responses. */
  readonly channels?: readonly Channel[] | undefined;
  /** Only for press conferences and online interviews: 主要负责同志参加. */
  readonly headAttended?: boolean | undefined;
  /** Only for trainings: persons trained. */
  readonly persons?: number | undefined;
}

export type RequestVia = 'in-person' | 'fax' | 'online' | 'letter';
export type ApplicantKind = 'natural' | 'business' | 'research' | 'social' | 'legal' | 'other';
export type RefusalGround = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** 依申请公开: codes, dates and outcomes only; applicants are never here. */
export interface DisclosureRequest {
  readonly id: string;
  readonly receivedOn: CalendarDate;
  readonly via: RequestVia;
  readonly applicant: ApplicantKind;
  readonly closedOn: CalendarDate | null;
  readonly extended: boolean;
  readonly answeredOn: CalendarDate | null;
  /** ANS-1 to ANS-17. */
  readonly answer: string | null;
  /** Only for ANS-4. */
  readonly refusal: RefusalGround | null;
  readonly feeYuan: number;
}

export type CaseResult = 'upheld' | 'corrected' | 'other' | 'pending';

/** 行政复议 or 行政诉讼. */
export interface ReviewCase {
  readonly id: string;
  readonly kind: 'reconsideration' | 'litigation';
  readonly receivedOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  readonly result: CaseResult;
  readonly afterReconsideration: boolean;
}

export interface Complaint {
  readonly id: string;
  readonly on: CalendarDate;
}

/** 机构、人员、经费 as of a day; `fundsWan` in 万元. */
export interface OrganisationEntry {
  readonly asOf: CalendarDate;
  readonly agencies: number;
  readonly readingPoints: number;
  readonly fullTime: number;
  readonly partTime: number;
  readonly fundsWan: number;
}
