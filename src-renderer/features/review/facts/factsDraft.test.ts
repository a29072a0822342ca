import { expect, it } from 'vitest';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { aDocument } from '../../../../tests/builders/review';
import { factFields, factProblems, keptFacts, withFacts, type FactsDraft } from './factsDraft';

const draft = (given: Partial<FactsDraft> = {}): FactsDraft => ({
  title: '关于救助的公示',
  kind: '公告',
  documentNumber: '',
  formedOn: day('2026-11-20'),
  catalogueItem: null,
  normative: false,
  leadUnit: true,
  interprets: null,
  ...given,
});

const fields = (given: Partial<FactsDraft>) =>
  factProblems(draft(given), reviewRules.documentNumber, day('2026-11-23')).map(({ field }) => field);

it('asks for a title, a kind and a day that has come', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ title: ' ', kind: '', formedOn: null })).toEqual([factFields.title, factFields.kind, factFields.formedOn]);
  expect(fields({ formedOn: day('2026-11-24') })).toEqual([factFields.formedOn]);
  expect(fields({ formedOn: day('2026-11-23') })).toEqual([]);
});

it('lets no document number through that is not in its proper form', () => {
  expect(fields({ documentNumber: '白政发[2026]12号' })).toEqual([factFields.number]);
  expect(fields({ documentNumber: '第十二号' })).toEqual([factFields.number]);
  expect(fields({ documentNumber: '白政发〔2026〕12号' })).toEqual([]);
});

it('lets a number in odd form through only when it is kept as it stands', () => {
  const odd = '白政发[2026]12号';
  expect(fields({ documentNumber: odd, keptNumber: odd })).toEqual([]);
  expect(fields({ documentNumber: '第十二号', keptNumber: '第十二号' })).toEqual([]);
  expect(fields({ documentNumber: `${odd}之一`, keptNumber: odd })).toEqual([factFields.number]);
  const document = withFacts(aDocument(), draft({ documentNumber: odd, keptNumber: odd }));
  expect(document.documentNumber).toBe(odd);
  expect(document).not.toHaveProperty('keptNumber');
});

it('reads back what it kept, and nothing else', () => {
  expect(keptFacts(JSON.parse(JSON.stringify(draft())))).toEqual(draft());
  expect(keptFacts({ ...draft(), formedOn: '2026-02-30' })?.formedOn).toBeNull();
  expect(keptFacts({ title: '旧版本的草稿' })).toBeNull();
  expect(keptFacts(undefined)).toBeNull();
});
