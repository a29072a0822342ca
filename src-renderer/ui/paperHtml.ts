import paperCss from './paper.css?inline';
import { fontFaces } from './theme/fontFaces';
import { tokenSheet } from './theme/tokens';

export interface PaperShape {
  paper: 'A4' | 'A3';
  landscape: boolean;
  /** CSS margin of the page, for a table that must stay on one sheet. */
  margin?: string;
}

const pageRule = ({ paper, landscape, margin = '20mm 22mm' }: PaperShape): string =>
  `@page{size:${paper}${landscape ? ' landscape' : ''};margin:${margin}}`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A previewed sheet as a page that stands alone: no script, nothing from outside but the app's own fonts. `css` is the feature's own sheet (`import css from './x.css?inline'`). */
export function paperHtml(sheet: HTMLElement, title: string, css: string, shape: PaperShape): string {
  const styles = [
    fontFaces(),
    tokenSheet('normal'),
    '*{box-sizing:border-box}body{margin:0}h1,h2,h3,p,dl,dd{margin:0}',
    paperCss,
    css,
    pageRule(shape),
    '.paper{box-shadow:none;margin:0;padding:0;width:auto;min-height:0}',
  ];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${styles.join('\n')}</style></head><body><div class="paper">${sheet.outerHTML}</div></body></html>`;
}

/** Prints one previewed sheet and nothing else of the window; the system's print dialog follows. */
export function printPaper(sheet: HTMLElement, shape: PaperShape): void {
  const root = document.createElement('div');
  root.id = 'print-root';
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.append(sheet.cloneNode(true));
  root.append(paper);
  const style = document.createElement('style');
  style.textContent = `${pageRule(shape)} @media print{body>:not(#print-root){display:none!important}} @media screen{#print-root{display:none}}`;
  root.append(style);
  document.body.append(root);
  window.addEventListener('afterprint', () => root.remove(), { once: true });
  window.print();
}
