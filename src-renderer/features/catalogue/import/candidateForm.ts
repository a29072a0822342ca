import { candidateOf, fieldsLeftOut, type CatalogueKind } from '../../../../src-domain/catalogue/excel/candidate';
import type { Catalogue, CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import type { ReadFile } from './useImportFile';

/** What the officer says about a workbook before it is compared. */
export interface CandidateForm {
  readonly kind: CatalogueKind | undefined;
  readonly others: 'keep' | 'drop' | undefined;
  readonly validFrom: CalendarDate | null;
}

/** Which of the two catalogues the file has items of. */
export const kindsIn = ({ items }: ReadFile): readonly CatalogueKind[] =>
  (['unit', 'village'] as const).filter((kind) => items.some(({ village }) => village === (kind === 'village')));

/** What the file itself has of one kind; of both while the officer has not chosen. */
export const ownItems = ({ items }: ReadFile, kind: CatalogueKind | undefined): readonly CatalogueItem[] =>
  items.filter(({ village }) => kind === undefined || village === (kind === 'village')).map(({ item }) => item);

export function startingForm(file: ReadFile, today: CalendarDate): CandidateForm {
  const kinds = kindsIn(file);
  return { kind: kinds.length === 1 ? kinds[0] : undefined, others: undefined, validFrom: today };
}

export const leftOut = (file: ReadFile, kind: CatalogueKind | undefined): readonly string[] =>
  kind === undefined ? [] : fieldsLeftOut(file.items, file.inForce[kind], kind);

/** The candidate as far as it can be told; the fields the file says nothing of stay while the officer has not decided. */
export function candidateFrom(file: ReadFile, { kind, others, validFrom }: CandidateForm, today: CalendarDate): Catalogue | undefined {
  if (kind === undefined) return undefined;
  const inForce = file.inForce[kind];
  return candidateOf(file.items, { kind, inForce, validFrom: validFrom ?? today, tail: file.tail, keepOthers: others !== 'drop' });
}

export function problemsOf(file: ReadFile, { kind, others, validFrom }: CandidateForm): readonly FieldProblem[] {
  return [
    ...(kind === undefined ? [{ field: 'import-kind', text: text.needKind }] : []),
    ...(others === undefined && leftOut(file, kind).length > 0 ? [{ field: 'import-others', text: text.needOthers }] : []),
    ...(validFrom === null ? [{ field: 'import-from', text: text.needDate }] : []),
  ];
}
