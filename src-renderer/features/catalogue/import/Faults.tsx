import { catalogueImportText as text, faultLine, type ExcelFault, type ExcelLine } from '../../../strings/catalogueImport';
import { CopyButton } from '../../../ui/Copyable';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { LineTable } from './LineTable';

/** Pasted into a sheet, every line is a row. */
const asTable = (lines: readonly ExcelLine[]): string =>
  [[text.place, text.written, text.why], ...lines.map(({ place, written, why }) => [place, written, why])]
    .map((cells) => cells.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t'))
    .join('\n');

interface FaultsProps {
  name: string;
  faults: readonly ExcelFault[];
  /** Of a very long list only the first are shown. */
  total: number;
}

/** Every fault of a workbook that was not taken in, by sheet and cell. */
export function Faults({ name, faults, total }: FaultsProps) {
  const lines = faults.map(faultLine);
  return (
    <>
      <Notice
        tone="red"
        live
        what={text.faults(name, total)}
        todo={
          <>
            <b>{text.nothingTaken}</b>
            {text.faultsTodo}
          </>
        }
        call={total > faults.length ? text.someShown(faults.length) : undefined}
      />
      <Sheet
        title={text.faultsCaption}
        aside={<CopyButton text={asTable(lines)} label={text.copyFaults} words={text.copyAll} />}
        padding="tight"
      >
        <LineTable caption={text.faultsCaption} lines={lines} why={text.why} />
      </Sheet>
    </>
  );
}
