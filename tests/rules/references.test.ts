import { beforeAll, describe, expect, it } from 'vitest';
import { codesIn, compilePlanted, type CompilerError } from './compiled';

const unknownName = /^TS(2304|2552|2584|2580|2591)$/;
const unknownModule = /^TS(2307|2591)$/;
const outsideReferences = /^TS6307$/;

interface Violation {
  readonly what: string;
  readonly file: string;
  readonly line: string;
  readonly code: RegExp;
}

const violation = (what: string, file: string, line: string, code: RegExp): Violation => ({ what, file, line, code });

const violations: readonly Violation[] = [
  violation('window in the domain', 'src-domain/a.ts', 'export const given = window;', unknownName),
  violation('process in the domain', 'src-domain/b.ts', 'export const given = process;', unknownName),
  violation('crypto in the domain', 'src-domain/c.ts', 'export const given = crypto;', unknownName),
  violation('TextEncoder in the domain', 'src-domain/d.ts', 'export const given = new TextEncoder();', unknownName),
  violation('console in the domain', 'src-domain/e.ts', "console.log('x');\nexport {};", unknownName),
  violation('Node in the domain', 'src-domain/f.ts', "export { readFileSync } from 'node:fs';", unknownModule),
  violation('the bridge in the domain', 'src-domain/g.ts', "export { call } from '../src-bridge/contract';", outsideReferences),
  violation('the host in the bridge', 'src-bridge/a.ts', "export { journal } from '../src-main/journal';", outsideReferences),
  violation('process in the bridge', 'src-bridge/b.ts', 'export const given = process;', unknownName),
  violation('the page in the host', 'src-main/a.ts', "export { part } from '../src-renderer/part';", outsideReferences),
  violation('document in the host', 'src-main/b.ts', 'export const given = document;', unknownName),
  violation('the host in the page', 'src-renderer/a.ts', "export { journal } from '../src-main/journal';", outsideReferences),
  violation('process in the page', 'src-renderer/b.ts', 'export const given = process;', unknownName),
];

const honest = {
  'src-domain/rule.ts': 'export const rule = 1;\n',
  'src-bridge/contract.ts': "import { rule } from '../src-domain/rule';\nexport const call = rule;\n",
  'src-main/journal.ts': 'export const journal = 1;\n',
  'src-renderer/part.ts': 'export const part = 1;\n',
  'src-main/vault.ts': "import { call } from '../src-bridge/contract';\nexport const vault = [call, process.pid];\n",
  'src-renderer/page.ts': "import { call } from '../src-bridge/contract';\nexport const page = [call, document.title];\n",
  'tests/across.ts':
    "import { vault } from '../src-main/vault';\nimport { page } from '../src-renderer/page';\nexport const both = [vault, page];\n",
};

describe('TypeScript references', () => {
  let errors: readonly CompilerError[];
  beforeAll(async () => {
    const wrong = Object.fromEntries(violations.map(({ file, line }) => [file, `${line}\n`]));
    errors = await compilePlanted({ ...honest, ...wrong }, ['--build']);
  }, 120_000);

  it.each(violations)('refuses $what', ({ file, code }) => {
    const codes = codesIn(errors, file);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(code);
  });

  it('has nothing against the allowed directions', () => {
    const planted = violations.map(({ file }) => file);
    expect(errors.filter(({ file }) => !planted.includes(file))).toEqual([]);
  });
});
