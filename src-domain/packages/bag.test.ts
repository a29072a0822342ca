import { describe, expect, it } from 'vitest';
import { formatManifest, isBagDeclaration, parseBagInfo, parseManifest } from './bag';
import { isSafeEntryName } from './entryNames';

const sha = 'a'.repeat(64);

describe('manifests', () => {
  it('come back as they were written, sorted', () => {
    const text = formatManifest([
      { path: 'data/b', size: 1, sha256: sha },
      { path: 'data/a', size: 1, sha256: sha },
    ]);
    expect(text).toBe(`${sha}  data/a\n${sha}  data/b\n`);
    expect([...(parseManifest(text) ?? [])]).toEqual([
      ['data/a', sha],
      ['data/b', sha],
    ]);
  });

  it('may have capitals, CRLF and a leading ./, but no path twice and no other lines', () => {
    expect(parseManifest(`${sha.toUpperCase()} ./data/a\r\n`)?.get('data/a')).toBe(sha);
    expect(parseManifest('')?.size).toBe(0);
    expect(parseManifest(`${sha}  data/a\n${sha}  data/a\n`)).toBeNull();
    expect(parseManifest('abc  data/a\n')).toBeNull();
    expect(parseManifest(`${sha}  data/a\n\n`)).toBeNull();
  });
});

describe('bag-info and bagit.txt', () => {
  it('joins continued lines and takes labels in any case', () => {
    const info = parseBagInfo('Source-Organization: 白阳镇\n  人民政府\r\nPAYLOAD-OXUM : 1.1\n');
    expect(info.get('source-organization')).toBe('白阳镇 人民政府');
    expect(info.get('payload-oxum')).toBe('1.1');
  });

  it('knows only version 1.0 in UTF-8 without a byte order mark', () => {
    expect(isBagDeclaration('BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8')).toBe(true);
    expect(isBagDeclaration('\ufeffBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')).toBe(false);
    expect(isBagDeclaration('BagIt-Version: 1.0\nTag-File-Character-Encoding: GBK\n')).toBe(false);
  });
});

describe('entry names', () => {
  it.each(['a/b', 'x/data/files/y.docx', 'a/b/c/d/e', `a/${'n'.repeat(198)}`])('takes %s', (name) =>
    expect(isSafeEntryName(name)).toBe(true),
  );
  it.each([
    '',
    '/a',
    'a//b',
    'a/',
    '../a',
    'a/..',
    'a/.',
    'a/b.',
    'con/x',
    'a/NUL.txt',
    'a/com9',
    'a b',
    'a\\b',
    'é',
    'a/b/c/d/e/f',
    `a/${'n'.repeat(199)}`,
  ])('refuses %j', (name) => expect(isSafeEntryName(name)).toBe(false));
});
