import { describe, expect, it } from 'vitest';
import { sheetPaperPayload } from '../src-bridge/payload/sheetPaper';
import { noticeLayouts, sheetQrTemplate } from '../src-bridge/resources/notices';
import { day } from '../src-domain/kernel/calendarDate';
import { sheetLayout, type SheetChoice } from '../src-domain/notices/layout';
import { codeOf, readQr } from '../src-domain/notices/printed';
import type { NoticeSheet } from '../src-domain/notices/types';
import { sheetDocx } from '../src-main/host/office/sheetDocx';
import { sheetPaper } from '../src-renderer/features/notices/paper/sheetPaper';
import { zipParts } from './builders/zipParts';

const hash = 'ab12'.repeat(16);
const mark = { indexNumber: '640425031/2026-00007', code: codeOf(hash), hash };

const sheet: NoticeSheet = {
  id: 'n',
  record: 'r',
  kind: '公告',
  period: null,
  blocks: [
    { id: 'title', text: '白阳镇人民政府关于2026年冬春救助资金分配方案的公告' },
    { id: 'unit', text: '白阳镇人民政府' },
    { id: 'indexNumber', text: mark.indexNumber },
    { id: 'publishedOn', date: day('2026-11-23'), text: '2026年11月23日' },
    { id: 'body', paragraphs: ['一、分配情况', '资金已发放到户。'] },
    { id: 'list', list: { columns: ['序号', '姓名'], rows: [['1', '𠮷某']], total: ['合计', ''] } },
    { id: 'signature', text: '白阳镇人民政府' },
    { id: 'signedOn', date: day('2026-11-23'), text: '2026年11月23日' },
  ],
};

function paperOf(choice: SheetChoice) {
  const paper = sheetPaper(sheet, sheetLayout(noticeLayouts, choice), mark, { pages: 1, listOnNewPage: false });
  if (paper === null) throw new Error('no paper');
  return paper;
}

const document: SheetChoice = { style: 'document', paper: 'A4', landscape: false };
const board: SheetChoice = { style: 'board', paper: 'A3', landscape: true };
const partsOf = async (choice: SheetChoice) => zipParts(await sheetDocx(paperOf(choice)));

describe('a sheet as Word', () => {
  it('crosses the bridge as it is, and becomes the same bytes twice', async () => {
    const paper = paperOf(board);
    expect(sheetPaperPayload.parse(paper)).toEqual(paper);
    expect((await sheetDocx(paper)).equals(await sheetDocx(paper))).toBe(true);
  });

  it('keeps paper and margins of GB/T 9704, and turns an A3 board', async () => {
    const upright = (await partsOf(document)).get('word/document.xml') ?? '';
    expect(upright).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(upright).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(upright).toContain('w:line="580" w:lineRule="exact"');
    const lying = (await partsOf(board)).get('word/document.xml') ?? '';
    expect(lying).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/);
  });

  it('repeats the heading of the list, sets the total bold, and loses no sign', async () => {
    const text = (await partsOf(board)).get('word/document.xml') ?? '';
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text).toContain('𠮷某');
    const at = text.indexOf('合计');
    expect(text.slice(text.lastIndexOf('<w:r>', at), at)).toContain('<w:b/>');
    expect(text.slice(text.lastIndexOf('<w:r>', text.indexOf('𠮷某')), text.indexOf('𠮷某'))).not.toContain('<w:b/>');
  });

  it('carries the code and its QR picture in the foot of odd and even pages', async () => {
    const parts = await partsOf(document);
    const feet = [...parts.keys()].filter((name) => /word\/footer\d+\.xml$/u.test(name));
    expect(feet).toHaveLength(2);
    for (const foot of feet) expect(parts.get(foot)).toContain(mark.code);
    expect([...parts.keys()].some((name) => name.startsWith('word/media/'))).toBe(true);
    expect(readQr(sheetQrTemplate, paperOf(document).foot.mark?.qr ?? '')).toEqual({ ok: true, value: mark });
  });
});
