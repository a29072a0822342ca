import { builtInForm, formOf, general, type NumberForm } from './numberText';
import { scanXml } from './scanXml';

/** A literal text in a number format, and where its code stands in styles.xml. */
export interface FormatWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CellStyles {
  readonly form: (style: number) => NumberForm;
  readonly words: readonly FormatWords[];
}

// Letters of dates and colours are everywhere; Chinese words and longer numbers were typed by someone.
const isWorded = (code: string): boolean => /"[^"]*[\u3400-\u9fff\d@][^"]*"/u.test(code) && /\d{5}|@|[\u3400-\u9fff]{3}/u.test(code);

/** How numbers are shown in each style, and words that the formats put beside them. */
export function readCellStyles(xml: string): CellStyles {
  const own = new Map<number, NumberForm>();
  const forms: NumberForm[] = [];
  const words: FormatWords[] = [];
  let inCells = false;
  scanXml(xml, {
    open: ({ name, attributes, start, contentStart }) => {
      if (name === 'numFmt' && attributes['numFmtId'] !== undefined) {
        const code = attributes['formatCode'] ?? '';
        own.set(Number(attributes['numFmtId']), formOf(code));
        if (isWorded(code)) words.push({ text: code, start, end: contentStart });
      }
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? '0');
        forms.push(own.get(id) ?? builtInForm(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { form: (style) => forms[style] ?? general, words };
}
