import type { CalendarDate } from '../../kernel/calendarDate';

export const guideFields = [
  'office',
  'hours',
  'fax',
  'website',
  'email',
  'places',
  'classification',
  'supervisor',
  'supervisorPhone',
] as const;
export type GuideField = (typeof guideFields)[number];

/** What the guide (政府信息公开指南) must say beyond the unit's own facts; 条例 art. 12. 没有 is said in words, never left empty. */
export type GuideFacts = Readonly<Record<GuideField, string>>;

export const noGuideFacts: GuideFacts = {
  office: '',
  hours: '',
  fax: '',
  website: '',
  email: '',
  places: '',
  classification: '',
  supervisor: '',
  supervisorPhone: '',
};

/** One fact as the guide prints it. */
export interface GuideLine {
  readonly label: string;
  readonly value: string;
}

/** One year of the directory: how many entries, and a mark that changes when any of them changes. */
export interface DirectoryYear {
  readonly year: string;
  readonly count: number;
  readonly mark: string;
}

/** When the registers were last generated and what stood in them, so that what changed since can be shown. */
export interface RegistersMade {
  readonly guide: { readonly on: CalendarDate; readonly lines: readonly GuideLine[] } | null;
  readonly directory: { readonly on: CalendarDate; readonly years: readonly DirectoryYear[] } | null;
}
