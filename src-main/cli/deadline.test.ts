import { describe, expect, it } from 'vitest';
import vectors from '../../tests/fixtures/deadlines.json';
import { runDeadline } from './deadline';
import type { CliIo } from './io';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const io: CliIo = {
    out: (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    now: () => '2026-11-23T02:00:00Z',
  };
  return { code: await runDeadline(args, io), ...written };
}

describe('gongkai deadline', () => {
  it.each(vectors.cases)('prints one JSON value: $from + $days, pause $pause', async ({ from, days, unit, pause, due, certain }) => {
    const { code, out } = await run(
      '--from',
      from,
      '--days',
      String(days),
      '--unit',
      unit,
      ...(pause === null ? [] : ['--pause', pause]),
      '--json',
    );
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ due, certain });
  });

  it('explains each day with its paper', async () => {
    const { out } = await run('--from', '2026-09-24', '--days', '20', '--json');
    const { days } = JSON.parse(out) as { days: { date: string; counts: boolean; why: string }[] };
    expect(days.find((one) => one.date === '2026-10-01')?.why).toContain('国办发明电');
    expect(days.filter((one) => one.counts)).toHaveLength(20);
  });

  it('encloses what is not announced yet', async () => {
    const { out } = await run('--from', '2026-12-31', '--days', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({ due: null, certain: false, earliest: '2027-01-01', latest: '2027-01-13' });
  });

  it('speaks Chinese without --json and warns of an unannounced local festival', async () => {
    const { out } = await run('--from', '2026-05-20', '--days', '10');
    expect(out).toContain('到期日：2026-06-03');
    expect(out).toContain('古尔邦节');
    expect(out).not.toMatch(/[a-z]{3}|！/);
  });

  it.each([
    [['--days', '3'], '起始日'],
    [['--from', '2026-02-30', '--days', '3'], '起始日'],
    [['--from', '2026-02-03', '--days', '0'], '天数'],
    [['--from', '2026-02-03', '--days', '1.5'], '天数'],
    [['--from', '2026-02-03', '--days', '3', '--unit', 'week'], '单位'],
    [['--from', '2026-02-03', '--days', '3', '--pause', '2026-03-05..2026-03-01'], '中止'],
    [['--from', '2026-02-03', '--days', '3', '--pause', '2026-03-05'], '中止'],
    [['--from', '2026-02-03', '--days', '3', '--weeks', '5'], '参数'],
  ])('refuses %j with exit 2 and says why', async (args, word) => {
    const { code, out, err } = await run(...args, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(word);
  });
});
