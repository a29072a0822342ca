import { correctedFigures } from '../../../src-domain/returns/corrected';
import { printedFigure } from '../../../src-domain/returns/paper';
import { rowName } from '../../../src-domain/returns/rowName';
import { numberOf, type ReturnVersion } from '../../../src-domain/returns/versions';
import { returnsText } from '../../strings/returns';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { frozenOf, type SheetView } from './sheetView';

const text = returnsText.corrected;

interface CorrectedSheetProps {
  view: SheetView;
  versions: readonly ReturnVersion[];
  onGo: (row: string) => void;
}

const words = (figure: number | null): string => (figure === null ? returnsText.edit.blank : printedFigure(figure));

/** Of a correction: every figure that differs from the version it corrects, old → new → why. */
export function CorrectedSheet({ view, versions, onGo }: CorrectedSheetProps) {
  const { form, correction, values, overrides } = view;
  const before = versions.find((version) => numberOf(version) === correction?.version);
  if (correction === null || before === undefined || before.state === 'draft') return null;
  const changed = correctedFigures(form, frozenOf(before).document.values, values, correction, overrides);
  return (
    <Sheet title={text.title(correction.version)} padding="tight">
      {changed.length === 0 ? <p className="second small">{text.none}</p> : null}
      <ul className="returns-changed">
        {changed.map(({ row, before: old, now, reason }) => (
          <li key={row}>
            <TextButton onClick={() => onGo(row)}>{rowName(form, row)}</TextButton>
            <div>{text.change(words(old), words(now))}</div>
            <div className="muted small">{text.reason(reason)}</div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
