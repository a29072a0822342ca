import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/lib/runTool';
import { plant, type Planted } from './plant';

const manifest = (dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify(
    { name: 'house', private: true, type: 'module', scripts: {}, dependencies, devDependencies: { vitest: '4.1.12' } },
    undefined,
    2,
  );

/** Entries of every room under the project's own knip.json, each reaching one file. */
const honest = {
  'package.json': manifest({ zod: '4.6.7' }),
  'src-domain/rule.ts': 'export const rule = 1;\n',
  'src-domain/rule.test.ts': "import { rule } from './rule';\nexport default rule;\n",
  'src-bridge/contract.ts': "import { z } from 'zod';\nimport { rule } from '../src-domain/rule';\nexport const call = z.literal(rule);\n",
  'src-main/cli/gongkai.ts': "import { call } from '../../src-bridge/contract';\nexport default call;\n",
  'src-main/host/extraction/worker.ts': "import { rule } from '../../../src-domain/rule';\nexport default rule;\n",
  'src-renderer/main.tsx': "import { call } from '../src-bridge/contract';\nexport default call;\n",
};

const dead = {
  'package.json': manifest({ zod: '4.6.7', saxes: '6.0.0' }),
  'src-domain/rule.ts': 'export const rule = 1;\nexport const unusedRule = 2;\nexport type UnusedShape = { readonly a: 1 };\n',
  'src-domain/forgotten.ts': 'export const forgotten = 1;\n',
  'src-main/host/extraction/worker.ts':
    "import { rule } from '../../../src-domain/rule';\nimport { Parser } from 'undeclared-package';\nexport default [rule, Parser];\n",
};

interface Names {
  readonly name: string;
}
interface KnipReport {
  readonly issues: readonly ({ readonly file: string } & Readonly<Record<string, readonly Names[]>>)[];
}

/** `kind file name` of everything knip has to say. */
async function knip(house: Planted): Promise<readonly string[]> {
  // The house stands in an ignored folder; hints about rooms it lacks are not findings.
  const { stdout, stderr } = await runTool(house.folder, 'knip', 'knip', ['--reporter', 'json', '--no-gitignore', '--no-config-hints']);
  if (stdout === '') throw new Error(stderr);
  const { issues } = JSON.parse(stdout) as KnipReport;
  return issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      Array.isArray(names) ? names.map(({ name }: Names) => `${kind} ${file} ${name}`) : [],
    ),
  );
}

describe('knip', () => {
  let clean: Planted;
  let littered: Planted;
  let findings: readonly string[];

  beforeAll(async () => {
    clean = plant(honest);
    littered = plant({ ...honest, ...dead });
    findings = await knip(littered);
  }, 120_000);

  afterAll(() => {
    clean.remove();
    littered.remove();
  });

  it('reports exactly the dead file, exports, type, package and the undeclared one', () => {
    expect([...findings].sort()).toEqual([
      'dependencies package.json saxes',
      'exports src-domain/rule.ts unusedRule',
      'files src-domain/forgotten.ts src-domain/forgotten.ts',
      'types src-domain/rule.ts UnusedShape',
      'unlisted src-main/host/extraction/worker.ts undeclared-package',
    ]);
  });

  it('reports nothing without them', async () => {
    expect(await knip(clean)).toEqual([]);
  });
});
