import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { run } from '../sheetText';
import { faces, type Face } from '../wordFaces';
import { paragraph, pitches, sizes, typeWidth } from './text';

const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const borders = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

const cell = (text: string, face: Face, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph([run(text, face, sizes.cell)], { alignment: AlignmentType.CENTER, pitch: pitches.cell })],
  });

/** A table as wide as the lines, in equal columns; its first row is repeated on every page. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map(({ length }) => length));
  const width = Math.floor(typeWidth / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders,
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0 && rows.length > 1,
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) => cell(row[column] ?? '', at === 0 ? faces.label : faces.text, width)),
        }),
    ),
  });
}
