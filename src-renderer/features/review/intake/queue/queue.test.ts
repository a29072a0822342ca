import { describe, expect, it } from 'vitest';
import type { Examined } from '../../../../../src-bridge/schemas/intake';
import { foundIn } from './found';
import { groupOf, nextToAnswer, readCount } from './groups';
import type { FileState, Found, QueueFile } from './types';
import { aboutFile, stateWords, todoWords } from './words';

type Finding = Examined['report']['findings'][number];

const finding = (detector: string, label: string, severity: Finding['severity']): Finding => ({
  key: `${detector}@${label}`,
  digest: 'd',
  detector,
  label,
  severity,
  where: '正文第1段',
  start: 0,
  end: 1,
  masked: '',
});

const examined = (findings: readonly Finding[], parts: Examined['parts'] = []): Examined => ({
  sha256: 'a'.repeat(64),
  size: 9,
  format: 'docx',
  extension: 'docx',
  report: { verdict: 'clean', findings: [...findings], unread: [] },
  parts,
});

const none: Found = foundIn(examined([]), '通知.docx');
const some: Found = foundIn(examined([finding('id-card', '公民身份号码', 'mask')]), '公示.docx');

const file = (id: string, state: FileState, more: Partial<QueueFile> = {}): QueueFile => ({
  id,
  name: `${id}.docx`,
  folder: '',
  size: 2048,
  handler: '马文清',
  file: null,
  state,
  ...more,
});

describe('what is remembered of a file that was read', () => {
  it('does not count the author in the properties as something to deal with, and says so', () => {
    const found = foundIn(examined([finding('metadata', '文件属性', 'warn')]), '通知.docx');
    expect(found.places).toBe(0);
    expect(groupOf({ state: { at: 'ready', found } })).toBe('nothingFound');
    expect(stateWords(file('a', { at: 'ready', found })).more).toContain('作者');
  });

  it('names what was found, the gravest first, and counts what no reader sees', () => {
    const found = foundIn(
      examined([
        finding('wording', '错敏词', 'warn'),
        finding('id-card', '公民身份号码', 'mask'),
        finding('hidden-content', '隐藏内容', 'hold'),
      ]),
      '公示.docx',
    );
    expect(found).toMatchObject({ places: 3, hidden: 1, kinds: ['隐藏内容', '公民身份号码', '错敏词'] });
    expect(groupOf({ state: { at: 'kept', found, documentId: 'd' } })).toBe('toDo');
  });

  it('keeps about a page of what a reader sees, a row of a table as one line, and none of the hidden text', () => {
    const cell = (column: number) => ({ table: '正文表格1', row: 1, column });
    const { firstPage } = foundIn(
      examined(
        [],
        [
          { where: '正文第1段', role: 'body', text: '标题' },
          { where: '批注1', role: 'body', text: '不能让人看见', hidden: 'comment' },
          { where: '正文表格1第1行第1列', role: 'table', text: '序号', cell: cell(1) },
          { where: '正文表格1第1行第2列', role: 'table', text: '姓名', cell: cell(2) },
          ...Array.from({ length: 300 }, (_, at) => ({ where: `正文第${String(at + 2)}段`, role: 'body' as const, text: '字'.repeat(50) })),
        ],
      ),
      '名单.docx',
    );
    expect(firstPage.slice(0, 2)).toEqual(['标题', '序号　姓名']);
    expect(firstPage.join('').length).toBeLessThan(1400);
  });
});

describe('the groups of a batch', () => {
  const files = [
    file('waits', { at: 'waiting' }),
    file('clean', { at: 'ready', found: none }),
    file('first', { at: 'ready', found: some }),
    file('kept', { at: 'kept', found: some, documentId: 'd' }),
    file('second', { at: 'ready', found: some }),
    file('marked', { at: 'classified', by: 'marking-found' }),
  ];

  it('goes from one that wants an answer to the next, those with findings first, and round again', () => {
    const ids = ['first', 'second', 'clean'];
    expect(nextToAnswer(files)?.id).toBe(ids[0]);
    expect(nextToAnswer(files, 'first')?.id).toBe('second');
    expect(nextToAnswer(files, 'second')?.id).toBe('clean');
    expect(nextToAnswer(files, 'clean')?.id).toBe('first');
    expect(nextToAnswer([file('only', { at: 'ready', found: none })], 'only')).toBeUndefined();
  });

  it('counts as read what is decided, taken in or turned away', () => {
    expect(readCount(files)).toBe(5);
    expect(files.map(groupOf)).toEqual(['unread', 'nothingFound', 'toDo', 'toDo', 'toDo', 'notTaken']);
  });

  it('says of every file what it is and what can be done', () => {
    expect(aboutFile(file('a', { at: 'waiting' }, { folder: '十一月/公示' }))).toBe('十一月/公示 · Word 文件 · 2 KB');
    expect(stateWords(file('a', { at: 'trouble', trouble: 'later-format' }))).toMatchObject({ tone: 'grey', says: '后续支持的格式' });
    expect(stateWords(file('a', { at: 'trouble', trouble: 'damaged' })).says).toBe('无法检查：文件已损坏，读不全');
    expect(stateWords(file('a', { at: 'reading', done: 2048, pages: { page: 3, pages: 8 } })).says).toBe('正在识别，第 3 页，共 8 页');
    expect(todoWords(file('a', { at: 'classified', by: 'marking-found' }))).toContain('保密员');
    expect(todoWords(file('a', { at: 'unreadable', unread: [{ part: '宏', why: 'macro' }] }))).toContain('另存为不带宏');
  });
});
