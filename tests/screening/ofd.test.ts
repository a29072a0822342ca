import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../src-domain/screening/types';
import { readDocument } from '../../src-main/host/extraction/examine';
import { fileToRead } from '../../src-main/host/extraction/fileToRead';
import { stepsOf } from '../../src-main/host/extraction/ofd/ofdObjects';
import { buildOfd, ofdBox, ofdPicture, ofdText } from '../builders/ofd';

const id = '640425188206070027';
const scan = readFileSync(join(import.meta.dirname, '../fixtures/scans/roster.png'));
const read = async (...given: Parameters<typeof buildOfd>) => readDocument(fileToRead(await buildOfd(...given), '文件.ofd'));
const placed = (parts: readonly { readonly part: TextPart }[], text: string) =>
  parts
    .filter(({ part }) => part.text.includes(text))
    .map(({ part }) => [part.where, part.hidden ?? (part.recognised ? 'recognised' : 'shown')]);

describe('an OFD', () => {
  it('is read page by page and line by line', async () => {
    const { parts, unread, format } = await read({
      pages: [ofdText('关于公布名单的公告', 20, 20) + ofdText(`号码${id}`, 20, 40), ofdText('第二页', 20, 20)],
    });
    expect(format).toBe('ofd');
    expect(parts.map(({ part }) => [part.where, part.text])).toEqual([
      ['第1页第1行', '关于公布名单的公告'],
      ['第1页第2行', `号码${id}`],
      ['第2页第1行', '第二页'],
    ]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['under a box', ofdText(id, 20, 40) + ofdBox(15, 38, 160, 10), 'covered-text'],
    ['before a box', ofdBox(15, 38, 160, 10) + ofdText(id, 20, 40, '', '<ofd:FillColor Value="255 255 255"/>'), 'shown'],
    ['not visible', ofdText(id, 20, 40, 'Visible="false"'), 'hidden-text'],
    ['white on white', ofdText(id, 20, 40, '', '<ofd:FillColor Value="255 255 255"/>'), 'hidden-text'],
    ['transparent', ofdText(id, 20, 40, 'Alpha="0"'), 'hidden-text'],
  ])('tells whether a number is seen: %s', async (_how, content, kind) => {
    expect(placed((await read({ pages: [content] })).parts, id).map(([, seen]) => seen)).toEqual([kind]);
  });

  it('gives properties, notes, tags, attachments and names its seals', async () => {
    const { parts, pictures, unread } = await read({
      pages: [ofdText('公告', 20, 20)],
      info: '<ofd:Author>李四</ofd:Author><ofd:CustomDatas><ofd:CustomData Name="经办">13900001234</ofd:CustomData></ofd:CustomDatas>',
      more: [
        ['Doc_0/Annots/Page_0/Annotation.xml', `<PageAnnot><Annot Creator="李四"><Remark>核对${id}</Remark></Annot></PageAnnot>`],
        ['Doc_0/Tags/CustomTag.xml', `<Tag>${id}</Tag>`],
        ['Doc_0/Attachs/a.txt', `名单\n${id}`],
        ['Doc_0/Signs/Sign_0/SignedValue.dat', 'x'],
      ],
    });
    expect(placed(parts, '李四').map(([where]) => where)).toEqual(['文件属性·作者', '注释1']);
    expect(placed(parts, '13900001234')).toHaveLength(1);
    expect(placed(parts, id)).toEqual([
      ['注释1', 'annotation'],
      ['附加内容2', 'custom-data'],
      ['附件1›正文第2行', 'attachment'],
    ]);
    expect(pictures).toEqual(['电子签章1']);
    expect(unread).toEqual([]);
  });

  it('has its scanned pages recognised', async () => {
    const { parts, pictures } = await read({ pages: [ofdPicture(5)], more: [['Doc_0/Res/scan.png', scan]] });
    expect(placed(parts, '64042518820808019X')).toEqual([['第1页图片1第4行', 'recognised']]);
    expect(pictures).toEqual(['第1页图片1']);
  });

  it('without a page that it names is not read whole', async () => {
    const { unread } = await read({
      pages: [ofdText('公告', 20, 20)],
      document: '<ofd:Pages><ofd:Page ID="77" BaseLoc="Pages/none.xml"/></ofd:Pages>',
    });
    expect(unread).toEqual([{ part: '第2页', why: 'unknown-part' }]);
  });

  it('counts repeated steps between letters', () => {
    expect(stepsOf('1 g 3 2.5 4')).toEqual([1, 2.5, 2.5, 2.5, 4]);
  });
});
