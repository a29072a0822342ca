import { expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { rollUp } from './rollUp';

it('adds what units report, and leaves out what none of them filled', () => {
  expect(rollUp(statForm, [{ '1.1': 3, '8.4': 0.1, '8.1': null }, { '1.1': 4, '8.4': 0.2 }, { '6': 0 }])).toEqual({
    '1.1': 7,
    '6': 0,
    '8.4': 0.3,
  });
});
