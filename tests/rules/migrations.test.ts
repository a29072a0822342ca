import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesIn, compile, type CompilerError } from './compiled';
import { plant, type Planted } from './plant';

// The house stands three folders below the project: .cache/planted/house-…
const path = "import { MigrationPath, type Migration } from '../../../src-renderer/store/migrations/path';\n";
const step = (from: number, to: number): string =>
  `const step${from} = { from: ${from}, to: ${to}, stores: {}, upgrade: {} } as const satisfies Migration<${from}, ${to}>;\n`;

const snippets = {
  'skipped.ts': `${path}${step(1, 2)}${step(3, 4)}export const migrations = MigrationPath.startingAt(1, {}).then(step1).then(step3);\n`,
  'honest.ts': `${path}${step(1, 2)}${step(2, 3)}export const migrations = MigrationPath.startingAt(1, {}).then(step1).then(step2);\n`,
};

const config = JSON.stringify({
  extends: './tsconfig.base.json',
  compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
  files: Object.keys(snippets),
});

describe('the migration path, compiled', () => {
  let house: Planted;
  let errors: readonly CompilerError[];

  beforeAll(async () => {
    house = plant({ ...snippets, 'tsconfig.snippets.json': config });
    errors = await compile(house.folder, ['--project', 'tsconfig.snippets.json']);
  }, 120_000);

  afterAll(() => house.remove());

  it('refuses a step that starts where the path has not got to', () => {
    expect(codesIn(errors, 'skipped.ts')).toEqual(['TS2345']);
  });

  it('has nothing against a whole path', () => {
    expect(errors.filter(({ file }) => file === 'honest.ts')).toEqual([]);
  });
});
