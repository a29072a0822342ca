import { afterEach, expect, it } from 'vitest';
import { changed, foundWrong, mendedFields } from './mended';

const forgets: (() => void)[] = [];
const tried = (...fields: string[]) => forgets.push(foundWrong(fields));
afterEach(() => {
  for (const forget of forgets.splice(0)) forget();
});

it('a field that was found wrong is mended once it is filled in rightly, and no longer when it is emptied again', () => {
  tried('title', 'on');
  changed('title', true);
  expect([...mendedFields()]).toEqual(['title']);
  changed('title', false);
  expect(mendedFields().size).toBe(0);
});

it('the next try counts anew: a field found wrong again is named again, the others stay as they are', () => {
  tried('title', 'on');
  changed('title', true);
  changed('on', true);
  tried('title');
  expect([...mendedFields()]).toEqual(['on']);
});

it('what no try has named is left alone, also after its form is gone', () => {
  changed('title', true);
  expect(mendedFields().has('title')).toBe(false);
  foundWrong(['title'])();
  changed('title', true);
  expect(mendedFields().has('title')).toBe(false);
});

it('what was mended in a form that is gone hides nothing in the next one with a field of that name', () => {
  const forget = foundWrong(['on']);
  changed('on', true);
  forget();
  expect(mendedFields().has('on')).toBe(false);
});

it('a field that two forms name stays named until both are gone', () => {
  const first = foundWrong(['on']);
  tried('on');
  first();
  changed('on', true);
  expect(mendedFields().has('on')).toBe(true);
});
