import type { Cells } from '../../figures';
import { conflicts } from './conflicts';
import { figuresIn, isShare } from './figures';
import { wrongGrowth, wrongPercentages } from './percentages';
import { repeats } from './repeats';
import { sentencesOf } from './sentences';
import { wrongSums } from './sums';
import { brokenRules, readTables, tableReadings, type ReportForms, type TableReading } from './tables';
import type { Figure, ReportFinding, ReportText, Sentence, TableWords } from './types';

export interface CheckedReport {
  readonly findings: readonly ReportFinding[];
  /** What was looked at, so that silence says something. */
  readonly looked: {
    readonly sentences: number;
    readonly figures: number;
    readonly cells: number;
    readonly tables: readonly TableReading[];
  };
}

export interface ReportContext {
  readonly forms: ReportForms;
  readonly words: readonly TableWords[];
  /** The year of the report. */
  readonly year: number;
  /** Figures of last year's table, `S:` before rows of the table of 2014. */
  readonly lastYear?: Cells | undefined;
  /** Figures to hold the text against when the report has no table of its own. */
  readonly table?: Cells | undefined;
}

/** 文表一致: what does not agree within a report, and between its text and its table. Nothing of it is kept. */
export function checkReport(text: ReportText, context: ReportContext): CheckedReport {
  const { forms, words, year, lastYear = {} } = context;
  const sentences = sentencesOf(text.paragraphs);
  const tables = readTables(forms, text);
  const values = { ...context.table, ...tables.values };
  const rowsOf = (figure: Figure) => cellsNamed(words, figure);
  const lastYearOf = (figure: Figure) => sumOf(lastYear, rowsOf(figure));
  return {
    findings: [
      ...sentences.flatMap((sentence) => [
        ...wrongPercentages(sentence),
        ...wrongGrowth(sentence, lastYearOf),
        ...wrongSums(sentence),
        ...againstTable(sentence, values, words, year),
      ]),
      ...conflicts(sentences),
      ...repeats(sentences),
      ...tables.blanks,
      ...brokenRules(forms, tables, year),
    ],
    looked: {
      sentences: sentences.length,
      figures: sentences.reduce((sum, sentence) => sum + figuresIn(sentence.text).length, 0),
      cells: Object.keys(tables.values).length,
      tables: tableReadings(forms, tables),
    },
  };
}

/** The cells a figure speaks of: the longest words of the list that end right before it. */
function cellsNamed(words: readonly TableWords[], { measure }: Figure): readonly string[] {
  const named = words.filter(({ phrase }) => measure.endsWith(phrase));
  return (
    named.reduce<TableWords | undefined>(
      (best, each) => (best === undefined || each.phrase.length > best.phrase.length ? each : best),
      undefined,
    )?.cells ?? []
  );
}

function sumOf(values: Cells, keys: readonly string[]): number | undefined {
  const figures = keys.flatMap((key) => values[key] ?? []);
  return keys.length === 0 || figures.length < keys.length ? undefined : figures.reduce((sum, each) => sum + each, 0);
}

/** Speaks of another time than the year of the report. */
const otherTime = (text: string, year: number): boolean =>
  /上年|去年|截至目前|累计|季度|月份/u.test(text) || [...text.matchAll(/(20\d\d)\s*年/gu)].some(([, named]) => Number(named) !== year);

/** 余 and 约: not above the table and not far below it. */
const agrees = ({ value, approximate }: Figure, printed: number): boolean =>
  approximate ? value <= printed && printed <= value * 1.1 : value === printed;

/** Figures that name a row of the table and are not those of the table. */
function againstTable(sentence: Sentence, values: Cells, words: readonly TableWords[], year: number): readonly ReportFinding[] {
  if (otherTime(sentence.text, year)) return [];
  return figuresIn(sentence.text)
    .filter((figure) => !isShare(figure))
    .flatMap((figure): readonly ReportFinding[] => {
      const printed = sumOf(values, cellsNamed(words, figure));
      if (printed === undefined || agrees(figure, printed)) return [];
      const { where, text } = sentence;
      return [
        {
          kind: 'table',
          where,
          sentence: text,
          mark: figure.words,
          name: figure.measure,
          stated: figure.value,
          printed,
          unit: figure.unit,
        },
      ];
    });
}
