import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src-main/cli/index';
import { buildDocx, paragraph } from '../builders/docx';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-screen-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const given = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

async function gongkai(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    now: () => '2026-11-23T02:00:00Z',
  };
  return { code: await runCli(['screen', ...args], io), ...said };
}

describe('gongkai screen', () => {
  it('prints one JSON value without any raw value', async () => {
    const file = await given('a.txt', '证号640425190001010015\n截止2018年12月底');
    const { code, out, err } = await gongkai(file, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file,
          readable: true,
          verdict: 'mask',
          findings: [
            { detector: 'id-card', where: '正文第1行', start: 2, end: 20, masked: '640425********0015' },
            { detector: 'wording', where: '正文第2行', start: 0, end: 2, masked: '截止' },
          ],
          unread: [],
        },
      ],
    });
    expect(out).not.toContain('640425190001010015');
  });

  it('exits 3 for a marked file and for one that cannot be checked, and says so', async () => {
    const marked = await given('b.docx', await buildDocx({ body: paragraph('机密★1年') }));
    const damaged = await given('c.docx', (await buildDocx({ body: paragraph('文') })).subarray(0, 500));
    expect((await gongkai(marked)).code).toBe(3);
    const { code, out } = await gongkai(damaged);
    expect(code).toBe(3);
    expect(out).toContain('已损坏');
    const { out: json } = await gongkai(damaged, marked, '--json');
    expect(JSON.parse(json)).toMatchObject({
      files: [
        { readable: false, verdict: 'unreadable', findings: [], trouble: 'damaged' },
        { readable: true, verdict: 'block', findings: [{ detector: 'secret-mark' }, { detector: 'secret-title' }] },
      ],
    });
  });

  it('exits 2 without a file, with a missing file and with an unknown option', async () => {
    expect((await gongkai()).code).toBe(2);
    expect((await gongkai('--wrong', 'x')).code).toBe(2);
    const { code, out, err } = await gongkai(join(folder, 'none.txt'), '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('打不开文件');
  });
});
