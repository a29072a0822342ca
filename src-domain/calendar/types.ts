import type { CalendarDate } from '../kernel/calendarDate';

/** One year's notice of the State Council Office (国务院办公厅关于…年部分节假日安排的通知). It may name days of the year before. */
export interface HolidayNotice {
  readonly year: number;
  readonly document: string;
  readonly off: readonly CalendarDate[];
  /** 调休上班日 */
  readonly work: readonly CalendarDate[];
}

/** 开斋节 or 古尔邦节 of one year (全国年节及纪念日放假办法 第四条). `off` is empty where no notice was found. */
export interface LocalFestival {
  readonly year: number;
  readonly festival: string;
  readonly off: readonly CalendarDate[];
  readonly status: 'seen' | 'merged' | 'unknown';
  readonly document: string | null;
  /** The day by astronomy, good for a warning only. */
  readonly expected: CalendarDate | null;
  readonly toleranceDays: number;
}

export interface LocalLayer {
  readonly region: string;
  readonly appliedByDefault: boolean;
  /** What to tell a unit of the region while the layer is not applied; from the data. */
  readonly warning: string;
  readonly festivals: readonly LocalFestival[];
}

/** A calendar as shipped or imported: plain data. `workingCalendar` opens it. */
export interface CalendarSource {
  readonly knownFrom: CalendarDate;
  readonly knownThrough: CalendarDate;
  readonly years: readonly HolidayNotice[];
  readonly local: LocalLayer | null;
}

/** What a notice says of one day. */
export interface SpecialDay {
  readonly kind: 'off' | 'work' | 'local-off';
  readonly document: string | null;
  readonly festival: string | null;
}

/** An opened calendar: weekends, the State Council's days and, if asked for, the local layer. Outside its known days nothing is certain. */
export interface WorkingCalendar {
  readonly knownFrom: CalendarDate;
  readonly knownThrough: CalendarDate;
  readonly special: ReadonlyMap<CalendarDate, SpecialDay>;
  /** Festivals whose days are not counted here although the unit may have them off. */
  readonly openFestivals: readonly LocalFestival[];
  readonly localWarning: string | null;
}

export type LimitUnit = 'working' | 'calendar';

/** First and last day, neither counts (条例第三十三条第三款). */
export interface Pause {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Why a day counts or not: `day-zero` 民法典201, `weekday`, `make-up` 调休上班, `weekend`, `holiday`, `local-holiday`, `pause`,
 * `calendar-day`, `end-on-rest` and `moved-end` 民法典203, `unannounced` beyond the known calendar.
 */
export type DayCode =
  | 'day-zero'
  | 'weekday'
  | 'make-up'
  | 'weekend'
  | 'holiday'
  | 'local-holiday'
  | 'pause'
  | 'calendar-day'
  | 'end-on-rest'
  | 'moved-end'
  | 'unannounced';

export interface DayReason {
  readonly code: DayCode;
  /** The State Council paper (or the region's) that says so; null where weekday or code says it all. */
  readonly document: string | null;
}

export interface ExplainedDay {
  readonly date: CalendarDate;
  readonly counts: boolean;
  readonly why: DayReason;
}

export interface DeadlineInput {
  /** Day zero: the day of the event itself, not counted. */
  readonly from: CalendarDate;
  readonly days: number;
  readonly unit: LimitUnit;
  readonly pauses?: readonly Pause[] | undefined;
  /** Days granted on top, counted on from the end of `days` (条例第三十三条第二款: 20 + 20 at most). */
  readonly extension?: number | undefined;
}

/** A limit as it was asked for. `extension` is 0 without one. */
export interface Limit {
  readonly days: number;
  readonly unit: LimitUnit;
  readonly extension: number;
}

/** `due` is null exactly when `certain` is false; then `earliest` and `latest` enclose it. `days` begins with day zero. */
export interface Deadline {
  readonly from: CalendarDate;
  readonly limit: Limit;
  /** Where the first stretch ended and the extension began; null without an extension. */
  readonly extendedFrom: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly certain: boolean;
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate | null;
  readonly days: readonly ExplainedDay[];
  /** Local festivals that the count may have missed. */
  readonly festivals: readonly LocalFestival[];
}
