import type { Board } from '../../../../../src-domain/notices/boards/types';
import type { CountedFrom } from '../../../../../src-domain/notices/correct';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import type { FieldProblem } from '../../../../ui/ErrorSummary';
import type { AmendDraft } from './amendDraft';

/** What every part of the form of a correction is given. */
export interface PartProps {
  notice: PostedNotice;
  boards: readonly Board[];
  counted: CountedFrom;
  draft: AmendDraft;
  problems: readonly FieldProblem[];
  onDraft: (change: Partial<AmendDraft>) => void;
}
