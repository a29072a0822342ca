import type { CalendarDate } from '../../kernel/calendarDate';

/** Where what was responded to came up. */
export const responseSources = ['mailbox', 'platform', 'hotline', 'network', 'media', 'other'] as const;
export type ResponseSource = (typeof responseSources)[number];

/** Who was asked to sit in: 人大代表, 政协委员, 媒体记者, 群众代表, 专家. */
export const guests = ['deputies', 'members', 'media', 'public', 'experts'] as const;
export type Guest = (typeof guests)[number];

/** 五公开: 决策、执行、管理、服务、结果. */
export const stages = ['decision', 'execution', 'management', 'service', 'result'] as const;
export type Stage = (typeof stages)[number];

/** What became of a complaint: 属实并整改, 不属实, 转其他单位. */
export const complaintOutcomes = ['corrected', 'unfounded', 'passed-on'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

/** What the desk knows of a ledger entry beyond what the ledger holds; its id is the entry's. It never leaves the desk. */
export interface EntryNote {
  readonly id: string;
  /** 热点或舆情, 访谈主题, 会议议题, 培训内容, 投诉事由. */
  readonly topic?: string | undefined;
  /** Of a response. */
  readonly source?: ResponseSource | undefined;
  /** 主办单位 of a training, a press conference. */
  readonly hosts?: string | undefined;
  /** Who sat in on a meeting. */
  readonly guests?: readonly Guest[] | undefined;
  /** Their names or units, as on the sign-in sheet. */
  readonly guestNames?: string | undefined;
  /** Of a complaint; open while there is none. */
  readonly outcome?: ComplaintOutcome | undefined;
  readonly closedOn?: CalendarDate | undefined;
  /** 重点领域 of a record: an id of the shipped list. */
  readonly field?: string | undefined;
  /** 五公开 of a record. */
  readonly stages?: readonly Stage[] | undefined;
  /** Why a policy document goes without an interpretation. */
  readonly uninterpreted?: string | undefined;
}

interface Work {
  readonly id: string;
  /** The day by which it is counted; of what is entered by month its first day, of a state the day it is told of. */
  readonly on: CalendarDate;
}

/** 县长信箱, 331平台 …: what came in in a month and what was settled. */
export interface MailboxMonth extends Work {
  readonly book: 'mailbox';
  readonly platform: string;
  readonly received: number;
  readonly closed: number;
  /** 群众评价: how many said what they think, and how many were satisfied; undefined where the platform does not ask. */
  readonly opinions?: Opinions | undefined;
}

/** `satisfied` is never more than `rated`. */
export interface Opinions {
  readonly rated: number;
  readonly satisfied: number;
}

export const proposalKinds = ['motion', 'suggestion', 'key-proposal', 'proposal', 'ad-hoc-proposal'] as const;
/** 代表议案, 代表建议, 重点提案, 委员提案, 委员平时提案. */
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalLevels = ['region', 'city', 'county', 'town'] as const;
export type ProposalLevel = (typeof proposalLevels)[number];

export const proposalStates = ['closed', 'underway', 'planned', 'impossible'] as const;
/** 已办结, 正在办理, 列入计划或暂未办理, 不能办理. */
export type ProposalState = (typeof proposalStates)[number];

/** 建议提案 of one session, of one kind, by state on a day. A later telling of the same takes the place of an earlier one. */
export interface ProposalBatch extends Work {
  readonly book: 'proposal';
  readonly kind: ProposalKind;
  readonly level: ProposalLevel;
  /** 县九届人大二次会议 … */
  readonly session: string;
  readonly states: Readonly<Record<ProposalState, number>>;
  /** 答复了代表、委员的件数. */
  readonly answered: number;
  /** 办理结果已公开的件数. */
  readonly published: number;
}

/** 政府公报: one issue. */
export interface GazetteIssue extends Work {
  readonly book: 'gazette';
  readonly number: string;
  readonly pages: number;
  readonly copies: number;
  readonly items: number;
}

/** 查阅点, open since `on`. */
export interface ReadingPoint extends Work {
  readonly book: 'point';
  readonly name: string;
  readonly place: string;
  readonly closedOn: CalendarDate | null;
}

export const accountKinds = ['weibo', 'wechat', 'app', 'video', 'other'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** 政务新媒体账号, opened on `on`. */
export interface MediaAccount extends Work {
  readonly book: 'account';
  readonly kind: AccountKind;
  readonly name: string;
  readonly closedOn: CalendarDate | null;
  readonly lastPostOn: CalendarDate | null;
  /** By month, `2026-10`. */
  readonly posts: Readonly<Record<string, number>>;
}

/** 常务会议、办公会: no meeting of row 9.1, but who sat in is counted. */
export interface Session extends Work {
  readonly book: 'session';
  readonly title: string;
  readonly guests: readonly Guest[];
  readonly guestNames: string;
}

/** 外出培训: held by others, so in no row of the form. */
export interface Outing extends Work {
  readonly book: 'outing';
  readonly title: string;
  readonly place: string;
  readonly hosts: string;
  readonly persons: number;
}

/** Work that the year's report counts and no form of the month asks for. It never leaves in `ledger.json`. */
export type WorkEntry = MailboxMonth | ProposalBatch | GazetteIssue | ReadingPoint | MediaAccount | Session | Outing;

export type WorkBook = WorkEntry['book'];
export type WorkOf<Book extends WorkBook> = Extract<WorkEntry, { readonly book: Book }>;

export const workOf = <Book extends WorkBook>(work: readonly WorkEntry[], book: Book): readonly WorkOf<Book>[] =>
  work.filter((entry): entry is WorkOf<Book> => entry.book === book);
