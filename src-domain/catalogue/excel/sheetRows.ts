import type { GridCell, GridRange } from './grid';
import { fieldOfSheet, knownField } from './fieldOf';
import { repeatsHead, type Heading } from './headings';
import { readLocal, type LocalCells } from './readLocal';
import { readPrinted, type PrintedCells } from './readPrinted';
import { RowReader, type Findings } from './rowReader';
import type { SheetView } from './sheetView';
import { tidy } from './tidy';
import type { CatalogueWords } from './words';

/** A row as it was read, before it is compared with the items in force. */
export interface RawItem {
  readonly row: RowReader;
  /** 序号, where it is a number. */
  readonly no: number | undefined;
  readonly field: string;
  readonly level1: string;
  readonly printed: PrintedCells;
  readonly local: LocalCells;
}

const remark = /^[“"‘'※★*]?(?:注|备注|说明|填表说明|填报说明|■|□)|表示必选项|从其规定/u;
const signature = /(?:填报|制表|审核|复核|联系|签发)(?:单位|人|日期|时间|电话|领导)|^(?:单位|日期)[:：]/u;
const numberedLine = /^[（(]?\d{1,2}[)）.．、]/u;

const remarkLead = /^注[:：]\s*/u;

/** Reads the rows of one table from top to bottom. */
export class SheetRows {
  readonly items: RawItem[] = [];
  /** The sentence printed under the table. */
  tail: string | undefined;
  private level1 = '';
  private field: string | undefined;
  private afterRemark = false;
  private readonly wideMerges: readonly GridRange[];
  private readonly mapped: ReadonlySet<number>;

  constructor(
    private readonly view: SheetView,
    private readonly heading: Heading,
    private readonly words: CatalogueWords,
    private readonly known: readonly string[],
    private readonly found: Findings,
  ) {
    this.mapped = new Set([...heading.columns.values(), ...heading.channels.keys()]);
    this.wideMerges = view.merges.filter(({ left, right }) => right > left && this.mappedIn(left, right) > 1);
  }

  read(): void {
    this.takeField();
    for (const row of this.view.rows) if (row > this.heading.last) this.readRow(row);
  }

  private takeField(): void {
    const named = fieldOfSheet(this.view, this.heading, this.known);
    this.field = named?.field;
    if (named === undefined || named.sure) return;
    this.found.doubts.push({ code: 'guessed-field', ...this.view.place(1, 1), text: this.view.name, took: named.field });
  }

  private readRow(row: number): void {
    const own = this.view.own(row);
    const cells = own.length === 1 ? own : own.filter(({ column }) => this.mapped.has(column));
    const [first] = cells;
    if (first === undefined || repeatsHead(this.view, this.heading, row)) return;
    if (this.reportBroken(cells)) return;
    if (cells.every((cell) => cell === first || this.sameMerge(first, cell)) && this.readLone(first)) return;
    if (this.isFoot(cells)) return;
    if (!this.isAcross(row)) this.readItem(new RowReader(this.view, this.heading, row, this.found));
  }

  private reportBroken(cells: readonly GridCell[]): boolean {
    for (const { row, column, text, broken } of cells) {
      if (broken === undefined) continue;
      const code = broken === 'error' ? 'formula-error' : 'formula-empty';
      this.found.faults.push({ code, ...this.view.place(row, column), text, other: '' });
    }
    return cells.some(({ broken }) => broken !== undefined);
  }

  private sameMerge(one: GridCell, other: GridCell): boolean {
    return this.view.at(other.row, other.column) === this.view.at(one.row, one.column);
  }

  /** A row of one text: a note, the name of the next field, or a mistake. */
  private readLone({ row, column, text }: GridCell): boolean {
    const words = tidy(text);
    if (remark.test(words) || signature.test(words) || (this.afterRemark && numberedLine.test(words))) {
      this.afterRemark = true;
      if (words.includes('从其规定')) this.tail = words.replace(remarkLead, '');
      else if (remarkLead.test(words) && !words.includes('必选项')) this.tail ??= words.replace(remarkLead, '');
      return true;
    }
    const field = knownField(words, this.known);
    if (field !== undefined) {
      this.field = field;
      this.level1 = '';
      return true;
    }
    // A 序号 written ahead of what is to be filled in.
    if (column === this.heading.columns.get('no') && /^\d+$/.test(words)) return true;
    this.found.faults.push({ code: 'odd-row', ...this.view.place(row, column), text: words, other: '' });
    return true;
  }

  /** Who filled the table in, and when. */
  private isFoot(cells: readonly GridCell[]): boolean {
    const says = cells.filter(({ text }) => signature.test(tidy(text))).length;
    return says > 0 && says * 2 >= cells.length;
  }

  /** Cells merged over several columns would say the same of each. */
  private isAcross(row: number): boolean {
    const across = this.wideMerges.filter(({ top, bottom }) => top <= row && bottom >= row);
    for (const { top, left } of across)
      this.found.faults.push({
        code: 'merged-across',
        ...this.view.place(top, left),
        text: tidy(this.view.at(top, left)?.text ?? ''),
        other: '',
      });
    return across.length > 0;
  }

  private mappedIn(left: number, right: number): number {
    return [...this.mapped].filter((column) => column >= left && column <= right).length;
  }

  private readItem(row: RowReader): void {
    const level1 = this.level1Of(row);
    const field = this.fieldOf(row);
    const no = row.text('no');
    this.items.push({
      row,
      no: /^\d{1,6}$/.test(no) ? Number(no) : undefined,
      field,
      level1,
      printed: readPrinted(row, this.words),
      local: readLocal(row, this.words),
    });
  }

  private level1Of(row: RowReader): string {
    const own = row.text('level1');
    if (own === '' && this.level1 === '') row.needed('level1');
    else if (own === '' && row.has('id')) row.doubt('filled-down', 'level1', '', this.level1);
    this.level1 = own === '' ? this.level1 : own;
    return this.level1;
  }

  private fieldOf(row: RowReader): string {
    const own = row.text('field');
    if (own !== '') this.field = knownField(own, this.known) ?? own;
    if (this.field === undefined) row.fault('no-field', 'level1', this.view.name);
    return this.field ?? '';
  }
}
