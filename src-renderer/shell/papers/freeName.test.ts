import { expect, it } from 'vitest';
import { freeName } from './freeName';

it('is the name itself while nothing of it is there, and a number after it then', () => {
  expect(freeName('答复书 2026-001', '.docx', [])).toBe('答复书 2026-001');
  expect(freeName('答复书 2026-001', '.docx', ['答复书 2026-001.pdf'])).toBe('答复书 2026-001');
  expect(freeName('答复书 2026-001', '.docx', ['答复书 2026-001.docx'])).toBe('答复书 2026-001（第2份）');
  const two = ['答复书 2026-001.docx', '答复书 2026-001（第2份）.docx', '答复书 2026-001（第4份）.docx'];
  expect(freeName('答复书 2026-001', '.docx', two)).toBe('答复书 2026-001（第3份）');
});
