import { beforeAll, describe, expect, it } from 'vitest';
import { codesIn, compileSnippets, type CompilerError } from './compiled';

// The house stands three folders below the project: .cache/planted/house-…
const path = "import { MigrationPath, type Migration } from '../../../src-renderer/store/migrations/path';\n";
const step = (from: number, to: number): string =>
  `const step${from} = { from: ${from}, to: ${to}, stores: {}, upgrade: {} } as const satisfies Migration<${from}, ${to}>;\n`;

const snippets = {
  'skipped.ts': `${path}${step(1, 2)}${step(3, 4)}export const migrations = MigrationPath.startingAt(1, {}).then(step1).then(step3);\n`,
  'honest.ts': `${path}${step(1, 2)}${step(2, 3)}export const migrations = MigrationPath.startingAt(1, {}).then(step1).then(step2);\n`,
};

describe('the migration path, compiled', () => {
  let errors: readonly CompilerError[];
  beforeAll(async () => {
    errors = await compileSnippets(snippets);
  }, 120_000);

  it('refuses a step that starts where the path has not got to', () => {
    expect(codesIn(errors, 'skipped.ts')).toEqual(['TS2345']);
  });

  it('has nothing against a whole path', () => {
    expect(errors.filter(({ file }) => file === 'honest.ts')).toEqual([]);
  });
});
