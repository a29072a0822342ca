import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { gazettePayload } from '../../src-bridge/payload/gazette';
import { websiteHtml } from '../../src-domain/channels/html';
import { aChannelSource } from '../builders/channels';
import { zipParts } from '../builders/zipParts';
import { codeOf, everyHost, valueOf } from './host';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

const article = (record: string) => ({
  record,
  title: `关于${record}的通知`,
  titleLines: [`关于${record}`, '的通知'],
  entryLines: [`关于${record}的通知`],
  documentNumber: '白政发〔2026〕12号',
  indexNumber: '640425031/2026-00001',
  blocks: [
    { kind: 'text' as const, text: '各村民委员会：𠮷' },
    {
      kind: 'table' as const,
      rows: [
        ['村', '户'],
        ['陡坡村', '12'],
      ],
    },
  ],
});

const paper = gazettePayload.parse({
  title: '白阳镇人民政府公报2026年第5期',
  name: '白阳镇人民政府公报',
  issueLine: '2026年第5期',
  periodLine: '2026年9—10月',
  unitName: '白阳镇人民政府',
  on: '2026-11-23',
  chapters: [{ name: '政府文件', articles: [article('a'), article('b')] }],
});

everyHost('words for other channels', (openHost) => {
  it('are written when they are what their name says', async () => {
    const host = await openHost();
    const page = websiteHtml(aChannelSource(), {
      title: '背景=url(x) onload=1 <script>',
      digest: '',
      body: '@import url(http://a)\n甲\t乙',
    });
    const { name } = valueOf(await host.call('channelFile', { name: '通知（政府网站）.html', base64: base64(page) }));
    expect(readFileSync(path.join(host.dataFolder, 'papers', name), 'utf8')).toBe(page);
    const wrong: readonly (readonly [string, string])[] = [
      ['a.html', base64('<p>一</p><script>1</script>')],
      ['a.html', base64('<p onclick="1">一</p>')],
      ['a.html', base64('<style>p{background:url(http://a)}</style>')],
      ['a.png', base64('<p>一</p>')],
      ['a.txt', Buffer.from([0xff, 0xfe, 0x00]).toString('base64')],
    ];
    for (const [file, content] of wrong) {
      expect(codeOf(await host.call('channelFile', { name: file, base64: content })), content).toBe('not-the-format');
      expect(existsSync(path.join(host.dataFolder, 'papers', file))).toBe(false);
    }
  });

  it('in the gazette are Word, twice the same, with the pages as printed', async () => {
    const host = await openHost();
    const make = async (): Promise<Buffer> => {
      const { name } = valueOf(await host.call('gazetteDocx', { name: paper.title, paper, pages: { a: 2, b: 4 } }));
      return readFileSync(path.join(host.dataFolder, 'papers', name));
    };
    const first = await make();
    expect((await make()).equals(first)).toBe(true);
    const body = (await zipParts(first)).get('word/document.xml') ?? '';
    expect(body).toContain('各村民委员会：𠮷');
    expect([...body.matchAll(/PAGEREF gb(\d)[^>]*>.*?<w:t[^>]*>(\d+)</gsu)].map(([, at, page]) => [at, page])).toEqual([
      ['1', '2'],
      ['2', '4'],
    ]);
  });
});
