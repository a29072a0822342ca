import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSheet, codeOf, qrText, readCode, readQr } from './printed';
import type { NoticeSheet } from './types';

const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const template = '索引号 {indexNumber} 核验码 {code} 校验值 {hash}';
const alphabet = '0123456789ACDEFGHJKMNPQRTVWXY';

describe('codeOf', () => {
  it('gives four groups of four signs, none of which looks like another', () => {
    fc.assert(fc.property(hash, (sha) => void expect(codeOf(sha)).toMatch(/^[0-9AC-HJKMNP-RTV-Y]{4}(-[0-9AC-HJKMNP-RTV-Y]{4}){3}$/)));
  });

  it('tells sheets apart that differ in one place', () => {
    expect(codeOf('0'.repeat(64))).not.toBe(codeOf(`${'0'.repeat(63)}1`));
    expect(codeOf('0'.repeat(64))).not.toBe(codeOf(`1${'0'.repeat(63)}`));
  });
});

describe('readCode', () => {
  it('forgives spaces, case, full-width signs and look-alikes', () => {
    fc.assert(
      fc.property(hash, (sha) => {
        const code = codeOf(sha);
        const loose = code
          .toLowerCase()
          .replace(/-/gu, ' ')
          .replace(/0/gu, 'o')
          .replace(/1/gu, 'l')
          .replace(/8/gu, 'Ｂ')
          .replace(/v/gu, 'u');
        expect(readCode(` 核验码：${loose}`)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('notices every single wrong sign and every swap of neighbours', () => {
    fc.assert(
      fc.property(hash, fc.nat(15), fc.constantFrom(...alphabet), (sha, at, wrong) => {
        const signs = [...codeOf(sha).replace(/-/gu, '')];
        const changed = signs.map((sign, place) => (place === at ? wrong : sign));
        expect(readCode(changed.join('')).ok).toBe(signs[at] === wrong);
        const swapped = at < 15 ? [...signs.slice(0, at), signs[at + 1], signs[at], ...signs.slice(at + 2)] : signs;
        expect(readCode(swapped.join('')).ok).toBe(swapped.join('') === signs.join(''));
      }),
    );
  });

  it('says when signs are missing', () => {
    expect(readCode('')).toEqual({ ok: false, error: 'incomplete' });
    expect(readCode('AAAA-BBBB')).toEqual({ ok: false, error: 'incomplete' });
  });
});

describe('readQr', () => {
  it('reads what qrText wrote', () => {
    fc.assert(
      fc.property(hash, (sha) => {
        const mark = { indexNumber: '640425031/2026-00007', code: codeOf(sha), hash: sha };
        expect(readQr(template, ` ${qrText(template, mark)}\n`)).toEqual({ ok: true, value: mark });
      }),
    );
  });

  it('refuses another line, and a code that is not the hash’s', () => {
    const sha = 'ab'.repeat(32);
    const other = qrText(template, { indexNumber: '1', code: codeOf('cd'.repeat(32)), hash: sha });
    for (const text of ['', 'https://example.org/', other]) expect(readQr(template, text)).toEqual({ ok: false, error: 'not-a-sheet' });
  });
});

describe('canonicalSheet', () => {
  const sheet: NoticeSheet = {
    id: 'one',
    record: 'r',
    kind: '公告',
    period: null,
    blocks: [
      { id: 'title', text: '关于春耕的公告' },
      { id: 'list', list: { columns: ['姓名'], rows: [['𠮷某']], total: null } },
    ],
  };

  it('is the same for the same words and another for one changed sign', () => {
    const same: NoticeSheet = { ...sheet, id: 'two', blocks: sheet.blocks.map((block) => ({ ...block })) };
    expect(canonicalSheet(same)).toBe(canonicalSheet(sheet));
    expect(canonicalSheet({ ...sheet, blocks: [{ text: '关于春耕的公告', id: 'title' }, ...sheet.blocks.slice(1)] })).toBe(
      canonicalSheet(sheet),
    );
    expect(canonicalSheet({ ...sheet, blocks: [{ id: 'title', text: '关于春种的公告' }, ...sheet.blocks.slice(1)] })).not.toBe(
      canonicalSheet(sheet),
    );
    expect(canonicalSheet({ ...sheet, kind: '公布' })).not.toBe(canonicalSheet(sheet));
  });
});
