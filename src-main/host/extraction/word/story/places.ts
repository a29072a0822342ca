import { Piece } from '../../pieces';
import { TableReader } from '../../tables';
import type { StoryOptions } from './options';

/** Paragraphs one after another: the body, a header, a note, a text box. */
export interface Flow {
  readonly kind: 'flow';
  readonly label: string;
  paragraphs: number;
  /** A note that nothing on the page leads to. */
  readonly isDeleted: boolean;
}

/** Paragraphs that are read as one text: a cell, a comment. */
export interface BlockFlow {
  readonly kind: 'cell' | 'comment';
  readonly piece: Piece;
  readonly place: string;
  span: number;
  isDeleted: boolean;
  isInserted: boolean;
}

/** Where the walk through a story stands: in which flow, cell and table, and how that is called. */
export class Places {
  readonly main: Flow;
  private readonly flows: (Flow | BlockFlow)[];
  private readonly tables: TableReader[] = [];
  private counts = new Map<string, number>();

  constructor(private readonly options: StoryOptions) {
    this.main = { kind: 'flow', label: options.label, paragraphs: 0, isDeleted: false };
    this.flows = [this.main];
  }

  get flow(): Flow | BlockFlow | undefined {
    return this.flows.at(-1);
  }

  get table(): TableReader | undefined {
    return this.tables.at(-1);
  }

  get isDeleted(): boolean {
    return this.flows.some((flow) => flow.isDeleted) || this.tables.some((table) => table.isRowDeleted);
  }

  get isRowInserted(): boolean {
    return this.tables.some((table) => table.isRowInserted);
  }

  startFlow(label: string, isDeleted = false): void {
    this.flows.push({ kind: 'flow', label, paragraphs: 0, isDeleted });
  }

  /** Separators between text and notes are notes of a type of their own; they have no number. */
  startNote(name: string, attributes: ReadonlyMap<string, string>): void {
    const type = attributes.get('type') ?? '';
    const { notes, label } = this.options;
    const isLost = (type === '' || type === 'normal') && notes?.has(`${name.slice(2)} ${attributes.get('id') ?? ''}`) === false;
    this.startFlow(this.number(`${label}${type}`), isLost);
  }

  startBlock(kind: BlockFlow['kind'], place: string): void {
    this.flows.push({ kind, piece: new Piece(), place, span: 1, isDeleted: false, isInserted: false });
  }

  endFlow(): Flow | BlockFlow | undefined {
    return this.flows.pop();
  }

  startTable(): void {
    const { role } = this.options;
    this.tables.push(new TableReader(this.number(`${this.label}表格`), role === 'body' ? 'table' : role));
  }

  endTable(): void {
    this.tables.pop();
  }

  /** The name of the flow around. */
  get label(): string {
    for (let at = this.flows.length - 1; at >= 0; at -= 1) {
      const flow = this.flows[at];
      if (flow?.kind === 'flow') return flow.label;
    }
    return this.options.label;
  }

  /** 正文表格1, 正文表格2 … */
  number(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return `${name}${count}`;
  }

  /** 文本框1 in the body, 页眉1文本框1 elsewhere. */
  numberInside(name: string): string {
    return this.number(`${this.options.label === '正文' ? '' : this.options.label}${name}`);
  }

  /** The numbers given so far. */
  get numbers(): ReadonlyMap<string, number> {
    return new Map(this.counts);
  }

  /** Counts on from numbers given before: the copy of something has the numbers of its original. */
  countFrom(numbers: ReadonlyMap<string, number>): void {
    this.counts = new Map(numbers);
  }
}
