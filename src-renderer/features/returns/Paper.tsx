import { periodTitle, unitLine } from '../../../src-domain/returns/paper';
import { returnsText as text } from '../../strings/returns';
import { PaperTable } from './PaperTable';
import { Signatures } from './Signatures';
import type { SheetView } from './sheetView';
import type { ReturnDesk } from './useDesk';
import type { DraftActions } from './useDraft';
import type { EditingDesk } from './useEditing';
import './paper.css';

interface PaperProps {
  desk: ReturnDesk;
  view: SheetView;
  editing: EditingDesk;
  draft: DraftActions;
  /** 草稿, 定稿 … */
  mark: string;
}

/** The sheet as it lies on the desk. */
export function Paper({ desk, view, editing, draft, mark }: PaperProps) {
  const head = { ...view.document, form: view.form, unitName: desk.unit.name, mark: null };
  return (
    <section className="sheet returns-paper" aria-label={view.form.title}>
      <h2 className="returns-title">{view.form.title}</h2>
      <div className="returns-head">
        <span>{unitLine(head)}</span>
        <span>{periodTitle(head)}</span>
        <span>
          {mark}
          {view.version > 1 ? ` · ${text.versionMark(view.version)}` : ''}
        </span>
      </div>
      <PaperTable view={view} history={desk.history} selected={editing.selected} editing={editing.editing} actions={editing.actions} />
      <Signatures key={`${desk.period} ${view.version}`} view={view} officers={desk.officers} onSign={draft.sign} />
      <p className="muted small not-printed">{view.draft === null ? text.frozenKeys : text.keys}</p>
    </section>
  );
}
