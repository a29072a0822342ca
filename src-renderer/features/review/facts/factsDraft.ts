import { z } from 'zod';
import { parseDate, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { repairDocumentNumber } from '../../../../src-domain/review/documentNumber';
import type { DocumentNumberRules } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { factsText as text } from '../../../strings/review';
import type { FieldProblem } from '../../../ui/ErrorSummary';

/** What the officer says of a file, as typed. While it stands among the drafts, the facts are not confirmed. */
export type FactsDraft = Pick<OfficeDocument, 'title' | 'kind' | 'catalogueItem' | 'normative' | 'leadUnit' | 'interprets'> & {
  readonly documentNumber: string;
  readonly formedOn: CalendarDate | null;
  /** A number in odd form that the officer keeps as it stands on the paper. */
  readonly keptNumber?: string | null | undefined;
};

export const factsKey = (id: string): string => `review/facts/${id}`;

const date = z.string().transform((typed) => {
  const read = parseDate(typed);
  return read.ok ? read.value : null;
});

const shape = z.object({
  title: z.string(),
  kind: z.string(),
  documentNumber: z.string(),
  formedOn: date.nullable(),
  catalogueItem: z.string().nullable(),
  normative: z.boolean(),
  leadUnit: z.boolean(),
  interprets: z.string().nullable(),
  keptNumber: z.string().nullable().optional(),
});

/** A draft as it was kept; null when none is, or when another version of the program kept it otherwise. */
export function keptFacts(kept: unknown): FactsDraft | null {
  const read = shape.safeParse(kept);
  return read.success ? read.data : null;
}

export const factsOf = ({
  title,
  kind,
  documentNumber,
  formedOn,
  catalogueItem,
  normative,
  leadUnit,
  interprets,
}: OfficeDocument): FactsDraft => ({
  title,
  kind,
  documentNumber: documentNumber ?? '',
  formedOn,
  catalogueItem,
  normative,
  leadUnit,
  interprets,
});

export const factFields = {
  title: 'fact-title',
  kind: 'fact-kind',
  number: 'fact-number',
  formedOn: 'fact-formed',
  item: 'fact-item',
} as const;

function numberProblem({ documentNumber: typed, keptNumber }: FactsDraft, rules: DocumentNumberRules): readonly FieldProblem[] {
  if (typed.trim() === '' || typed === keptNumber) return [];
  const repaired = repairDocumentNumber(rules, typed);
  if (!repaired.valid) return [{ field: factFields.number, text: text.oddNumber }];
  return repaired.text === typed ? [] : [{ field: factFields.number, text: text.unrepaired(repaired.text) }];
}

function dateProblem(formedOn: CalendarDate | null, today: CalendarDate): readonly FieldProblem[] {
  if (formedOn === null) return [{ field: factFields.formedOn, text: text.needDate }];
  return formedOn > today ? [{ field: factFields.formedOn, text: text.futureDate }] : [];
}

export const factProblems = (draft: FactsDraft, rules: DocumentNumberRules, today: CalendarDate): readonly FieldProblem[] => [
  ...(draft.title.trim() === '' ? [{ field: factFields.title, text: text.needTitle }] : []),
  ...(draft.kind === '' ? [{ field: factFields.kind, text: text.needKind }] : []),
  ...numberProblem(draft, rules),
  ...dateProblem(draft.formedOn, today),
];

/** The facts go into the document once nothing is wrong with them. */
export const withFacts = (document: OfficeDocument, { keptNumber: _, ...draft }: FactsDraft): OfficeDocument => ({
  ...document,
  ...draft,
  title: draft.title.trim(),
  documentNumber: draft.documentNumber.trim() === '' ? null : draft.documentNumber,
  formedOn: draft.formedOn ?? document.formedOn,
});
