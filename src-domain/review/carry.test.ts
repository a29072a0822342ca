import { expect, it } from 'vitest';
import { aDocument, aVersion } from '../../tests/builders/review';
import type { Finding } from '../screening/types';
import { carryDecisions } from './carry';
import type { DocumentVersion, FindingDecision } from './types';

const found = (detector: string, where: string, start: number, digest: string): Finding => ({
  key: `${detector}@${where}@${String(start)}@${digest}`,
  digest,
  detector,
  label: detector,
  severity: 'mask',
  where,
  start,
  end: start + 11,
  masked: '***',
});

const version = (sha256: string, findings: readonly Finding[]): DocumentVersion =>
  aVersion({ sha256, report: { verdict: 'mask', findings, unread: [] } });

const decide = (finding: Finding): FindingDecision => ({
  sha256: 'a',
  finding: finding.key,
  decision: 'accepted',
  reason: '办公电话',
  by: '马文清',
  at: '2026-11-23T02:00:00Z',
});

const document = (decisions: readonly FindingDecision[]) => aDocument({ decisions });

it('lets a reason stand for the same value in the same place, though its offset moved', () => {
  const before = found('landline', '正文第2行', 30, 'd1');
  const after = found('landline', '正文第2行', 24, 'd1');
  const carried = carryDecisions(document([decide(before)]), version('a', [before]), version('b', [after]));
  expect(carried.decisions).toEqual([decide(before), { ...decide(before), sha256: 'b', finding: after.key }]);
});

it('lets it stand for no other value, place or detector', () => {
  const before = found('landline', '正文第2行', 30, 'd1');
  const others = [
    found('landline', '正文第2行', 24, 'd2'),
    found('landline', '正文第3行', 24, 'd1'),
    found('mobile', '正文第2行', 24, 'd1'),
  ];
  expect(carryDecisions(document([decide(before)]), version('a', [before]), version('b', others)).decisions).toEqual([decide(before)]);
});

it('tells equal values in one place apart by their order', () => {
  const [one, two] = [found('landline', '正文第2行', 10, 'd1'), found('landline', '正文第2行', 40, 'd1')];
  const [first, second] = [found('landline', '正文第2行', 8, 'd1'), found('landline', '正文第2行', 38, 'd1')];
  const carried = carryDecisions(document([decide(two)]), version('a', [one, two]), version('b', [first, second]));
  expect(carried.decisions.map(({ finding }) => finding)).toEqual([two.key, second.key]);
});

it('lets nothing stand for a second one when the copy holds fewer', () => {
  const [one, two] = [found('landline', '正文第2行', 10, 'd1'), found('landline', '正文第2行', 40, 'd1')];
  const carried = carryDecisions(
    document([decide(two)]),
    version('a', [one, two]),
    version('b', [found('landline', '正文第2行', 8, 'd1')]),
  );
  expect(carried.decisions).toHaveLength(1);
});

it('lets a reason written for the whole document stand wherever the value stands, also where it is new', () => {
  const before = found('landline', '正文第2行', 30, 'd1');
  const after = [
    found('landline', '正文第2行', 24, 'd1'),
    found('landline', '正文第9行', 4, 'd1'),
    found('landline', '正文第9行', 30, 'd2'),
  ];
  const everywhere = { ...decide(before), everywhere: true } as const;
  const carried = carryDecisions(document([everywhere]), version('a', [before]), version('b', after));
  expect(carried.decisions.map(({ sha256, finding }) => [sha256, finding])).toEqual([
    ['a', before.key],
    ['b', after[0]?.key],
    ['b', after[1]?.key],
  ]);
});

it('leaves a reason alone that the copy already carries', () => {
  const one = found('landline', '正文第2行', 30, 'd1');
  const own = { ...decide(one), sha256: 'b', reason: '后来写的' };
  const carried = carryDecisions(document([decide(one), own]), version('a', [one]), version('b', [one]));
  expect(carried.decisions).toEqual([decide(one), own]);
});
