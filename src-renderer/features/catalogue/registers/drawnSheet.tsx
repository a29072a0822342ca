import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import { PaperPage } from '../../../shell/papers/PaperPage';

/** A paper as an element that lies on no page: hundreds of rows need not be laid out on the screen to be printed. */
export async function drawnSheet(sheet: PaperSheet): Promise<HTMLElement> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(<PaperPage sheet={sheet} />);
  return box.firstElementChild instanceof HTMLElement ? box.firstElementChild : box;
}
