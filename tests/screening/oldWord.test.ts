import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineBytes } from '../../src-main/host/extraction/examine';
import { anExamineContext, examined } from '../builders/examineContext';

// Made with LibreOffice: a page header, a deleted card number, a table, a link, an author.
const file = readFileSync(join(import.meta.dirname, '../fixtures/word/notice.doc'));

const outcome = async (bytes: Uint8Array) => {
  const result = await examineBytes(bytes, 'a.doc', anExamineContext());
  return result.ok
    ? { verdict: result.value.report.verdict, findings: result.value.report.findings.length }
    : { verdict: result.error, findings: 0 };
};

describe('an old Word file', () => {
  it.each(['通知.doc', '通知.wps'])('is read with its table, its deleted text and its links: %s', async (name) => {
    const { parts, report, extension } = await examined(file, name);
    expect(extension).toBe(name.slice(-3));
    expect(parts.find(({ where }) => where === '正文第1段')).toMatchObject({ text: '关于公布低保名单的公告', role: 'first-line' });
    expect(parts.find(({ text }) => text === '64042518820808019X')).toMatchObject({
      where: '正文表格1第2行第2列',
      before: ['身份证号', '张三'],
      cell: { table: '正文表格1', row: 2, column: 2 },
    });
    const found = report.findings.map(({ detector, where }) => `${detector} ${where}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'id-card 正文第2段',
        'id-card 正文表格1第2行第2列',
        'bank-card 文件内容第2段',
        'id-card 文件内容第7段',
        'metadata 文件属性·作者',
        'hidden-content 已删除的修订',
      ]),
    );
    expect(report.unread).toEqual([]);
  });

  it('with a password is refused as encrypted', async () => {
    const locked = Buffer.from(file);
    const word = locked.indexOf(Buffer.from([0xec, 0xa5]));
    locked.writeUInt16LE(locked.readUInt16LE(word + 10) | 0x0100, word + 10);
    expect((await outcome(locked)).verdict).toBe('encrypted');
  });

  it('torn is refused or found as marked, and never clean', async () => {
    for (let part = 1; part < 10; part += 1) {
      const { verdict } = await outcome(file.subarray(0, Math.floor((file.length * part) / 10)));
      expect(verdict).toMatch(/damaged|cannot-check|later-format/u);
    }
  });

  it('with flipped bytes gives a value and is never clean', async () => {
    let seed = 11;
    for (let round = 0; round < 60; round += 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const flipped = Buffer.from(file);
      flipped[seed % file.length] = round * 4;
      expect((await outcome(flipped)).verdict).not.toBe('clean');
    }
  });
});
