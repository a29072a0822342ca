import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/lib/runTool';
import { plant, root } from './plant';

const twentyFiles = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`src-domain/rule${at}.ts`, `export const rule = ${at};\n`]));

describe('npm run check', () => {
  const houses = {
    tidy: plant(twentyFiles),
    untidy: plant({ ...twentyFiles, 'src-domain/rule0.ts': 'export const rule = "0"' }),
    bare: plant({}),
  };

  afterAll(() => Object.values(houses).forEach((house) => house.remove()));

  const check = (house: keyof typeof houses, ...tools: string[]) =>
    runTool(houses[house].folder, 'tsx', 'tsx', [path.join(root, 'scripts/check.mts'), ...tools]);

  it('says one line a tool when all is well', async () => {
    const { code, stdout } = await check('tidy', 'prettier', 'rooms');
    expect(stdout).toMatch(/^✓ prettier formatted .+\n✓ rooms {4}20 files of the rooms read \(.+ s\)\n$/);
    expect(code).toBe(0);
  });

  it('fails, and shows what the tool said, when one tool fails', async () => {
    const { code, stdout } = await check('untidy', 'prettier', 'rooms');
    expect(stdout).toMatch(/✗ prettier failed .*\n(.*\n)*.*src-domain\/rule0\.ts/);
    expect(stdout).toContain('✓ rooms');
    expect(code).toBe(1);
  });

  it('fails when there is hardly anything to read', async () => {
    const { code, stdout } = await check('bare', 'rooms');
    expect(stdout).toContain('only 0 source files found');
    expect(code).toBe(1);
  });

  it('fails when asked for a tool it does not have', async () => {
    expect((await check('bare', 'spelling')).code).toBe(1);
  });
});
