import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { readReturn } from '../../src-domain/returns/document';
import type { Forms } from '../../src-domain/returns/formats/inForce';
import { checkHere } from '../../src-main/host/county/importVerdict';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { returnPrints } from '../../src-main/host/papers/returnPrints';
import { openDays, withOpenDays } from '../builders/forms';
import { changed, goodPayload, makePackage, trust } from './packageBuilder';

/** The package of the vectors is of October 2026. */
const fromOctober = withOpenDays('2026-10');
const fromNovember = withOpenDays('2026-11');
const renamed = withOpenDays('2026-10', { form: 'stat-2026' });

describe('a return is judged by the form of its own month', () => {
  let folder = '';
  let payload: Awaited<ReturnType<typeof goodPayload>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'forms-'));
    payload = await goodPayload();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const made = (form?: string): string => {
    const path = join(folder, `${form ?? 'good'}.gkpkg`);
    const parts = form === undefined ? payload : changed(payload, 'data/return.json', (it) => ({ ...it, form }));
    writeFileSync(path, makePackage({ payload: parts }).bytes);
    return path;
  };
  const verdictOn = (forms: Forms, form?: string) => verifyPackage(made(form), { trust, forms });

  it('holds against it only the version in force then', async () => {
    expect(await verdictOn([statForm, fromNovember])).toMatchObject({ accepted: true, problems: [] });
    const { accepted, problems } = await verdictOn([statForm, fromOctober]);
    expect(accepted).toBe(false);
    // The row it does not have is blank.
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual(['content/hard-rule 9.4', 'content/basis-mismatch 9.4']);
  });

  it('names a form that is not the one of that month, and one nobody knows', async () => {
    const told = async (forms: Forms, form?: string) => (await verdictOn(forms, form)).problems;
    expect(await told([statForm, renamed])).toMatchObject([
      { code: 'content/unknown-form', message: expect.stringContaining('stat-2014 / 2026-10 stat-2026') },
    ]);
    expect(await told([statForm], 'stat-2030')).toMatchObject([
      { code: 'content/unknown-form', message: expect.stringContaining('stat-2030 / 2026-10 stat-2014') },
    ]);
  });

  it('the county takes it in by the same', async () => {
    expect((await checkHere([statForm, fromNovember])(made(), trust)).accepted).toBe(true);
    expect((await checkHere([statForm, fromOctober])(made(), trust, ['H12'])).accepted).toBe(false);
  });

  it('is printed on it, or not at all', async () => {
    const read = readReturn(JSON.parse(String(payload['data/return.json'])));
    if (!read.ok) throw new Error(read.error);
    const printOn = (forms: Forms) => returnPrints({ forms, unitName: '城阳乡人民政府', document: read.value, mark: null });
    const rowsOn = async (forms: Forms): Promise<readonly string[]> => {
      const prints = await printOn(forms);
      if (!prints.ok) throw new Error(prints.error.name);
      const book = new ExcelJS.Workbook();
      // exceljs declares the Buffer of an older Node.
      await book.xlsx.load(prints.value.xlsx as unknown as ArrayBuffer);
      return (book.worksheets[0]?.getColumn(1).values ?? []).map(String);
    };
    expect(await rowsOn([statForm, fromOctober])).toContain(openDays);
    expect(await rowsOn([statForm, fromNovember])).not.toContain(openDays);
    expect(await printOn([statForm, renamed])).toEqual({
      ok: false,
      error: { name: 'stat-2014', period: '2026-10', inForce: 'stat-2026' },
    });
  });
});
