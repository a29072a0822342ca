import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { EntryNote } from '../../../src-domain/ledger/work/types';
import type { Result } from '../../../src-domain/kernel/result';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** What is being typed: every control's value as text; a group of ticks as its values with commas between. */
export type EntryDraft = Readonly<Record<string, string>>;

interface Words {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Asked only when this holds. */
  readonly when?: (draft: EntryDraft) => boolean;
}

type Options = readonly { readonly value: string; readonly label: string }[];

export type EntryField = Words &
  (
    | { readonly kind: 'date' | 'month' | 'yes' }
    | { readonly kind: 'number' | 'text'; readonly unit?: string }
    | { readonly kind: 'select' | 'cards' | 'ticks'; readonly options: Options }
  );

/** One kind of ledger entry: what is asked, how it reads, how it is shown in words. */
export interface EntryKind<Entry> {
  readonly title: string;
  readonly fields: readonly EntryField[];
  readonly draftOf: (entry: Entry | undefined, today: CalendarDate) => EntryDraft;
  /** What else changes with what was just typed; `was` is the draft before it, of the entry with this id. */
  readonly follow?: (draft: EntryDraft, was: { readonly draft: EntryDraft; readonly id: string }) => EntryDraft;
  readonly read: (draft: EntryDraft, id: string) => Result<Entry, readonly FieldProblem[]>;
}

/** A ledger entry with what the desk knows of it besides. */
export interface Noted<Entry> {
  readonly entry: Entry;
  readonly note: EntryNote | null;
}

/** An entry in a few words, for who hears its buttons: its day and what is told of it first. */
export function spokenName(fields: readonly EntryField[], draft: EntryDraft): string {
  const told = asked(fields, draft).flatMap((field) => {
    const value = draft[field.id] ?? '';
    if (field.kind === 'select' || field.kind === 'cards') return field.options.find((each) => each.value === value)?.label ?? [];
    return field.kind === 'number' || field.kind === 'yes' || field.kind === 'ticks' || value === '' ? [] : value;
  });
  return told.slice(0, 3).join(' ');
}

export const asked = (fields: readonly EntryField[], draft: EntryDraft): readonly EntryField[] =>
  fields.filter((field) => field.when === undefined || field.when(draft));
