import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/lib/runTool';
import { plant, type Planted } from './plant';

interface Violation {
  readonly rule: string;
  readonly file: string;
  /** The planted line, and what an honest author would write. */
  readonly red: string;
  readonly green: string;
}

const inDomain = (rule: string, name: string, red: string, green: string): Violation => ({
  rule,
  file: `src-domain/topic/${name}.ts`,
  red,
  green,
});
const inHost = (rule: string, name: string, red: string, green: string): Violation => ({
  rule,
  file: `src-main/host/${name}.ts`,
  red,
  green,
});

const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const save = 'export const save = async (): Promise<number> => Promise.resolve(1);\n';
const stage = "export type Stage = 'unopened' | 'in-review' | 'decided';\n";

const violations: readonly Violation[] = [
  // domain reads no clock
  inDomain(syntax, 'newDate', 'export const today = new Date();', 'export const thatDay = new Date(0);'),
  inDomain(syntax, 'dateCall', 'export const today = Date();', "export const thatDay = Date.parse('2026-01-01');"),
  inDomain(syntax, 'dateNow', 'export const now = Date.now();', 'export const now = (today: number): number => today;'),
  inDomain(syntax, 'dateNowAside', 'export const clock = Date.now;', 'export const clock = Date.parse;'),
  inDomain(syntax, 'localDate', 'export const made = new Date(2026, 0, 1);', 'export const made = new Date(Date.UTC(2026, 0, 1));'),
  inDomain(syntax, 'localDay', 'export const at = new Date(0).getDay();', 'export const at = new Date(0).getUTCDay();'),
  inDomain(syntax, 'dice', 'export const id = Math.random();', 'export const id = Math.round(0.4);'),
  // domain throws nothing for expected trouble
  inDomain(
    syntax,
    'throws',
    "export const read = (): void => { throw new Error('malformed'); };",
    "export const read = () => 'malformed';",
  ),
  inDomain(
    syntax,
    'throwsRange',
    "export const read = (): void => { throw new RangeError('malformed'); };",
    "export const read = () => 'malformed';",
  ),
  inDomain(
    syntax,
    'rejects',
    "export const read = () => Promise.reject(new Error('x'));",
    "export const read = () => Promise.resolve('x');",
  ),
  {
    rule: syntax,
    file: 'src-domain/kernel/count.ts',
    red: "export const count = (): void => { throw new Error('no'); };",
    green: "export const count = (): void => { throw new RangeError('our own mistake'); };",
  },
  // domain uses no window, process, crypto, TextEncoder: beside TypeScript, with the reason
  ...['process', 'window', 'crypto', 'console', 'TextEncoder', 'globalThis', 'setTimeout', 'fetch', 'document', 'Buffer'].map((name) =>
    inDomain(
      globals,
      `global-${name}`,
      `export const given = typeof ${name};`,
      `export const given = (${name}: unknown) => typeof ${name};`,
    ),
  ),
  // Dexie keeps a transaction open only for an async scope
  {
    rule: syntax,
    file: 'src-renderer/store/notes.ts',
    red: `${save}export const kept = (db: { transaction: (scope: () => unknown) => unknown }) => db.transaction(() => save());`,
    green: `${save}export const kept = (db: { transaction: (scope: () => unknown) => unknown }) => db.transaction(async () => save());`,
  },
  // floating promises, unhandled union members, any
  inHost('@typescript-eslint/no-floating-promises', 'floating', `${save}save();`, `${save}await save();`),
  inHost(
    '@typescript-eslint/no-misused-promises',
    'misused',
    `${save}export const saved = (): boolean => (save() ? true : false);`,
    `${save}export const saved = async (): Promise<boolean> => ((await save()) === 1 ? true : false);`,
  ),
  inHost(
    '@typescript-eslint/switch-exhaustiveness-check',
    'union',
    `${stage}export function name(of: Stage): string {\n  switch (of) {\n    case 'unopened': return 'a';\n    case 'decided': return 'b';\n  }\n  return '';\n}`,
    `${stage}export function name(of: Stage): string {\n  switch (of) {\n    case 'unopened': return 'a';\n    case 'in-review': return 'c';\n    case 'decided': return 'b';\n  }\n}`,
  ),
  inHost(
    '@typescript-eslint/switch-exhaustiveness-check',
    'unionDefault',
    `${stage}export function name(of: Stage): string {\n  switch (of) {\n    case 'unopened': return 'a';\n    default: return 'b';\n  }\n}`,
    `${stage}export function name(of: Stage): string {\n  switch (of) {\n    case 'unopened':\n    case 'in-review':\n    case 'decided': return 'b';\n  }\n}`,
  ),
  inHost('@typescript-eslint/no-explicit-any', 'anyType', 'export type Row = any;', 'export type Row = unknown;'),
  inHost(
    '@typescript-eslint/no-unsafe-assignment',
    'anyValue',
    "export const row = JSON.parse('{}');",
    "export const row: unknown = JSON.parse('{}');",
  ),
  inHost('@typescript-eslint/ban-ts-comment', 'ignored', '// @ts-ignore\nexport const one = 1;', 'export const one = 1;'),
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'src-renderer/ui/useNote.ts',
    red: "import { useState } from 'react';\nexport function useNote(on: boolean) {\n  if (on) return useState(0);\n  return undefined;\n}",
    green: "import { useState } from 'react';\nexport function useNote() {\n  return useState(0);\n}",
  },
];

const beside = (file: string, name: string): string => path.posix.join(path.posix.dirname(file), `${name}-${path.posix.basename(file)}`);

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('ESLint', () => {
  let house: Planted;
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const files = violations.flatMap(({ file, red, green }) => [
      [beside(file, 'red'), `${red}\n`],
      [beside(file, 'green'), `${green}\n`],
    ]);
    const silenced = { 'src-domain/topic/silenced.ts': '// eslint-disable-next-line\nexport const now = Date.now();\n' };
    const unitTest = { 'src-domain/topic/clock.test.ts': 'export const now = Date.now();\n' };
    house = plant({ ...(Object.fromEntries(files) as Record<string, string>), ...silenced, ...unitTest });
    const { stdout, stderr } = await runTool(house.folder, 'eslint', 'eslint', ['--format', 'json', '.']);
    if (stdout === '') throw new Error(stderr);
    const results = JSON.parse(stdout) as readonly LintResult[];
    found = new Map(
      results.map(({ filePath, messages }) => [
        path.relative(house.folder, filePath).split(path.sep).join('/'),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ]),
    );
  }, 120_000);

  afterAll(() => house.remove());

  it.each(violations)('reports $rule in $file and only that', ({ rule, file }) => {
    expect(new Set(found.get(beside(file, 'red')))).toEqual(new Set([rule]));
    expect(found.get(beside(file, 'green'))).toEqual([]);
  });

  it('cannot be silenced by a comment', () => {
    expect(found.get('src-domain/topic/silenced.ts')).toContain(syntax);
  });

  it('lets a unit test of the domain look at the clock', () => {
    expect(found.get('src-domain/topic/clock.test.ts')).toEqual([]);
  });
});
