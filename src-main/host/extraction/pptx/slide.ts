import type { HiddenCode, PartRole } from '../../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { plainPart } from '../xlsx/plainParts';
import { scanXml, type Opened } from '../xlsx/scanXml';
import { SheetTable, type SheetCell } from '../xlsx/sheetTable';

export interface SlidePlace {
  readonly entry: string;
  /** 第3页, 第3页备注 */
  readonly label: string;
  readonly hidden: HiddenCode | undefined;
}

const isGivenName = (name: string): boolean => !/^[\p{L}_ ]{0,24}\d{0,6}$/u.test(name);

/** Words of one slide: paragraphs of shapes, tables cell by cell, what stands behind shapes. */
class SlideReader {
  readonly parts: SourcedPart[] = [];
  readonly behind: string[] = [];
  private paragraphs = 0;
  private tables = 0;
  private table: SheetTable | undefined;
  private row: SheetCell[] = [];
  private rows = 0;
  private column = 0;
  private cell: string[] | undefined;
  private text: string | undefined;
  private piece = new Piece();
  private isTitle = false;
  private shapeHidden: HiddenCode | undefined;

  constructor(private readonly place: SlidePlace) {}

  readonly open = ({ name, attributes }: Opened): void => {
    if (name === 'p') this.piece = new Piece();
    if (name === 'br') this.piece.append('\n');
    if (name === 't') this.text = '';
    if (name === 'cNvPr') this.openShape(attributes);
    if (name === 'ph') this.isTitle = /title/i.test(attributes['type'] ?? '');
    if (name === 'tbl') {
      this.tables += 1;
      this.rows = 0;
      this.table = new SheetTable({ entry: this.place.entry, label: `${this.place.label}表格${this.tables}` });
    }
    if (name === 'tr') [this.row, this.column, this.rows] = [[], 0, this.rows + 1];
    if (name === 'tc') [this.cell, this.column] = [[], this.column + 1];
  };

  readonly chars = (text: string): void => {
    if (this.text !== undefined) this.text += text;
  };

  readonly close = (name: string): void => {
    if (name === 't') {
      this.piece.append(this.text ?? '');
      this.text = undefined;
    }
    if (name === 'p') this.endParagraph();
    if (name === 'tc') this.endCell();
    if (name === 'tr' && this.table !== undefined && this.row.length > 0) this.parts.push(...this.table.addRow(this.row));
    if (name === 'tbl') this.table = undefined;
    if (name === 'sp') this.isTitle = false;
  };

  private get hidden(): HiddenCode | undefined {
    return this.place.hidden ?? this.shapeHidden;
  }

  private openShape({ hidden, descr = '', title = '', name = '' }: Readonly<Record<string, string>>): void {
    this.shapeHidden = hidden === '1' || hidden === 'true' ? 'hidden-text' : undefined;
    this.isTitle = false;
    this.behind.push(...[descr, title].filter((words) => words.trim() !== ''), ...(isGivenName(name) ? [name] : []));
  }

  private endParagraph(): void {
    if (this.piece.isBlank) return;
    if (this.cell !== undefined) {
      this.cell.push(this.piece.text);
      return;
    }
    this.paragraphs += 1;
    const role: PartRole = this.isTitle ? 'title' : 'body';
    this.parts.push(
      partOf(`${this.place.label}第${this.paragraphs}段`, role, this.piece, this.hidden === undefined ? {} : { hidden: this.hidden }),
    );
  }

  private endCell(): void {
    const text = (this.cell ?? []).join('\n');
    this.cell = undefined;
    const { rows: row, column, hidden } = this;
    if (text.trim() !== '') this.row.push({ row, column, text, start: 0, end: 0, hidden, merge: undefined });
  }
}

/** Reads the words of a slide or of its notes. */
export function readSlide(xml: string, place: SlidePlace): readonly SourcedPart[] {
  const reader = new SlideReader(place);
  scanXml(xml, { open: reader.open, text: reader.chars, close: reader.close });
  const { parts, behind } = reader;
  return behind.length === 0
    ? parts
    : [...parts, plainPart(`${place.label}替代文字`, behind.join('\n'), place.hidden ?? 'alternative-text')];
}
