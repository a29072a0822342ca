import type { XmlTag } from '../../xml';
import type { Paragraph } from '../paragraph';
import type { Places } from './places';

/** What the properties of a paragraph say: its style, and whether its mark was inserted. */
export function readParagraphProperty({ name, attributes }: XmlTag, parent: string, owner: string, paragraph: Paragraph | undefined): void {
  if (paragraph === undefined) return;
  if (parent === 'w:rPr' && owner === 'w:pPr' && (name === 'w:ins' || name === 'w:moveTo')) paragraph.isMarkInserted = true;
  if (parent !== 'w:pPr') return;
  const value = attributes.get('val') ?? '';
  if (name === 'w:pStyle') paragraph.style = value;
  if (name === 'w:jc') paragraph.centred = value === 'center';
}

/** What the properties of a cell or a row say: how far it spans, and whether it was deleted or inserted. */
export function readTableProperty({ name, attributes }: XmlTag, parent: string, { flow, table }: Places): void {
  const value = Number(attributes.get('val') ?? '');
  if (flow?.kind === 'cell') {
    if (name === 'w:gridSpan') flow.span = value || 1;
    if (name === 'w:cellDel') flow.isDeleted = true;
    if (name === 'w:cellIns') flow.isInserted = true;
  }
  if (parent !== 'w:trPr' || table === undefined) return;
  if (name === 'w:gridBefore') table.skip(value || 0);
  if (name === 'w:del') table.isRowDeleted = true;
  if (name === 'w:ins') table.isRowInserted = true;
}
