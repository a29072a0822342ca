import { instantNow } from '../../../shell/clock';
import type { Store } from '../../../store';
import { printPaper } from '../../../ui/paperHtml';
import { markOf } from '../paper/mark';
import { drawOffScreen } from '../paper/offScreen';
import { shapeOf } from '../paper/sheetHtml';
import type { VillageSheet, VillageSheets } from './useVillageSheets';

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** The drawn pages of one sheet, as they stand in its page for the printer. */
const pagesIn = (html: string): readonly Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.paper > *'),
];

/** Prints all sheets in one go; the system's print dialog follows. */
export async function printAll(
  { villages, layout }: Pick<VillageSheets, 'villages' | 'layout'>,
  draft: boolean,
  store: Store,
): Promise<void> {
  const all = document.createElement('div');
  for (const { sheet } of villages) {
    await nextTask();
    const mark = draft ? null : await markOf(sheet);
    const { html } = await drawOffScreen({ sheet, layout, draft, mark });
    all.append(...pagesIn(html));
    const { style, paper, landscape } = layout;
    if (mark !== null)
      await store.printedSheets.keep({
        id: mark.hash,
        record: sheet.record,
        sheet,
        choice: { style, paper, landscape },
        printedAt: instantNow(),
      });
  }
  printPaper(all, shapeOf(layout));
}

export const printOne = (sheet: VillageSheet, layout: VillageSheets['layout'], draft: boolean, store: Store): Promise<void> =>
  printAll({ villages: [sheet], layout }, draft, store);
