import { describe, expect, it } from 'vitest';
import { supervision, supervisionFile } from '../../../../src-bridge/resources/supervision';
import { supervisionChanges } from '../../../../src-domain/catalogue/supervisionChanges';
import { examplesOf, readRules, rulesDraftOf, softenable, wholeRules } from './rulesDraft';

const base = wholeRules(supervision);
const draft = rulesDraftOf(base);

describe('rules as typed', () => {
  it('are those in force until something is changed', () => {
    expect(readRules(base, draft)).toMatchObject({ good: true, faults: [], odd: [] });
    expect(readRules(base, draft).rules).toEqual(supervision);
    expect(wholeRules({ ...supervision, cards: base.cards, exemptFromRed: [], monthlyReturn: { due: { n: 8 } } })).toMatchObject({
      periodic: supervision.periodic,
      exemptFromRed: [],
      monthlyReturn: { due: { n: 8, unit: 'working-day' } },
    });
  });

  it('say where ranges do not fit, and what is no number', () => {
    expect(readRules(base, { ...draft, blueTo: '3' })).toMatchObject({ good: false, faults: [{ code: 'turned', card: 'blue' }] });
    expect(readRules(base, { ...draft, redFrom: '0' })).toMatchObject({ good: false });
    expect(readRules(base, { ...draft, yellowTo: '' })).toMatchObject({ good: false, odd: ['yellowTo'], faults: [] });
    expect(readRules(base, { ...draft, yellowTo: '2.5' })).toMatchObject({ odd: ['yellowTo'] });
    expect(readRules(base, { ...draft, period: '3', remind: '15' }).rules).toMatchObject({ periodic: [{ n: 3 }, {}], prompt: [{ n: 15 }] });
    expect(readRules(base, { ...draft, period: '0' })).toMatchObject({ faults: [{ code: 'period-days' }] });
    expect(readRules(base, { ...draft, exempt: [], due: '8' }).rules).toMatchObject({
      exemptFromRed: [],
      monthlyReturn: { due: { n: 8 } },
    });
  });

  it('may soften what the form lets go, and harden it again', () => {
    const soft = readRules(base, { ...draft, softened: ['H12'] }).rules;
    expect(soft.softened).toEqual([{ rule: 'H12', text: expect.stringMatching(/公开渠道/) }]);
    expect(supervisionChanges(base, soft)).toMatchObject([{ kind: 'softened', rule: 'H12' }]);
    expect(supervisionChanges(soft, base)).toMatchObject([{ kind: 'hardened', rule: 'H12' }]);
    expect(rulesDraftOf(supervisionFile.parse(JSON.parse(JSON.stringify(soft)))).softened).toEqual(['H12']);
    expect(softenable.map(({ rule }) => rule)).toEqual(['H12', 'H13']);
  });

  it('are shown by their turning points', () => {
    expect(examplesOf(base).map(({ left, card }) => `${String(left)} ${card}`)).toEqual([
      '6 green',
      '5 blue',
      '4 blue',
      '3 yellow',
      '0 yellow',
      '-1 red',
    ]);
  });
});
